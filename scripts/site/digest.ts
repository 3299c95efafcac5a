import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** All that a built site is made of, the importer included, as `npm start` imports before it builds. */
const ingredients = ['src', 'public', 'scripts', 'astro.config.mjs', 'package-lock.json']

function filesUnder(path: string): string[] {
  if (!existsSync(path)) return []
  if (!statSync(path).isDirectory()) return [path]
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
}

/** The last commit that touched the content, as pages say when they were last changed; nothing without git. */
const lastCommit = (content: string): string | null =>
  spawnSync('git', ['log', '-1', '--format=%H', '--', '.'], { cwd: content, encoding: 'utf8' }).stdout

/**
 * A digest over everything a build depends on: names and bytes of the files, the last commit of the
 * content, and the settings in the environment.
 * @param content the folder of content, as it lies outside the root where `PLUMBLINE_CONTENT` says so
 */
export function siteDigest(root: string, content: string): string {
  const hash = createHash('sha256')
  const settings = Object.entries(process.env).filter(([name]) => name.startsWith('PLUMBLINE_'))
  const ordered = settings.sort(([a], [b]) => (a < b ? -1 : 1))
  hash.update(JSON.stringify([process.version, ordered, lastCommit(content)]))
  for (const file of [...ingredients.map((name) => join(root, name)), content].flatMap(filesUnder)) {
    const bytes = readFileSync(file)
    hash.update(`\0${file}\0${String(bytes.length)}\0`).update(bytes)
  }
  return hash.digest('hex')
}

/** Where the digest of the site in a folder is kept: not in the folder, which is what gets published. */
const digestFile = (root: string, folder: string): string =>
  join(root, '.cache', 'built', createHash('sha256').update(folder).digest('hex').slice(0, 16))

/** Whether the site in the folder is what a build would make now. */
export const isBuilt = (root: string, folder: string, digest: string): boolean => {
  const file = digestFile(root, folder)
  return existsSync(join(folder, 'index.html')) && existsSync(file) && readFileSync(file, 'utf8') === digest
}

/** Notes what the site in the folder was made of; null while it is being made. */
export function noteBuilt(root: string, folder: string, digest: string | null): void {
  const file = digestFile(root, folder)
  rmSync(file, { force: true })
  if (digest === null) return
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, digest)
}

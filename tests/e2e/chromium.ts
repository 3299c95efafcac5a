import { execFileSync } from 'node:child_process'
import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  mkdtempSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { delimiter, dirname, join } from 'node:path'
import { root } from '../../scripts/cli/child.ts'

export type Chromium = {
  executable: string
  /** What it needs in its environment to find its libraries and fonts. */
  env: Record<string, string>
}

const isRunnable = (path: string): boolean => {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** A Chromium that the machine has: named in `CHROME_PATH`, or by one of its usual names in the path. */
function installedChromium(env: NodeJS.ProcessEnv = process.env): string | null {
  const named = env['CHROME_PATH']
  if (named !== undefined && named !== '') {
    if (isRunnable(named)) return named
    throw new Error(`CHROME_PATH names ${named}, which is no program that can be run.`)
  }
  const folders = (env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '')
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(isRunnable) ?? null
}

/** Unpacks into a folder that appears only once it is whole, so that an interrupted run leaves no half of a browser. */
async function unpack(archives: readonly string[], folder: string): Promise<void> {
  mkdirSync(dirname(folder), { recursive: true })
  const making = mkdtempSync(`${folder}.`)
  const before = process.env['TMPDIR']
  try {
    // The package knows no other way to be told where to.
    process.env['TMPDIR'] = making
    const { inflate } = await import('@sparticuz/chromium')
    for (const archive of archives) await inflate(archive)
    if (!existsSync(folder)) renameSync(making, folder)
  } finally {
    if (before === undefined) delete process.env['TMPDIR']
    else process.env['TMPDIR'] = before
    rmSync(making, { recursive: true, force: true })
  }
}

/** The libraries that the system lacks for a program, by name. */
function missingLibraries(program: string): string[] {
  const listed = execFileSync('ldd', [program], { encoding: 'utf8' })
  return [...listed.matchAll(/^\s*(\S+) => not found$/gm)].map(([, name]) => name ?? '')
}

/** The system’s fonts, where it has any, and the packaged ones: without a single font, text has no size. */
const fontList = (folder: string): string => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir>${folder}/fonts/fonts</dir>
  <cachedir>${folder}/fonts-cache</cachedir>
</fontconfig>
`

/** The Chromium of the npm package, unpacked once into `.cache/`, with its own libraries where the system lacks any. */
async function packagedChromium(): Promise<Chromium> {
  const module = createRequire(import.meta.url).resolve('@sparticuz/chromium')
  const packaged = dirname(dirname(module))
  const { version } = createRequire(import.meta.url)(join(packaged, 'package.json')) as { version: string }
  const folder = join(root, '.cache', `chromium-${version}`)
  if (!existsSync(folder)) {
    const archives = ['chromium.br', 'fonts.tar.br', 'al2023.tar.br', 'swiftshader.tar.br']
    await unpack(
      archives.map((name) => join(packaged, 'bin', name)),
      folder,
    )
  }
  const executable = join(folder, 'chromium')
  const fonts = join(folder, 'fonts.conf')
  writeFileSync(fonts, fontList(folder))
  const env: Record<string, string> = { FONTCONFIG_FILE: fonts }
  if (missingLibraries(executable).length > 0) env['LD_LIBRARY_PATH'] = join(folder, 'al2023', 'lib')
  return { executable, env }
}

/**
 * A Chromium to test with: the machine’s own, else the one from npm.
 * @throws where neither runs here, saying what to install
 */
export async function findChromium(): Promise<Chromium> {
  const installed = installedChromium()
  if (installed !== null) return { executable: installed, env: {} }
  if (process.platform === 'linux' && process.arch === 'x64') return packagedChromium()
  throw new Error('The browser tests need Chromium or Chrome here. Install one, or name it in CHROME_PATH.')
}

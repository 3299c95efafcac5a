import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Content } from '../../../src/mdx/content-folder.ts'
import { toFile } from '../../../src/mdx/files-under.ts'
import { sha256 } from '../ids/sha256.ts'
import type { Removal } from './types.ts'

/** The files below a folder; none where there is none. */
const filesIn = async (folder: string): Promise<string[]> =>
  (await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []))
    .filter((one) => one.isFile())
    .map((one) => join(one.parentPath, one.name))

/**
 * The sources in the inbox of articles that are taken away: left there, the next import would make these anew. Only a text that is as it was
 * read, and holds nothing else, is taken away; of any other it is said what to do.
 * @param removed files that are taken away, articles among them
 */
export async function sourcesOf(
  { articles, folder }: Content,
  removed: readonly Removal[],
): Promise<{ removals: Removal[]; notes: string[] }> {
  const gone = new Set(removed.map(({ file }) => file))
  const sources = [...articles.values()].flatMap(({ file, data }) =>
    gone.has(file) && data.source !== undefined ? [data.source] : [],
  )
  const hashes = new Set(sources.flatMap((one) => [one.sha256, ...one.earlier]))
  const found: Removal[] = []
  const known = new Set<string>()
  for (const path of await filesIn(join(folder, 'inbox'))) {
    const bytes = await readFile(path)
    const hash = sha256(bytes)
    const before = bytes.toString('utf8')
    if (!hashes.has(hash) || !Buffer.from(before, 'utf8').equals(bytes)) continue
    known.add(hash)
    found.push({ file: toFile(path), before })
  }
  return {
    removals: found,
    notes: sources
      .filter((one) => ![one.sha256, ...one.earlier].some((hash) => known.has(hash)))
      .map(
        ({ file }) =>
          `Its source, ${file}, is not by itself in the inbox: take it out of what you import, else the next import of it makes the article and its claims anew.`,
      ),
  }
}

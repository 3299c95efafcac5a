import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { readEntry, type Entry } from '../../../src/mdx/entry.ts'
import { quoteSpan } from '../../../src/mdx/quotes.ts'
import type { Article } from '../../../src/model/article.ts'
import type { Write } from './types.ts'

/** Why a file would not be read again as what it shall be; empty where it would. */
function faultsOf({ collection, file, after }: Write): string[] {
  const { entry, problems } = readEntry(collection, after, file)
  if (entry === null)
    return problems.map(({ line, column, message }) => `${file}:${line}:${column} ${message}`)
  if (collection !== 'articles') return []
  const { data, text } = entry as Entry<Article>
  return data.claims
    .filter(({ quote }) => quoteSpan(text, quote) === null)
    .map(({ quote }) => `${file}: “${quote.exact}” does not stand exactly once in its text.`)
}

async function contentOf(file: string): Promise<string | null> {
  try {
    return await readFile(file, 'utf8')
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
    throw error
  }
}

/** Hidden, so that nothing takes it for content should the machine stop here. */
const temporary = (file: string) => join(dirname(file), `.${basename(file)}.${process.pid}`)

/**
 * Writes every file or none: each is written beside its place first, and all are moved there at the end. Where one
 * cannot be moved, those before it are put back as they were.
 * @throws {Error} where a file could not be read again, is not what the plan was made on, or the disk refuses; nothing
 * is changed then
 */
export async function applyWrites(writes: readonly Write[]): Promise<void> {
  const faults = writes.flatMap(faultsOf)
  if (faults.length > 0)
    throw new Error(`Nothing was written, as it would not be valid content:\n${faults.join('\n')}`)
  for (const { file, before } of writes)
    if ((await contentOf(file)) !== before)
      throw new Error(`${file} has changed since it was read. Nothing was written; run the command again.`)
  const moved: Write[] = []
  try {
    for (const { file, after } of writes) {
      await mkdir(dirname(file), { recursive: true })
      await writeFile(temporary(file), after)
    }
    for (const write of writes) {
      await rename(temporary(write.file), write.file)
      moved.push(write)
    }
  } catch (error) {
    for (const { file, before } of moved)
      await (before === null ? rm(file, { force: true }) : writeFile(file, before))
    throw error
  } finally {
    for (const { file } of writes) await rm(temporary(file), { force: true })
  }
}

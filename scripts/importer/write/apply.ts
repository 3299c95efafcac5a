import { chmod, mkdir, readFile, realpath, rename, rm, stat, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { readEntry, type Entry } from '../../../src/mdx/entry.ts'
import { isMissing } from '../../../src/mdx/missing.ts'
import { quoteSpan } from '../../../src/mdx/quotes.ts'
import type { Article } from '../../../src/model/article.ts'
import type { Problem } from '../../../src/model/problem.ts'
import { problemOf } from '../read/problems.ts'
import { temporary } from './left.ts'
import type { Removal, Write } from './types.ts'

/** Why a file would not be read again as what it shall be, with the places in it; empty where it would. */
export function faultsOf({ collection, file, after }: Write): Problem[] {
  const { entry, problems } = readEntry(collection, after, file)
  if (entry === null) return problems
  if (collection !== 'articles') return []
  const { data, text, placeOf } = entry as Entry<Article>
  return data.claims.flatMap(({ quote }, at) => {
    if (quoteSpan(text, quote) !== null) return []
    const message = `“${quote.exact}” does not stand exactly once in its text.`
    return [
      { ...problemOf(file, 'article-misread', 'error', message, 'Report this.'), ...placeOf(['claims', at]) },
    ]
  })
}

const told = ({ file, line, column, message }: Problem) => `${file}:${line}:${column} ${message}`

async function contentOf(file: string): Promise<string | null> {
  try {
    return await readFile(file, 'utf8')
  } catch (error) {
    if (isMissing(error)) return null
    throw error
  }
}

/** A file’s own place, where a link to it stands in the content; a new file’s is where it shall be. */
async function placeOf(file: string): Promise<string> {
  try {
    return await realpath(file)
  } catch (error) {
    if (isMissing(error)) return file
    throw error
  }
}

/**
 * Writes every file or none: each is written beside its place first, and all are moved there at the end; then those that are to go are
 * taken away. Where one cannot be, those before it are put back as they were. Links stay links, and files keep their modes.
 * @throws {Error} where a file could not be read again, is not what the plan was made on, or the disk refuses; nothing
 * is changed then, but for files that could not be put back, which the message names
 */
export async function applyWrites(
  writes: readonly Write[],
  removals: readonly Removal[] = [],
): Promise<void> {
  const faults = writes.flatMap(faultsOf)
  if (faults.length > 0)
    throw new Error(`Nothing was written, as it would not be valid content:\n${faults.map(told).join('\n')}`)
  for (const { file, before } of [...writes, ...removals])
    if ((await contentOf(file)) !== before)
      throw new Error(`${file} has changed since it was read. Nothing was written; run the command again.`)
  const changed: Changed[] = []
  const placed = await Promise.all(
    writes.map(async (write) => ({ ...write, file: await placeOf(write.file) })),
  )
  try {
    for (const { file, before, after } of placed) {
      await mkdir(dirname(file), { recursive: true })
      await writeFile(temporary(file), after)
      if (before !== null) await chmod(temporary(file), (await stat(file)).mode)
    }
    for (const write of placed) {
      await rename(temporary(write.file), write.file)
      changed.push(write)
    }
    for (const removal of removals) {
      await rm(removal.file)
      changed.push(removal)
    }
  } catch (error) {
    const left = await putBack(changed)
    if (left.length === 0) throw error
    const message = error instanceof Error ? error.message : String(error)
    throw new Error(`${message}\nThese could not be put back as they were: ${left.join(', ')}`, {
      cause: error,
    })
  } finally {
    for (const { file } of placed) await rm(temporary(file), { force: true })
  }
}

type Changed = { file: string; before: string | null }

/** Puts every file back as it was, as far as the disk lets it; the files that it does not. */
async function putBack(changed: readonly Changed[]): Promise<string[]> {
  const results = await Promise.allSettled(
    changed.map(({ file, before }) =>
      before === null ? rm(file, { force: true }) : writeFile(file, before),
    ),
  )
  return changed.flatMap(({ file }, at) => (results[at]?.status === 'rejected' ? [file] : []))
}

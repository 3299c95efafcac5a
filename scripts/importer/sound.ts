import type { Content } from '../../src/mdx/content-folder.ts'
import { idOf } from '../../src/mdx/entry.ts'
import type { Problem } from '../../src/model/problem.ts'
import { importArticles, type Imported, type ImportOptions } from './import.ts'
import { problemOf } from './read/problems.ts'
import type { RawArticle } from './read/types.ts'
import type { ReadArticle } from './claims/read-articles.ts'
import { faultsOf } from './write/apply.ts'
import { planWrites } from './write/plan.ts'
import type { Write } from './write/types.ts'

/** What an import writes, and what it left out. */
export type SoundImport = { imported: Imported; writes: Write[]; leftOut: Problem[] }

/**
 * An import of the articles of which valid content can be made. Any other is left out whole, so that no claim rests on it, and does
 * not keep the rest from being written.
 * @param folder the content folder
 */
export function soundImport(
  raw: readonly RawArticle[],
  content: Content,
  options: ImportOptions,
  folder: string,
): SoundImport {
  const imported = importArticles(raw, content, options)
  const writes = planWrites(content, imported, folder)
  const faults = writes.flatMap((write) => faultsOf(write).map((fault) => ({ write, fault })))
  const leftOut = imported.read.flatMap((article) => {
    const found = faults.find(({ write }) => needs(article, write))
    return found === undefined ? [] : [{ article, fault: found.fault }]
  })
  if (leftOut.length === 0) return { imported, writes, leftOut: [] }
  const without = new Set(leftOut.map(({ article }) => article.sha256))
  const sound = raw.filter(({ sha256 }) => !without.has(sha256))
  const rest = soundImport(sound, content, options, folder)
  return {
    ...rest,
    leftOut: [...leftOut.map(({ article, fault }) => problemOfArticle(article.file, fault)), ...rest.leftOut],
  }
}

/** Whether an article has this file, or its outlet or agency has. */
function needs({ id, publisher, credit }: ReadArticle, { collection, file }: Write): boolean {
  if (collection === 'articles') return id === idOf(file)
  return collection === 'publishers' && [publisher.id, credit?.agency].includes(idOf(file))
}

const problemOfArticle = (source: string, { file, message }: Problem): Problem =>
  problemOf(
    source,
    'article-left-out',
    'error',
    `the article is left out, as ${file} would not be valid: ${message}`,
    'correct it in the source, and import it again',
  )

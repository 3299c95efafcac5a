import { sha256 } from '../ids/sha256.ts'
import { withoutText } from './problems.ts'
import type { RawArticle, Source } from './types.ts'

/** An article before it is known which of its source’s it is. */
export type Item = Omit<RawArticle, 'file' | 'sha256' | 'problems'>

/** What is cut off where a feed gives a summary for the text. */
export const summaryOnly = 'the feed has only a summary of it'

/**
 * The articles of one source. Where there are several, each is named by its place, and its hash is of its own content: a feed
 * changes with every item, and what it said before is still the same article.
 */
export function articlesOf(items: readonly Item[], source: Source): RawArticle[] {
  const [only] = items
  if (only !== undefined && items.length === 1) return [toArticle(only, source.file, sha256(source.bytes))]
  return items.map((item, at) => {
    // What is said of the text is none of it.
    const { cut: _, ...told } = item
    return toArticle(item, `${source.file}#${at + 1}`, sha256(JSON.stringify(told)))
  })
}

function toArticle(item: Item, file: string, digest: string): RawArticle {
  return { file, sha256: digest, ...item, problems: item.blocks.length > 0 ? [] : [withoutText(file)] }
}

import type { Passage } from '../../../src/model/article.ts'
import type { Citation } from '../../../src/model/claim.ts'
import type { Content } from '../../../src/mdx/content-folder.ts'

/** A passage of an article, by the ids of both. */
export const passageKey = (article: string, passage: string): string => `${article}\n${passage}`

/** What the content knows of passages before an import: the articles' last readings, and who cites them. */
export type Ledger = {
  /** The passage as last read. */
  base: (article: string, passage: string) => Passage | undefined
  /** The slug of the claim that cites it. */
  cited: (article: string, passage: string) => string | undefined
  /** The last reading has it and nobody cites it: an editor took it out. */
  removed: (article: string, passage: string) => boolean
}

/** The passage a citation stands on: the one it names, or, written by hand, the one of the same words. */
export function passageOf(citation: Citation, passages: readonly Passage[]): Passage | undefined {
  if (citation.passage !== undefined) return passages.find(({ id }) => id === citation.passage)
  return passages.find(({ quote }) => quote.exact === citation.quote.exact)
}

/** Reads the whole content once: an import asks of every passage. */
export function ledgerOf(content: Content): Ledger {
  const base = new Map<string, Passage>()
  for (const { id, data } of content.articles.values())
    for (const passage of data.claims) base.set(passageKey(id, passage.id), passage)
  const cited = new Map<string, string>()
  for (const { id: slug, data } of content.claims.values())
    for (const citation of data.citations) {
      const passages = content.articles.get(citation.article)?.data.claims ?? []
      const id = citation.passage ?? passageOf(citation, passages)?.id
      if (id !== undefined && !cited.has(passageKey(citation.article, id)))
        cited.set(passageKey(citation.article, id), slug)
    }
  return {
    base: (article, passage) => base.get(passageKey(article, passage)),
    cited: (article, passage) => cited.get(passageKey(article, passage)),
    removed: (article, passage) =>
      base.has(passageKey(article, passage)) && !cited.has(passageKey(article, passage)),
  }
}

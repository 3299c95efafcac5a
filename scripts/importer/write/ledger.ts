import type { Passage } from '../../../src/model/article.ts'
import type { Citation } from '../../../src/model/claim.ts'
import type { Content } from '../../../src/mdx/content-folder.ts'

const keyOf = (article: string, passage: string) => `${article}\n${passage}`

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

export function ledgerOf(content: Content): Ledger {
  const base = new Map<string, Passage>()
  for (const { id, data } of content.articles.values())
    for (const passage of data.claims) base.set(keyOf(id, passage.id), passage)
  const cited = new Map<string, string>()
  for (const { id: slug, data } of content.claims.values())
    for (const citation of data.citations) {
      const passages = content.articles.get(citation.article)?.data.claims ?? []
      const id = citation.passage ?? passageOf(citation, passages)?.id
      if (id !== undefined && !cited.has(keyOf(citation.article, id)))
        cited.set(keyOf(citation.article, id), slug)
    }
  return {
    base: (article, passage) => base.get(keyOf(article, passage)),
    cited: (article, passage) => cited.get(keyOf(article, passage)),
    removed: (article, passage) => base.has(keyOf(article, passage)) && !cited.has(keyOf(article, passage)),
  }
}

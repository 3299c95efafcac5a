import type { ComparedCitation } from '../../model/comparison.ts'
import { likeness } from '../words/likeness.ts'
import { align, restating } from './align.ts'
import { restates } from './no-finding.ts'

/**
 * The articles that tell a claim in words of their own: none of their passages can be laid word by word beside one of another
 * article, so that only amounts, times, names, sources, hedges and denials are compared with the others’. In the order of the citations.
 */
export function retoldBy(citations: readonly ComparedCitation[]): string[] {
  const laid = new Set<string>()
  for (const [at, one] of citations.entries()) {
    for (const other of citations.slice(at + 1)) {
      if (one.article === other.article || (laid.has(one.article) && laid.has(other.article))) continue
      if (areLaid(one.quote.exact, other.quote.exact)) laid.add(one.article).add(other.article)
    }
  }
  const articles = [...new Set(citations.map(({ article }) => article))]
  return articles.length < 2 ? [] : articles.filter((article) => !laid.has(article))
}

/** Whether what differs between two passages is looked for word by word: one restates the other, and most of it stands in place. */
export const areLaid = (one: string, other: string): boolean =>
  likeness(one, other) >= restates && align(one, other).kept >= restating

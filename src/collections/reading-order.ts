import { byCodeUnits } from '../model/order.ts'
import type { Directory } from './directory.ts'
import { quotePosition } from './locate-quote.ts'
import type { StoredClaim } from './site-content.ts'
import type { ClaimSummary } from './views.ts'

/** The order of days, the latest first; those that nobody knows last. */
export const newerFirst = (a = '', b = ''): number => byCodeUnits(b, a)

/** Newest first, by the day that lists show, and within the article that told them first as it is read. */
export function readingOrder(
  claims: readonly StoredClaim[],
  summaryOf: ReadonlyMap<string, ClaimSummary>,
  { article }: Directory,
): StoredClaim[] {
  const keyed = claims.map((claim) => {
    const first = summaryOf.get(claim.id)?.firstArticle
    const cited = claim.data.citations.find((citation) => citation.article === first?.id)
    return {
      claim,
      published: first?.published ?? '',
      article: first?.id ?? '',
      position: cited === undefined ? 0 : quotePosition(cited.quote, article(cited.article)?.text ?? ''),
    }
  })
  return keyed
    .sort(
      (a, b) =>
        newerFirst(a.published, b.published) ||
        byCodeUnits(a.article, b.article) ||
        a.position - b.position ||
        byCodeUnits(a.claim.id, b.claim.id),
    )
    .map(({ claim }) => claim)
}

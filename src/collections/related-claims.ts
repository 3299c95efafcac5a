import type { NearClaim } from '../compare/matching/near.ts'
import type { CitingClaim } from './side-by-side.ts'
import { withoutArticle } from './claimant-views.ts'
import type { StoredClaim } from './site-content.ts'
import type { ClaimSummary, ClaimView } from './views.ts'

/** What ties claims together. */
export type Ties = {
  summaryOf: ReadonlyMap<string, ClaimSummary>
  /** Claims that may be the same as one, the nearest first. */
  near: (slug: string) => readonly NearClaim[]
  byTopic: ReadonlyMap<string, readonly StoredClaim[]>
  byClaimant: ReadonlyMap<string, readonly ClaimSummary[]>
  /** The claims that cite an article, in its order. */
  citing: ReadonlyMap<string, readonly CitingClaim[]>
}

/** The claims that the page of one leads to. */
export function relatedClaims(claim: StoredClaim, ties: Ties): Pick<ClaimView, 'near' | 'related'> {
  const near = nearest(claim, ties)
  return { near, related: related(claim, near, ties) }
}

/** In other articles, close in words. */
const nearest = ({ id }: StoredClaim, { near, summaryOf }: Ties): ClaimSummary[] =>
  near(id)
    .flatMap(({ slug }) => summaryOf.get(slug) ?? [])
    .slice(0, 3)

/** Of the same topic, by the same claimant, or next to it in an article. */
function related(
  claim: StoredClaim,
  shown: readonly ClaimSummary[],
  { summaryOf, byTopic, byClaimant, citing }: Ties,
): ClaimSummary[] {
  const found = new Set(claim.data.topics.flatMap((topic) => (byTopic.get(topic) ?? []).map(({ id }) => id)))
  // “Authorities” of one article are not those of another: only a full name ties claims together.
  for (const { id, key, name } of summaryOf.get(claim.id)?.claimants ?? [])
    if (id !== null || /\p{Lu}\S*\s.*\p{Lu}/u.test(withoutArticle(name)))
      for (const { slug } of byClaimant.get(key) ?? []) found.add(slug)
  for (const { article } of claim.data.citations) {
    const cited = citing.get(article) ?? []
    const at = cited.findIndex((other) => other.claim === claim)
    for (const neighbour of [cited[at + 1], cited[at - 1]]) if (neighbour) found.add(neighbour.claim.id)
  }
  for (const { slug } of [{ slug: claim.id }, ...shown]) found.delete(slug)
  return [...found].slice(0, 5).flatMap((slug) => summaryOf.get(slug) ?? [])
}

import type { ClaimSummary } from './views.ts'

/** Claims of one article among the latest, while others wait. */
const mostOfOne = 3

/**
 * The latest claims, with no article crowding out the others.
 * @param claims newest first; those of one article together
 */
export function latestClaims(claims: readonly ClaimSummary[], count: number): ClaimSummary[] {
  const taken = new Map<string, number>()
  const chosen = new Set<ClaimSummary>()
  for (const claim of claims) {
    const article = claim.firstArticle?.id ?? ''
    const before = taken.get(article) ?? 0
    if (chosen.size === count) break
    if (before === mostOfOne) continue
    taken.set(article, before + 1)
    chosen.add(claim)
  }
  for (const claim of claims) {
    if (chosen.size === count) break
    chosen.add(claim)
  }
  return claims.filter((claim) => chosen.has(claim))
}

/** The claims that an editor has reviewed, the latest review first. */
export const latestReviews = (claims: readonly ClaimSummary[]): ClaimSummary[] =>
  claims
    .filter(({ status }) => status === 'reviewed')
    .sort((a, b) =>
      (a.reviewedOn ?? '') < (b.reviewedOn ?? '') ? 1 : a.reviewedOn === b.reviewedOn ? 0 : -1,
    )

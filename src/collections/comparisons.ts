import { comparer } from '../compare/compared.ts'
import { agencyNamed } from '../text/data/agencies.ts'
import { nearClaims } from '../compare/matching/near.ts'
import type { Comparison } from '../model/comparison.ts'
import { isBody, otherNames } from '../model/publisher.ts'
import type { SiteContent } from './site-content.ts'
import type { Comparisons } from './site-model.ts'

/**
 * How many claims there may be for those near each to be looked for. It takes 2 to 4 ms and 15 kB a claim: past this many a
 * build would be slow for it, and related claims are told by topic, claimant and article alone.
 */
const mostNear = 20_000

/** Compares the articles once and each claim when it is first asked for. */
export function compareContent({ articles, claims, publishers }: SiteContent): Comparisons {
  const names = new Map(publishers.map(({ id, data }) => [id, data.name]))
  const others = new Map(publishers.map(({ id, data }) => [id, otherNames(data)]))
  const bodies = new Set(publishers.flatMap(({ id, data }) => (isBody(data) ? [id] : [])))
  const articleOf = new Map(articles.map((article) => [article.id, article]))
  const { lineages, compare } = comparer(
    claims.map(({ data }) => data),
    articleOf,
    (id) => names.get(id) ?? agencyNamed(id) ?? id,
    (id) => others.get(id) ?? [],
    (id) => bodies.has(id),
  )
  const claimOf = new Map(claims.map((claim) => [claim.id, claim]))
  const done = new Map<string, Comparison>()
  let near: Comparisons['near'] | null = null
  return {
    lineages,
    comparison: (slug) => {
      const known = done.get(slug)
      if (known !== undefined) return known
      const claim = claimOf.get(slug)
      if (claim === undefined) throw new Error(`there is no claim “${slug}”`)
      const comparison = compare(claim.data)
      done.set(slug, comparison)
      return comparison
    },
    near: (slug) => {
      if (claims.length > mostNear) return []
      near ??= nearClaims(claims, articleOf)
      return near(slug)
    },
  }
}

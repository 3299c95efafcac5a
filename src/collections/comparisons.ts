import { comparer } from '../compare/compared.ts'
import type { Comparison } from '../model/comparison.ts'
import type { SiteContent } from './site-content.ts'
import type { Comparisons } from './site-model.ts'

/** Compares the articles once and each claim when it is first asked for. */
export function compareContent({ articles, claims, publishers }: SiteContent): Comparisons {
  const names = new Map(publishers.map(({ id, data }) => [id, data.name]))
  const { lineages, compare } = comparer(
    claims.map(({ data }) => data),
    new Map(articles.map((article) => [article.id, article])),
    (id) => names.get(id) ?? id,
  )
  const claimOf = new Map(claims.map((claim) => [claim.id, claim]))
  const done = new Map<string, Comparison>()
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
  }
}

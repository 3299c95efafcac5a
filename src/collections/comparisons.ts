import { compareClaim } from '../compare/claim.ts'
import { comparedArticle, comparedCitations } from '../compare/compared.ts'
import { lineages } from '../compare/lineage.ts'
import { lineageLookup, pairsWithin } from '../compare/lookup.ts'
import type { Comparison } from '../model/comparison.ts'
import type { SiteContent } from './site-content.ts'
import type { Comparisons } from './site-model.ts'

/** Compares the articles once and each claim when it is first asked for. */
export function compareContent({ articles, claims, publishers }: SiteContent): Comparisons {
  const compared = new Map(articles.map((article) => [article.id, comparedArticle(article)]))
  const cited = claims.map(({ data }) => data.citations.map(({ article }) => article))
  const all = lineages([...compared.values()], pairsWithin(cited))
  const lookup = lineageLookup(all)
  const names = new Map(publishers.map(({ id, data }) => [id, data.name]))
  const stored = new Map(articles.map((article) => [article.id, article]))
  const claimOf = new Map(claims.map((claim) => [claim.id, claim]))
  const done = new Map<string, Comparison>()
  return {
    lineages: all,
    comparison: (slug) => {
      const known = done.get(slug)
      if (known !== undefined) return known
      const claim = claimOf.get(slug)
      if (claim === undefined) throw new Error(`there is no claim “${slug}”`)
      const comparison = compareClaim(
        comparedCitations(claim.data, stored),
        compared,
        lookup,
        (id) => names.get(id) ?? id,
        claim.data.settled,
      )
      done.set(slug, comparison)
      return comparison
    },
  }
}

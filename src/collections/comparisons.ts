import { compareClaim } from '../compare/claim.ts'
import { lineages } from '../compare/lineage.ts'
import { lineageLookup, pairsWithin } from '../compare/lookup.ts'
import type { ComparedArticle, ComparedCitation, Comparison } from '../model/comparison.ts'
import type { When } from '../model/date.ts'
import { dates } from '../text/dates.ts'
import type { SiteContent, StoredArticle, StoredClaim } from './site-content.ts'
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
        comparedCitations(claim, stored),
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

const comparedArticle = ({ id, data, text }: StoredArticle): ComparedArticle => ({
  id,
  publisher: data.publisher,
  published: data.published ?? null,
  modified: data.modified ?? null,
  byline: data.byline,
  credit: data.credit ?? null,
  url: data.url ?? null,
  text,
})

/** A citation with the times that its passage speaks of, as the article was read, or else as its words are read now. */
function comparedCitations(
  { data }: StoredClaim,
  articles: ReadonlyMap<string, StoredArticle>,
): ComparedCitation[] {
  return data.citations
    .filter(({ article }) => articles.has(article))
    .map(({ article, passage, quote, speaker, stance }) => ({
      article,
      quote,
      speaker: speaker ?? null,
      stance,
      when:
        articles.get(article)?.data.claims.find(({ id }) => id === passage)?.when ??
        timesIn(quote.exact, articles.get(article)?.data.published ?? null),
    }))
}

const timesIn = (text: string, published: string | null): When[] =>
  dates(text, published).map(({ start, end, value, grain }) => ({
    text: text.slice(start, end),
    value,
    grain,
  }))

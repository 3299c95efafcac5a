import type { Article } from '../model/article.ts'
import type { Claim } from '../model/claim.ts'
import type { ComparedArticle, ComparedCitation, Comparison, Lineage } from '../model/comparison.ts'
import type { When } from '../model/date.ts'
import { dates, whenOf } from '../text/date/dates.ts'
import { compareClaim } from './claim.ts'
import { carriersOf, tellOtherwise } from './differences/otherwise.ts'
import { lineages } from './lineage/lineage.ts'
import { lineageLookup, pairsWithin } from './lineage/lookup.ts'

/** An article as the content has it, with the text that its quotations refer to. */
export type ArticleWithText = { id: string; data: Article; readonly text: string }

/** Compares the articles that claims cite, at once, and of each claim what they say, when it is asked for. */
export function comparer(
  claims: readonly Claim[],
  articles: ReadonlyMap<string, ArticleWithText>,
  publisherName: (id: string) => string,
  alsoCalled: (publisher: string) => readonly string[] = () => [],
  isOfBody: (publisher: string) => boolean = () => false,
): { lineages: Lineage[]; compare: (claim: Claim) => Comparison } {
  const compared = new Map(
    [...articles].map(([id, article]) => {
      const { publisher } = article.data
      return [
        id,
        {
          ...comparedArticle(article),
          alsoCalled: alsoCalled(publisher),
          ...(isOfBody(publisher) && { isOfBody: true }),
        },
      ]
    }),
  )
  const cited = claims.map(({ citations }) => citations.map(({ article }) => article))
  const found = lineages([...compared.values()], pairsWithin(cited))
  const lookup = lineageLookup(found)
  return {
    lineages: found,
    compare: (claim) =>
      compareClaim(withTimes(claim), comparedCitations(claim, articles), compared, lookup, publisherName),
  }
}

/** Who is cited for a claim with another number or time of it, by the names they are cited under. */
export const otherwiseIn = (claim: Claim, articles: ReadonlyMap<string, ArticleWithText>): string[] =>
  tellOtherwise(withTimes(claim), comparedCitations(claim, articles))

/** Whether those cited as making a claim give its number and time, at least one of them. */
export function isToldIn(claim: Claim, articles: ReadonlyMap<string, ArticleWithText>): boolean {
  const citations = comparedCitations(claim, articles)
  const saying = citations.filter(({ stance }) => stance === 'asserts' || stance === 'reports')
  return saying.length === 0 || carriersOf(withTimes(claim), citations).length > 0
}

/** A claim with the times that its statement names by itself, where it does not say which it speaks of: an editor seldom writes them out. */
const withTimes = (claim: Claim): Claim =>
  claim.when.length > 0 ? claim : { ...claim, when: timesIn(claim.statement, null) }

/** An article of the content as it is compared. */
export const comparedArticle = ({ id, data, text }: ArticleWithText): ComparedArticle => ({
  id,
  publisher: data.publisher,
  published: data.published ?? null,
  modified: data.modified ?? null,
  byline: data.byline,
  opinion: data.opinion === true,
  releasedBy: data.releasedBy ?? null,
  credit: data.credit ?? null,
  url: data.url ?? null,
  language: data.language,
  text,
})

/**
 * A claim’s citations of known articles, with the times that each passage speaks of, as the article was read, or else as its words
 * are read now.
 */
function comparedCitations(
  { citations }: Claim,
  articles: ReadonlyMap<string, ArticleWithText>,
): ComparedCitation[] {
  return citations
    .filter(({ article }) => articles.has(article))
    .map(({ article, passage, quote, speaker, stance, same }) => ({
      article,
      quote,
      speaker: speaker ?? null,
      stance,
      ...(same && { same }),
      when:
        articles.get(article)?.data.claims.find(({ id }) => id === passage)?.when ??
        timesIn(quote.exact, articles.get(article)?.data.published ?? null),
    }))
}

const timesIn = (text: string, published: string | null): When[] => whenOf(text, dates(text, published))

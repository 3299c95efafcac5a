import type { Article } from '../model/article.ts'
import type { Claim } from '../model/claim.ts'
import type { ComparedArticle, ComparedCitation } from '../model/comparison.ts'
import type { When } from '../model/date.ts'
import { dates } from '../text/dates.ts'

/** An article as the content has it, with the text that its quotations refer to. */
export type ArticleWithText = { id: string; data: Article; readonly text: string }

export const comparedArticle = ({ id, data, text }: ArticleWithText): ComparedArticle => ({
  id,
  publisher: data.publisher,
  published: data.published ?? null,
  modified: data.modified ?? null,
  byline: data.byline,
  credit: data.credit ?? null,
  url: data.url ?? null,
  text,
})

/**
 * A claim’s citations of known articles, with the times that each passage speaks of, as the article was read, or else as its words
 * are read now.
 */
export function comparedCitations(
  { citations }: Claim,
  articles: ReadonlyMap<string, ArticleWithText>,
): ComparedCitation[] {
  return citations
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

import type { Content } from '../../../src/mdx/content-folder.ts'
import { quoteSpan } from '../../../src/mdx/quotes.ts'
import type { Citation } from '../../../src/model/claim.ts'
import {
  claimIndex,
  memberKey,
  sameAcross,
  type MatchedClaim,
  type Member,
} from '../../../src/compare/matching/claim-index.ts'
import type { MatchedArticle } from '../../../src/compare/matching/match.ts'
import { printOneQuote } from '../../../src/compare/matching/same-quote.ts'
import { copiesAmong } from '../../../src/compare/lineage/lookup.ts'
import type { Lineage } from '../../../src/model/comparison.ts'
import { takesPosition } from '../../../src/text/statement/unclaimed/positions.ts'
import { whenOf } from '../../../src/text/date/dates.ts'
import type { ReadPassage, TextReading } from '../claims/claims.ts'
import { leastSaid } from '../claims/why-no-claim.ts'

/** Of an article that was read what matching needs. */
type Read = { id: string; published: string | null; text: string; reading: TextReading }

/** A passage as matching sees it. */
const matchableOf = ({ text }: Read, passage: ReadPassage): MatchedClaim => ({
  id: passage.id,
  statement: passage.statement,
  text: passage.exact,
  speaker: passage.speaker,
  stance: passage.stance,
  when: whenOf(text, passage.when),
  place: passage.start / text.length,
})

/** The passages of several articles as matching sees them. */
export const matchable = (articles: readonly Read[]): MatchedArticle[] =>
  articles.map((article) => ({
    id: article.id,
    published: article.published,
    claims: article.reading.passages.map((passage) => matchableOf(article, passage)),
  }))

/** A citation of a claim of the content, as matching sees it: an article that makes that one claim. */
export type CitedClaim = { slug: string; article: MatchedArticle }

/** What each claim of the content cites. */
export function citedClaims(content: Content): CitedClaim[] {
  const placeOf = ({ article, quote }: Citation) => {
    const text = content.articles.get(article)?.text ?? ''
    const span = quoteSpan(text, quote)
    return span && span.start / text.length
  }
  return [...content.claims].flatMap(([slug, { data }]) =>
    (data.example ? [] : data.citations).map((citation) => ({
      slug,
      article: {
        id: citation.article,
        published: content.articles.get(citation.article)?.data.published ?? null,
        claims: [
          {
            id: citation.passage ?? `${slug}:${citation.quote.exact}`,
            statement: data.statement,
            text: citation.quote.exact,
            speaker: citation.speaker ?? null,
            stance: citation.stance,
            when: data.when,
            place: placeOf(citation),
          },
        ],
      },
    })),
  )
}

/** Somebody’s very words. */
const isSaid = ({ kind, speaker }: ReadPassage) => kind === 'quotation' && speaker !== null
/** Whether a passage’s sentence is so unlikely a claim that its words are none for being quoted twice. */
const isTalk = ({ sentences, scores }: TextReading, { start }: ReadPassage) =>
  (scores[sentences.findLastIndex((one) => one.start <= start)] ?? 0) < leastSaid
/** In how many articles words that seem talk to all of them are more, and how many words. */
const oftenQuoted = 3
const longQuoted = 8
/** Whether words are of a length that is not quoted by chance, and say what must, will or will not be. */
const isPosition = (words: string, statement: string) =>
  words.split(' ').length >= longQuoted && takesPosition(statement)
const wordsOf = ({ statement }: ReadPassage) =>
  statement
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/**
 * The articles with those of their sentences as claims that seemed none by themselves, but of which another article claims the same:
 * “Existing fields can go on producing until 2045” is one where somebody else reports that they will have to close. So is what
 * several articles quote of somebody.
 * @param existing articles that were read before, with what is cited of them
 * @param lineages how those that share text are related
 */
export function withClaimedElsewhere<T extends Read>(
  articles: readonly T[],
  existing: readonly MatchedArticle[] = [],
  lineages: readonly Lineage[] = [],
): T[] {
  if (articles.length + existing.length < 2 || articles.every(({ reading }) => reading.unlikely.length === 0))
    return [...articles]
  const index = claimIndex(copiesAmong(lineages))
  const claimOf = new Map<string, MatchedClaim>()
  const addKnown = (article: MatchedArticle) => {
    index.add(article)
    for (const one of article.claims) claimOf.set(memberKey({ article: article.id, claim: one.id }), one)
  }
  for (const article of [...existing, ...matchable(articles)]) addKnown(article)
  /** Whether another claim may be the same: of what is talk by itself, only where it is the same quotation. */
  const mayBeOne = (article: T, passage: ReadPassage, other: Member) => {
    const claim = claimOf.get(memberKey(other))
    return (
      other.article !== article.id &&
      (!isSaid(passage) ||
        !isTalk(article.reading, passage) ||
        (claim !== undefined && printOneQuote(matchableOf(article, passage), claim)))
    )
  }
  const foundElsewhere = (article: T, passage: ReadPassage) =>
    index.find(article.id, matchableOf(article, passage), sameAcross, article.published, (other) =>
      mayBeOne(article, passage, other),
    )
  const quotedBy = new Map<string, Set<string>>()
  // who says it makes a sentence likelier, so that it may be talk in one article and none in another
  const likelyQuoted = new Set<string>()
  for (const { id, reading } of articles)
    for (const passage of reading.unlikely.filter(isSaid)) {
      const words = wordsOf(passage)
      quotedBy.set(words, (quotedBy.get(words) ?? new Set()).add(id))
      if (!isTalk(reading, passage)) likelyQuoted.add(words)
    }
  const isQuotedTwice = (passage: ReadPassage) => {
    const words = wordsOf(passage)
    const times = quotedBy.get(words)?.size ?? 0
    return (
      isSaid(passage) &&
      times > 1 &&
      (likelyQuoted.has(words) || (times >= oftenQuoted && isPosition(words, passage.statement)))
    )
  }
  const likely = articles.map((article) => {
    const { passages, unlikely } = article.reading
    const claims = passages.map(({ id }) => ({ article: article.id, claim: id }))
    return unlikely.filter((passage) => {
      const others = foundElsewhere(article, passage)
      const isTold = others.some(({ b }) => claims.some((own) => index.score(own, b) >= sameAcross))
      return (
        (others.length > 0 || isQuotedTwice(passage)) &&
        !isTold &&
        passages.every(({ id }) => id !== passage.id)
      )
    })
  })
  // amid all that the articles tell, with these, fewer are one
  for (const [at, { id, published }] of articles.entries())
    addKnown({ id, published, claims: likely[at]!.map((passage) => matchableOf(articles[at]!, passage)) })
  return articles.map((article, at) => {
    const { passages, unlikely, leftOut } = article.reading
    const kept = likely[at]!.filter((passage) => foundElsewhere(article, passage).length > 0)
    if (kept.length === 0) return article
    const isKept = (one: { start: number; end: number }) =>
      kept.some(({ start, end }) => one.start === start && one.end === end)
    return {
      ...article,
      reading: {
        ...article.reading,
        passages: [...passages, ...kept].sort((a, b) => a.start - b.start || a.end - b.end),
        leftOut: leftOut.filter((one) => !isKept(one)),
        unlikely: unlikely.filter((one) => !isKept(one)),
      },
    }
  })
}

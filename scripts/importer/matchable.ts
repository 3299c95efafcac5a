import { claimIndex, sameAcross, type MatchedClaim } from '../../src/compare/claim-index.ts'
import type { MatchedArticle } from '../../src/compare/match.ts'
import type { ReadPassage, TextReading } from './claims.ts'

/** Of an article that was read what matching needs. */
type Read = { id: string; published: string | null; text: string; reading: TextReading }

/** A passage as matching sees it. */
const matchableOf = ({ text }: Read, passage: ReadPassage): MatchedClaim => ({
  id: passage.id,
  statement: passage.statement,
  text: passage.exact,
  speaker: passage.speaker,
  stance: passage.stance,
  when: whenOf(text, passage),
  place: passage.start / text.length,
})

/** The times that a passage tells of, in its own words. */
export const whenOf = (text: string, { when }: ReadPassage) =>
  when.map(({ start, end, value, grain }) => ({ text: text.slice(start, end), value, grain }))

/** The passages of several articles as matching sees them. */
export const matchable = (articles: readonly Read[]): MatchedArticle[] =>
  articles.map((article) => ({
    id: article.id,
    published: article.published,
    claims: article.reading.passages.map((passage) => matchableOf(article, passage)),
  }))

/**
 * The articles with those of their sentences as claims that seemed none by themselves, but of which another article claims the same:
 * “Existing fields can go on producing until 2045” is one where somebody else reports that they will have to close.
 * @param existing articles that were read before, with what is cited of them
 */
export function withClaimedElsewhere<T extends Read>(
  articles: readonly T[],
  existing: readonly MatchedArticle[] = [],
): T[] {
  const index = claimIndex()
  for (const article of [...existing, ...matchable(articles)]) index.add(article)
  return articles.map((article) => {
    const { passages, unlikely, leftOut } = article.reading
    const claims = passages.map(({ id }) => ({ article: article.id, claim: id }))
    const kept = unlikely.filter((passage) => {
      const found = index.find(article.id, matchableOf(article, passage), sameAcross, article.published)
      const others = found.filter(({ b }) => b.article !== article.id)
      const isTold = others.some(({ b }) => claims.some((own) => index.score(own, b) >= sameAcross))
      return others.length > 0 && !isTold && passages.every(({ id }) => id !== passage.id)
    })
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

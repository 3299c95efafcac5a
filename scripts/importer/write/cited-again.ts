import type { Content } from '../../../src/mdx/content-folder.ts'
import { quoteSpan } from '../../../src/mdx/quotes.ts'
import type { Citation } from '../../../src/model/claim.ts'
import { overlap } from '../../../src/text/words/spans.ts'
import type { ReadArticle } from '../claims/read-articles.ts'
import { passageKey } from './ledger.ts'
import type { ImportedClaim } from './types.ts'

/**
 * Passages, by `passageKey`, of articles that were read before, that lie within words already cited from their article, or hold
 * or cut across such: an older reading cut the sentence otherwise. “A did X” is not cited beside “A did X and B did Y”. What an
 * example cites counts for nothing.
 */
export function citedOtherwise(content: Content, articles: readonly ReadArticle[]): Set<string> {
  const cited = Map.groupBy(
    [...content.claims.values()].flatMap(({ data }) => (data.example ? [] : data.citations)),
    ({ article }) => article,
  )
  return new Set(
    articles.flatMap(({ id, text, reading }) => {
      const own = cited.get(id) ?? []
      const ids = new Set(own.flatMap(({ passage }) => passage ?? []))
      const spans = own.flatMap(({ quote }) => quoteSpan(text, quote) ?? [])
      return reading.passages
        .filter(
          (passage) =>
            !ids.has(passage.id) &&
            spans.every(({ start, end }) => start !== passage.start || end !== passage.end) &&
            spans.some((span) => overlap(span, passage)),
        )
        .map((passage) => passageKey(id, passage.id))
    }),
  )
}

/**
 * Claims without the citations that say, on one page, a part of what their outlet is cited for there already, and nothing of their own:
 * the words lie within the other’s, and are nobody else’s.
 * @param claims of which several may add to one page
 * @param publisherOf of an article, by id
 */
export function withoutParts(
  claims: readonly ImportedClaim[],
  content: Content,
  publisherOf: (article: string) => string | undefined,
): ImportedClaim[] {
  const pages = Map.groupBy(claims, ({ slug }) => slug)
  const isKnown = (slug: string, { article, passage }: Citation) =>
    content.claims
      .get(slug)
      ?.data.citations.some((one) => one.article === article && one.passage === passage) === true
  return claims.flatMap((claim) => {
    const { slug, data } = claim
    const there = [
      ...(content.claims.get(slug)?.data.citations ?? []),
      ...(pages.get(slug) ?? []).flatMap((claim) => claim.data.citations),
    ]
    const citations = data.citations.filter(
      (one) =>
        isKnown(slug, one) ||
        !there.some(
          (other) => publisherOf(one.article) === publisherOf(other.article) && isPartOf(one, other),
        ),
    )
    return citations.length === 0 ? [] : [{ ...claim, data: { ...data, citations } }]
  })
}

const isPartOf = (one: Citation, other: Citation) =>
  one.quote.exact.length < other.quote.exact.length &&
  other.quote.exact.includes(one.quote.exact) &&
  one.stance === other.stance &&
  one.speaker === other.speaker

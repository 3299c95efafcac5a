import { areContrary } from '../../../src/compare/matching/likelihood.ts'
import type { Content } from '../../../src/mdx/content-folder.ts'
import type { Passage } from '../../../src/model/article.ts'
import { terms } from '../../../src/text/terms/terms.ts'
import type { ReadArticle } from '../claims/read-articles.ts'
import type { Ledger } from './ledger.ts'
import type { Reworded } from './types.ts'

/**
 * The share of words, counted on both sides, that a sentence and what its outlet made of it must have in common. A corrected
 * number or name leaves more in any sentence of five words; two sentences on one matter have less.
 */
const sameSentence = 0.75

/** Words that claims cite and their outlets have changed since, with the passages that took their place. */
export function rewordedPassages(content: Content, articles: readonly ReadArticle[]): Reworded[] {
  const cited = [...content.claims].flatMap(([slug, { data }]) =>
    data.citations.map(({ article, passage, quote, stance }) => ({
      slug,
      article,
      passage,
      quote: quote.exact,
      stance,
      claim: data.statement,
    })),
  )
  return articles.flatMap(({ id, text, reading }) => {
    const own = cited.filter(({ article }) => article === id)
    const known = new Set(own.map(({ passage }) => passage))
    const told = new Map(content.articles.get(id)?.data.claims.map((one) => [one.id, one]))
    const telling = new Map(reading.passages.map((one) => [one.id, one.statement]))
    const changed = own.filter(({ quote }) => !text.includes(quote))
    const pairs = reading.passages
      .filter((passage) => !known.has(passage.id))
      .flatMap(({ id: passage, start, end, statement }) =>
        changed.map((old) => {
          // of a few words, “hurting 12 people”, a corrected number leaves too little: what they claim says more
          const claimed = told.get(old.passage ?? '')?.statement
          const shares = [
            sharedWords(old.quote, text.slice(start, end)),
            claimed === undefined ? 0 : sharedWords(claimed, statement),
          ]
          return { old, passage, share: Math.max(...shares) }
        }),
      )
      .filter(({ share }) => share >= sameSentence)
      .sort((a, b) => b.share - a.share)
    const taken = new Map<string, string>()
    for (const { old, passage } of pairs)
      if (!taken.has(old.quote) && ![...taken.values()].includes(passage)) taken.set(old.quote, passage)
    return changed.flatMap(({ slug, quote, claim, stance, ...old }): Reworded[] => {
      const passage = taken.get(quote)
      if (passage === undefined) return []
      const before = told.get(old.passage ?? '')
      const turns = areContrary(before?.statement ?? claim, telling.get(passage) ?? '')
      const wasOpposed = before !== undefined && (before.stance === 'disputes') !== (stance === 'disputes')
      return [{ slug, article: id, quote, passage, opposed: turns !== wasOpposed }]
    })
  })
}

/** Words of which an editor deleted the claim, with the passage of the new reading that has them now: it makes that claim anew. */
export type Remade = { article: string; before: Passage; passage: string }

/** The passages of articles that say in other words, or with another number, what they said when an editor deleted the claim. */
export function remadePassages(content: Content, ledger: Ledger, articles: readonly ReadArticle[]): Remade[] {
  return articles.flatMap(({ id, text, reading }) => {
    const before = content.articles.get(id)?.data.claims ?? []
    const known = new Set(before.map((one) => one.id))
    const deleted = before.filter((one) => ledger.removed(id, one.id) && !text.includes(one.quote.exact))
    return reading.passages
      .filter((one) => !known.has(one.id))
      .flatMap(({ id: passage, start, end, statement }): Remade[] => {
        const found = deleted.find(
          (one) =>
            Math.max(
              sharedWords(one.quote.exact, text.slice(start, end)),
              sharedWords(one.statement, statement),
            ) >= sameSentence,
        )
        return found === undefined ? [] : [{ article: id, before: found, passage }]
      })
  })
}

/** Words in both texts, as often as they are in both, out of all: 0 to 1 (Dice’s coefficient). */
function sharedWords(a: string, b: string): number {
  const [left, right] = [a, b].map((text) => terms(text).map(({ norm }) => norm))
  if (left === undefined || right === undefined || left.length + right.length === 0) return 0
  const rest = [...right]
  const shared = left.filter((word) => {
    const at = rest.indexOf(word)
    if (at >= 0) rest.splice(at, 1)
    return at >= 0
  })
  return (2 * shared.length) / (left.length + right.length)
}

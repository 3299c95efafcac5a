import type { Content } from '../../src/mdx/content-folder.ts'
import { terms } from '../../src/text/terms.ts'
import type { ReadArticle } from './read-articles.ts'
import type { Reworded } from './write/types.ts'

/**
 * The share of words, counted on both sides, that a sentence and what its outlet made of it must have in common. A corrected
 * number or name leaves more in any sentence of five words; two sentences on one matter have less.
 */
const sameSentence = 0.75

/** Words that claims cite and their outlets have changed since, with the passages that took their place. */
export function rewordedPassages(content: Content, articles: readonly ReadArticle[]): Reworded[] {
  const cited = [...content.claims].flatMap(([slug, { data }]) =>
    data.citations.map(({ article, passage, quote }) => ({ slug, article, passage, quote: quote.exact })),
  )
  return articles.flatMap(({ id, text, reading }) => {
    const own = cited.filter(({ article }) => article === id)
    const known = new Set(own.map(({ passage }) => passage))
    const fresh = new Set(reading.passages.filter((passage) => !known.has(passage.id)))
    const changed = new Set(own.map(({ quote }) => quote).filter((quote) => !text.includes(quote)))
    return [...changed].flatMap((quote): Reworded[] => {
      const [best] = [...fresh]
        .map((passage) => ({
          passage,
          share: sharedWords(quote, text.slice(passage.start, passage.end)),
        }))
        .sort((a, b) => b.share - a.share)
      if (best === undefined || best.share < sameSentence) return []
      fresh.delete(best.passage)
      return own
        .filter((one) => one.quote === quote)
        .map(({ slug }) => ({ slug, article: id, quote, passage: best.passage.id }))
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

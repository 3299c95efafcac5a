import type { Content } from '../../src/mdx/content-folder.ts'
import { terms } from '../../src/text/terms.ts'
import type { ReadArticle } from './read-articles.ts'

/**
 * The share of words, counted on both sides, that a sentence and what its outlet made of it must have in common. A corrected
 * number or name leaves more in any sentence of five words; two sentences on one matter have less.
 */
const sameSentence = 0.75

/**
 * Passages that took the place of words which an outlet has changed since a claim cited them: each with the claim’s slug. It
 * stays one claim with the old words, which an editor must mend, beside the new.
 * @returns slugs by article and passage: `article\npassage`
 */
export function rewordedPassages(content: Content, articles: readonly ReadArticle[]): Map<string, string> {
  const cited = [...content.claims].flatMap(([slug, { data }]) =>
    data.citations.map(({ article, passage, quote }) => ({ slug, article, passage, quote })),
  )
  const found = new Map<string, string>()
  for (const { id, text, reading } of articles) {
    const own = cited.filter(({ article }) => article === id)
    const known = new Set(own.map(({ passage }) => passage))
    const fresh = reading.passages.filter((passage) => !known.has(passage.id))
    for (const { slug, quote } of own) {
      if (text.includes(quote.exact)) continue
      const [best] = fresh
        .filter((passage) => !found.has(`${id}\n${passage.id}`))
        .map((passage) => ({
          passage,
          share: sharedWords(quote.exact, text.slice(passage.start, passage.end)),
        }))
        .sort((a, b) => b.share - a.share)
      if (best !== undefined && best.share >= sameSentence) found.set(`${id}\n${best.passage.id}`, slug)
    }
  }
  return found
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

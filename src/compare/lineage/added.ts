import { outletWords } from '../../text/data/outlet-words.ts'
import type { ComparedArticle } from '../../model/comparison.ts'
import { shingles, hashOf } from '../../text/terms/fingerprints.ts'
import { terms } from '../../text/terms/terms.ts'

/**
 * How a paragraph of an article stands to the other prints of its dispatch: one of them has it too; none has it, though one goes on
 * behind it with what both have, or has the dispatch to its end (`between`); none has it, nor anything behind it (`after`).
 */
export type Standing = 'shared' | 'between' | 'after'

/** How agencies close a dispatch: “(Reporting by Ann Lee; editing by Bo Ek)”. Nothing of it is cut from the end of such a print. */
const closesSigned = /\((?:additional )?(?:reporting|writing|editing) by [^()]{3,200}\)\s*$/i

/** Whether a print has its dispatch to the end. */
export const isWhole = ({ text }: ComparedArticle): boolean => closesSigned.test(text)

/** Words in a row by which a paragraph is known again, edited though it may be. */
const run = 4
/** The share of a paragraph’s words that stand in such runs from which on another print has it. */
const sameParagraph = 0.3
/** And the share from which on it has a passage word for word, edited at most. */
const samePassage = 0.6

type Paragraph = { start: number; end: number; runs: ReadonlySet<number>; words: readonly number[] }
const known = new WeakMap<ComparedArticle, Paragraph[]>()

const wordsOf = (text: string) => terms(text).map(({ norm }) => hashOf(norm))

function paragraphsOf(article: ComparedArticle): Paragraph[] {
  const made = known.get(article)
  if (made !== undefined) return made
  const found = [...article.text.matchAll(/[^\n]+/g)].map(({ 0: text, index: start }): Paragraph => {
    const words = wordsOf(text)
    return { start, end: start + text.length, words, runs: new Set(shingles(words, run)) }
  })
  known.set(article, found)
  return found
}

function isIn(words: readonly number[], print: ComparedArticle, share = sameParagraph): boolean {
  const others = paragraphsOf(print)
  const covered = new Uint8Array(words.length)
  shingles(words, run).forEach((hash, at) => {
    if (others.some(({ runs }) => runs.has(hash))) covered.fill(1, at, at + run)
  })
  return words.length > 0 && covered.reduce((sum, one) => sum + one, 0) >= share * words.length
}

/**
 * The paragraph that holds a passage, and how it stands to the other prints. An outlet that shortens a dispatch cuts it from its
 * end, as a rule: what stands `after` all that another print has was cut there, or added here, and nothing tells which. What stands
 * `between` was added here, or taken out of the midst there, which is rare: who signs the article, or whom it was told to, tells.
 * Null where the passage does not stand in the article.
 * @param prints the other prints of its dispatch, one or more
 */
export function paragraphAmong(
  passage: string,
  article: ComparedArticle,
  prints: readonly ComparedArticle[],
): { text: string; standing: Standing } | null {
  const at = article.text.indexOf(passage)
  const paragraphs = paragraphsOf(article)
  const place = paragraphs.findIndex(({ start, end }) => start <= at && at < end)
  const own = paragraphs[place]
  if (at < 0 || own === undefined) return null
  const text = article.text.slice(own.start, own.end)
  if (prints.some((print) => isIn(own.words, print))) return { text, standing: 'shared' }
  const goesOn = prints.some(
    (print) => isWhole(print) || paragraphs.slice(place + 1).some((later) => isIn(later.words, print)),
  )
  return { text, standing: goesOn ? 'between' : 'after' }
}

/** Whether one of the prints has a passage, edited at most. */
export function isPrintedIn(passage: string, prints: readonly ComparedArticle[]): boolean {
  const words = wordsOf(passage)
  return prints.some((print) => isIn(words, print, samePassage))
}

/** Whether a passage names whom no print of the dispatch does: someone put the name in. */
export function addsName(passage: string, prints: readonly ComparedArticle[]): boolean {
  const known = new Set(prints.flatMap(({ text }) => terms(text).map(({ norm }) => norm)))
  return terms(passage).some(({ kind, norm }) => kind === 'name' && !known.has(norm))
}

/**
 * Whether a passage tells of something that no print of the dispatch tells of: two of its names and numbers, and most of them, stand
 * in none. An edit in quite other words has those of what it edits.
 */
export function tellsOfElse(passage: string, prints: readonly ComparedArticle[]): boolean {
  const known = new Set(prints.flatMap(({ text }) => terms(text).map(({ norm }) => norm)))
  const own = [
    ...new Set(terms(passage).flatMap(({ kind, norm }) => (/^(?:name|number)$/.test(kind) ? [norm] : []))),
  ]
  const added = own.filter((norm) => !known.has(norm)).length
  return added > 1 && added * 2 > own.length
}

/** Words of the names of outlets that are those of no place. */
const ofOutlets = new Set(
  [
    ...outletWords,
    ...'The Of And City County Morning Sunday National International New Online North South East West Courant Tidings World Media Network Group Agency'.split(
      ' ',
    ),
  ].map((word) => word.toLowerCase()),
)

/**
 * Whether a paragraph is of the place that an outlet has its name from, which no print of the dispatch names: “Senn is home to …” in
 * the Senn Evening Mail.
 */
export function isOfOwnPlace(paragraph: string, outlet: string, prints: readonly ComparedArticle[]): boolean {
  const places = (outlet.match(/\p{Lu}[\p{L}’'-]{3,}/gu) ?? []).filter(
    (word) => !ofOutlets.has(word.toLowerCase()),
  )
  const names = (text: string, place: string) =>
    new RegExp(`(?<![\\p{L}])${place}(?![\\p{L}])`, 'u').test(text)
  return places.some((place) => names(paragraph, place) && !prints.some(({ text }) => names(text, place)))
}

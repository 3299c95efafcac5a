/** Of two who say something, each as his article calls him, whether they may be one by all that is told of them. */
import { countryOf } from '../../text/data/countries.ts'
import { isWriting } from '../../text/data/writings.ts'
import { functionWords, honorifics } from './lexicon.ts'
import { areOneWord } from './one-word.ts'
import { beginAlike } from './told.ts'
import { comparedWords, initialsOf, longNames, type Word } from './words.ts'

/**
 * Whether two sources may be one: the same noun stands for both, and what else is told of one is told of the other, or leaves open who he
 * is: “the regional governor” and “the region’s governor”, “a notice from the council” and “the council”, “the club’s president” and “Orsk’s president”.
 */
export function mayBeOneSource(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return false
  const [one, other] = [sourceIn(a), sourceIn(b)]
  if (one.head === undefined || other.head === undefined) return false
  if (isShortFor(one.words, other.words) || isShortFor(other.words, one.words)) return true
  if (!areOne(one.head, other.head)) return false
  const [mine, theirs] = [lacks(one.beside, other.beside), lacks(other.beside, one.beside)]
  const isOpen = (words: readonly Word[], of: string) =>
    words.every((word) => !word.capital && isOwner(of, word))
  return (
    mine.length === 0 || theirs.length === 0 || (isOpen(mine, a) && isNamed(theirs)) || (isOpen(theirs, b) && isNamed(mine)) // prettier-ignore
  )
}

/** Of a source the noun that stands for it, and what else is told of it; what he writes or says it in is he. */
function sourceIn(called: string): { head: Word | undefined; beside: Word[]; words: readonly Word[] } {
  const all = comparedWords(called)
  const ofSayer = all.findIndex(({ norm }) => /^(?:from|by|of)$/.test(norm))
  const isInWriting = ofSayer > 0 && (isWriting(all[ofSayer - 1]!.norm) || said.test(all[ofSayer - 1]!.norm))
  const words = isInWriting ? all.slice(ofSayer + 1) : all
  const end = words.findIndex(({ norm }) => /^(?:of|for|from|at|in)$/.test(norm))
  const core = end < 0 ? words : words.slice(0, end)
  const head = core.at(-1)
  const beside = words.filter(
    (word) => word !== head && !functionWords.has(word.norm) && !honorifics.has(word.norm),
  )
  return { head, beside, words: words.filter(({ norm }) => !functionWords.has(norm)) }
}
const said =
  /^(?:answer|interview|message|notice|post|remarks?|reply|speech|spokes(?:man|woman|person)|tweet)$/

const lacks = (words: readonly Word[], others: readonly Word[]): Word[] =>
  words.filter((word) => !others.some((other) => areOne(word, other)))
const isNamed = (words: readonly Word[]): boolean => words.every(({ capital }) => capital)
const isOwner = (text: string, { start, end }: Word): boolean => /['’]s?$/.test(text.slice(start, end))

/** “RCMP” and “Royal Canadian Mounted Police” */
const isShortFor = ([word, ...more]: readonly Word[], others: readonly Word[]): boolean =>
  word !== undefined && more.length === 0 && longNames(others).some((name) => initialsOf(name) === word.norm)

/** “region’s” and “regional”, “Malaysia’s” and “Malaysian” */
const areOne = (one: Word, other: Word): boolean =>
  one.key === other.key ||
  areOneWord(one.norm, other.norm) ||
  beginAlike(one.key, other.key, one.capital && other.capital) ||
  (one.capital && other.capital && stateOf(one) !== undefined && stateOf(one) === stateOf(other))
const stateOf = ({ norm }: Word) => countryOf(norm)?.name

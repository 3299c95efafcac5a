import { remembering } from '../../text/words/remembering.ts'
import { quotations } from '../../text/words/quotations.ts'
import { functionWords } from '../words/lexicon.ts'
import { comparedWords } from '../words/words.ts'

/** Fewer words in a row, of which two tell something, are quoted of many. */
const longEnough = 4
const leastTelling = 2

/**
 * Whether two passages quote the same words: four in a row, two of which tell something. What is written with capitals throughout
 * is a title, and quoted in whatever is told of it. Symmetric.
 */
export function quoteTheSame(a: string, b: string): boolean {
  const theirs = new Set(stretchesOf(b))
  return theirs.size > 0 && stretchesOf(a).some((words) => theirs.has(words))
}

/** A passage, and the claim that it makes. */
type Quoting = { text: string; statement: string }

/**
 * Whether two claims are of one quotation, which one print may cut: half of the stretches of words of the claim that one passage quotes,
 * or more, are quoted for the claim of the other. Symmetric.
 */
export function printOneQuote(a: Quoting, b: Quoting): boolean {
  const [mine, theirs] = [a, b].map(({ text, statement }) => {
    const claimed = wordsOf(statement).join(' ').toLowerCase()
    return stretchesOf(text).filter((words) => claimed.includes(words))
  }) as [string[], string[]]
  const [short, long] = mine.length <= theirs.length ? [mine, theirs] : [theirs, mine]
  return short.length > 0 && short.filter((words) => long.includes(words)).length * 2 >= short.length
}

const word = /[\p{L}\p{N}]+(?:['-][\p{L}\p{N}]+)*/gu
const wordsOf = (text: string) => text.replaceAll('’', "'").match(word) ?? []

const stretchesOf: (text: string) => readonly string[] = remembering(5_000, (text) =>
  quotations(text).flatMap(({ start, end }) => {
    const words = wordsOf(text.slice(start, end))
    return words.slice(longEnough - 1).flatMap((_, at) => {
      const stretch = words.slice(at, at + longEnough)
      const telling = stretch.filter((word) => /^\p{Ll}/u.test(word) && !functionWords.has(word))
      return telling.length < leastTelling ? [] : [stretch.join(' ').toLowerCase()]
    })
  }),
)

/** So many words in a row, of which so many tell something, are seldom written twice of two things. */
const runLength = 8
const tellingInRun = 3

/**
 * Whether two statements have so many words in a row in common, and not only as what both tell aside of somebody or something: “Roe, who was
 * jailed for the killing of two guards in Orsk, …”. Symmetric.
 */
export function haveOneRun(a: string, b: string): boolean {
  const theirs = runsOf(b)
  return (
    theirs.size > 0 &&
    [...runsOf(a)].some(([run, isAside]) => theirs.has(run) && !(isAside && theirs.get(run)))
  )
}

/** The runs of a text, and whether each stands where it tells something aside. */
const runsOf: (text: string) => ReadonlyMap<string, boolean> = remembering(5_000, (text) => {
  const words = [...text.replaceAll('’', "'").matchAll(word)].map(({ 0: word, index }) => ({ word, index }))
  return new Map(
    words.slice(runLength - 1).flatMap((_, from): [string, boolean][] => {
      const run = words.slice(from, from + runLength)
      const telling = run.filter(({ word }) => /^\p{Ll}/u.test(word) && !functionWords.has(word))
      const opening = text.slice(0, run[1]!.index)
      return telling.length < tellingInRun
        ? []
        : [[run.map(({ word }) => word.toLowerCase()).join(' '), aside.test(opening)]]
    }),
  )
})
const aside = /(?:\b(?:who|whom|whose|which|where|when|after)\b|, (?:an?|the)\b)[^,;.]*$/i

/**
 * A passage that quotes, with a mark for each number: two prints of one quotation differ in one at times, “president of Local 418” and
 * “of Local 481”. Null where it quotes no words in a row.
 */
export function butForNumbers(text: string): string | null {
  const quotes = quotations(text).some(
    ({ start, end }) => text.slice(start, end).split(/\s+/).length >= longEnough,
  )
  return quotes
    ? comparedWords(text)
        .map(({ kind, norm }) => (kind === 'number' ? '#' : norm))
        .join(' ')
    : null
}

import { smallNumbers } from '../data/number-words.ts'
import { at, lexemes } from '../words/lexemes.ts'
import { readNumber } from './numbers.ts'

/** A number of a text, with the word that the index keeps of its value. */
export type Numeral = { start: number; end: number; word: string }

/** The mark of the decimals, and of the end: Pagefind drops a point, and finds what begins with a word, “1954” by “19”. */
const POINT = 'o'
const END = 'x'

/** Such a word, as `numeralsIn` makes it. */
export const isNumeral = (word: string): boolean => /^\d+(?:o\d+)?x$/.test(word)

/** So many digits tell a third from 33%. */
const DIGITS = 6

function wordOf(value: number): string {
  const told = Number.isInteger(value) ? value : Number(value.toPrecision(DIGITS))
  return (
    Math.abs(told)
      .toLocaleString('en', { useGrouping: false, maximumFractionDigits: DIGITS })
      .replace('.', POINT) + END
  )
}

/** In a headline “m” is a million, in a report of a race a metre: the index keeps both. */
const glued = new Map([
  ['m', 1e6],
  ['b', 1e9],
])

/**
 * The numbers of a text in order, however they are written: “1.2 million”, “$1.2m” and “1,200,000” have one word, and so have
 * “19” and “nineteen”, “a third” and “one third”. The longer reading of “90m” stands behind the shorter.
 */
export function numeralsIn(text: string): Numeral[] {
  const list = lexemes(text)
  const found: Numeral[] = []
  for (let index = 0; index < list.length;) {
    const first = at(list, index)
    const read = readNumber(list, index)
    // “million” and “third” alone are words
    if (read === null || read.form === 'vague' || (read.next === index + 1 && isWordAlone(first))) {
      index++
      continue
    }
    const { start } = first
    const { end } = at(list, read.next - 1)
    found.push({ start, end, word: wordOf(read.value) })
    const after = at(list, read.next)
    const scale = after.gap === 0 ? glued.get(after.lower) : undefined
    if (scale !== undefined) found.push({ start, end: after.end, word: wordOf(read.value * scale) })
    index = read.next
  }
  return found
}

const isWordAlone = ({ type, lower }: { type: string; lower: string }): boolean =>
  type === 'word' && !smallNumbers.has(lower)

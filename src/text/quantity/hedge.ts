import type { Hedge } from '../../model/reading.ts'
import { at, type Lexeme } from '../words/lexemes.ts'
import { countedNoun } from '../words/nouns.ts'
import { readNumber } from '../numbers/numbers.ts'
import { readUnit } from '../numbers/units.ts'

/** Words before a number that soften it, the longest first. */
const before: readonly [string, Hedge][] = [
  ['no more than', 'at-most'],
  ['not more than', 'at-most'],
  ['as many as', 'at-most'],
  ['as much as', 'at-most'],
  ['as high as', 'at-most'],
  ['no less than', 'at-least'],
  ['no fewer than', 'at-least'],
  ['not less than', 'at-least'],
  ['in excess of', 'more-than'],
  ['upwards of', 'more-than'],
  ['more than', 'more-than'],
  ['greater than', 'more-than'],
  ['higher than', 'more-than'],
  ['larger than', 'more-than'],
  ['less than', 'less-than'],
  ['fewer than', 'less-than'],
  ['lower than', 'less-than'],
  ['smaller than', 'less-than'],
  ['at least', 'at-least'],
  ['at most', 'at-most'],
  ['up to', 'at-most'],
  ['close to', 'nearly'],
  ['just over', 'more-than'],
  ['just under', 'nearly'],
  ['an estimated', 'about'],
  ['estimated', 'about'],
  ['about', 'about'],
  ['around', 'about'],
  ['roughly', 'about'],
  ['approximately', 'about'],
  ['some', 'about'],
  ['circa', 'about'],
  ['nearly', 'nearly'],
  ['almost', 'nearly'],
  ['over', 'more-than'],
  ['exceeding', 'more-than'],
  ['above', 'more-than'],
  ['under', 'less-than'],
  ['below', 'less-than'],
  ['~', 'about'],
  ['>', 'more-than'],
  ['<', 'less-than'],
  ['≥', 'at-least'],
  ['≤', 'at-most'],
]
const longest = 3

/** Words behind a number, with its unit, that soften it. */
const behind: readonly [RegExp, Hedge][] = [
  [/^(?:\+|or more|or greater|or above|and up|and above|plus)(?: |$)/, 'at-least'],
  [/^(?:or so|or thereabouts)(?: |$)/, 'about'],
  [/^(?:or less|or fewer|or under)(?: |$)/, 'at-most'],
]

const byPhrase: ReadonlyMap<string, Hedge> = new Map(before)

/** These are of place or course with some neighbours: “turned around four hours later”, “over three years”. */
const doubtful = /^(?:over|under|around|about|above|below)$/
const ofPlace = /^(?:over|under|above|below)$/
/** Words behind which they tell of what, or which way: “talk about two”, “information about two”, “worried about 30”. */
const ofWhat =
  /^(?:turn|turned|turning|turns|go|went|(?:talk|worr(?:y|i)|complain|enquir|inquir|speculat|joke|boast)(?:e?d|s|es|ing)?|information|news|details?|concerns?|questions?|doubts?|fears?|worries|complaints?|stor(?:y|ies)|rumou?rs?|speculation|talks|claims?|allegations?|inquiries|enquiries|conversations?|warnings?)$/

/**
 * How the amount from `start` up to `end` is softened by the words around it.
 * @param ofTime whether it is a duration, which “over” does not soften
 */
export function hedgeAround(
  list: readonly Lexeme[],
  start: number,
  end: number,
  ofTime: boolean,
): Hedge | null {
  const last = at(list, start - 1).lower
  const other = ofWhat.test(at(list, start - 2).lower) && at(list, start - 1).gap > 0
  if (doubtful.test(last) && (other || (ofTime && /^(?:over|under)$/.test(last)))) return null
  if (ofPlace.test(last) && isOneThing(list, start)) return null
  for (let length = longest; length > 0; length--) {
    const hedge = byPhrase.get(phrase(list, start - length, start))
    if (hedge !== undefined) return hedge
  }
  const after = phrase(list, end, end + 2)
  return behind.find(([pattern]) => pattern.test(after))?.[1] ?? null
}

/** “Under one roof”, “over one shoulder”: nothing is fewer than one thing, and of more than one there are two. */
function isOneThing(list: readonly Lexeme[], start: number): boolean {
  const read = readNumber(list, start)
  return (
    read?.value === 1 &&
    read.form === 'words' &&
    readUnit(list, read) === null &&
    countedNoun(list, read.next, true) !== null
  )
}

function phrase(list: readonly Lexeme[], from: number, to: number): string {
  let text = ''
  for (let i = from; i < to; i++) text += (i > from ? ' ' : '') + at(list, i).lower
  return text
}

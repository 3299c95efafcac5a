import { fullMonths, fullWeekdays } from '../data/calendar.ts'
import { numberedNouns } from '../data/nouns.ts'
import { at, type Lexeme } from '../words/lexemes.ts'
import type { NumberRead } from '../numbers/numbers.ts'
import { countedNoun } from '../words/nouns.ts'
import { isLetterOfMoney } from '../numbers/units.ts'

/**
 * Whether a number is part of a name: “Boeing 747”, “Chapter 11”, “Route 66”, “Air Force One”. A number after a capitalised
 * word is one unless it counts something or is written with a scale or a decimal part.
 */
export function namesSomething(list: readonly Lexeme[], index: number, read: NumberRead): boolean {
  let before = at(list, index - 1)
  if (before.text === '.' && /^(?:no|nos|nr|vol|fig|p|pp|sec|art|ch)$/.test(at(list, index - 2).lower))
    before = at(list, index - 2)
  if (before.text === '#' || (before.lower === 'of' && at(list, index - 2).text === 'Group')) return true
  if (before.type !== 'word' || at(list, index).gap === 2 || isLetterOfMoney(list, index - 1)) return false
  if (read.scale > 1 || read.form === 'vague' || read.form === 'share') return false
  const counts = countedNoun(list, read.next, false) !== null
  if (
    numberedNouns.has(before.lower) &&
    !(counts && Number.isInteger(read.value) && /^\p{Ll}/u.test(before.text))
  )
    return true
  if (!Number.isInteger(read.value)) return false
  const capital =
    /^\p{Lu}/u.test(before.text) && !fullMonths.has(before.lower) && !fullWeekdays.has(before.lower)
  if (!capital || startsSentence(list, index - 1)) return false
  // “in Kabul 30 people died”, but “the Pixel 2 boasts”
  const placed = /^(?:in|at|near|on|from|across)$/.test(at(list, index - 2).lower)
  return read.form === 'digits'
    ? !(counts && (placed || isGiven(list, index - 1)))
    : /^\p{Lu}/u.test(at(list, index).text)
}

/** “left Ann Lee 211 votes ahead”, “gave Orsk 40 boats”: by these somebody is given so many. */
const gives =
  /^(?:g(?:iv(?:es?|ing)|ave)|leaves?|left|leaving|pa(?:ys?|id|ying)|owe[sd]?|awarded|lent|offer(?:s|ed)|sent|handed)$/

/** Whether the name that ends at a word is of somebody who is given something. */
function isGiven(list: readonly Lexeme[], end: number): boolean {
  let from = end
  while (/^\p{Lu}/u.test(at(list, from - 1).text)) from -= 1
  return gives.test(at(list, from - 1).lower)
}

function startsSentence(list: readonly Lexeme[], index: number): boolean {
  return at(list, index).gap === 2 || /^[.!?"“”:]$/.test(at(list, index - 1).text)
}

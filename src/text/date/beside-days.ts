/** What stands beside the day of a month, so that the number counts something, or the day only names somebody. */
import { along, at, type Lexeme } from '../words/lexemes.ts'
import { singular } from '../words/nouns.ts'
import { isPerson } from '../words/persons.ts'
import { dayAt } from './names.ts'

/** What goes on behind a day, and is nothing that it could count. */
export const behindDay =
  /^(?:and|at|in|on|for|with|to|by|of|as|when|before|after|until|till|through|or|the|an?|i|he|she|it|they|we|you|his|her|their|was|is|will)$/

/** “May 5,000” and “May 5 percent” are no days. */
export function isScaled(list: readonly Lexeme[], next: number): boolean {
  return /^(?:%|percent|per|million|billion|thousand)$/.test(along(list, next).lower)
}

/** “All |27| May 3 strikers”, “15 of the |19| Sept. 11 hijackers”: a number that counts those behind the date. */
export function isCountBefore(
  list: readonly Lexeme[],
  index: number,
  first: { ordinal: boolean; next: number },
  next: number,
): boolean {
  if (first.ordinal || along(list, first.next).lower === 'of') return false
  const day = dayAt(list, next)
  const behind = day === null ? null : along(list, day.next)
  return (
    behind !== null &&
    along(list, next).gap === 1 &&
    behind.gap === 1 &&
    /^\p{Ll}{3,}$/u.test(behind.text) &&
    !behindDay.test(behind.lower) &&
    !isScaled(list, day!.next) &&
    countsBefore.test(at(list, index - 1).lower)
  )
}

const countsBefore = /^(?:the|all|any|each|every|his|her|its|nearly|other|some|their|those|these)$/

/** “families of |Sept. 11| victims”: whether a day is told only to name those whom something happened to, or who did it, and is none of the claim’s. */
export function namesSomebody(list: readonly Lexeme[], index: number, next: number): boolean {
  const [before, behind] = [at(list, index - 1), along(list, next)]
  const one = singular(behind.text)
  const isNoun = /^\p{Ll}/u.test(behind.text) && behind.gap === 1 && one !== behind.text && isPerson(one)
  return (
    isNoun && (before.type === 'number' || countsBefore.test(before.lower) || nounBefore.test(before.lower))
  )
}

const nounBefore = /^(?:of|for|against|among|with)$/

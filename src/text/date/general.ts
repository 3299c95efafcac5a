import { months } from '../data/calendar.ts'
import { at, type Lexeme } from '../lexemes.ts'

/** How far before a month its “every” may stand, in words. */
const reach = 20

/** Verbs by which something is told of all of a kind, whenever they are. */
const always = /^(?:is|are|costs?|means?|takes?|brings?|makes?|has|have|counts?|equals?|needs?|lasts?)$/
const verb = /^(?:was|were|been|had|did|will|would|has|have|\p{Ll}{2,}ed)$/u

/** “Every flight in December is worth three in February”: a month of any year; of “Every flight in December was cancelled” it is one. */
export function isOfAnyYear(list: readonly Lexeme[], from: number, next: number): boolean {
  if (next !== from + 1 || !months.has(at(list, from).lower)) return false
  let every = from - 1
  while (every >= Math.max(0, from - reach) && !/^(?:every|each|any)$/.test(at(list, every).lower)) {
    if (/^[.!?;]$/.test(at(list, every).text)) return false
    every--
  }
  if (!/^(?:every|each|any)$/.test(at(list, every).lower)) return false
  for (let i = every + 1; i < from + reach && i < list.length; i++) {
    const { lower, text } = at(list, i)
    if (/^[.!?;,]$/.test(text)) return false
    if (always.test(lower)) return !verb.test(at(list, i + 1).lower)
    // “every cancelled flight”
    if (i > every + 1 && verb.test(lower)) return false
  }
  return false
}

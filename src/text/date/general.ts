import { calamities } from '../data/calamities.ts'
import { months } from '../data/calendar.ts'
import { at, type Lexeme } from '../words/lexemes.ts'

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

/** What else is known by the day of it, beside `calamities`. */
const knownByDay =
  /^(?:accords?|agreements?|bombers|coups?|crackdowns?|insurrection(?:s|ists?)?|killings|massacres|rioters?|uprisings?)$/

/**
 * “the Oct. 7 attack”, “the crackdown of June 4”, “the Good Friday Agreement”: a day by which something is known, often for years; the year
 * is not told by when one writes of it.
 */
export function isNameOfEvent(list: readonly Lexeme[], from: number, next: number): boolean {
  const words = list.slice(from, next)
  if (words.some(isYear)) return false
  const before = at(list, from - 1).lower
  if (before === 'of') return words.some(isOfDay) && isEvent(at(list, from - 2))
  if (before === 'on') return false
  let noun = next
  while (noun < next + longestName && !isEvent(at(list, noun)) && isOfName(at(list, noun))) noun++
  // “the Black Friday sale of 2024”
  const isDated = at(list, noun).lower === 'of' && noun > next && isYear(at(list, noun + 1))
  return isDated || (words.some(isOfDay) && isEvent(at(list, noun)))
}

const isOfName = ({ type, text, lower }: Lexeme): boolean =>
  (type === 'word' || text === '-') &&
  !/^(?:and|but|or|that|which|who|after|as|for|in|of|on|to|the|an?)$/.test(lower)

/** How many words may stand between the day and what it is the day of: “the Oct. 7 Hamas-led attack”. */
const longestName = 3

const isEvent = ({ lower }: Lexeme): boolean =>
  knownByDay.test(lower) || (calamities.has(lower.replace(/s$/, '')) && !/^strikes?$/.test(lower))

/** Not “Friday’s attack”, which is one of this week, and no month alone. */
const isOfDay = ({ text }: Lexeme): boolean => /^(?:\d{1,2}|Good|Easter)$/.test(text)

const isYear = ({ text }: Lexeme): boolean => /^(?:1[89]|20)\d\d$/.test(text)

import { seasons } from '../data/calendar.ts'
import { dayAt, ordinalWord } from './names.ts'
import { isFiscal, yearAt } from './years.ts'
import { along, at, isGluedHyphen, type Lexeme } from '../words/lexemes.ts'
import { resolveDayOfMonth, type Expression } from './resolve.ts'
import { resolveQuarter, resolveWeekend } from './nearest.ts'
import { century, decade, season } from './stretches.ts'

/** Quarters, halves, seasons, decades, centuries, weekends and days of a month that are named without a calendar date. */
export function readCalendarWords(list: readonly Lexeme[], index: number): Expression | null {
  if (at(list, index).lower !== 'the') return readPlain(list, index) ?? readWeekend(list, index)
  const read = along(list, index + 1).text === '' ? null : readPlain(list, index + 1)
  return read ?? readWeekend(list, index) ?? readDayAlone(list, index)
}

function readPlain(list: readonly Lexeme[], index: number): Expression | null {
  return (
    readCentury(list, index) ??
    readHalf(list, index) ??
    readSeason(list, index) ??
    readQuarter(list, index) ??
    readDecade(list, index)
  )
}

/** “the weekend”, “over weekend”; “the weekend before” is told from elsewhere. */
function readWeekend(list: readonly Lexeme[], index: number): Expression | null {
  const article = at(list, index).lower === 'the'
  const place = article ? index + 1 : index
  const noun = article ? along(list, place) : at(list, place)
  if (noun.lower !== 'weekend' || (!article && !/^(?:on|over|at)$/.test(at(list, index - 1).lower)))
    return null
  return /^(?:of|before|after)$/.test(along(list, place + 1).lower)
    ? null
    : { next: place + 1, resolve: resolveWeekend }
}

function readCentury(list: readonly Lexeme[], index: number): Expression | null {
  const read = rankAt(list, index)
  if (read === null || read.value > 22) return null
  const place = isGluedHyphen(list, read.next) ? read.next + 1 : read.next
  if (along(list, place).lower !== 'century') return null
  return { next: place + 1, resolve: () => century(read.value - 1) }
}

/** `1st`, “third” */
export function rankAt(list: readonly Lexeme[], index: number): { value: number; next: number } | null {
  const digits = at(list, index)
  if (digits.type !== 'number') return ordinalWord(list, index)
  const ending = along(list, index + 1)
  const rank = /^\d{1,2}$/.test(digits.text) && ending.gap === 0 && /^(?:st|nd|rd|th)$/.test(ending.lower)
  return rank ? { value: Number(digits.text), next: index + 2 } : null
}

/** “first half of 2025” */
function readHalf(list: readonly Lexeme[], index: number): Expression | null {
  const which = { first: 1, second: 2 }[at(list, index).lower]
  if (which === undefined || along(list, index + 1).lower !== 'half') return null
  const place = /^(?:of|in)$/.test(along(list, index + 2).lower) ? index + 3 : index + 2
  const of = which === 1 ? ['01', '06'] : ['07', '12']
  const value = (year: number | string): string => of.map((month) => `${year}-${month}`).join('/')
  const year = yearAt(list, place)
  if (year !== null) return { next: place + 1, resolve: () => ({ value: value(year), grain: 'month' }) }
  const shift = yearShift(list, place)
  if (shift === null) return null
  return {
    next: place + 2,
    resolve: ({ published }) =>
      published?.year === undefined ? null : { value: value(published.year + shift), grain: 'month' },
  }
}

/** How many years off “this year”, “last year”, “the year” is. */
export function yearShift(list: readonly Lexeme[], index: number): number | null {
  const shift = { last: -1, this: 0, the: 0, next: 1 }[along(list, index).lower]
  return shift !== undefined && along(list, index + 1).lower === 'year' ? shift : null
}

/** “on the 21st”, without a noun behind. */
function readDayAlone(list: readonly Lexeme[], index: number): Expression | null {
  if (at(list, index - 1).lower !== 'on' || along(list, index + 1).type !== 'number') return null
  const read = dayAt(list, index)
  if (read === null || !read.ordinal) return null
  const after = along(list, read.next)
  if (after.type === 'word' && !/^(?:and|at|in|by|with|for|when|after|before|to)$/.test(after.lower))
    return null
  return { next: read.next, resolve: (reference) => resolveDayOfMonth(read.day, reference) }
}

/** “summer 2016”, “the spring of 2020”; “in the summer” is left out for want of a year. */
function readSeason(list: readonly Lexeme[], index: number): Expression | null {
  const month = seasons.get(at(list, index).lower)
  if (month === undefined) return null
  const place = along(list, index + 1).lower === 'of' ? index + 2 : index + 1
  const year = yearAt(list, place)
  return year === null ? null : { next: place + 1, resolve: () => season(year, month) }
}

/** Words of business by which a quarter is one of the year, not of a match. */
const business =
  /^(?:profits?|revenues?|earnings|sales|gdp|economy|economic|growth|income|results|fiscal|loss|losses|quarterly|shipments|inflation|forecasts?|analysts?|banks?|company|exports|imports|investment|orders|dividends?|budget)$/
const nearby = 25

/** “third quarter of 2025”, “Q3 2025”, “2025 Q3”, “fourth-quarter profit”; without a year it takes a word of business nearby. */
function readQuarter(list: readonly Lexeme[], index: number): Expression | null {
  const front = yearAt(list, index)
  if (front !== null && at(list, index).gap > 0) {
    const place = isGluedHyphen(list, index + 1) ? index + 2 : index + 1
    const number = shortQuarter(list, place)
    return number === null
      ? null
      : { next: place + 2, resolve: (reference) => resolveQuarter(number, front, reference) }
  }
  const short = shortQuarter(list, index)
  const rank = short === null ? rankAt(list, index) : { value: short, next: index + 2 }
  if (rank === null || rank.value < 1 || rank.value > 4) return null
  let next = rank.next
  if (short === null) {
    if (isGluedHyphen(list, next)) next++
    if (along(list, next).lower !== 'quarter') return null
    next++
  }
  const fiscal = endOfFiscal(list, index, next)
  if (fiscal !== null) return { next: fiscal, resolve: () => null }
  const joint = /^(?:of|in|,)$/.test(along(list, next).lower) || isGluedHyphen(list, next) ? next + 1 : next
  const year = yearAt(list, joint)
  if (year !== null)
    return { next: joint + 1, resolve: (reference) => resolveQuarter(rank.value, year, reference) }
  const shift = yearShift(list, joint)
  if (shift !== null) {
    return {
      next: joint + 2,
      resolve: (reference) =>
        reference.published?.year === undefined
          ? null
          : resolveQuarter(rank.value, reference.published.year + shift, reference),
    }
  }
  if (short === null && !isBusiness(list, index)) return null
  return { next, resolve: (reference) => resolveQuarter(rank.value, null, reference) }
}

/**
 * “quarter| of fiscal 2026”, “fiscal second quarter| of 2026”, “quarter| of its 2026 financial year”: a quarter of a firm’s own year is
 * of no calendar’s. The index behind its year; null where it is not said to be one.
 */
function endOfFiscal(list: readonly Lexeme[], index: number, next: number): number | null {
  let place = next
  while (/^(?:of|in|,|the|its|their)$/.test(along(list, place).lower)) place++
  const before = yearAt(list, place)
  if (isFiscal(at(list, index - 1))) return before === null ? next : place + 1
  if (before !== null) place++
  if (!isFiscal(along(list, place))) return null
  place++
  const isYear = along(list, place).lower === 'year'
  if (isYear) place++
  const behind = before === null ? yearAt(list, place) : null
  if (behind !== null) return place + 1
  return isYear ? place : null
}

function shortQuarter(list: readonly Lexeme[], index: number): number | null {
  const digit = along(list, index + 1)
  const found = at(list, index).lower === 'q' && digit.gap === 0 && /^[1-4]$/.test(digit.text)
  return found ? Number(digit.text) : null
}

function isBusiness(list: readonly Lexeme[], index: number): boolean {
  for (let i = index - nearby; i < index + nearby; i++) if (business.test(at(list, i).lower)) return true
  return false
}

/** “in the 70s”, where no warm day is meant. */
function isShortDecade(list: readonly Lexeme[], index: number): boolean {
  if (
    at(list, index - 1).lower !== 'the' ||
    !/^(?:in|of|from|since|during|early|mid|late)$/.test(at(list, index - 2).lower)
  )
    return false
  for (let i = index - nearby; i < index + nearby; i++) {
    if (/^(?:temperatures?|degrees|highs?|lows?|percent|mph|aged)$/.test(at(list, i).lower)) return false
  }
  return true
}

/** Decades by the name of their tens, with the year that each begins with. */
export const namedDecades: ReadonlyMap<string, number> = new Map(
  ['twenties', 'thirties', 'forties', 'fifties', 'sixties', 'seventies', 'eighties', 'nineties'].map(
    (word, i) => [word, 1920 + i * 10],
  ),
)

/** “1990s”, “1990’s”, “the ’90s”, “the nineties”; “in his 70s” is an age. */
function readDecade(list: readonly Lexeme[], index: number): Expression | null {
  const first = at(list, index)
  const word = at(list, index - 1).lower === 'the' ? namedDecades.get(first.lower) : undefined
  if (word !== undefined) return { next: index + 1, resolve: () => decade(word) }
  const quoted = /^['’‘]$/.test(first.text)
  const digits = quoted ? along(list, index + 1) : first
  const ending = along(list, quoted ? index + 2 : index + 1)
  if (digits.type !== 'number' || ending.gap > 0 || !/^(?:s|['’]s)$/.test(ending.lower)) return null
  if (!quoted && /^(?:1\d|20)\d0$/.test(digits.text))
    return { next: index + 2, resolve: () => decade(Number(digits.text)) }
  if (!/^[1-9]0$/.test(digits.text)) return null
  if (quoted ? digits.gap > 0 : !isShortDecade(list, index)) return null
  return { next: quoted ? index + 3 : index + 2, resolve: () => decade(1900 + Number(digits.text)) }
}

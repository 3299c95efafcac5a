import { smallNumbers } from '../data/number-words.ts'
import { along, at, type Lexeme } from '../words/lexemes.ts'
import { dayNumber, isoDay, isoMonthFrom, isoWeek, isoYear, isRealDay, type Value } from './calendar.ts'
import {
  resolveShift,
  singleYears,
  resolveStretch,
  type Expression,
  type Reference,
  type Span,
} from './resolve.ts'
import { verbAt } from './verb-tense.ts'
import { countAt, shifted, spans } from './spans.ts'

/** Reads a date that begins at a lexeme. */
type Reader = (list: readonly Lexeme[], index: number) => Expression | null

/**
 * “three days ago”, “a decade ago”, “four years ago next month”, “(will …) in two weeks”, “(will …) within a month”
 * @param readAnchor reads what a number of years is told from
 */
export function readAgo(list: readonly Lexeme[], index: number, readAnchor: Reader): Expression | null {
  const ahead = /^(?:in|within)$/.test(at(list, index).lower)
  const start = ahead ? index + 1 : index
  if (ahead && along(list, start).text === '') return null
  const read = countAt(list, start)
  const span = read && spans.get(along(list, read.next).lower)
  if (!read || !span || span === 'weekend') return null
  // “the money it put in four years ago”
  if (ahead && along(list, read.next + 1).lower === 'ago') return null
  const [one, factor] = singleYears(span)
  const count = read.count * factor
  if (ahead) return readAhead(list, index, read.next, one, count)
  if (/^(?:from|hence)$/.test(along(list, read.next + 1).lower)) {
    const now = at(list, read.next + 1).lower === 'hence' ? read.next + 2 : read.next + 3
    return now === read.next + 2 || along(list, now - 1).lower === 'now' ? shifted(now, one, count) : null
  }
  if (along(list, read.next + 1).lower !== 'ago') return null
  const next = read.next + (span === 'month' && along(list, read.next + 2).lower === 'today' ? 3 : 2)
  const later = span === 'year' ? readAnchor(list, next) : null
  if (later === null) return shifted(next, one, -count)
  return { next: later.next, resolve: (reference) => yearsFrom(later.resolve(reference), -count) }
}

/** “in three years” mostly is how long something took; only what is to come makes it a date. */
function readAhead(
  list: readonly Lexeme[],
  index: number,
  place: number,
  span: Span,
  count: number,
): Expression | null {
  const before = at(list, index - 1).lower
  if (/^(?:time|once|twice|times|and)$/.test(before) || ranks.test(before) || isRanked(list, index))
    return null
  const within = at(list, index).lower === 'within'
  const mark = along(list, place + 1)
  const own = mark.gap === 0 && /^['’]s?$/.test(mark.text) && along(list, place + 2).lower === 'time'
  return {
    next: own ? place + 3 : place + 1,
    resolve: (reference) => {
      if (reference.direction !== 'future' && !own) return null
      return within ? untilEnd(span, count, reference) : resolveShift(span, count, reference)
    },
  }
}

const ranks =
  /^(?:first|only|second|third|fourth|fifth|most|worst|best|(?:bigg|clos|cold|deadli|fast|great|heavi|high|hott|larg|long|low|sharp|short|slow|small|steep|strong|weak|wett)est)$/

/** What stands before such a word where a noun follows it. */
const determiner = /^(?:the|an?|its|his|her|their|our|my|['’]s?)$/

/** How many words may stand between “first” and “in a decade”. */
const rankedReach = 3

/** “its first |studio album in a decade”, “the biggest |strike in two years”: how long there was none before, or none so big. */
function isRanked(list: readonly Lexeme[], index: number): boolean {
  for (let i = index - 2; i > index - 2 - rankedReach; i--) {
    const isNoun = at(list, i + 1).type === 'word' && verbAt(list, i + 1) === null
    if (!isNoun || opensAnother.test(at(list, i + 1).lower)) return false
    if (ranks.test(at(list, i).lower)) return determiner.test(at(list, i - 1).lower)
  }
  return false
}

/** “the first of them to sail”: what follows is no more of the phrase that “first” opens. */
const opensAnother = /^(?:and|at|by|for|from|in|of|on|or|that|to|who|which|with)$/

/** “within 9 months” runs from the day of publication; where that is not known, from its month or year. */
function untilEnd(span: Span, count: number, reference: Reference): Value | null {
  const today = resolveShift('day', 0, reference)
  const end = shiftValue(today, span, count)
  return today === null || end === null
    ? resolveStretch(span, count, reference)
    : { value: `${today.value}/${end.value}`, grain: 'day' }
}

/** “two weeks starting May 20”, “for three days from today”: from the first day to the last. */
function readLengthFrom(list: readonly Lexeme[], index: number, readDate: Reader): Expression | null {
  const read = countAt(list, index)
  const span = read && spans.get(along(list, read.next).lower)
  if (!read || !span || span === 'weekend') return null
  let joint = along(list, read.next + 1).text === ',' ? read.next + 2 : read.next + 1
  const word = along(list, joint).lower
  const from = word === 'from' && at(list, index - 1).lower === 'for'
  if (!from && !/^(?:starting|beginning|commencing)$/.test(word)) return null
  joint += /^(?:on|from)$/.test(along(list, joint + 1).lower) ? 2 : 1
  const date = along(list, joint).text === '' ? null : readDate(list, joint)
  return (
    date && {
      next: date.next,
      resolve: (reference) => {
        const first = date.resolve(reference)
        const end = first?.grain === 'day' ? shiftValue(first, span, read.count) : null
        const last = end && shiftValue(end, 'day', -1)
        return first && last && last.value > first.value
          ? { value: `${first.value}/${last.value}`, grain: 'day' }
          : null
      },
    }
  )
}

function yearsFrom(value: Value | null, count: number): Value | null {
  const year = value === null ? NaN : Number(value.value.slice(0, 4)) + count
  if (value === null || Number.isNaN(year) || value.value.includes('/')) return null
  if (value.grain === 'week') return { value: isoYear(year), grain: 'year' }
  return { value: `${isoYear(year)}${value.value.slice(4)}`, grain: value.grain }
}

/**
 * “two days after Christmas”, “three weeks from tomorrow”, “the day after Sunday’s vote”, “the week of Feb. 4”.
 * @param readDate reads the date it is told from
 */
export function readOffset(list: readonly Lexeme[], index: number, readDate: Reader): Expression | null {
  const article = at(list, index).lower === 'the'
  const one = article ? index + 1 : index
  const single = article ? along(list, one).lower : at(list, one).lower
  if (single === 'week' && /^(?:of|beginning|starting|commencing)$/.test(along(list, one + 1).lower)) {
    const place = along(list, one + 2).lower === 'on' ? one + 3 : one + 2
    const date = along(list, place).text === '' ? null : readDate(list, place)
    if (!article) return readLengthFrom(list, index, readDate)
    return date && { next: date.next, resolve: (reference) => weekOf(date.resolve(reference)) }
  }
  const length = readLengthFrom(list, index, readDate)
  if (length !== null) return length
  const read =
    article && spans.has(single) && single !== 'weekend' ? { count: 1, next: one } : countAt(list, index)
  const span = read && spans.get(along(list, read.next).lower)
  if (!read || !span || span === 'weekend') return null
  const joint = along(list, read.next + 1).lower
  const sign = { after: 1, from: 1, before: -1 }[joint]
  if (sign === undefined || along(list, read.next + 2).text === '') return null
  const rate = joint === 'from' && isRate(list, index)
  const date = rate ? null : readDate(list, read.next + 2)
  return (
    date && {
      next: date.next,
      resolve: (reference) => shiftValue(date.resolve(reference), span, sign * read.count),
    }
  )
}

/** How many words before “a year” may hold the number that it is told of: “20 million doses a year”. */
const rateReach = 4

/** “20 million doses a year from 2027”, “ten flights a week from May 1”: how often, and since when. */
function isRate(list: readonly Lexeme[], index: number): boolean {
  if (!/^an?$/.test(at(list, index).lower)) return false
  const before = list.slice(Math.max(0, index - rateReach), index)
  return before.some(({ type, lower }) => type === 'number' || smallNumbers.has(lower))
}

function weekOf(value: Value | null): Value | null {
  const day = value?.grain === 'day' ? dayOf(value.value) : null
  return day === null ? null : { value: isoWeek(day), grain: 'week' }
}

/** A date so many spans later. From a month only months and years can be told, from a year only years. */
function shiftValue(value: Value | null, span: Span, count: number): Value | null {
  if (value === null || value.value.includes('/')) return null
  const [year = 0, month = 1, day = 1] = value.value.split('-').map(Number)
  const [unit, factor] = singleYears(span)
  const number = count * factor
  if (value.grain === 'year') return unit === 'year' ? { value: isoYear(year + number), grain: 'year' } : null
  const months = unit === 'year' ? number * 12 : unit === 'month' ? number : null
  if (value.grain === 'month')
    return months === null ? null : { value: isoMonthFrom(year, month, months), grain: 'month' }
  if (value.grain !== 'day') return null
  const days =
    unit === 'day' ? number : unit === 'week' ? number * 7 : unit === 'fortnight' ? number * 14 : null
  if (days !== null) return { value: isoDay(dayNumber(year, month, day) + days), grain: 'day' }
  if (months === null) return null
  const [toYear = 0, toMonth = 1] = isoMonthFrom(year, month, months).split('-').map(Number)
  // 31 January and a month is the last of February
  let last = day
  while (!isRealDay(toYear, toMonth, last)) last--
  return { value: isoDay(dayNumber(toYear, toMonth, last)), grain: 'day' }
}

function dayOf(value: string): number | null {
  const [year, month, day] = value.split('-').map(Number)
  return year === undefined || month === undefined || day === undefined ? null : dayNumber(year, month, day)
}

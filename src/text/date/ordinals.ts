import {
  dayNumber,
  isRealDay,
  isoDay,
  isoMonth,
  isoQuarter,
  isoWeek,
  mondayOf,
  type Value,
} from './calendar.ts'
import { rankAt } from './calendar-words.ts'
import { dayAt, monthAt, weekdayAt } from './names.ts'
import { isFiscal, yearAt } from './years.ts'
import { nthWeekday } from './holidays.ts'
import { countAt } from './spans.ts'
import { along, at, type Lexeme } from '../words/lexemes.ts'
import { resolveShift, resolveWritten, type Expression, type Reference } from './resolve.ts'

/** The month or year that a rank counts in. */
interface Whole {
  next: number
  resolve: (reference: Reference) => Value | null
}

/** “the first week of January”, “last Friday of November 2025”, “the last three months of 2025”, “a Sunday in December”. */
export function readOrdinalDate(list: readonly Lexeme[], index: number): Expression | null {
  return (
    readRanked(list, index) ??
    readSeveral(list, index) ??
    readDayOfMonth(list, index) ??
    readSomeDay(list, index)
  )
}

/** “a Sunday in December”: which one is not told, so it is the month. */
function readSomeDay(list: readonly Lexeme[], index: number): Expression | null {
  if (!/^(?:an?|one)$/.test(at(list, index).lower)) return null
  const weekday = weekdayAt(list, index + 1)
  if (weekday === null || !/^(?:of|in)$/.test(along(list, weekday.next).lower)) return null
  return readWhole(list, weekday.next + 1)
}

/** “the 20th of next month” */
function readDayOfMonth(list: readonly Lexeme[], index: number): Expression | null {
  const read = dayAt(list, index)
  if (read === null || !read.ordinal || !/^(?:of|in)$/.test(along(list, read.next).lower)) return null
  if (!/^(?:this|next|last|the)$/.test(along(list, read.next + 1).lower)) return null
  const whole = readWhole(list, read.next + 1)
  if (whole === null || at(list, whole.next - 1).lower !== 'month') return null
  return {
    next: whole.next,
    resolve: (reference) => {
      const [year, month] = whole.resolve(reference)?.value.split('-').map(Number) ?? []
      return year === undefined ? null : resolveWritten({ year, month, day: read.day }, reference)
    },
  }
}

function readRanked(list: readonly Lexeme[], index: number): Expression | null {
  const start = at(list, index).lower === 'the' ? index + 1 : index
  const last = /^(?:last|final)$/.test(at(list, start).lower)
  const rank = last ? { value: -1, next: start + 1 } : rankAt(list, start)
  if (rank === null || rank.value > 53) return null
  const noun = along(list, rank.next)
  const weekday = noun.type === 'word' ? weekdayAt(list, rank.next) : null
  const unit =
    weekday !== null ? 'weekday' : /^(?:week|month|day|quarter)$/.test(noun.lower) ? noun.lower : null
  if (unit === null || (unit === 'quarter' && isFiscal(at(list, start - 1)))) return null
  const joint = weekday?.next ?? rank.next + 1
  const of = /^(?:of|in)$/.test(along(list, joint).lower)
  const whole = readWhole(list, of ? joint + 1 : joint)
  if (whole === null || (!of && unit === 'weekday')) return null
  const pick = (value: string): Value | null => {
    const [year = 0, month] = value.split('-').map(Number)
    if (unit === 'week') return week(year, month, rank.value)
    if (unit === 'weekday' && month !== undefined) {
      return { value: isoDay(nthWeekday(year, month, weekday?.weekday ?? 1, rank.value)), grain: 'day' }
    }
    if (unit === 'day' && month !== undefined && rank.value > 0) {
      return isRealDay(year, month, rank.value)
        ? { value: isoDay(dayNumber(year, month, rank.value)), grain: 'day' }
        : null
    }
    if (unit === 'quarter' && month === undefined && rank.value <= 4) {
      return { value: isoQuarter(year, last ? 4 : rank.value), grain: 'quarter' }
    }
    if (unit !== 'month' || month !== undefined || rank.value > 12) return null
    return { value: isoMonth(year, last ? 12 : rank.value), grain: 'month' }
  }
  return {
    next: whole.next,
    resolve: (reference) => {
      const value = whole.resolve(reference)
      return value === null ? null : pick(value.value)
    },
  }
}

/** “the last three months of 2025”, “the first two weeks of May”, “the first three quarters of the year”. */
function readSeveral(list: readonly Lexeme[], index: number): Expression | null {
  const start = at(list, index).lower === 'the' ? index + 1 : index
  const which = /^(?:first|last|final)$/.exec(at(list, start).lower)?.[0]
  const read = which === undefined || along(list, start + 1).text === '' ? null : countAt(list, start + 1)
  if (read === null || along(list, read.next + 1).lower !== 'of') return null
  const noun = along(list, read.next).lower
  const size = { months: 1, quarters: 3 }[noun]
  const whole =
    size !== undefined || noun === 'weeks' || noun === 'days' ? readWhole(list, read.next + 2) : null
  if (whole === null) return null
  const isFirst = which === 'first'
  return {
    next: whole.next,
    resolve: (reference) => {
      const [year = 0, month] = whole.resolve(reference)?.value.split('-').map(Number) ?? []
      if (year === 0) return null
      if (size !== undefined) return month === undefined ? monthsOf(year, read.count * size, isFirst) : null
      return daysOf(year, month, read.count * (noun === 'weeks' ? 7 : 1), isFirst)
    },
  }
}

/** So many months from the beginning or to the end of a year; three are a quarter. */
function monthsOf(year: number, count: number, isFirst: boolean): Value | null {
  if (count > 12) return null
  if (count === 3) return { value: isoQuarter(year, isFirst ? 1 : 4), grain: 'quarter' }
  const [from, to] = isFirst ? [1, count] : [13 - count, 12]
  return { value: `${isoMonth(year, from)}/${isoMonth(year, to)}`, grain: 'month' }
}

/** So many days from the beginning or to the end of a month or year. */
function daysOf(year: number, month: number | undefined, count: number, isFirst: boolean): Value | null {
  const [first, last] = [dayNumber(year, month ?? 1, 1), dayNumber(year, (month ?? 12) + 1, 1) - 1]
  const [from, to] = isFirst ? [first, first + count - 1] : [last - count + 1, last]
  return from < first || to > last ? null : { value: `${isoDay(from)}/${isoDay(to)}`, grain: 'day' }
}

function readWhole(list: readonly Lexeme[], index: number): Whole | null {
  if (along(list, index).text === '') return null
  const year = yearAt(list, index)
  if (year !== null)
    return {
      next: index + 1,
      resolve: () => resolveWritten({ year }, { published: null, direction: 'near' }),
    }
  const month = monthAt(list, index)
  if (month !== null) {
    const place = /^(?:,|of)$/.test(along(list, month.next).lower) ? month.next + 1 : month.next
    const of = yearAt(list, place)
    const date = { year: of ?? undefined, month: month.month }
    return {
      next: of === null ? month.next : place + 1,
      resolve: (reference) => resolveWritten(date, reference),
    }
  }
  const shift = { last: -1, this: 0, the: 0, next: 1 }[along(list, index).lower]
  const span = along(list, index + 1).lower
  if (shift === undefined || (span !== 'month' && span !== 'year')) return null
  return { next: index + 2, resolve: (reference) => resolveShift(span, shift, reference) }
}

/** The n-th ISO week of a year, or of a month: that whose Thursday is the n-th in it. -1 is the last. */
function week(year: number, month: number | undefined, nth: number): Value {
  const thursday = 4
  const first =
    nth > 0 ? nthWeekday(year, month ?? 1, thursday, nth) : nthWeekday(year, month ?? 12, thursday, -1)
  return { value: isoWeek(mondayOf(first)), grain: 'week' }
}

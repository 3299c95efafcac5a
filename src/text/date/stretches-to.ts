import { along, at, type Lexeme } from '../words/lexemes.ts'
import { dayNumber, isoDay, isoMonth, isoMonthFrom, isRealDay, type Value } from './calendar.ts'
import { singleYears, type Expression, type Span } from './resolve.ts'
import { countAt, spans } from './spans.ts'

/**
 * “the three months to the end of May”, “the year to 5 April”, “the quarter ended June 30”: the months that end with a date. “Extended by
 * three months to May” tells of one month only.
 * @param readDate reads the date they end with
 */
export function readStretchTo(
  list: readonly Lexeme[],
  index: number,
  readDate: (list: readonly Lexeme[], index: number) => Expression | null,
): Expression | null {
  if (at(list, index).lower !== 'the') return null
  const single = spans.has(along(list, index + 1).lower)
  const read = single ? { count: 1, next: index + 1 } : countAt(list, index + 1)
  const span = read && spans.get(along(list, read.next).lower)
  const months = span ? monthsIn(span) : null
  if (!read || months === null) return null
  if (!/^(?:to|through|ended|ending)$/.test(along(list, read.next + 1).lower)) return null
  const place = along(list, read.next + 2).lower === 'in' ? read.next + 3 : read.next + 2
  const end = along(list, place).text === '' ? null : readDate(list, place)
  return (
    end && {
      next: end.next,
      resolve: (reference) => monthsTo(end.resolve(reference), months * read.count),
    }
  )
}

function monthsIn(span: Span): number | null {
  const [one, times] = singleYears(span)
  const size = { month: 1, quarter: 3, year: 12 }[one as string]
  return size === undefined ? null : size * times
}

/** So many months to a day, or to the end of a month, which may be told by its last day. */
function monthsTo(end: Value | null, count: number): Value | null {
  if (end === null || end.value.includes('/') || (end.grain !== 'month' && end.grain !== 'day')) return null
  const [year = 0, month = 1, day = null] = end.value.split('-').map(Number)
  if (day !== null && isRealDay(year, month, day + 1)) {
    const first = isoDay(dayNumber(year, month - count, day) + 1)
    return { value: `${first}/${end.value}`, grain: 'day' }
  }
  const last = isoMonth(year, month)
  return { value: count === 1 ? last : `${isoMonthFrom(year, month, 1 - count)}/${last}`, grain: 'month' }
}

import type { When } from '../../model/date.ts'
import { millisecondsADay } from '../../text/date/calendar.ts'
import type { Extent } from '../../text/numbers/extents.ts'

/**
 * A time as its first and last day, counted from 1970; null where it is open or is no part of the calendar, as a quarter is that
 * may be of a firm’s own year.
 */
export function periodOf({ text, value }: When): Extent | null {
  const [from = '', to = from] = value.split('/')
  const [first, last] = [daysOf(from), daysOf(to)]
  if (first === null || last === null) return null
  // “Two years ago” is told in whole years, whenever in the year it was, and a week may begin on a Sunday.
  const loose = last.isWeek ? 1 : !/\bago\b/i.test(text) ? 0 : last.loose
  return { low: first.low - loose, high: last.high + loose, unit: 'date', hedge: null }
}

type Days = { low: number; high: number; isWeek: boolean; loose: number }

/** The days of a year, a month, a week or a day as ISO 8601 writes them. */
function daysOf(written: string): Days | null {
  const [, weekYear, week] = /^(\d{4})-W(\d\d)$/.exec(written)?.map(Number) ?? []
  if (weekYear !== undefined && week !== undefined) {
    const low = mondayOfFirstWeek(weekYear) + (week - 1) * 7
    return { low, high: low + 6, isWeek: true, loose: 0 }
  }
  const calendar = /^\d{4}(?:-\d\d){0,2}(?=T|$)/.exec(written)?.[0]
  if (calendar === undefined) return null
  const [year = 0, month, date] = calendar.split('-').map(Number)
  return {
    low: Date.parse(calendar) / millisecondsADay,
    high: (date === undefined ? Date.UTC(year, month ?? 12, 0) : Date.parse(calendar)) / millisecondsADay,
    isWeek: false,
    loose: month === undefined ? 366 : date === undefined ? 31 : 0,
  }
}

/** The first week of a year is that of its fourth of January. */
function mondayOfFirstWeek(year: number): number {
  const fourth = Date.UTC(year, 0, 4)
  return fourth / millisecondsADay - ((new Date(fourth).getUTCDay() + 6) % 7)
}

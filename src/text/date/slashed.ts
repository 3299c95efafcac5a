import { dayNumber, weekdayOf, type PartialDate } from './calendar.ts'

/** Two numbers and a year: “3/4/2026”, “3/4/26”, “3-4-2026”. */
const slashed = /(?<![\d/.,-])(\d{1,2})(?:\/(\d{1,2})\/(?:\d{4}|\d\d)|-(\d{1,2})-\d{4})(?![\d/-])/gu

/** Whether the month stands first, for each date of a text of which only one number can be the month: “13/4/2026”. */
export function* ordersShown(text: string): Generator<boolean> {
  for (const [, first, other, behindHyphen] of text.matchAll(slashed)) {
    const second = Number(other ?? behindHyphen)
    if (Number(first) > 12 !== second > 12) yield second > 12
  }
}

/** Whether a text writes the month first, by such dates; null where none shows it, or they differ. */
export function isMonthFirst(text: string): boolean | null {
  const [order, ...others] = new Set(ordersShown(text))
  return order === undefined || others.length > 0 ? null : order
}

/** Whether the month stands first in a country, ISO 3166-1 alpha-2; null where papers differ, or none is known. */
export const isMonthFirstIn = (country: string | null): boolean | null =>
  country === null || country === 'CA' ? null : /^(?:US|PH)$/.test(country)

/**
 * A day between slashes, read with the month first, in the order that its text has; null where nothing tells which number is the
 * month. A weekday beside it may.
 * @param weekday 1 to 7
 */
export function inOrder(
  { year = 0, month = 0, day = 0 }: PartialDate,
  monthFirst: boolean | null,
  weekday?: number,
): PartialDate | null {
  const [first, other] = [
    { year, month, day },
    { year, month: day, day: month },
  ]
  const told = [first, other].filter(
    (one) => weekday !== undefined && weekdayOf(dayNumber(one.year, one.month, one.day)) === weekday,
  )
  if (told.length === 1) return told[0]!
  return monthFirst === null ? null : monthFirst ? first : other
}

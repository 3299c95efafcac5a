/** How stretches that have a name are written: weekends, quarters, seasons, decades, centuries. */
import {
  isoDay,
  isoMonth,
  isoMonthFrom,
  isoQuarter,
  isoYear,
  type DayNumber,
  type Value,
} from './calendar.ts'

/** A weekend, from its Saturday to its Sunday. */
export function weekend(saturday: DayNumber): Value {
  return { value: `${isoDay(saturday)}/${isoDay(saturday + 1)}`, grain: 'day' }
}

/** @param count quarters since the year 0 */
export function quarter(count: number): Value {
  return { value: isoQuarter(Math.floor(count / 4), (count % 4) + 1), grain: 'quarter' }
}

/** Years are written as the interval from the first to the last: `1990/1999`. */
export function decade(first: number): Value {
  return { value: `${isoYear(first)}/${isoYear(first + 9)}`, grain: 'decade' }
}

/** @param hundreds 20 for the years 2000 to 2099 */
export function century(hundreds: number): Value {
  return { value: `${isoYear(hundreds * 100)}/${isoYear(hundreds * 100 + 99)}`, grain: 'century' }
}

/** The three months of a season that begins in the given month. */
export function season(year: number, month: number): Value {
  return { value: `${isoMonth(year, month)}/${isoMonthFrom(year, month, 2)}`, grain: 'season' }
}

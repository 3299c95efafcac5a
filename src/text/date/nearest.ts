/** Which weekend, quarter or season is meant that is named without its year. */
import { isoQuarter, mondayOf, weekdayOf, type Value } from './calendar.ts'
import { weekend, season } from './stretches.ts'
import { publicationDay, type Reference } from './resolve.ts'

/** The weekend meant by “the weekend”: the last one, or the one to come. */
export function resolveWeekend(reference: Reference): Value | null {
  const today = publicationDay(reference)
  if (today === null) return null
  const saturday = mondayOf(today) + 5
  return weekend(reference.direction === 'future' || weekdayOf(today) >= 6 ? saturday : saturday - 7)
}

/** A quarter of a year, 1 to 4; without a year the nearest that has begun, or is to come. */
export function resolveQuarter(number: number, year: number | null, reference: Reference): Value | null {
  if (year !== null) return { value: isoQuarter(year, number), grain: 'quarter' }
  const { published, direction } = reference
  if (published?.year === undefined || published.month === undefined) return null
  const now = Math.floor((published.month - 1) / 3) + 1
  const shift = direction === 'future' ? (number < now ? 1 : 0) : number > now ? -1 : 0
  return { value: isoQuarter(published.year + shift, number), grain: 'quarter' }
}

/** A season without a year: the one of this year, or the nearest in the direction of the clause. */
export function resolveSeason(month: number, shift: number | null, reference: Reference): Value | null {
  const { published, direction } = reference
  if (published?.year === undefined) return null
  if (published.month === undefined) return season(published.year + (shift ?? 0), month)
  // winter runs from December: in January “this winter” began last year
  const running = month === 12 && published.month < 3 ? published.year - 1 : published.year
  const begun = published.month >= month || (month === 12 && published.month < 3)
  if (shift === null) return season(running + (direction === 'past' && !begun ? -1 : 0), month)
  if (shift === 0) return season(running, month)
  const ended = month !== 12 && published.month >= month + 3
  if (shift < 0) return season(running + (ended ? 0 : -1), month)
  return season(running + (begun ? 1 : 0), month)
}

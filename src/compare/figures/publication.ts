import type { ComparedArticle } from '../../model/comparison.ts'
import { byCodeUnits } from '../../model/order.ts'

type Dated = Pick<ComparedArticle, 'id' | 'published'>

/**
 * The earliest article first, by the moment where a time is told; one that tells its day alone after those that tell a time of that
 * day, one without a date last; then by id. The same whatever order came in.
 */
export function byPublication(a: Dated, b: Dated): number {
  const [one, other] = [lastMoment(a.published), lastMoment(b.published)]
  return one < other ? -1 : one > other ? 1 : byCodeUnits(a.id, b.id)
}

/** Whether the dates show that one article was published before the other; a day alone tells nothing of a time of that day. */
export function isEarlier(a: Dated, b: Dated): boolean {
  const [one, other] = [a.published, b.published]
  if (one === null || other === null) return false
  if (hasTime(one) && hasTime(other)) return lastMoment(one) < lastMoment(other)
  const [day, otherDay] = [one.slice(0, 10), other.slice(0, 10)]
  return day < otherDay && !otherDay.startsWith(day)
}

/** When the day began on which an article appeared, in milliseconds; NaN where that is unknown. */
export const publishedOn = (published: string | null | undefined): number =>
  Date.parse(published?.slice(0, 10) ?? '')

const hasTime = (date: string) => date.includes('T')

/** When a day begins or a time is, in milliseconds; NaN for what is neither. A time without a zone counts as UTC, wherever it is read. */
export const momentOf = (date: string): number =>
  Date.parse(!hasTime(date) || /(?:Z|[+-]\d{2}:?\d{2})$/i.test(date) ? date : `${date}Z`)

/** The last moment that a date may mean, in milliseconds: “2026-01” the end of January. */
function lastMoment(date: string | null): number {
  if (date === null) return Infinity
  if (hasTime(date)) {
    const moment = momentOf(date)
    return Number.isNaN(moment) ? lastMoment(date.slice(0, 10)) : moment
  }
  const [year = 0, month, day] = date.split('-').map(Number)
  const next =
    month === undefined
      ? Date.UTC(year + 1, 0)
      : day === undefined
        ? Date.UTC(year, month)
        : Date.UTC(year, month - 1, day + 1)
  return next - 1
}

import { writtenDate, type PrintedIn } from '../printed/written-date.ts'

/** Before each word that says what happened on a day: “Published 5 January 2026 at 10:12. Updated at 14:30” is two parts. */
const eachPart = /(?:(?<!\p{L})|(?<=\d[ap]m))(?=(?:published|posted|issued|created|updated|modified)\b)/iu
const isChange = (part: string): boolean => /^(?:updated|modified)\b/iu.test(part)

/** The day that a line says an article was changed on, where that is later than when it was published as its source tells elsewhere. */
export function changedAfter(
  published: string | null,
  lines: readonly string[],
  where: PrintedIn,
): string | null {
  const changes = lines.flatMap((line) => line.split(eachPart)).filter(isChange)
  const changed = first(changes.map((part) => writtenDate(part, where)))
  return changed !== null && published !== null && isLater(changed, published) ? changed : null
}

/** When an article was published and when it was changed, by the lines of its head that say so; null for what they do not say. */
export function printedDates(
  lines: readonly string[],
  where: PrintedIn,
): { published: string | null; modified: string | null } {
  const parts = lines.flatMap((line) => line.split(eachPart))
  const dateOf = (part: string) => writtenDate(part, where)
  const timed = (dated: string | null) => (part: string) =>
    dateOf(part) ?? (dated === null ? null : timeOf(part, dated, where))
  const changes = parts.filter(isChange)
  const others = parts.filter((part) => !isChange(part))
  const changed = first(changes.map(dateOf))
  const published = first(others.map(dateOf)) ?? first(others.map(timed(changed)))
  if (published === null) return { published: changed, modified: null }
  const modified = first(changes.map(timed(published)))
  return { published, modified: modified !== null && isLater(modified, published) ? modified : null }
}

const first = (dates: readonly (string | null)[]): string | null =>
  dates.find((date) => date !== null) ?? null

/** A time without a day is one of the day that is told, and of its zone. */
function timeOf(part: string, dated: string, where: PrintedIn): string | null {
  const [, day = '', zone = ''] = /^([\d-]{10})(?:T[\d:]+(.*))?$/u.exec(dated) ?? []
  const read = /\d{1,2}[:.h]\d{2}/u.test(part) ? writtenDate(`${day} ${part}`, where) : null
  return read === null || read === day ? null : /T[\d:]+$/u.test(read) ? read + zone : read
}

const isZoned = (date: string): boolean => /T[\d:]+(?:Z|[+-][\d:]+)$/u.test(date)

/** Whether a date is later than another, wherever their clocks are if both say it. */
const isLater = (one: string, other: string): boolean =>
  isZoned(one) && isZoned(other) ? Date.parse(one) > Date.parse(other) : one > other

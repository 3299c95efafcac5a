import { dates } from '../../../src/text/date/dates.ts'

/** So many are named. */
const FEW = 2

/** Any day: what is told from it is told otherwise, or not at all, where none is known. */
const ANY_DAY = '2026-01-07'

/** What of a text’s times cannot be told as long as nobody knows its day, in its own words: “Wednesday”, “this week”; each once. */
function undatedTimes(text: string): string[] {
  const known = new Map(dates(text).map(({ start, value }) => [start, value]))
  const lost = dates(text, ANY_DAY).filter(({ start, value }) => known.get(start) !== value)
  return [...new Set(lost.map(({ start, end }) => text.slice(start, end)))]
}

/** What follows from a text’s having no date, behind what says so: “, so “Wednesday” cannot be resolved”. */
export function unresolvedIn(text: string): string {
  const times = undatedTimes(text)
  if (times.length === 0) return ''
  const named = times.slice(0, FEW).map((words) => `“${words}”`)
  const more = times.length - named.length
  return `, so ${more > 0 ? `${named.join(', ')} and ${more} more` : named.join(' and ')} cannot be resolved`
}

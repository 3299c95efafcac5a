/** In which year a text places a month: “died in August 2024 … was found on August 11”. */
import type { Value } from './calendar.ts'

/** Notes the year that a date names with its month; null once a text has named several for one month. */
export function noteYear(years: Map<number, number | null>, printed: string, { value }: Value): void {
  const [, year, month] = /^(\d{4})-(\d\d)(?:-\d\d)?$/.exec(value) ?? []
  if (year === undefined || !printed.includes(year)) return
  const known = years.get(Number(month))
  years.set(Number(month), known === undefined || known === Number(year) ? Number(year) : null)
}

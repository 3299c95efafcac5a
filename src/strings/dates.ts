/** The parts that a written date has, in the order it has them. */
const GRAINS: readonly Intl.DateTimeFormatOptions[] = [
  { year: 'numeric' },
  { month: 'long', year: 'numeric' },
  { day: 'numeric', month: 'long', year: 'numeric' },
]

/**
 * A date for readers, as finely as it was written and never shifted to another zone: “5 January 2026”,
 * “5 January 2026, 09:13 (UTC+02:00)”, “January 2026”, “3–4 January 2026”, a week by its days. What is no such date
 * stays as it is.
 *
 * @param written `2026-01-05`, `2026-01-05T09:13+02:00`, `2026-01`, `2026`, `2025-Q3`, `2026-W40` or an interval of two,
 * one of which may be open: `..`
 */
export function formatDate(written: string, language: string): string {
  const [from = '', to = from] = written.split('/')
  const [first, last] = [periodOf(from), periodOf(to)]
  if (first !== null && last !== null && (to !== from || first.end > first.start))
    return formatter(language, first.grain).formatRange(first.start, last.end)
  if (to === from) return formatMoment(from, language)
  return [from, to].map((end) => (end === '..' ? '…' : formatDate(end, language))).join(' – ')
}

function formatMoment(written: string, language: string): string {
  const period = periodOf(written)
  if (period === null) return written.replace(/^(\d{4})-Q([1-4])$/, 'Q$2 $1')
  const day = formatter(language, period.grain).format(period.start)
  // A midnight that names no zone is how databases write a day.
  const time = /T00:00(?::00(?:\.0+)?)?$/.test(written)
    ? null
    : /T(\d{2}:\d{2})(?::\d{2}(?:\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?$/.exec(written)
  if (time === null) return day
  const zone = time[2] === undefined ? '' : ` (UTC${/^(?:Z|[+-]00:?00)$/.test(time[2]) ? '' : time[2]})`
  return `${day}, ${time[1]}${zone}`
}

const zoned = /T.*?(Z|[+-]\d{2}:?\d{2})$/

/**
 * A time in the zone that another is written in, so that who reads both need not reckon: beside `2026-05-03T12:30+01:00` the time
 * `2026-05-03T11:48Z` is `2026-05-03T12:48+01:00`. As it is where either has no zone.
 */
export function inZoneOf(other: string, written: string): string {
  const [zone, own] = [other, written].map((time) => zoned.exec(time)?.[1])
  const moment = Date.parse(written)
  if (zone === undefined || own === undefined || zone === own || Number.isNaN(moment)) return written
  const [, sign = '+', hours = '0', minutes = '0'] = /^([+-])(\d{2}):?(\d{2})$/.exec(zone) ?? []
  const ahead = (Number(hours) * 60 + Number(minutes)) * (sign === '-' ? -60_000 : 60_000)
  return new Date(moment + ahead).toISOString().replace('Z', zone)
}

/** What is told by one date: its first day and its last, a week from Monday to Sunday; of a month or year the first stands for it. */
function periodOf(written: string): { start: Date; end: Date; grain: number } | null {
  const week = /^(\d{4})-W(\d{2})$/.exec(written)
  if (week !== null) {
    // 4 January is in the first week of every year.
    const fourth = new Date(Date.UTC(Number(week[1]), 0, 4))
    const monday = 4 - ((fourth.getUTCDay() + 6) % 7) + 7 * (Number(week[2]) - 1)
    const day = (number: number) => new Date(Date.UTC(Number(week[1]), 0, number))
    return { start: day(monday), end: day(monday + 6), grain: 2 }
  }
  const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?:T|$)/.exec(written)
  if (parts === null) return null
  const [year = 0, month, day] = parts
    .slice(1)
    .filter((part) => part !== undefined)
    .map(Number)
  const grain = day !== undefined ? 2 : month !== undefined ? 1 : 0
  const start = new Date(Date.UTC(year, (month ?? 1) - 1, day ?? 1))
  return { start, end: start, grain }
}

const formatters = new Map<string, Intl.DateTimeFormat>()

/** Making one costs more than using it a hundred times. */
function formatter(language: string, grain: number): Intl.DateTimeFormat {
  const key = `${language} ${grain}`
  const known = formatters.get(key)
  if (known !== undefined) return known
  const made = new Intl.DateTimeFormat(language, { ...GRAINS[grain], timeZone: 'UTC' })
  formatters.set(key, made)
  return made
}

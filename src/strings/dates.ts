/** The parts that a written date has, in the order it has them. */
const GRAINS: readonly Intl.DateTimeFormatOptions[] = [
  { year: 'numeric' },
  { month: 'long', year: 'numeric' },
  { day: 'numeric', month: 'long', year: 'numeric' },
]

/**
 * A date for readers, as finely as it was written and never shifted to another zone: “5 January 2026”,
 * “5 January 2026, 09:13 (UTC+02:00)”, “January 2026”, “3–4 January 2026”. What is no such date stays as it is.
 *
 * @param written `2026-01-05`, `2026-01-05T09:13+02:00`, `2026-01`, `2026`, `2025-Q3` or an interval of two
 */
export function formatDate(written: string, language: string): string {
  const [from = '', to] = written.split('/')
  const start = dayOf(from)
  if (start === null) return written.replace(/^(\d{4})-Q([1-4])$/, 'Q$2 $1')
  const format = formatter(language, start.grain)
  const end = to === undefined ? null : dayOf(to)
  if (end !== null) return format.formatRange(start.date, end.date)
  // A midnight that names no zone is how databases write a day.
  const time = /T00:00(?::00(?:\.0+)?)?$/.test(from)
    ? null
    : /T(\d{2}:\d{2})(?::\d{2}(?:\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?$/.exec(from)
  if (time === null) return format.format(start.date)
  const zone = time[2] === undefined ? '' : ` (${time[2] === 'Z' ? 'UTC' : `UTC${time[2]}`})`
  return `${format.format(start.date)}, ${time[1]}${zone}`
}

function dayOf(written: string): { date: Date; grain: number } | null {
  const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?:T|$)/.exec(written)
  if (parts === null) return null
  const [year = 0, month, day] = parts
    .slice(1)
    .filter((part) => part !== undefined)
    .map(Number)
  const grain = day !== undefined ? 2 : month !== undefined ? 1 : 0
  return { date: new Date(Date.UTC(year, (month ?? 1) - 1, day ?? 1)), grain }
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

import { z } from 'zod'

/** A calendar date or instant of ISO 8601, as reduced as the source wrote it: year, month, day, or day and time. */
const written =
  /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01])(T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?)?)?)?$/

const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate()

/** Whether the day exists in its month: 2026-02-30 has the right form and is no date. */
function isCalendarDay(value: string): boolean {
  const [year, month, day] = value.slice(0, 10).split('-').map(Number)
  return year === undefined || month === undefined || day === undefined || daysIn(year, month) >= day
}

const monthName = new Intl.DateTimeFormat('en', { month: 'long', timeZone: 'UTC' })

/** What is wanted of something that is written like a date and names a month or day that does not exist; null of all else. */
function existingDay(value: unknown): string | null {
  const [, year, month, day] = /^(\d{4})-(\d{2})(?:-(\d{2})(?!\d))?/.exec(String(value))?.map(Number) ?? []
  if (year === undefined || month === undefined) return null
  if (month < 1 || month > 12) return 'expected a month that exists, from 01 to 12 (dates are year-month-day)'
  const last = daysIn(year, month)
  return day === undefined || Number.isNaN(day) || (day >= 1 && day <= last)
    ? null
    : `expected a day that exists: ${monthName.format(Date.UTC(year, month - 1))} ${year} has ${last} days`
}

type Refused = { input?: unknown }

/**
 * A date kept exactly as written, never shifted to UTC: `2026-01-05`, `2026-01-05T09:13+02:00`, `2026-01` or `2026`.
 * YAML reads a bare year as a number; it is taken as the year it is.
 */
export const writtenDateSchema = z
  .union([z.string(), z.number().int().min(1000).max(9999).transform(String)])
  .refine((value) => written.test(value) && isCalendarDay(value), {
    error: ({ input }: Refused) =>
      existingDay(input) ?? 'expected a date such as 2026-01-05, 2026-01-05T09:13+02:00, 2026-01 or 2026',
  })

/** A whole day, `2026-01-05`. */
export const daySchema = z
  .string()
  .refine((value) => /^\d{4}-\d{2}-\d{2}$/.test(value) && written.test(value) && isCalendarDay(value), {
    error: ({ input }: Refused) => existingDay(input) ?? 'expected a day such as 2026-01-05',
  })

/** How finely a date is known. */
export const grainSchema = z.enum([
  'century',
  'decade',
  'year',
  'quarter',
  'season',
  'month',
  'week',
  'day',
  'hour',
  'minute',
  'second',
])
export type Grain = z.infer<typeof grainSchema>

/** A date as words mean it: as an article writes it, or a week or quarter; ISO 8601 leaves an end of an interval open as `..`. */
const isResolved = (value: string): boolean =>
  /^(?:\d{4}-(?:W(?:0[1-9]|[1-4]\d|5[0-3])|Q[1-4])|\.\.)$/.test(value) ||
  (written.test(value) && isCalendarDay(value))

/** The beginning of a date, or its end, written so that two of them compare as text, as far as both go. */
const comparable = (value: string, isEnd: boolean): string =>
  value.replace(/Q(\d)/, (_, quarter: string) =>
    String(Number(quarter) * 3 - (isEnd ? 0 : 2)).padStart(2, '0'),
  )

/** Whether an interval ends before it begins; of a week and a day only the years are compared. */
function isReversed(interval: string): boolean {
  const [from = '..', to = '..'] = interval.split('/')
  if (from === '..' || to === '..') return false
  const [first, last] = [comparable(from, false), comparable(to, true)]
  const zoned = from.slice(16) === to.slice(16) ? 16 : 10
  const length = first.includes('W') === last.includes('W') ? Math.min(first.length, last.length, zoned) : 4
  return first.slice(0, length) > last.slice(0, length)
}

export const whenSchema = z.strictObject({
  text: z.string().describe('The words of the article: “on Monday”.'),
  value: z
    .union([z.string(), z.number().int().transform(String)])
    .refine((value) => value.split('/').length <= 2 && value !== '..' && value.split('/').every(isResolved), {
      error: ({ input }: Refused) =>
        String(input)
          .split('/')
          .map(existingDay)
          .find((fault) => fault !== null) ??
        'expected a date such as 2026-01-05, 2025-12, 2025, 2025-Q3, 2025-W09, or two of them with a slash between',
    })
    .refine((value) => !isReversed(value), {
      error: 'expected an interval that ends after it begins',
    })
    .describe(
      'What they mean, in ISO 8601: 2026-01-05, 2025-12, 2025, or an interval 2026-01-03/2026-01-04.',
    ),
  grain: grainSchema.describe('How finely the date is known.'),
})
/** A point or span of time that a claim speaks of. */
export type When = z.infer<typeof whenSchema>

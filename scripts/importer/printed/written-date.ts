import { months } from '../../../src/text/data/calendar.ts'
import { millisecondsADay } from '../../../src/text/date/calendar.ts'
import { foreignDate } from './foreign-date.ts'
import { monthName } from './month-names.ts'

/** Zones of the clock by the letters that newspapers print. */
const zones: Readonly<Record<string, string>> = {
  GMT: 'Z',
  UTC: 'Z',
  Z: 'Z',
  EST: '-05:00',
  EDT: '-04:00',
  CST: '-06:00',
  CDT: '-05:00',
  MST: '-07:00',
  MDT: '-06:00',
  PST: '-08:00',
  PDT: '-07:00',
  BST: '+01:00',
  CET: '+01:00',
  CEST: '+02:00',
  EET: '+02:00',
  EEST: '+03:00',
  MSK: '+03:00',
  PKT: '+05:00',
  SGT: '+08:00',
  HKT: '+08:00',
  JST: '+09:00',
  AEST: '+10:00',
  AEDT: '+11:00',
}
/** Letters that stand for the time of a place, be it summer or winter. */
const places: Readonly<Record<string, string>> = {
  ET: 'America/New_York',
  CT: 'America/Chicago',
  MT: 'America/Denver',
  PT: 'America/Los_Angeles',
}
/** What “IST” is in the papers of some countries. Elsewhere it may be any of them. */
const istIn: Readonly<Record<string, string>> = { IN: '+05:30', IE: '+01:00', IL: '+02:00' }

/** How far a place’s clock is from that of Greenwich on a day: “-05:00”. */
function offsetOf(timeZone: string, day: string): string {
  const parts = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' }).formatToParts(
    new Date(`${day}T12:00Z`),
  )
  return parts.find(({ type }) => type === 'timeZoneName')?.value.replace('GMT', '') ?? ''
}

function zoneNamed(letters: string, day: string, country: string | null): string | undefined {
  if (letters === 'IST') return istIn[country ?? '']
  const place = places[letters]
  return place === undefined ? zones[letters] : offsetOf(place, day)
}

const two = (value: string | number) => String(value).padStart(2, '0')

/** A day as ISO 8601; null where its month has no such day. */
function dayOf(year: string, month: string | number, day: string): string | null {
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)))
  const isDay = date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day)
  return isDay ? `${year}-${two(month)}-${two(day)}` : null
}

const dayAfter = (day: string): string =>
  new Date(Date.parse(day) + millisecondsADay).toISOString().slice(0, 10)

/** A time of day where it is the first number behind a date, and no price. */
const time =
  /^[^\d$£€]*(\d{1,2})[:.h](\d{2})(?!\d)(?::([0-5]\d)(?:\.\d+)?)?(?:\s*([AaPp])\.?\s?[Mm]\b\.?)?(?:\s*\(?(?:(?:GMT|UTC)\s*([+−–-]\d{1,2})|([+−-]\d{2}))(?::?(\d{2}))?(?!\d)|\s*\(?([A-Z]{1,4})\b)?/u

/** A day with the time and zone that the words behind it print; the day alone where they print none that there is. */
function withTime(day: string, behind: string, country: string | null): string {
  const found = time.exec(behind)
  if (found === null) return day
  const [, printed = '', minute = '', second, half = '', ofGreenwich, bare, more = '00', letters = ''] = found
  const isPm = half.toLowerCase() === 'p'
  const isAm = half.toLowerCase() === 'a'
  const hour = Number(printed) + (isPm && Number(printed) < 12 ? 12 : isAm && printed === '12' ? -12 : 0)
  const isMidnight = hour === 24 && Number(minute) + Number(second ?? 0) === 0
  if ((hour > 23 && !isMidnight) || Number(minute) > 59) return day
  const offset = ofGreenwich ?? bare
  const zone = offset === undefined ? zoneNamed(letters, day, country) : zoneOf(offset, more)
  const clock = `T${two(hour % 24)}:${minute}${second === undefined ? '' : `:${second}`}${zone ?? ''}`
  return (isMidnight ? dayAfter(day) : day) + clock
}

/** An offset as ISO 8601 writes it; undefined where no clock on earth is so far from Greenwich. */
const zoneOf = (hours: string, minutes: string): string | undefined =>
  Number(hours.slice(1)) <= 14 && Number(minutes) < 60
    ? `${hours.startsWith('+') ? '+' : '-'}${two(hours.slice(1))}:${minutes}`
    : undefined

const yearFirst = /(?<!\d)(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/u
const monthFirst = new RegExp(`${monthName}\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})`, 'iu')
const dayFirst = new RegExp(
  `(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|\\.)?[\\s-]+(?:of\\s+)?${monthName},?[\\s-]+(\\d{4})`,
  'iu',
)
const inNumbers = /(?<!\d)(\d{1,2})[/.](\d{1,2})[/.](\d{4})(?!\d)/u

const numberOf = (name: string) => months.get(name.toLowerCase()) ?? 0

/** The day of two numbers where only one of them can be the month. */
function inEitherOrder(one: string, other: string, year: string): string | null {
  const days = new Set([dayOf(year, other, one), dayOf(year, one, other)].filter((day) => day !== null))
  return days.size === 1 ? [...days][0]! : null
}

const forms: readonly [RegExp, (...parts: string[]) => string | null][] = [
  [yearFirst, (year = '', _separator = '', month = '', day = '') => dayOf(year, month, day)],
  [monthFirst, (month = '', day = '', year = '') => dayOf(year, numberOf(month), day)],
  [dayFirst, (day = '', month = '', year = '') => dayOf(year, numberOf(month), day)],
  [inNumbers, (one = '', other = '', year = '') => inEitherOrder(one, other, year)],
]

/** The day that words hold, where the words behind it begin, and where it begins itself if it is told in English. */
function dayIn(text: string, language: string | null): { date: string; end: number; start?: number } | null {
  for (const [form, read] of forms) {
    const found = form.exec(text)
    const date = found === null ? null : read(...found.slice(1))
    if (found !== null && date !== null)
      return { date, end: found.index + found[0].length, start: found.index }
  }
  return foreignDate(text, language)
}

/** “20260105T0913Z” with the signs between its parts that ISO 8601 has in its longer form. */
const extended = (text: string): string =>
  text.replace(
    /^(\d{4})(\d{2})(\d{2})(?:(T\d{2})(\d{2})(\d{2})?(Z|[+-]\d{4})?)?$/,
    (_, year: string, month: string, day: string, hour?: string, minute = '', second = '', zone = '') =>
      `${year}-${month}-${day}${hour === undefined ? '' : [hour, minute, second].filter(Boolean).join(':') + zone}`,
  )

/** “22:41 GMT, ” right before a day: a time of it. */
const timeBefore = (words: string): string =>
  /\d{1,2}[:.]\d{2}\s*(?:[ap]\.?m\.?)?\s*(?:[A-Z]{2,5})?,?\s+(?:on\s+)?$/iu.exec(words)?.[0] ?? ''

/** Where a date is printed, as far as it is known. */
export type PrintedIn = {
  /** Where the outlet is, ISO 3166-1 alpha-2. */
  country: string | null
  /** The language of the text, BCP 47. */
  language: string | null
}

/**
 * A printed date in the form of `published` (“January 05, 2026” → 2026-01-05), with its time and zone where they are
 * printed; null where the words hold no date, or one that reads two ways (05/01/2026 may be January or May).
 */
export function writtenDate(
  printed: string,
  { country = null, language = null }: Partial<PrintedIn> = {},
): string | null {
  const text = extended(printed.trim())
  const found = dayIn(text, language)
  if (found !== null) {
    const behind = withTime(found.date, text.slice(found.end), country)
    return behind === found.date
      ? withTime(found.date, timeBefore(text.slice(0, found.start)), country)
      : behind
  }
  return /^\d{4}(-(0[1-9]|1[0-2]))?$/.test(text) ? text : null
}

/** A copy of a dispatch is printed within so many days of it. */
const longestWay = 60

/**
 * A day that a line prints without its year, “OSLO, April 14 — ”, in the year that brings it nearest to a date that is known; null
 * where it prints none, or none that near.
 */
export function dayWithoutYear(printed: string, near: string): { date: string; exact: string } | null {
  const named =
    new RegExp(`${monthName}\\s+(\\d{1,2})(?!\\d|,? \\d{4})`, 'iu').exec(printed) ??
    new RegExp(`\\b(\\d{1,2})\\s+${monthName}(?!,? \\d{4})`, 'iu').exec(printed)
  if (named === null || !/^\d{4}-\d{2}-\d{2}/.test(near)) return null
  const exact = named[0].replace(/\.$/, '')
  const known = Date.parse(near.slice(0, 10))
  const wayTo = (date: string) => Math.abs(Date.parse(date) - known) / millisecondsADay
  const [date] = [-1, 0, 1]
    .flatMap((years) => writtenDate(`${exact} ${Number(near.slice(0, 4)) + years}`) ?? [])
    .toSorted((a, b) => wayTo(a) - wayTo(b))
  return date === undefined || wayTo(date) > longestWay ? null : { date, exact }
}

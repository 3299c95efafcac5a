import { foreignDate } from '../foreign-date.ts'

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const month = '(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?'
const zones: Record<string, string> = {
  gmt: 'Z',
  utc: 'Z',
  z: 'Z',
  est: '-05:00',
  edt: '-04:00',
  cst: '-06:00',
  cdt: '-05:00',
  mst: '-07:00',
  mdt: '-06:00',
  pst: '-08:00',
  pdt: '-07:00',
  bst: '+01:00',
  cet: '+01:00',
  cest: '+02:00',
  msk: '+03:00',
}

const two = (value: string | number) => String(value).padStart(2, '0')

function isDay(year: number, monthNumber: number, day: number): boolean {
  return (
    monthNumber >= 1 &&
    monthNumber <= 12 &&
    day >= 1 &&
    new Date(Date.UTC(year, monthNumber, 0)).getUTCDate() >= day
  )
}

/** The time of day printed after a date, as ISO 8601 with its zone; an empty string where none is printed. */
function timeIn(text: string): string {
  const match =
    /(?<![\d$£€]|[$£€]\s)(\d{1,2})[:.h](\d{2})(?::(\d{2}))?\s*([ap])?\.?(?:m\.?)?\s*(?:\(?\s*(?:GMT|UTC)?\s*([+-]\d{1,2}):?(\d{2})?\)?|\b([A-Z]{1,4})\b)?/u.exec(
      text,
    )
  if (match === null) return ''
  let hour = Number(match[1])
  if (match[4] === 'p' && hour < 12) hour += 12
  if (match[4] === 'a' && hour === 12) hour = 0
  if (hour > 23 || Number(match[2]) > 59) return ''
  const zone =
    match[5] === undefined
      ? zones[(match[7] ?? '').toLowerCase()]
      : `${match[5].slice(0, 1)}${two(match[5].slice(1))}:${match[6] ?? '00'}`
  return `T${two(hour)}:${match[2] ?? '00'}${match[3] === undefined ? '' : `:${match[3]}`}${zone ?? ''}`
}

/**
 * A printed date in the form of `published` (“January 05, 2026” → 2026-01-05), with its time and zone where they are
 * printed; null where the words hold no date, or one that reads two ways (05/01/2026 may be January or May).
 */
export function writtenDate(printed: string): string | null {
  const text = printed.trim()
  const iso = /(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}:\d{2})(:\d{2})?(?:\.\d+)?\s*(Z|[+-]\d{2}:?\d{2})?)?/.exec(
    text,
  )
  if (iso !== null && isDay(Number(iso[1]), Number(iso[2]), Number(iso[3]))) {
    const zone = iso[6]?.replace(/^([+-]\d{2})(\d{2})$/, '$1:$2') ?? ''
    return `${iso[1]}-${iso[2]}-${iso[3]}${iso[4] === undefined ? '' : `T${iso[4]}${iso[5] ?? ''}${zone}`}`
  }
  const named =
    new RegExp(`${month}\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})`, 'i').exec(text) ??
    new RegExp(`(\\d{1,2})(?:st|nd|rd|th)?[\\s-]+${month},?[\\s-]+(\\d{4})`, 'i').exec(text)
  if (named !== null) {
    const [first = '', second = '', year = ''] = named.slice(1)
    const [name, day] = /^\d/.test(first) ? [second, first] : [first, second]
    const number = months.indexOf(name.slice(0, 3).toLowerCase()) + 1
    if (!isDay(Number(year), number, Number(day))) return null
    return `${year}-${two(number)}-${two(day)}${timeIn(text.slice(named.index + named[0].length))}`
  }
  const slashed = /(?<!\d)(\d{1,2})[/.](\d{1,2})[/.](\d{4})(?!\d)/.exec(text)
  if (slashed !== null) {
    const [a, b, year] = [Number(slashed[1]), Number(slashed[2]), Number(slashed[3])]
    if (a > 12 && isDay(year, b, a)) return `${year}-${two(b)}-${two(a)}`
    if (b > 12 && isDay(year, a, b)) return `${year}-${two(a)}-${two(b)}`
    if (a === b && isDay(year, a, a)) return `${year}-${two(a)}-${two(a)}`
    return null
  }
  const compact = /^(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})(\d{2})?(Z|[+-]\d{4})?)?$/.exec(text)
  if (compact !== null && isDay(Number(compact[1]), Number(compact[2]), Number(compact[3]))) {
    const zone = compact[7]?.replace(/^([+-]\d{2})(\d{2})$/, '$1:$2') ?? ''
    return `${compact[1]}-${compact[2]}-${compact[3]}${compact[4] === undefined ? '' : `T${compact[4]}:${compact[5]}${zone}`}`
  }
  if (/^\d{4}(-(0[1-9]|1[0-2]))?$/.test(text)) return text
  return foreignDate(text)?.date ?? null
}

/** A copy of a dispatch is printed within so many days of it. */
const longestWay = 60

/**
 * A day that a line prints without its year, “OSLO, April 14 — ”, in the year that brings it nearest to a date that is known; null
 * where it prints none, or none that near.
 */
export function dayWithoutYear(printed: string, near: string): { date: string; exact: string } | null {
  const named =
    new RegExp(`\\b${month}\\s+(\\d{1,2})(?!\\d|,? \\d{4})`, 'i').exec(printed) ??
    new RegExp(`\\b(\\d{1,2})\\s+${month}(?!,? \\d{4})`, 'i').exec(printed)
  if (named === null || !/^\d{4}-\d{2}-\d{2}/.test(near)) return null
  const exact = named[0].replace(/\.$/, '')
  const known = Date.parse(near.slice(0, 10))
  const wayTo = (date: string) => Math.abs(Date.parse(date) - known) / 86_400_000
  const [date] = [-1, 0, 1]
    .flatMap((years) => writtenDate(`${exact} ${Number(near.slice(0, 4)) + years}`) ?? [])
    .toSorted((a, b) => wayTo(a) - wayTo(b))
  return date === undefined || wayTo(date) > longestWay ? null : { date, exact }
}

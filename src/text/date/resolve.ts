import {
  dayNumber,
  isoDay,
  isoMonth,
  isoMonthFrom,
  isoWeek,
  isoYear,
  isRealDay,
  mondayOf,
  weekdayOf,
  type DayNumber,
  type PartialDate,
  type Value,
} from './calendar.ts'
import { inOrder } from './slashed.ts'
import type { Written } from './written.ts'
import type { Direction } from './verb-tense.ts'
import { weekend, quarter, decade, century } from './stretches.ts'

/** When the text was published, and which way the words around a date point. */
export interface Reference {
  published: PartialDate | null
  direction: Direction
  /** Whether it was published in the evening, when “last night” may be the same or the one before. */
  inEvening?: boolean
  /** The date that the paragraph told last before. */
  told?: Value | null
  /** The year that the text told before with a month; null where it told several. */
  years?: ReadonlyMap<number, number | null>
  /** Whether the month stands first in “3/4/2026”; null where that is not known. */
  monthFirst?: boolean | null
}

/** A date that was found, and how to get its value once it is known when the text was published. */
export interface Expression {
  /** Index of the lexeme after it. */
  next: number
  /** Its value, or null where publication is not known finely enough. */
  resolve: (reference: Reference) => Value | null
}

/** Days by which a date may lie on the unlikely side of publication and still be the one meant. */
const slack = 3

/** The day of publication, if it is known to the day. */
export function publicationDay({ published }: Reference): DayNumber | null {
  if (published?.year === undefined || published.month === undefined || published.day === undefined)
    return null
  return dayNumber(published.year, published.month, published.day)
}

/** The value of a written date; what it leaves open is taken nearest to publication in the direction of its clause. */
export function resolveWritten(written: Written, reference: Reference): Value | null {
  const date = settled(written, reference)
  if (date === null) return null
  if (date.until) return resolveInterval(date, date.until, reference)
  const year = date.year ?? yearTold(date, reference) ?? likelyYear(date, reference)
  if (year === null) return null
  if (date.month === undefined) return { value: isoYear(year), grain: 'year' }
  if (date.day === undefined) return { value: isoMonth(year, date.month), grain: 'month' }
  if (!isRealDay(year, date.month, date.day)) return null
  return { value: isoDay(dayNumber(year, date.month, date.day)), grain: 'day' }
}

/** A written date with its numbers in the order of its text; null where either may be the month. */
function settled(date: Written, { monthFirst = null }: Reference): Written | null {
  const until: Written | undefined = date.until
  const last = until?.slashed === true ? inOrder(until, monthFirst) : until
  if (last === null) return null
  if (date.slashed !== true) return last === until ? date : { ...date, until: last }
  const first = inOrder(date, monthFirst, date.weekday)
  return first === null ? null : { ...first, weekday: date.weekday, until: last }
}

/** Without a year, the interval in which publication lies goes before one in the direction of the clause. */
function resolveInterval(date: Written, until: PartialDate, reference: Reference): Value | null {
  const start = { year: date.year, month: date.month, day: date.day }
  const end = { ...until, month: until.month ?? (until.day === undefined ? undefined : start.month) }
  const between = (first: number): Value | null => {
    const from = resolveWritten({ ...start, year: first }, reference)
    const last = until.year ?? first
    const to = resolveWritten({ ...end, year: last }, reference)
    if (from === null || to === null) return null
    const later =
      until.year === undefined && to.value < from.value
        ? resolveWritten({ ...end, year: first + 1 }, reference)
        : to
    return later && later.value > from.value
      ? { value: `${from.value}/${later.value}`, grain: later.grain }
      : null
  }
  if (start.year !== undefined) return between(start.year)
  if (until.year !== undefined) {
    const crossing = start.month !== undefined && end.month !== undefined && start.month > end.month
    return between(crossing ? until.year - 1 : until.year)
  }
  const { published } = reference
  const now = [published?.year, published?.month, published?.day].filter((part) => part !== undefined)
  const today = now.map((part) => String(part).padStart(2, '0')).join('-')
  const running = published?.year === undefined ? [] : [published.year - 1, published.year].map(between)
  const holds = running.find((value) => {
    const [from = '', to = ''] = value?.value.split('/') ?? []
    return value !== null && from !== '' && from <= today && today.slice(0, to.length) <= to
  })
  const year = likelyYear(start, reference)
  return holds ?? (year === null ? null : between(year))
}

/** How many days before publication a day without a year is still news, whatever year the text told before. */
const recent = 60

/** “died in August 2024 … was turned off on August 11”: the year before the likely one that the text told with that month, where what happened is long past. */
function yearTold(date: Written, reference: Reference): number | null {
  const told = date.month === undefined ? null : (reference.years?.get(date.month) ?? null)
  const today = publicationDay(reference)
  if (told === null || today === null || date.day === undefined || date.weekday !== undefined) return null
  const likely = likelyYear(date, reference)
  const isLongPast =
    likely !== null && told < likely && today - dayNumber(likely, date.month!, date.day) > recent
  return isLongPast && reference.direction === 'past' ? told : null
}

/** The year that brings a month, or a day of a month, nearest to publication. */
function likelyYear(date: Written, reference: Reference): number | null {
  const { published, direction } = reference
  if (published?.year === undefined || date.month === undefined) return null
  if (published.month === undefined) return null
  const exact = date.day !== undefined && published.day !== undefined
  const here = exact
    ? dayNumber(published.year, published.month, published.day ?? 1)
    : dayNumber(published.year, published.month, 15)
  const month = date.month
  const day = date.day !== undefined && exact ? date.day : 15
  let best: number | null = null
  let least = Infinity
  for (const year of [published.year - 1, published.year, published.year + 1]) {
    if (date.day !== undefined && !isRealDay(year, month, date.day)) continue
    const there = dayNumber(year, month, day)
    if (exact && date.weekday !== undefined && weekdayOf(there) !== date.weekday) continue
    const wrong =
      direction === 'past' ? there > here + slack : direction === 'future' ? there < here - slack : false
    const distance = Math.abs(there - here) + (wrong ? 1000 : 0)
    if (distance < least) {
      least = distance
      best = year
    }
  }
  return isLeaning(direction) && least > clearlyNear ? null : best
}

/** Whether words may tell of either side of publication. */
const isLeaning = (direction: Direction): boolean => direction === 'open' || direction === 'ahead'

/** Within so many days, a third of a year, a day that may lie on either side of publication is far nearer on one of them. */
const clearlyNear = 122

/** Of several days the nearest to publication, those on the unlikely side of it last. */
export function nearestDay(days: readonly DayNumber[], reference: Reference): DayNumber | null {
  const today = publicationDay(reference)
  if (today === null) return null
  const cost = (day: DayNumber): number => {
    const { direction } = reference
    const wrong = direction === 'past' ? day > today + slack : direction === 'future' && day < today - slack
    return Math.abs(day - today) + (wrong ? 1000 : 0)
  }
  return [...days].sort((a, b) => cost(a) - cost(b))[0] ?? null
}

/** For how many days what was looked forward to may still be told so: “voters had a choice ahead of Sunday’s election”. */
const justPast = 2

/** A day of the week: the nearest in the direction of its clause, the day of publication included; null where that is open. */
export function resolveWeekday(weekday: number, reference: Reference): Value | null {
  const today = publicationDay(reference)
  if (today === null || reference.direction === 'open') return null
  const since = (weekdayOf(today) - weekday + 7) % 7
  const until = (7 - since) % 7
  if (reference.direction === 'ahead')
    return since <= justPast ? null : { value: isoDay(today + until), grain: 'day' }
  const back = reference.direction === 'past' || (reference.direction === 'near' && since <= until)
  return { value: isoDay(back ? today - since : today + until), grain: 'day' }
}

/**
 * A day of the month alone, “the 21st”: the nearest in the direction of its clause.
 * @param weekday 1 to 7, where the text names it too
 */
export function resolveDayOfMonth(day: number, reference: Reference, weekday?: number): Value | null {
  const { published, direction } = reference
  const today = publicationDay(reference)
  if (today === null || published?.year === undefined || published.month === undefined) return null
  const months = weekday === undefined ? 1 : 12
  let best: DayNumber | null = null
  for (let shift = -months; shift <= months; shift++) {
    const count = published.year * 12 + published.month - 1 + shift
    const [year, month] = [Math.floor(count / 12), (count % 12) + 1]
    if (!isRealDay(year, month, day)) continue
    const there = dayNumber(year, month, day)
    if (weekday !== undefined && weekdayOf(there) !== weekday) continue
    const fits = direction === 'past' ? there <= today : direction === 'future' ? there >= today : true
    if (fits && (best === null || Math.abs(there - today) < Math.abs(best - today))) best = there
  }
  return best === null ? null : { value: isoDay(best), grain: 'day' }
}

/** What may be counted back and forth from publication. */
export type Span =
  'day' | 'week' | 'weekend' | 'fortnight' | 'month' | 'quarter' | 'year' | 'decade' | 'century'

/** “four hundred years ago”: several hundreds of years are no count of single ones. */
const isVague = (years: number): boolean => years % 100 === 0 && Math.abs(years) > 100

/** The day, week, month … so many before (negative) or after the one of publication. */
export function resolveShift(span: Span, count: number, reference: Reference): Value | null {
  const { published } = reference
  if (published?.year === undefined) return null
  const { year, month } = published
  const today = publicationDay(reference)
  switch (span) {
    case 'day':
      return today === null ? null : { value: isoDay(today + count), grain: 'day' }
    case 'week':
    case 'fortnight':
      return today === null
        ? null
        : { value: isoWeek(today + count * (span === 'week' ? 7 : 14)), grain: 'week' }
    case 'weekend':
      return today === null ? null : weekend(mondayOf(today) + 5 + count * 7)
    case 'month':
      return month === undefined ? null : { value: isoMonthFrom(year, month, count), grain: 'month' }
    case 'quarter':
      return month === undefined ? null : quarter(year * 4 + Math.floor((month - 1) / 3) + count)
    case 'year':
      return isVague(count) ? null : { value: isoYear(year + count), grain: 'year' }
    case 'decade':
      return decade(Math.floor(year / 10) * 10 + count * 10)
    case 'century':
      return century(Math.floor(year / 100) + count)
  }
}

/** Decades and centuries counted from a day are told to the year. */
export function singleYears(span: Span): [Span, number] {
  if (span === 'decade') return ['year', 10]
  return span === 'century' ? ['year', 100] : [span, 1]
}

/** Both ends of a stretch that ends or begins with publication: “the past three years”. */
export function resolveStretch(span: Span, count: number, reference: Reference): Value | null {
  const [one, times] = singleYears(span)
  const now = resolveShift(one, 0, reference)
  const other = resolveShift(one, count * times, reference)
  if (now === null || other === null || span === 'weekend') return null
  const [first, last] = count < 0 ? [other, now] : [now, other]
  const from = first.value.split('/')[0] ?? ''
  const to = last.value.split('/').at(-1) ?? ''
  return { value: `${from}/${to}`, grain: now.grain }
}

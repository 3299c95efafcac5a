import type { When } from '../../model/date.ts'
import type { DateMention } from '../../model/reading.ts'
import { months, seasons, weekdays } from '../data/calendar.ts'
import { holidays } from '../data/holidays.ts'
import { ordinals, smallNumbers } from '../data/number-words.ts'
import { isEvening, readPublished, type Value } from './calendar.ts'
import { namedDecades } from './calendar-words.ts'
import { isNameOfEvent, isOfAnyYear } from './general.ts'
import { readInterval } from './intervals.ts'
import { noteYear } from './month-years.ts'
import { narrated } from './narrated.ts'
import { endsDay, readPart, type Part } from './parts.ts'
import { resolveWritten, type Reference } from './resolve.ts'
import { direction } from './direction.ts'
import { saidAt, withoutSaidThen } from './said-then.ts'
import { monthAt, weekdayAt } from './names.ts'
import { isMonthFirst } from './slashed.ts'
import { furtherDayAt, yearAfter } from './written.ts'
import { at, lexemes, type Lexeme } from '../words/lexemes.ts'
import { remembering } from '../words/remembering.ts'

/** A date in a text, before it is known when the text was published. */
export interface FoundDate {
  start: number
  end: number
  /** Indices of its first lexeme and of the one after its last. */
  from: number
  next: number
  resolve: (reference: Reference) => Value | null
}

/** Dates as they are kept, in the words of their text. */
export const whenOf = (text: string, found: readonly DateMention[]): When[] =>
  found.map(({ start, end, value, grain }) => ({ text: text.slice(start, end), value, grain }))

/**
 * The dates that a text names, in order. Relative ones are told from the day of publication, as news does: a bare
 * weekday is the nearest in the direction of its clause, the day of publication included; “last month” is the month
 * before. What cannot be told without a fuller publication date is left out, and so are times of day, durations, sets
 * (“every Monday”), dates told from other events (“three days earlier”) save “the following year” and the like behind a date in the
 * same paragraph, weekdays in a story of weeks before, and days told in
 * words that were said long before.
 * @param published written date of publication: `2026-01-05`, also with time, or as short as `2026`
 * @param monthFirst whether its paper writes the month first, “4/13/2026”; null where that is not known and the text alone may show it
 */
export function dates(
  text: string,
  published?: string | null,
  monthFirst: boolean | null = null,
): DateMention[] {
  const { list, found } = datesIn(text)
  const day = readPublished(published)
  const inEvening = isEvening(published)
  const order = isMonthFirst(text) ?? monthFirst
  const resolved: DateMention[] = []
  const years = new Map<number, number | null>()
  let last: DateMention | null = null
  let lastNext = -1
  for (const { start, end, from, next, resolve } of found) {
    if (isOfAnyYear(list, from, next) || isNameOfEvent(list, from, next)) continue
    const told: DateMention | null = last === null || text.slice(last.end, start).includes('\n') ? null : last
    const then = told === null ? null : saidAt(text, told, { start, end })
    // “since last year” may be told from either
    if (then !== null && isFromNow.test(text.slice(start, end))) continue
    const pointing = direction(list, from, next)
    const first = isAlternative(list, lastNext, from) ? last : null
    const origin = then ?? first
    const own = text.slice(start, end)
    const value: Value | null =
      againNamed(own, resolved) ??
      resolve({
        published: origin === null ? day : readPublished(origin.value),
        direction: first === null ? pointing : 'future',
        inEvening,
        told,
        years,
        monthFirst: order,
      })
    // what was in May or June, told in May, was a year before
    if (first !== null && pointing === 'past' && value !== null && value.value > (published ?? '')) continue
    if (value === null || !isOfFourDigits(value)) continue
    const date: DateMention = { start, end, ...value }
    if (!isOnlyEndOfBefore(list, from, date, published ?? '')) resolved.push(date)
    noteYear(years, own, value)
    // the story goes on from “the following day”, but only looks back to “the previous day”
    if (at(list, from + 1).lower !== 'previous') last = date
    lastNext = next
  }
  return withoutSaidThen(text, narrated(text, resolved, published ?? null), published ?? null)
}

/** “in May or early |June”, “on Sunday or |Monday”: whether a month or day is told as another than the one that ends at `last`, so that it is the next behind it. */
function isAlternative(list: readonly Lexeme[], last: number, from: number): boolean {
  const opening = /^(?:early|late|mid)$/.test(at(list, from - 1).lower) ? from - 1 : from
  return (
    opening === last + 1 &&
    at(list, last).lower === 'or' &&
    (weekdayAt(list, from) ?? monthAt(list, namesAt(list, from))) !== null
  )
}

/** “early |June”: where the month stands in a date that opens with what part of it is meant. */
const namesAt = (list: readonly Lexeme[], from: number): number =>
  /^(?:early|late|mid)$/.test(at(list, from).lower)
    ? at(list, from + 1).text === '-'
      ? from + 2
      : from + 1
    : from

/** “must decide by June 12. On |the 12th …”: a day of the month that the text named before in full, last so named. */
function againNamed(own: string, before: readonly DateMention[]): Value | null {
  const day = /^the (\d{1,2})(?:st|nd|rd|th)$/i.exec(own)?.[1]?.padStart(2, '0')
  if (day === undefined) return null
  const named = before.findLast(({ value, grain }) => grain === 'day' && value.slice(8) === day)
  return named === undefined ? null : { value: named.value, grain: 'day' }
}

/** “Before 2020, the mill had no alarm”, “prior to this spring”: whether something was so in all the years before the year or season, and not in it. */
function isOnlyEndOfBefore(
  list: readonly Lexeme[],
  from: number,
  { value, grain }: Value,
  published: string,
): boolean {
  const word = at(list, from - 1).lower
  const isBefore = word === 'before' || (word === 'to' && at(list, from - 2).lower === 'prior')
  return isBefore && (grain === 'year' || grain === 'season') && value < published
}

/** What is counted from a day that is not named. */
const isFromNow = /^(?:this|last|next|past|coming|the (?:past|last|next|coming))\b/i

/** Years before 1000 and after 9999 are counted back or forth in round numbers, and told by no calendar. */
const isOfFourDigits = ({ value }: Value): boolean =>
  value.split('/').every((end) => /^[1-9]\d{3}(?!\d)/.test(end))

/**
 * The words of a text and the dates among them, which are found when they are asked for: it takes long. The dates and the amounts of a
 * text are asked for one after the other.
 */
export const datesIn: (text: string) => { list: readonly Lexeme[]; found: readonly FoundDate[] } =
  remembering(1, (text) => {
    const list = lexemes(text)
    let found: FoundDate[] | undefined
    return {
      list,
      get found() {
        return (found ??= findDates(list))
      },
    }
  })

/** The places of a text that name a date, resolvable or not. */
function findDates(list: readonly Lexeme[]): FoundDate[] {
  const found: FoundDate[] = []
  for (let i = 0; i < list.length;) {
    const read = readDate(list, i)
    if (read === null) {
      i++
      continue
    }
    found.push({
      start: at(list, i).start,
      end: at(list, read.next - 1).end,
      from: i,
      next: read.next,
      resolve: read.resolve,
    })
    const further = furtherDays(list, read)
    found.push(...further)
    i = further.at(-1)?.next ?? read.next
  }
  return found
}

/** Every word that a date may begin with; the rest of a text is passed over at once. */
const openings: ReadonlySet<string> = new Set([
  ...months.keys(),
  ...weekdays.keys(),
  ...seasons.keys(),
  ...smallNumbers.keys(),
  ...ordinals.keys(),
  ...[...holidays.keys()].map((name) => name.split(' ')[0] ?? ''),
  ...'today tonight yesterday tomorrow last final past previous next coming following upcoming this current early late mid'.split(
    ' ',
  ),
  ...'earlier later end start beginning middle the a an in within q week weekend month half quarter year decade century hundred'.split(
    ' ',
  ),
  ...namedDecades.keys(),
  ...["'", '’', '‘'],
])

function readDate(list: readonly Lexeme[], index: number): Part | null {
  const opening = at(list, index)
  if (opening.type !== 'number' && !openings.has(opening.lower)) return null
  if (/^(?:every|each)$/.test(at(list, index - 1).lower)) return null
  const first = readPart(list, index)
  if (first === null) return null
  const interval = readInterval(list, index, first)
  return interval === null ? first : { ...interval, written: null }
}

/** “Jan. 12, 19 and 26”, “June 12 and 19, 2025”: each further day of the month is a date of its own. */
function furtherDays(list: readonly Lexeme[], read: Part): FoundDate[] {
  const { written } = read
  const found: FoundDate[] = []
  if (written?.day === undefined || written.until) return found
  const { year, month } = written
  // “Jan. 12, 2025, 19” is dated before the other number comes
  if (year !== undefined && at(list, read.next - 1).text === String(year)) return found
  let further = furtherDayAt(list, read.next, written.day)
  while (further !== null) {
    const { place, day } = further
    const dated = year === undefined ? null : yearAfter(list, further.next)
    if (dated === null && !endsDay(list, further.next)) return found
    const next = dated?.next ?? further.next
    found.push({
      start: at(list, place).start,
      end: at(list, next - 1).end,
      from: place,
      next,
      resolve: (reference) => resolveWritten({ year, month, day }, reference),
    })
    further = furtherDayAt(list, next, day)
  }
  return found
}

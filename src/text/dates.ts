import type { DateMention } from '../model/reading.ts'
import { readPublished, type Value } from './date/calendar.ts'
import { dayAt, readWritten, weekdayAt, yearAt, type Written } from './date/written.ts'
import { months, seasons, weekdays } from './data/calendar.ts'
import { holidays } from './data/holidays.ts'
import { ordinals, smallNumbers } from './data/number-words.ts'
import { along, at, isGluedHyphen, lexemes, type Lexeme } from './lexemes.ts'
import { readOffset } from './date/counted.ts'
import { readRelative } from './date/relative.ts'
import { resolveDayOfMonth, resolveWritten, type Expression, type Reference } from './date/resolve.ts'
import { direction } from './date/tense.ts'

/** A date in a text, before it is known when the text was published. */
export interface FoundDate {
  start: number
  end: number
  /** Indices of its first lexeme and of the one after its last. */
  from: number
  next: number
  resolve: (reference: Reference) => Value | null
}

/**
 * The dates that a text names, in order. Relative ones are told from the day of publication, as news does: a bare
 * weekday is the nearest in the direction of its clause, the day of publication included; “last month” is the month
 * before. What cannot be told without a fuller publication date is left out, and so are times of day, durations, sets
 * (“every Monday”) and dates told from other events (“three days earlier”).
 * @param published written date of publication: `2026-01-05`, also with time, or as short as `2026`
 */
export function dates(text: string, published?: string | null): DateMention[] {
  const list = lexemes(text)
  const day = readPublished(published)
  return findDates(list).flatMap((found) => {
    const value = found.resolve({ published: day, direction: direction(list, found.from, found.next) })
    return value === null ? [] : [{ start: found.start, end: found.end, ...value }]
  })
}

/** The places of a text that name a date, resolvable or not. */
export function findDates(list: readonly Lexeme[]): FoundDate[] {
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

/** An expression that still shows its calendar date, for intervals fill one end from the other. */
interface Part extends Expression {
  written: Written | null
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
  ...'earlier later end start beginning middle the a an in within q week weekend month quarter year decade century hundred'.split(
    ' ',
  ),
  ...'twenties thirties forties fifties sixties seventies eighties nineties'.split(' '),
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

/** “Jan. 12, 19 and 26”: each further day of the month is a date of its own. */
function furtherDays(list: readonly Lexeme[], read: Part): FoundDate[] {
  const { written } = read
  const found: FoundDate[] = []
  if (written?.day === undefined || written.year !== undefined || written.until) return found
  let last = written.day
  for (let next = read.next; ;) {
    const comma = along(list, next).text === ','
    const joined = along(list, comma ? next + 1 : next).lower === 'and'
    const place = next + (comma ? 1 : 0) + (joined ? 1 : 0)
    const day = place === next || along(list, place).type !== 'number' ? null : dayAt(list, place)
    if (day === null || day.day <= last || !endsDay(list, day.next)) return found
    const date = { month: written.month, day: day.day }
    const { start } = at(list, place)
    const end = at(list, day.next - 1).end
    found.push({
      start,
      end,
      from: place,
      next: day.next,
      resolve: (reference) => resolveWritten(date, reference),
    })
    last = day.day
    next = day.next
  }
}

/** A number with a noun behind it counts: “on Jan. 12, 19 people died”. */
function endsDay(list: readonly Lexeme[], next: number): boolean {
  const after = along(list, next)
  return after.type === 'mark'
    ? !/^[-–%:/$]$/.test(after.text)
    : /^(?:and|at|in|on|for|with)$/.test(after.lower)
}

function readPart(list: readonly Lexeme[], index: number): Part | null {
  const offset = readOffset(list, index, readPlain)
  return offset === null ? readPlain(list, index) : { ...offset, written: null }
}

function readPlain(list: readonly Lexeme[], index: number): Part | null {
  const start = afterModifier(list, index)
  const dated = readDated(list, start)
  if (dated) return dated
  const relative = readRelative(list, start)
  if (relative) return { ...relative, written: null }
  const read = readWritten(list, start)
  return (
    read && {
      next: read.next,
      written: read.date,
      resolve: (reference) => resolveWritten(read.date, reference),
    }
  )
}

/** “early Monday”, “mid-2025”, “the end of 2025”, “later this year”: the words belong to the date and leave its value. */
function afterModifier(list: readonly Lexeme[], index: number): number {
  const first = at(list, index).lower
  if (/^(?:early|late|mid|earlier|later)$/.test(first)) {
    const next = isGluedHyphen(list, index + 1) ? index + 2 : index + 1
    const word = along(list, next).lower === 'in' ? next + 1 : next
    return along(list, word).text === '' ? index : word
  }
  const the = first === 'the' ? index + 1 : index
  if (/^(?:end|start|beginning|middle)$/.test(at(list, the).lower) && along(list, the + 1).lower === 'of')
    return the + 2
  return index
}

/** “Tuesday, May 9”, “Friday 2 January 2026”, “Friday the 13th”: the weekday bears the date out. */
function readDated(list: readonly Lexeme[], index: number): Part | null {
  const weekday = weekdayAt(list, index)
  if (weekday === null) return null
  const place = /^(?:,|\()$/.test(along(list, weekday.next).text) ? weekday.next + 1 : weekday.next
  const read = along(list, place).text === '' ? null : readWritten(list, place)
  if (read === null || read.date.day === undefined || read.date.month === undefined) {
    const day = along(list, weekday.next).text === '' ? null : dayAt(list, weekday.next)
    if (day === null || !day.ordinal) return null
    return {
      next: day.next,
      written: null,
      resolve: (reference) => resolveDayOfMonth(day.day, reference, weekday.weekday),
    }
  }
  const date = { ...read.date, weekday: weekday.weekday }
  return { next: read.next, written: date, resolve: (reference) => resolveWritten(date, reference) }
}

/** “between 2012 and 2015”, “from Monday to Wednesday”, “2012-2015”, “Jan-Feb 2017”. */
function readInterval(list: readonly Lexeme[], index: number, first: Part): Expression | null {
  const before = at(list, index - 1).lower
  const joint = along(list, first.next)
  const glued = isGluedHyphen(list, first.next)
  const short =
    glued || (joint.text === '/' && joint.gap === 0) ? shortYear(list, first, first.next + 1) : null
  if (short) return short
  const joins =
    glued ||
    (/^[–—-]$/.test(joint.text) && first.written !== null) ||
    (before === 'between' && joint.lower === 'and') ||
    /^(?:through|until|till)$/.test(joint.lower) ||
    (joint.lower === 'to' && (before === 'from' || first.written !== null))
  if (!joins || first.written?.until) return null
  const second = along(list, first.next + 1).text === '' ? null : readPart(list, first.next + 1)
  if (second === null || (glued && first.written === null)) return null
  return { next: second.next, resolve: (reference) => span(first, second, reference) }
}

/** `2012–15` */
function shortYear(list: readonly Lexeme[], first: Part, index: number): Expression | null {
  const year = first.written?.month === undefined ? first.written?.year : undefined
  const end = at(list, index)
  if (year === undefined || !/^\d\d$/.test(end.text) || yearAt(list, index) !== null) return null
  const last = Math.floor(year / 100) * 100 + Number(end.text)
  return last <= year
    ? null
    : { next: index + 1, resolve: () => ({ value: `${year}/${last}`, grain: 'year' }) }
}

function span(first: Part, second: Part, reference: Reference): Value | null {
  if (first.written && second.written) {
    // “January to April 2015” names once what both share
    return resolveWritten({ ...first.written, until: second.written }, reference)
  }
  const from = first.resolve(reference)
  const to = second.resolve(reference)
  if (
    from === null ||
    to === null ||
    from.value.includes('/') ||
    to.value.includes('/') ||
    from.value >= to.value
  )
    return null
  return { value: `${from.value}/${to.value}`, grain: to.grain }
}

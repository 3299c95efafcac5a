import { fullMonths, seasons } from './data/calendar.ts'
import { isoDay, mondayOf, weekdayOf, type Value } from './calendar.ts'
import { dayAt, monthAt, ordinalWord, weekdayAt, yearAt } from './date-expressions.ts'
import { along, at, isGluedHyphen, type Lexeme } from './lexemes.ts'
import { readNumber } from './numbers.ts'
import {
  century,
  decade,
  publicationDay,
  resolveDayOfMonth,
  resolveQuarter,
  resolveSeason,
  resolveShift,
  resolveStretch,
  resolveWeekday,
  resolveWeekend,
  resolveWritten,
  season,
  type Reference,
  type Span,
} from './resolve-dates.ts'

/** A date that was found, and how to get its value once it is known when the text was published. */
export interface Expression {
  next: number
  resolve: (reference: Reference) => Value | null
}

const spans: ReadonlyMap<string, Span> = new Map(
  (['day', 'week', 'weekend', 'fortnight', 'month', 'quarter', 'year', 'decade', 'century'] as const).flatMap(
    (span): [string, Span][] => [
      [span, span],
      [span === 'century' ? 'centuries' : `${span}s`, span],
    ],
  ),
)
const backward = /^(?:last|past|previous|preceding)$/
const forward = /^(?:next|coming|following|upcoming)$/
const current = /^(?:this|current)$/
const partOfDay = /^(?:morning|afternoon|evening|night)$/

/** Reads a date that is told from the day of publication, or by words. */
export function readRelative(list: readonly Lexeme[], index: number): Expression | null {
  return (
    readNamedDay(list, index) ??
    readAgo(list, index) ??
    readShifted(list, index) ??
    readThe(list, index) ??
    readWeekday(list, index) ??
    readSeason(list, index) ??
    readQuarter(list, index) ??
    readDecade(list, index)
  )
}

function readNamedDay(list: readonly Lexeme[], index: number): Expression | null {
  const shift = { today: 0, tonight: 0, yesterday: -1, tomorrow: 1 }[at(list, index).lower]
  if (shift === undefined || /^(?:usa|'s|’s)$/.test(at(list, index - 1).lower)) return null
  const next = shift !== 0 && partOfDay.test(along(list, index + 1).lower) ? index + 2 : index + 1
  return { next, resolve: (reference) => resolveShift('day', shift, reference) }
}

/** “three days ago”, “a decade ago”, “four years ago next month” */
function readAgo(list: readonly Lexeme[], index: number): Expression | null {
  const first = at(list, index)
  const article = first.lower === 'a' || first.lower === 'an'
  const half = article ? null : readNumber(list, index)
  const read = half ?? (article ? { value: 1, next: index + 1, form: 'words' as const } : null)
  if (read === null || read.form === 'vague' || read.form === 'share') return null
  const span = spans.get(along(list, read.next).lower)
  const ago = along(list, read.next + 1).lower
  if (span === undefined || span === 'weekend' || !Number.isInteger(read.value)) return null
  if (ago !== 'ago') return null
  const count = -read.value
  const next = read.next + 2
  const anchor = along(list, next).lower === 'on' ? next + 1 : next
  const later = span === 'year' ? readRelative(list, anchor) : null
  if (
    later &&
    along(list, anchor).text !== '' &&
    /^(?:next|this|last|today|on|tomorrow|yesterday)$/.test(at(list, next).lower)
  ) {
    return { next: later.next, resolve: (reference) => yearsFrom(later.resolve(reference), count) }
  }
  return {
    next,
    resolve: (reference) =>
      span === 'decade' ? resolveShift('year', count * 10, reference) : resolveShift(span, count, reference),
  }
}

function yearsFrom(value: Value | null, count: number): Value | null {
  const year = value === null ? NaN : Number(value.value.slice(0, 4)) + count
  if (value === null || Number.isNaN(year) || value.value.includes('/')) return null
  if (value.grain === 'week') return { value: String(year), grain: 'year' }
  return { value: `${String(year).padStart(4, '0')}${value.value.slice(4)}`, grain: value.grain }
}

/** “last month”, “this week”, “next Friday”, “last summer”, “the past three years”, “last night”. */
function readShifted(list: readonly Lexeme[], index: number): Expression | null {
  let i = index
  if (at(list, i).lower === 'the') i++
  const word = i === index ? at(list, i) : along(list, i)
  const shift = backward.test(word.lower)
    ? -1
    : forward.test(word.lower)
      ? 1
      : current.test(word.lower)
        ? 0
        : null
  if (shift === null) return null
  i++
  if (shift === 0 && /^(?:past|coming|last|upcoming|same)$/.test(along(list, i).lower))
    return readThisPast(list, i)
  const noun = along(list, i)
  const span = spans.get(noun.lower)
  if (span !== undefined && !noun.lower.endsWith('s')) return readShiftedSpan(list, index, i, span, shift)
  if (shift === -1 && noun.lower === 'night')
    return { next: i + 1, resolve: (reference) => resolveShift('day', -1, reference) }
  if (shift === 0 && /^(?:morning|afternoon|evening)$/.test(noun.lower))
    return { next: i + 1, resolve: (reference) => resolveShift('day', 0, reference) }
  const weekday = along(list, i).text === '' || i - index > 1 ? null : weekdayAt(list, i)
  if (weekday)
    return {
      next: partOfDay.test(along(list, weekday.next).lower) ? weekday.next + 1 : weekday.next,
      resolve: (reference) => weekdayOfWeek(weekday.weekday, shift, reference),
    }
  const start = seasons.get(noun.lower)
  if (start !== undefined && i - index === 1)
    return { next: i + 1, resolve: (reference) => resolveSeason(start, shift, reference) }
  const month =
    noun.type === 'word' && i - index === 1 && fullMonths.has(noun.lower) && /^\p{Lu}/u.test(noun.text)
      ? monthAt(list, i)
      : null
  if (month) return readShiftedMonth(list, month, shift)
  return readStretch(list, i, shift)
}

function readShiftedSpan(
  list: readonly Lexeme[],
  index: number,
  i: number,
  span: Span,
  shift: number,
): Expression | null {
  const article = at(list, index).lower === 'the'
  // “the last year of the war”, “the next day” tell no date by themselves
  if (
    article &&
    (along(list, i + 1).lower === 'of' ||
      span === 'day' ||
      /^(?:next|following|previous|preceding|current)$/.test(at(list, i - 1).lower))
  )
    return null
  if (/^(?:previous|following|preceding)$/.test(at(list, i - 1).lower)) return null
  if (span === 'day' && shift !== 0) return null
  if (span === 'day') return null
  if (span === 'weekend' && shift === 0) return { next: i + 1, resolve: thisWeekend }
  if (span === 'weekend' && shift < 0) return { next: i + 1, resolve: (reference) => lastWeekend(reference) }
  if (article && at(list, i - 1).lower === 'past')
    return { next: i + 1, resolve: (reference) => resolveStretch(span, -1, reference) }
  return { next: i + 1, resolve: (reference) => resolveShift(span, shift, reference) }
}

function thisWeekend(reference: Reference): Value | null {
  const today = publicationDay(reference)
  if (today === null) return null
  return reference.direction === 'past' && weekdayOf(today) < 4
    ? resolveWeekend(reference)
    : resolveShift('weekend', 0, reference)
}

function lastWeekend(reference: Reference): Value | null {
  return resolveShift('weekend', -1, reference)
}

/** “this past Wednesday”, “this coming weekend” */
function readThisPast(list: readonly Lexeme[], i: number): Expression | null {
  const direction = backward.test(at(list, i).lower) ? 'past' : 'future'
  const weekday = weekdayAt(list, i + 1)
  if (weekday)
    return { next: weekday.next, resolve: (reference) => beside(weekday.weekday, direction, reference) }
  const span = spans.get(along(list, i + 1).lower)
  if (span === undefined || along(list, i + 1).lower.endsWith('s')) return null
  const shift = direction === 'past' ? -1 : span === 'weekend' ? 0 : 1
  return { next: i + 2, resolve: (reference) => resolveShift(span, shift, reference) }
}

/** The nearest such day before or after publication, that day itself left out. */
function beside(weekday: number, direction: 'past' | 'future', reference: Reference): Value | null {
  const today = publicationDay(reference)
  if (today === null) return null
  const since = (weekdayOf(today) - weekday + 7) % 7 || 7
  const until = (weekday - weekdayOf(today) + 7) % 7 || 7
  return { value: isoDay(direction === 'past' ? today - since : today + until), grain: 'day' }
}

/** “last Tuesday” is the latest before publication; “next Tuesday” that of the week after, “this Tuesday” of the week itself. */
function weekdayOfWeek(weekday: number, shift: number, reference: Reference): Value | null {
  if (shift < 0) return beside(weekday, 'past', reference)
  const today = publicationDay(reference)
  return today === null ? null : { value: isoDay(mondayOf(today) + weekday - 1 + shift * 7), grain: 'day' }
}

/** “last December”, “this May”, “next January”, “next July 4”. */
function readShiftedMonth(
  list: readonly Lexeme[],
  read: { month: number; next: number },
  shift: number,
): Expression | null {
  const { month } = read
  const day = dayAt(list, read.next)
  const dated = day !== null && along(list, read.next).gap === 1
  return {
    next: dated ? day.next : read.next,
    resolve: ({ published }) => {
      if (published?.year === undefined || published.month === undefined) return null
      const year =
        shift === 0
          ? published.year
          : shift < 0
            ? published.year - (month >= published.month ? 1 : 0)
            : published.year + (month <= published.month ? 1 : 0)
      return resolveWritten(
        { year, month, day: dated ? day.day : undefined },
        { published, direction: 'near' },
      )
    },
  }
}

/** “(the) last three months”, “next two weeks” */
function readStretch(list: readonly Lexeme[], i: number, shift: number): Expression | null {
  if (shift === 0) return null
  const number = along(list, i).text === '' ? null : readNumber(list, i)
  const place = number?.next ?? i
  const span = spans.get(along(list, place).lower)
  if (number === null || span === undefined || span === 'weekend' || !Number.isInteger(number.value))
    return null
  if (number.form === 'vague' || number.form === 'share' || number.value > 1000) return null
  // a count without its plural is no stretch: “the last two day trips”
  if (!along(list, place).lower.endsWith('s')) return null
  return { next: place + 1, resolve: (reference) => resolveStretch(span, shift * number.value, reference) }
}

/** “the weekend”, “the 21st century”, “the first half of 2025”, “on the 21st”, “earlier this year” */
function readThe(list: readonly Lexeme[], index: number): Expression | null {
  const first = at(list, index)
  if (first.lower === 'weekend' && /^(?:on|over|at)$/.test(at(list, index - 1).lower))
    return { next: index + 1, resolve: resolveWeekend }
  if (first.lower !== 'the') return readCentury(list, index) ?? readHalf(list, index)
  const second = along(list, index + 1)
  if (second.lower === 'weekend' && along(list, index + 2).lower !== 'of')
    return { next: index + 2, resolve: resolveWeekend }
  return readCentury(list, index + 1) ?? readHalf(list, index + 1) ?? readDayAlone(list, index)
}

function readCentury(list: readonly Lexeme[], index: number): Expression | null {
  const read = rankAt(list, index)
  if (read === null) return null
  const place = isGluedHyphen(list, read.next) ? read.next + 1 : read.next
  if (along(list, place).lower !== 'century' || read.value > 22) return null
  return { next: place + 1, resolve: () => century(read.value - 1) }
}

function rankAt(list: readonly Lexeme[], index: number): { value: number; next: number } | null {
  const digits = at(list, index)
  if (
    digits.type === 'number' &&
    /^\d{1,2}$/.test(digits.text) &&
    /^(?:st|nd|rd|th)$/.test(along(list, index + 1).lower)
  ) {
    return { value: Number(digits.text), next: index + 2 }
  }
  return ordinalWord(list, index)
}

/** “first half of 2025” */
function readHalf(list: readonly Lexeme[], index: number): Expression | null {
  const which = { first: 1, second: 2 }[at(list, index).lower]
  if (which === undefined || along(list, index + 1).lower !== 'half') return null
  const place = along(list, index + 2).lower === 'of' ? index + 3 : index + 2
  const year = yearAt(list, place)
  if (year === null) return null
  const value = which === 1 ? `${year}-01/${year}-06` : `${year}-07/${year}-12`
  return { next: place + 1, resolve: () => ({ value, grain: 'month' }) }
}

/** “on the 21st”, without a noun behind. */
function readDayAlone(list: readonly Lexeme[], index: number): Expression | null {
  if (at(list, index - 1).lower !== 'on' || along(list, index + 1).type !== 'number') return null
  const read = dayAt(list, index)
  if (read === null || !read.ordinal) return null
  const after = along(list, read.next)
  if (after.type === 'word' && !/^(?:and|at|in|by|with|for|when|after|before|to)$/.test(after.lower))
    return null
  return { next: read.next, resolve: (reference) => resolveDayOfMonth(read.day, reference) }
}

function readWeekday(list: readonly Lexeme[], index: number): Expression | null {
  const read = weekdayAt(list, index)
  if (read === null || !/^\p{Lu}/u.test(at(list, index).text)) return null
  const next = partOfDay.test(along(list, read.next).lower) ? read.next + 1 : read.next
  return { next, resolve: (reference) => resolveWeekday(read.weekday, reference) }
}

/** “summer 2016”, “the spring of 2020”, “in the summer” is left out for want of a year. */
function readSeason(list: readonly Lexeme[], index: number): Expression | null {
  const month = seasons.get(at(list, index).lower)
  if (month === undefined) return null
  const place = along(list, index + 1).lower === 'of' ? index + 2 : index + 1
  const year = yearAt(list, place)
  return year === null ? null : { next: place + 1, resolve: () => season(year, month) }
}

/** “third quarter of 2025”, “Q3 2025”, “in the third quarter”, “fourth-quarter” */
function readQuarter(list: readonly Lexeme[], index: number): Expression | null {
  const first = at(list, index)
  const short =
    first.text === 'Q' && /^[1-4]$/.test(along(list, index + 1).text) && along(list, index + 1).gap === 0
  const rank = short ? { value: Number(at(list, index + 1).text), next: index + 2 } : rankAt(list, index)
  if (rank === null || rank.value < 1 || rank.value > 4) return null
  let next = rank.next
  if (!short) {
    if (isGluedHyphen(list, next)) next++
    if (along(list, next).lower !== 'quarter') return null
    next++
  }
  const joint = /^(?:of|in)$/.test(along(list, next).lower) || isGluedHyphen(list, next) ? next + 1 : next
  const year = yearAt(list, joint)
  if (year !== null)
    return { next: joint + 1, resolve: (reference) => resolveQuarter(rank.value, year, reference) }
  const shift = { last: -1, this: 0, next: 1 }[along(list, joint).lower]
  if (shift !== undefined && along(list, joint + 1).lower === 'year') {
    return {
      next: joint + 2,
      resolve: (reference) =>
        reference.published?.year === undefined
          ? null
          : resolveQuarter(rank.value, reference.published.year + shift, reference),
    }
  }
  return { next, resolve: (reference) => resolveQuarter(rank.value, null, reference) }
}

const tens: ReadonlyMap<string, number> = new Map(
  ['twenties', 'thirties', 'forties', 'fifties', 'sixties', 'seventies', 'eighties', 'nineties'].map(
    (word, i) => [word, 1920 + i * 10],
  ),
)

/** “1990s”, “1990’s”, “the ’90s”, “the nineties”; “in his 70s” is an age. */
function readDecade(list: readonly Lexeme[], index: number): Expression | null {
  const first = at(list, index)
  const the = at(list, index - 1).lower === 'the'
  const word = the ? tens.get(first.lower) : undefined
  if (word !== undefined) return { next: index + 1, resolve: () => decade(word) }
  const quoted = /^['’‘]$/.test(first.text)
  const digits = quoted ? along(list, index + 1) : first
  const ending = along(list, quoted ? index + 2 : index + 1)
  if (digits.type !== 'number' || ending.gap > 0 || !/^(?:s|['’]s)$/.test(ending.lower)) return null
  if (/^(?:1\d|20)\d0$/.test(digits.text))
    return { next: index + 2, resolve: () => decade(Number(digits.text)) }
  if (!quoted || !/^[1-9]0$/.test(digits.text) || digits.gap > 0) return null
  return { next: index + 3, resolve: () => decade(1900 + Number(digits.text)) }
}

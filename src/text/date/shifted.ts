import { months, seasons } from '../data/calendar.ts'
import { isoDay, mondayOf, weekdayOf, type Value } from './calendar.ts'
import { dayAt, monthAt, weekdayAt } from './names.ts'
import { along, at, type Lexeme } from '../words/lexemes.ts'
import { countAt, shifted, spans } from './spans.ts'
import { beside } from './weeks-off.ts'
import { yearAt } from './years.ts'
import {
  publicationDay,
  resolveShift,
  resolveStretch,
  resolveWritten,
  type Expression,
  type Reference,
  type Span,
} from './resolve.ts'
import { resolveSeason, resolveWeekend } from './nearest.ts'

const backward = /^(?:last|past|previous)$/
const forward = /^(?:next|coming|following|upcoming)$/
const current = /^(?:this|current)$/
export const partOfDay = /^(?:morning|afternoon|evening|night)$/

/** “last month”, “this week”, “next Friday”, “last summer”, “the past three years”, “last night”. */
export function readShifted(list: readonly Lexeme[], index: number): Expression | null {
  const article = at(list, index).lower === 'the'
  const place = article ? index + 1 : index
  const word = article ? along(list, place) : at(list, place)
  // “following two days of rain”, which came before
  const shift = word.lower === 'following' && !article ? null : shiftOf(word)
  if (shift === null) return readCountedStretch(list, place)
  if (!article && isTitle(list, place)) return null
  const i = place + 1
  if (shift === 0 && /^(?:past|coming|last|upcoming)$/.test(along(list, i).lower))
    return readThisPast(list, i)
  const noun = along(list, i)
  const span = spans.get(noun.lower)
  if (span !== undefined && noun.lower === span) {
    const read = readShiftedSpan(list, place, span, shift, article)
    if (read === null || article) return read
    // “in the last year of the war” is no “last year”
    if (span === 'year' && word.lower === 'last' && at(list, index - 1).lower === 'the') return null
    return isToldFrom(list, index) ? unlessPast(read) : read
  }
  if (article) return readStretch(list, i, shift)
  if (shift === -1 && noun.lower === 'night')
    return {
      next: i + 1,
      resolve: (reference) => (reference.inEvening === true ? null : resolveShift('day', -1, reference)),
    }
  if (shift === 0 && partOfDay.test(noun.lower)) return shifted(i + 1, 'day', 0)
  const weekday = noun.type === 'word' ? weekdayAt(list, i) : null
  if (weekday) {
    const next = partOfDay.test(along(list, weekday.next).lower) ? weekday.next + 1 : weekday.next
    return { next, resolve: (reference) => weekdayOfWeek(weekday.weekday, shift, reference) }
  }
  const start = seasons.get(noun.lower)
  if (start !== undefined)
    return { next: i + 1, resolve: (reference) => resolveSeason(start, shift, reference) }
  const month = months.has(noun.lower) && /^\p{Lu}/u.test(noun.text) ? monthAt(list, i) : null
  return month ? readShiftedMonth(list, month, shift) : readStretch(list, i, shift)
}

/** “This Week”, “Last Night”: capitals on both are of a programme’s or a song’s name, unless all words around have one. */
const isTitle = (list: readonly Lexeme[], index: number): boolean =>
  [at(list, index), at(list, index + 1)].every(({ text }) => /^\p{Lu}\p{Ll}/u.test(text)) &&
  spans.has(at(list, index + 1).lower) &&
  [at(list, index - 1), at(list, index + 2)].some(({ text }) => /^(?:\p{Ll}|[“”"‘’'])/u.test(text))

/** “the next year” in a story is told from its dates; “in the next year” is not. */
const isToldFrom = (list: readonly Lexeme[], index: number): boolean =>
  at(list, index - 1).lower === 'the' &&
  !(
    /^(?:next|last)$/.test(at(list, index).lower) &&
    /^(?:in|within|over|during|for|by)$/.test(at(list, index - 2).lower)
  )

const unlessPast = ({ next, resolve }: Expression): Expression => ({
  next,
  resolve: (reference) => (reference.direction === 'past' ? null : resolve(reference)),
})

function shiftOf(word: Lexeme): number | null {
  if (backward.test(word.lower)) return -1
  if (forward.test(word.lower)) return 1
  return current.test(word.lower) ? 0 : null
}

function readShiftedSpan(
  list: readonly Lexeme[],
  index: number,
  span: Span,
  shift: number,
  article: boolean,
): Expression | null {
  const word = at(list, index).lower
  const next = index + 2
  const after = along(list, next).lower
  if (span === 'day') return null
  // “in the last year”, up to now
  const isUntilNow =
    word === 'last' &&
    span === 'year' &&
    (at(list, index - 2).lower === 'in' || lasts(list, index)) &&
    /^(?:[.,;:—–)”"’]|--|and|but|)$/.test(after)
  // “the last year of the war”, “the next week”, “the previous month” are told from elsewhere
  if (
    article &&
    !isUntilNow &&
    word !== 'past' &&
    word !== 'coming' &&
    word !== 'current' &&
    !(word === 'last' && /^(?:month|week|decade|century|quarter)$/.test(span) && after !== 'of')
  )
    return null
  if (article && (word === 'past' || isUntilNow))
    return { next, resolve: (reference) => resolveStretch(span, -1, reference) }
  if (span === 'weekend' && shift === 0) return { next, resolve: thisWeekend }
  // “over the next decade”: ten years from now, not those that a number ends
  if (span === 'decade' && shift !== 0 && lasts(list, index))
    return { next, resolve: (reference) => resolveStretch(span, shift, reference) }
  return shifted(next, span, shift)
}

/** “over the |next decade”: what goes on all that time. */
const lasts = (list: readonly Lexeme[], index: number): boolean =>
  at(list, index - 1).lower === 'the' &&
  /^(?:over|for|during|within|throughout|across)$/.test(at(list, index - 2).lower)

/** Of a Monday to Wednesday, with what happened, “this weekend” is the one just over. */
function thisWeekend(reference: Reference): Value | null {
  const today = publicationDay(reference)
  if (today === null) return null
  const over = reference.direction === 'past' && weekdayOf(today) < 4
  return over ? resolveWeekend(reference) : resolveShift('weekend', 0, reference)
}

/** “this past Wednesday”, “this coming weekend” */
function readThisPast(list: readonly Lexeme[], i: number): Expression | null {
  const past = backward.test(at(list, i).lower)
  const weekday = along(list, i + 1).type === 'word' ? weekdayAt(list, i + 1) : null
  if (weekday) return { next: weekday.next, resolve: (reference) => beside(weekday.weekday, past, reference) }
  const span = spans.get(along(list, i + 1).lower)
  if (span === undefined || along(list, i + 1).lower !== span) return null
  return shifted(i + 2, span, past ? -1 : span === 'weekend' ? 0 : 1)
}

/**
 * “last Tuesday” is the latest before publication; “next Tuesday” that of the week after, “this Tuesday” of the week itself, unless it is
 * gone by and told of as to come; where no verb tells, it may be either.
 */
function weekdayOfWeek(weekday: number, shift: number, reference: Reference): Value | null {
  if (shift < 0) return beside(weekday, true, reference)
  const today = publicationDay(reference)
  const isGone = shift === 0 && today !== null && weekdayOf(today) > weekday
  if (!isGone || reference.direction === 'past') return dayOfWeek(weekday, shift, reference)
  return /^(?:ahead|future)$/.test(reference.direction) ? beside(weekday, false, reference) : null
}

/** The day of the week so many before or after the one of publication. */
export function dayOfWeek(weekday: number, shift: number, reference: Reference): Value | null {
  const today = publicationDay(reference)
  return today === null ? null : { value: isoDay(mondayOf(today) + weekday - 1 + shift * 7), grain: 'day' }
}

/** “last December”, “this May”, “next January”, “next July 4”. */
function readShiftedMonth(
  list: readonly Lexeme[],
  read: { month: number; next: number },
  shift: number,
): Expression {
  const { month } = read
  const found = along(list, read.next).gap === 1 ? dayAt(list, read.next) : null
  return {
    next: found?.next ?? read.next,
    resolve: ({ published }) => {
      if (published?.year === undefined || published.month === undefined) return null
      const { year, month: now } = published
      const shiftedYear =
        shift < 0 ? year - (month >= now ? 1 : 0) : shift > 0 ? year + (month <= now ? 1 : 0) : year
      return resolveWritten({ year: shiftedYear, month, day: found?.day }, { published, direction: 'near' })
    },
  }
}

/** “(the) last three months”, “next two weeks” */
function readStretch(list: readonly Lexeme[], i: number, shift: number): Expression | null {
  const verb = /^(?:will|to|would|can|could|may|might|should|not|['’]ll)$/.test(at(list, i - 2).lower)
  // “the mission will last 22 days”
  if (at(list, i - 1).lower === 'last' && verb) return null
  const read = shift === 0 || along(list, i).text === '' ? null : countAt(list, i)
  const noun = along(list, read?.next ?? i)
  const span = spans.get(noun.lower)
  // without its plural it is no stretch: “the last two day trips”
  if (read === null || span === undefined || span === 'weekend' || noun.lower === span) return null
  if (isOfDate(list, read.next + 1)) return null
  return { next: read.next + 1, resolve: (reference) => resolveStretch(span, shift * read.count, reference) }
}

/** “(the next three months) of 2027”: what is not told from the day of publication. */
const isOfDate = (list: readonly Lexeme[], index: number): boolean =>
  along(list, index).lower === 'of' &&
  along(list, index + 1).text !== '' &&
  (yearAt(list, index + 1) !== null || monthAt(list, index + 1) !== null)

/** “(the) two past years”, “three next weeks” */
function readCountedStretch(list: readonly Lexeme[], index: number): Expression | null {
  const read = countAt(list, index)
  const shift = read && shiftOf(along(list, read.next))
  const span = read && spans.get(along(list, read.next + 1).lower)
  if (!read || !shift || !span || span === 'weekend' || along(list, read.next + 1).lower === span) return null
  return { next: read.next + 2, resolve: (reference) => resolveStretch(span, shift * read.count, reference) }
}

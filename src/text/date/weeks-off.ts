import { smallNumbers } from '../data/number-words.ts'
import { along, at, type Lexeme } from '../words/lexemes.ts'
import { isoDay, isoMonth, weekdayOf, type PartialDate, type Value } from './calendar.ts'
import { monthAt, weekdayAt } from './names.ts'
import {
  publicationDay,
  resolveShift,
  resolveWeekday,
  type Expression,
  type Reference,
  type Span,
} from './resolve.ts'
import { countAt, spans } from './spans.ts'

/** The nearest such day before or after publication, that day itself left out, or so many days on. */
export function beside(weekday: number, past: boolean, reference: Reference, on = 0): Value | null {
  const today = publicationDay(reference)
  if (today === null) return null
  const since = (weekdayOf(today) - weekday + 7) % 7 || 7
  const until = (weekday - weekdayOf(today) + 7) % 7 || 7
  return { value: isoDay((past ? today - since : today + until) + on), grain: 'day' }
}

/** “a week on Tuesday”, “two weeks today”, “a week ago yesterday”, “the Friday before last”, “the week before last”. */
export function readWeeksOff(list: readonly Lexeme[], index: number): Expression | null {
  return readBeforeLast(list, index) ?? readWeeksFrom(list, index)
}

const daysIn: ReadonlyMap<Span, number> = new Map([
  ['week', 7],
  ['fortnight', 14],
])

function readWeeksFrom(list: readonly Lexeme[], index: number): Expression | null {
  const read = countAt(list, index)
  const size = read === null ? undefined : daysIn.get(spans.get(along(list, read.next).lower) ?? 'day')
  if (read === null || size === undefined || isLength(list, index)) return null
  const days = read.count * size
  const ago = along(list, read.next + 1).lower === 'ago'
  const place = ago ? read.next + 2 : read.next + 1
  const shift = { today: 0, tomorrow: 1, yesterday: -1 }[along(list, place).lower]
  if (shift !== undefined && (ago || shift >= 0))
    return {
      next: place + 1,
      resolve: (reference) =>
        reference.direction === 'past' && !ago
          ? resolveShift('day', shift, reference)
          : resolveShift('day', ago ? shift - days : shift + days, reference),
    }
  const joint = /^(?:on|last|next)$/.exec(along(list, place).lower)?.[0]
  const day = joint === undefined ? place : place + 1
  const weekday = along(list, day).type === 'word' ? weekdayAt(list, day) : null
  if (weekday === null || (joint === undefined && !ago)) return null
  const resolve = (reference: Reference): Value | null =>
    reference.direction === 'past'
      ? resolveWeekday(weekday.weekday, reference)
      : beside(weekday.weekday, false, reference, days)
  // “a week ago Tuesday” is the day of that week, or a week before Tuesday; “a week next Tuesday” as open
  return { next: weekday.next, resolve: joint === 'on' && !ago ? resolve : () => null }
}

/** “for a week”, “once a week”, “ten flights a week”: how long, or how often. */
function isLength(list: readonly Lexeme[], index: number): boolean {
  const before = at(list, index - 1).lower
  if (/^(?:for|in|of|than|once|twice)$/.test(before)) return true
  const often = before.endsWith('s') || at(list, index - 1).type === 'number'
  return often && [1, 2, 3].some((back) => isNumber(at(list, index - back)))
}

const isNumber = ({ type, lower }: Lexeme): boolean => type === 'number' || smallNumbers.has(lower)

/** What cannot be of “last”: “the Friday before last was”, unlike “the Friday before last orders”. */
const behindLast =
  /^(?:and|but|or|when|where|while|who|which|that|in|at|on|to|by|with|for|from|as|after|before|until|was|were|is|had|has|he|she|it|they|we|i|the|an?)$/

/** “the Friday before last”, “the week before last”, “the May before last”; “the Friday after next” is left open. */
function readBeforeLast(list: readonly Lexeme[], index: number): Expression | null {
  const place = at(list, index).lower === 'the' ? index + 1 : index
  const noun = place === index ? at(list, index) : along(list, place)
  const weekday = noun.type === 'word' ? weekdayAt(list, place) : null
  const month = noun.type === 'word' ? monthAt(list, place) : null
  const span = noun.lower === 'night' ? 'day' : spans.get(noun.lower)
  const day = weekday ?? month
  if (day === null && (place === index || span === undefined)) return null
  const next = day?.next ?? place + 1
  const two = `${along(list, next).lower} ${along(list, next + 1).lower}`
  const after = along(list, next + 2)
  if (after.type === 'number' || (after.type === 'word' && !behindLast.test(after.lower))) return null
  if (two === 'after next' && day !== null) return { next: next + 2, resolve: () => null }
  if (two !== 'before last') return null
  return {
    next: next + 2,
    resolve: (reference) => {
      if (weekday !== null) return beside(weekday.weekday, true, reference, -7)
      return month === null
        ? resolveShift(span ?? 'day', -2, reference)
        : monthBeforeLast(month.month, reference.published)
    },
  }
}

function monthBeforeLast(month: number, published: PartialDate | null): Value | null {
  if (published?.year === undefined || published.month === undefined) return null
  return { value: isoMonth(published.year - (month >= published.month ? 2 : 1), month), grain: 'month' }
}

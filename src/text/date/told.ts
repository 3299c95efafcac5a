import { along, at, type Lexeme } from '../words/lexemes.ts'
import { dayNumber, isoDay, isoMonthFrom, isoYear, weekdayOf, type Value } from './calendar.ts'
import { weekdayAt } from './names.ts'
import type { Expression } from './resolve.ts'
import { countAt } from './spans.ts'

/** What may be counted on from a date that the text told before. */
type Told = 'day' | 'month' | 'year'

const spanOf = (word: string): Told | null => {
  const [, span] = /^(day|month|year)s?$/.exec(word) ?? []
  return (span as Told | undefined) ?? null
}

/** Reads what is told from the date before it in the paragraph: “the following year”, “the previous month”, “four years later”. */
export function readTold(list: readonly Lexeme[], index: number): Expression | null {
  return readBeside(list, index) ?? readLater(list, index)
}

/** “the following year”, “the previous day”, “the following Tuesday”, “the next Tuesday” */
function readBeside(list: readonly Lexeme[], index: number): Expression | null {
  if (at(list, index).lower !== 'the') return null
  const which = along(list, index + 1).lower
  const sign = { following: 1, previous: -1 }[which]
  const day = along(list, index + 2).type === 'word' ? weekdayAt(list, index + 2) : null
  const towards = which === 'next' ? 1 : sign
  if (towards !== undefined && day !== null)
    return { next: day.next, resolve: ({ told }) => weekdayBeside(told ?? null, day.weekday, towards) }
  const noun = along(list, index + 2).lower
  const span = spanOf(noun)
  return sign === undefined || span === null || noun !== span
    ? null
    : { next: index + 3, resolve: ({ told }) => countedOn(told ?? null, span, sign) }
}

/** “four years later”: only years, as a text tells of days and weeks between many things. */
function readLater(list: readonly Lexeme[], index: number): Expression | null {
  const read = countAt(list, index)
  if (read === null || /^(?:almost|nearly|about|around|some|roughly)$/.test(at(list, index - 1).lower))
    return null
  if (spanOf(along(list, read.next).lower) !== 'year') return null
  if (along(list, read.next + 1).lower !== 'later') return null
  return {
    next: read.next + 2,
    resolve: ({ told, published }) => {
      const value = countedOn(told ?? null, 'year', read.count)
      // what is told as done cannot lie ahead
      return value !== null && Number(value.value) <= (published?.year ?? Infinity) ? value : null
    },
  }
}

/** The nearest such day of the week before or after a day that was told. */
function weekdayBeside(told: Value | null, weekday: number, sign: number): Value | null {
  const [, year, month, day] = /(?:^|\/)(\d{4})-(\d\d)-(\d\d)$/.exec(told?.value ?? '') ?? []
  if (year === undefined) return null
  const from = dayNumber(Number(year), Number(month), Number(day))
  const apart = ((weekday - weekdayOf(from)) * sign + 7) % 7 || 7
  return { value: isoDay(from + sign * apart), grain: 'day' }
}

/** The day, month or year so many after that of a date; null where the date is not known so finely. */
function countedOn(told: Value | null, span: Told, count: number): Value | null {
  const [, year, month, day] = /(?:^|\/)(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(told?.value ?? '') ?? []
  if (year === undefined) return null
  if (span === 'year') return { value: isoYear(Number(year) + count), grain: 'year' }
  if (month === undefined) return null
  if (span === 'month') return { value: isoMonthFrom(Number(year), Number(month), count), grain: 'month' }
  return day === undefined
    ? null
    : { value: isoDay(dayNumber(Number(year), Number(month), Number(day)) + count), grain: 'day' }
}

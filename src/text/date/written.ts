import { beforeMonth, fullMonths, months, notAfter, notBefore } from '../data/calendar.ts'
import { isRealDay, type PartialDate } from './calendar.ts'
import { behindDay, isCountBefore, isScaled, namesSomebody } from './beside-days.ts'
import { along, at, isGluedHyphen, type Lexeme } from '../words/lexemes.ts'
import { dayAt, isOfMonthList, monthAt } from './names.ts'
import { spokenYear } from './spoken-years.ts'
import { readYear, yearAt } from './years.ts'

/** A calendar date as written, perhaps of several days: “Jan. 3-5, 2026”. */
export interface Written extends PartialDate {
  /** The last day of several. */
  until?: PartialDate | undefined
  /** 1 to 7 where only a day of the week is named beside it. */
  weekday?: number | undefined
  /** Whether either number may be the month: “3/4/2026”, read with the month first. */
  slashed?: boolean
}

/** What was read and the index of the lexeme after it. */
export interface WrittenRead {
  date: Written
  next: number
}

const joints = /^(?:-|‑|–|—|to|until|till|through)$/

/** Whether the word makes of two days the ends of a stretch: “12 to 19”, “between 12 and 19”; “12 and 19” are two days. */
const isJoint = (list: readonly Lexeme[], first: number, joint: number): boolean =>
  joints.test(along(list, joint).lower) ||
  (along(list, joint).lower === 'and' && at(list, first - 1).lower === 'between')

/** Reads a date that begins at a lexeme with a month, a day or a year. */
export function readWritten(list: readonly Lexeme[], index: number): WrittenRead | null {
  return (
    readNumeric(list, index) ??
    readMonthFirst(list, index) ??
    readDayFirst(list, index) ??
    readYear(list, index)
  )
}

function readMonthFirst(list: readonly Lexeme[], index: number): WrittenRead | null {
  const first = monthAt(list, index)
  if (first === null || notBefore.get(at(list, index).lower)?.has(at(list, index - 1).lower)) return null
  const day = isRankOfThing(list, index, first.next) ? null : dayAt(list, first.next)
  const close = along(list, first.next).gap <= 1
  if (day !== null && close && namesSomebody(list, index, day.next)) return null
  if (day !== null && close && !isScaled(list, day.next) && !belongsToMore(list, day.next)) {
    return withSecondDay(list, index, first.month, day)
  }
  const year = yearAfter(list, first.next)
  if (year !== null) return { date: { year: year.year, month: first.month }, next: year.next }
  if (!bornOut(list, index, first)) return null
  return { date: { year: yearOfOther(list, first.next, first.month), month: first.month }, next: first.next }
}

/** “In January | the second dose”: a rank in words is a day where nothing follows that it could count, and never behind “in”. */
function isRankOfThing(list: readonly Lexeme[], index: number, rank: number): boolean {
  if (along(list, rank).lower !== 'the' || along(list, rank + 1).type !== 'word') return false
  const read = dayAt(list, rank)
  if (read === null || at(list, index - 1).lower === 'in') return true
  const after = along(list, read.next)
  return after.type === 'word' && !behindDay.test(after.lower)
}

/** “March 4C”, “May 5:30”, “Nov 3/4” */
function belongsToMore(list: readonly Lexeme[], next: number): boolean {
  const after = along(list, next)
  return (
    after.gap === 0 && (/^[:/%]$/.test(after.text) || (after.type === 'word' && !/^['’]/.test(after.text)))
  )
}

function withSecondDay(
  list: readonly Lexeme[],
  index: number,
  month: number,
  day: { day: number; next: number },
): WrittenRead {
  let next = day.next
  let until: PartialDate | undefined
  if (isJoint(list, index, next)) {
    const other = monthAt(list, next + 1)
    const second = dayAt(list, other?.next ?? next + 1)
    const later = second !== null && (other !== null || second.day > day.day)
    if (second && later && along(list, next + 1).gap < 2 && !isCounted(list, second.next)) {
      until = { month: other?.month ?? month, day: second.day }
      next = second.next
    }
  }
  const year = yearAfter(list, next)
  if (year !== null) next = year.next
  if (until && year) until.year = year.year
  const shared = until ? null : yearOfFurther(list, next, day.day)
  const told = year?.year ?? shared?.year ?? (until ? undefined : yearOfOther(list, next, month))
  return { date: { year: told, month, day: day.day, until }, next }
}

/** A day that is named behind another of its month: “, 19” and “and 26” of “Jan. 12, 19 and 26”. */
export function furtherDayAt(
  list: readonly Lexeme[],
  index: number,
  after: number,
): { place: number; day: number; next: number } | null {
  const comma = along(list, index).text === ','
  const joined = along(list, comma ? index + 1 : index).lower === 'and'
  const place = index + (comma ? 1 : 0) + (joined ? 1 : 0)
  const day = place === index || along(list, place).type !== 'number' ? null : dayAt(list, place)
  return day === null || day.day <= after ? null : { place, day: day.day, next: day.next }
}

/** The year that stands behind the last of several days: “June 12 and 19, 2025”. */
function yearOfFurther(list: readonly Lexeme[], index: number, after: number): { year: number } | null {
  const further = furtherDayAt(list, index, after)
  return further === null
    ? null
    : (yearAfter(list, further.next) ?? yearOfFurther(list, further.next, further.day))
}

/** The year that another month behind “and” names for both: “January and February 2025”, “2 January, 3 March and 5 May 2025”. */
function yearOfOther(list: readonly Lexeme[], index: number, month: number, most = 6): number | undefined {
  const comma = along(list, index).text === ','
  const joined = /^(?:and|or|&)$/.test(along(list, comma ? index + 1 : index).lower)
  const place = index + (comma ? 1 : 0) + (joined ? 1 : 0)
  if (most === 0 || place === index || along(list, place).text === '') return undefined
  const day = dayAt(list, place)
  const other = monthAt(list, day?.next ?? place)
  if (other === null) return undefined
  const last = day === null ? dayAt(list, other.next) : null
  const next = last?.next ?? other.next
  const year = joined ? yearAfter(list, next)?.year : yearOfOther(list, next, other.month, most - 1)
  return year === undefined || month < other.month ? year : year - 1
}

/** “on May 5 and 30 people” names one day. */
function isCounted(list: readonly Lexeme[], next: number): boolean {
  return /^\p{Ll}{3,}s$|^people$/u.test(along(list, next).text)
}

/** `, 2025`, “of 2025”, `2025`. */
export function yearAfter(list: readonly Lexeme[], index: number): { year: number; next: number } | null {
  const lexeme = along(list, index)
  const skip = /^(?:,|of|in)$/.test(lexeme.lower) ? 1 : 0
  const year = yearAt(list, index + skip)
  if (year === null) return along(list, index + skip).text === '' ? null : spokenYear(list, index + skip)
  const after = along(list, index + skip + 1)
  if (skip === 0 && after.text === ':' && after.gap === 0) return null
  return { year, next: index + skip + 1 }
}

const opensMonth = new RegExp(`^(?:${beforeMonth}|before|after|between|previous|-)$`)

/** Whether what stands around a bare name of a month shows that no person, verb or place is meant. */
function bornOut(list: readonly Lexeme[], index: number, read: { next: number; sure: boolean }): boolean {
  const word = at(list, index)
  const before = at(list, index - 1)
  const after = along(list, read.next)
  if (!/^\p{Lu}/u.test(word.text)) return false
  if (notBefore.get(word.lower)?.has(before.lower) || notAfter.get(word.lower)?.has(after.lower)) return false
  if (joints.test(after.lower) && months.has(along(list, read.next + 1).lower)) return true
  if (
    months.has(at(list, index - 2).lower) &&
    (joints.test(before.lower) || isJoint(list, index - 2, index - 1))
  )
    return true
  const name = /^\p{Lu}\p{Ll}/u.test(after.text) && after.gap === 1
  if (isOfMonthList(list, index, read.next) && !name) return true
  const endsStretch =
    /^(?:to|ended|ending)$/.test(before.lower) && /^(?:months?|quarter|year)$/.test(at(list, index - 2).lower)
  if (endsStretch || opensMonth.test(before.lower)) return read.sure || !name || before.lower === 'in'
  // “April Jones” and “Robert March” are people
  return read.sure && !name && !/^\p{Lu}\p{Ll}/u.test(before.text)
}

function readDayFirst(list: readonly Lexeme[], index: number): WrittenRead | null {
  const first = dayAt(list, index)
  if (first === null || (at(list, index).lower === 'the' && !first.ordinal)) return null
  // “$12 December 27”
  if (/^[$£€]$/.test(at(list, index - 1).text) && at(list, index).gap === 0) return null
  let next = first.next
  let second: { day: number; next: number } | null = null
  const isStretch = isJoint(list, index, next)
  if (isStretch || along(list, next).lower === 'and') {
    second = dayAt(list, next + 1)
    if (second !== null && second.day > first.day) next = second.next
    else second = null
  } else {
    // “2, 3 and 5 January”
    let further = furtherDayAt(list, next, first.day)
    while (further !== null) {
      next = further.next
      second = further
      further = furtherDayAt(list, next, further.day)
    }
    if (second !== null && at(list, next - 2).lower !== 'and') return null
  }
  if (along(list, next).lower === 'of') next++
  else if (isGluedHyphen(list, next)) next++
  const place = along(list, next)
  const month = place.text === '' ? null : monthAt(list, next)
  if (month === null || isCountBefore(list, index, first, month.next)) return null
  next = month.next
  if (isGluedHyphen(list, next)) next++
  const year = yearAfter(list, next)
  if (year === null && !/^\p{Lu}/u.test(place.text) && !fullMonths.has(place.lower)) return null
  next = year?.next ?? month.next
  const told = year?.year ?? yearOfOther(list, next, month.month)
  const day = { year: told, month: month.month }
  // “12 and 19 June”: the second day is read by itself
  if (second !== null && !isStretch) return { date: { ...day, day: first.day }, next: first.next }
  return { date: { ...day, day: first.day, until: second ? { ...day, day: second.day } : undefined }, next }
}

/** `2026-01-05`, `2026/1/5`, `1/5/2026`, `5.1.2026`, `2026-01`. */
function readNumeric(list: readonly Lexeme[], index: number): WrittenRead | null {
  const first = at(list, index)
  if (first.type !== 'number') return null
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(first.text)
  if (dotted) return real(Number(dotted[3]), Number(dotted[2]), Number(dotted[1]), index + 1)
  const separator = along(list, index + 1)
  const second = along(list, index + 2)
  if (!/^[-/‑–]$/.test(separator.text) || separator.gap > 0 || second.type !== 'number' || second.gap > 0)
    return null
  const third = along(list, index + 4)
  const whole =
    along(list, index + 3).text === separator.text &&
    along(list, index + 3).gap === 0 &&
    third.gap === 0 &&
    third.type === 'number'
  const year = /^(?:1\d|20|21)\d\d$/
  if (year.test(first.text)) {
    if (whole) return real(Number(first.text), Number(second.text), Number(third.text), index + 5)
    const month = /^(?:0[1-9]|1[0-2])$/.test(second.text) && separator.text !== '–' ? Number(second.text) : 0
    // 2011-12 are rather two years than December
    const years = month > Number(first.text) % 100
    return month > 0 && !years ? { date: { year: Number(first.text), month }, next: index + 3 } : null
  }
  if (!whole || !(year.test(third.text) || (separator.text === '/' && /^\d\d$/.test(third.text)))) return null
  const [a, b, c] = [Number(first.text), Number(second.text), Number(third.text)]
  const full = c > 99 ? c : c < 50 ? 2000 + c : 1900 + c
  const read = a > 12 ? real(full, b, a, index + 5) : real(full, a, b, index + 5)
  return read !== null && a <= 12 && b <= 12 && a !== b
    ? { ...read, date: { ...read.date, slashed: true } }
    : read
}

function real(year: number, month: number, day: number, next: number): WrittenRead | null {
  return isRealDay(year, month, day) ? { date: { year, month, day }, next } : null
}

import { fullMonths, months, notAfter, notBefore, fullWeekdays, weekdays } from '../data/calendar.ts'
import { ordinals } from '../data/number-words.ts'
import { isRealDay, type PartialDate } from './calendar.ts'
import { along, at, isGluedHyphen, type Lexeme } from '../lexemes.ts'
import { spokenYear } from './spoken-years.ts'

/** A calendar date as written, perhaps of several days: “Jan. 3-5, 2026”. */
export interface Written extends PartialDate {
  /** The last day of several. */
  until?: PartialDate | undefined
  /** 1 to 7 where only a day of the week is named beside it. */
  weekday?: number | undefined
}

/** What was read and the index of the lexeme after it. */
export interface WrittenRead {
  date: Written
  next: number
}

const ordinalEnding = /^(?:st|nd|rd|th)$/
const joints = /^(?:-|‑|–|—|to|until|till|through|and)$/

/** Reads a date that begins at a lexeme with a month, a day or a year. */
export function readWritten(list: readonly Lexeme[], index: number): WrittenRead | null {
  return (
    readNumeric(list, index) ??
    readMonthFirst(list, index) ??
    readDayFirst(list, index) ??
    readYear(list, index)
  )
}

/** A year from 1000 to 2199 in four plain digits, as part of a date. */
export function yearAt(list: readonly Lexeme[], index: number): number | null {
  const lexeme = along(list, index)
  return lexeme.type === 'number' && /^(?:1\d|20|21)\d\d$/.test(lexeme.text) ? Number(lexeme.text) : null
}

/** `5`, `5th`, `05`, “the 5th”, “fifth”. */
export function dayAt(
  list: readonly Lexeme[],
  index: number,
): { day: number; next: number; ordinal: boolean } | null {
  let i = index
  if (at(list, i).lower === 'the') i++
  const lexeme = i === index ? at(list, i) : along(list, i)
  const ending = ordinalEnding.test(along(list, i + 1).lower) && at(list, i + 1).gap === 0
  if (lexeme.type === 'number' && /^\d{1,2}$/.test(lexeme.text)) {
    const day = Number(lexeme.text)
    return day >= 1 && day <= 31 ? { day, next: ending ? i + 2 : i + 1, ordinal: ending } : null
  }
  const word = ordinalWord(list, i)
  return word === null ? null : { day: word.value, next: word.next, ordinal: true }
}

/** A rank in words up to thirty-first. */
export function ordinalWord(list: readonly Lexeme[], index: number): { value: number; next: number } | null {
  const first = at(list, index)
  const tens = first.lower === 'twenty' ? 20 : first.lower === 'thirty' ? 30 : 0
  if (tens > 0) {
    const next = isGluedHyphen(list, index + 1) ? index + 2 : index + 1
    const unit = ordinals.get(along(list, next).lower)
    return unit !== undefined && unit < 10 ? { value: tens + unit, next: next + 1 } : null
  }
  const value = ordinals.get(first.lower)
  return value === undefined ? null : { value, next: index + 1 }
}

/** The month that a lexeme names, and whether nothing else has to bear it out. */
export function monthAt(
  list: readonly Lexeme[],
  index: number,
): { month: number; next: number; sure: boolean } | null {
  const word = at(list, index)
  const month = months.get(word.lower)
  if (
    month === undefined ||
    (!/^\p{Lu}/u.test(word.text) && /^(?:may|march|mar|sep|jan|dec)$/.test(word.lower))
  )
    return null
  const dotted =
    along(list, index + 1).text === '.' && at(list, index + 1).gap === 0 && !fullMonths.has(word.lower)
  const full = fullMonths.has(word.lower)
  const sure = full && month !== 3 && month !== 5 && /^\p{Lu}/u.test(word.text)
  return { month, next: dotted ? index + 2 : index + 1, sure: sure || dotted }
}

function readMonthFirst(list: readonly Lexeme[], index: number): WrittenRead | null {
  const first = monthAt(list, index)
  if (first === null || notBefore.get(at(list, index).lower)?.has(at(list, index - 1).lower)) return null
  const day = dayAt(list, first.next)
  const close = along(list, first.next).gap <= 1
  if (day !== null && close && !isScaled(list, day.next) && !belongsToMore(list, day.next)) {
    return withSecondDay(list, first.month, day)
  }
  const year = yearAfter(list, first.next)
  if (year !== null) return { date: { year: year.year, month: first.month }, next: year.next }
  if (!bornOut(list, index, first)) return null
  return { date: { month: first.month }, next: first.next }
}

/** “May 5,000” and “May 5 percent” are no days. */
function isScaled(list: readonly Lexeme[], next: number): boolean {
  return /^(?:%|percent|per|million|billion|thousand)$/.test(along(list, next).lower)
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
  month: number,
  day: { day: number; next: number },
): WrittenRead {
  let next = day.next
  let until: PartialDate | undefined
  const joint = along(list, next)
  if (joints.test(joint.lower) && (joint.lower !== 'and' || !/^(?:the)$/.test(along(list, next + 1).lower))) {
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
  return { date: { year: year?.year, month, day: day.day, until }, next }
}

/** “on May 5 and 30 people” names one day. */
function isCounted(list: readonly Lexeme[], next: number): boolean {
  return /^\p{Ll}{3,}s$|^people$/u.test(along(list, next).text)
}

/** `, 2025`, “of 2025”, `2025`. */
function yearAfter(list: readonly Lexeme[], index: number): { year: number; next: number } | null {
  const lexeme = along(list, index)
  const skip = /^(?:,|of|in)$/.test(lexeme.lower) ? 1 : 0
  const year = yearAt(list, index + skip)
  if (year === null) return along(list, index + skip).text === '' ? null : spokenYear(list, index + skip)
  const after = along(list, index + skip + 1)
  if (skip === 0 && after.text === ':' && after.gap === 0) return null
  return { year, next: index + skip + 1 }
}

const beforeMonth =
  /^(?:in|since|by|until|till|during|last|next|this|early|late|mid|from|of|through|before|after|between|previous|-)$/

/** Whether what stands around a bare name of a month shows that no person, verb or place is meant. */
function bornOut(list: readonly Lexeme[], index: number, read: { next: number; sure: boolean }): boolean {
  const word = at(list, index)
  const before = at(list, index - 1)
  const after = along(list, read.next)
  if (!/^\p{Lu}/u.test(word.text)) return false
  if (notBefore.get(word.lower)?.has(before.lower) || notAfter.get(word.lower)?.has(after.lower)) return false
  if (joints.test(after.lower) && months.has(along(list, read.next + 1).lower)) return true
  if (joints.test(before.lower) && months.has(at(list, index - 2).lower)) return true
  const name = /^\p{Lu}\p{Ll}/u.test(after.text) && after.gap === 1
  if (beforeMonth.test(before.lower)) return read.sure || !name || before.lower === 'in'
  // “April Jones” and “Robert March” are people
  return read.sure && !name && !/^\p{Lu}\p{Ll}/u.test(before.text)
}

function readDayFirst(list: readonly Lexeme[], index: number): WrittenRead | null {
  const first = dayAt(list, index)
  if (first === null || (at(list, index).lower === 'the' && !first.ordinal)) return null
  let next = first.next
  let second: { day: number; next: number } | null = null
  if (joints.test(along(list, next).lower)) {
    second = dayAt(list, next + 1)
    if (second !== null && second.day > first.day) next = second.next
    else second = null
  }
  if (along(list, next).lower === 'of') next++
  else if (isGluedHyphen(list, next)) next++
  const place = along(list, next)
  if (place.text === '') return null
  const month = monthAt(list, next)
  if (month === null) return null
  next = month.next
  if (isGluedHyphen(list, next)) next++
  const year = yearAfter(list, next)
  if (year === null && !/^\p{Lu}/u.test(place.text) && !fullMonths.has(place.lower)) return null
  next = year?.next ?? month.next
  const day = { year: year?.year, month: month.month }
  return { date: { ...day, day: first.day, until: second ? { ...day, day: second.day } : undefined }, next }
}

/** `2026-01-05`, `2026/1/5`, `1/5/2026`, `5.1.2026`, `2026-01`. Month first between slashes, unless it cannot be. */
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
  return a > 12 ? real(full, b, a, index + 5) : real(full, a, b, index + 5)
}

function real(year: number, month: number, day: number, next: number): WrittenRead | null {
  return isRealDay(year, month, day) ? { date: { year, month, day }, next } : null
}

const beforeYear =
  /^(?:in|since|by|until|till|before|after|during|from|through|of|to|early|late|mid|between|and|circa|year|for|the|than|ahead|election|fiscal|around)$/
const counted =
  /^(?:people|men|women|children|troops|soldiers|homes|houses|jobs|miles|km|metres|meters|feet|pounds|euros|dollars|votes|points|calories|mah|mm|kg|tons|tonnes|acres|hours|times|civilians|units|cars|employees|workers|students|patients|cases|deaths|pages|words|square|rpm|hp|horsepower|cc|watts|yards|seats|copies|signatures|percent|%)$/

/** A bare year. Outside 1900 to 2099 the word before must show that it is one. */
function readYear(list: readonly Lexeme[], index: number): WrittenRead | null {
  const lexeme = at(list, index)
  if (lexeme.type === 'word') return readSpokenYear(list, index)
  if (lexeme.type !== 'number' || !/^(?:1\d|20|21)\d\d$/.test(lexeme.text)) return null
  const before = at(list, index - 1)
  const after = along(list, index + 1)
  const year = Number(lexeme.text)
  if (lexeme.gap === 0 && !/^[("“'‘[—–/’-]$/.test(before.text)) return null
  const first = at(list, index - 2)
  if (
    lexeme.gap === 0 &&
    /^[-/]$/.test(before.text) &&
    first.type === 'number' &&
    yearAt(list, index - 2) === null
  )
    return null
  if (
    /^[$£€#№]$/.test(before.text) ||
    (after.gap === 0 &&
      (/^[%:$€£]$/.test(after.text) || (after.type === 'word' && !/^['’]/.test(after.text))))
  )
    return null
  const other = at(list, index + 2)
  if (
    isGluedHyphen(list, index + 1) &&
    other.type === 'number' &&
    !/^(?:\d\d|(?:1\d|20|21)\d\d)$/.test(other.text)
  )
    return null
  if (
    counted.test(after.lower) ||
    /^(?:about|around|some|nearly|over|almost|roughly|approximately|least|most)$/.test(before.lower) ||
    (before.lower === 'than' && !/^(?:later|earlier|sooner)$/.test(at(list, index - 2).lower))
  )
    return null
  const usual = year >= 1900 && year < 2100
  if (!usual && !beforeYear.test(before.lower)) return null
  if (!usual && /^\p{Ll}+s$/u.test(after.text)) return null
  return { date: { year }, next: index + 1 }
}

/** In words a year needs a word before it, and nothing behind it that it could count. */
function readSpokenYear(list: readonly Lexeme[], index: number): WrittenRead | null {
  if (!/^(?:in|since|of|by|until|from)$/.test(at(list, index - 1).lower)) return null
  const read = spokenYear(list, index)
  return read === null || /^\p{Ll}+s$/u.test(along(list, read.next).text)
    ? null
    : { date: { year: read.year }, next: read.next }
}

/** The day of the week that a lexeme names, with the dot of a short form. */
export function weekdayAt(list: readonly Lexeme[], index: number): { weekday: number; next: number } | null {
  const word = at(list, index)
  const weekday = weekdays.get(word.lower)
  if (weekday === undefined) return null
  const after = along(list, index + 1)
  if (fullWeekdays.has(word.lower)) {
    if (
      notBefore.get(word.lower)?.has(at(list, index - 1).lower) ||
      (/^\p{Lu}/u.test(after.text) && notAfter.get(word.lower)?.has(after.lower))
    )
      return null
    return { weekday, next: index + 1 }
  }
  const dotted = after.text === '.' && after.gap === 0
  const place = dotted ? index + 2 : along(list, index + 1).text === ',' ? index + 2 : index + 1
  // “Sun” and “Sat” are words; a date behind them shows what is meant
  const dated = months.has(along(list, place).lower) || months.has(along(list, place + 1).lower)
  if (!/^\p{Lu}/u.test(word.text) || !(dated || (dotted && !/^(?:sun|sat|wed|mon)$/.test(word.lower))))
    return null
  return { weekday, next: dotted ? index + 2 : index + 1 }
}

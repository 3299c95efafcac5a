import { along, at, isGluedHyphen, type Lexeme } from '../words/lexemes.ts'
import { yearShift } from './calendar-words.ts'
import { readOffset } from './counted.ts'
import { dayAt, weekdayAt } from './names.ts'
import { readRelative } from './relative.ts'
import { partOfDay } from './shifted.ts'
import { resolveDayOfMonth, resolveWritten, type Expression } from './resolve.ts'
import { readStretchTo } from './stretches-to.ts'
import { readWritten, type Written } from './written.ts'

/** An expression that still shows its calendar date, for intervals fill one end from the other. */
export interface Part extends Expression {
  written: Written | null
}

/** The date that begins at an index, “early in May” too; null where none does. */
export function readPart(list: readonly Lexeme[], index: number): Part | null {
  const offset = readOffset(list, index, readPlain) ?? readStretchTo(list, index, readPlain)
  return offset === null ? readPlain(list, index) : { ...offset, written: null }
}

function readPlain(list: readonly Lexeme[], index: number): Part | null {
  const start = afterModifier(list, index)
  const dated = readDated(list, start)
  if (dated) return dated
  const relative = readRelative(list, start)
  if (relative) return { ...relative, written: null }
  const read = readWritten(list, start)
  if (read === null) return null
  const shift =
    read.date.year === undefined && read.date.month !== undefined ? yearOff(list, read.next) : null
  if (shift !== null) {
    return {
      next: shift.next,
      written: null,
      resolve: (reference) => {
        const year = reference.published?.year
        return year === undefined
          ? null
          : resolveWritten({ ...read.date, year: year + shift.years }, reference)
      },
    }
  }
  return {
    next: read.next,
    written: read.date,
    resolve: (reference) => resolveWritten(read.date, reference),
  }
}

/** “(September) of last year”, “(in September) last year”: how many years off it is. */
function yearOff(list: readonly Lexeme[], index: number): { years: number; next: number } | null {
  const of = along(list, index).lower === 'of'
  const place = of ? index + 1 : index
  // “the best September the year had seen” tells of no year off, nor “in May last year’s budget”
  if (!of && (along(list, place).lower === 'the' || /^['’]s$/.test(along(list, place + 2).lower))) return null
  const years = yearShift(list, place)
  return years === null ? null : { years, next: place + 2 }
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

/** A number with a noun behind it counts: “on Jan. 12, 19 people died”, “on Monday 21 people died”. */
export function endsDay(list: readonly Lexeme[], next: number): boolean {
  const after = along(list, next)
  return after.type === 'mark'
    ? !/^[-–%:/$]$/.test(after.text)
    : after.text === '' || /^(?:and|at|in|on|for|with)$/.test(after.lower)
}

/** “Tuesday, May 9”, “Monday night, Aug. 3”, “Friday 2 January 2026”, “Friday the 13th”: the weekday bears the date out. */
function readDated(list: readonly Lexeme[], index: number): Part | null {
  const weekday = weekdayAt(list, index)
  if (weekday === null) return null
  const isSetOff = (at: number) => /^(?:,|\()$/.test(along(list, at).text)
  const night = partOfDay.test(along(list, weekday.next).lower) && isSetOff(weekday.next + 1)
  const behind = night ? weekday.next + 1 : weekday.next
  const place = isSetOff(behind) ? behind + 1 : behind
  const read = along(list, place).text === '' ? null : readWritten(list, place)
  if (read === null || read.date.day === undefined || read.date.month === undefined) {
    // “On Friday first Ann Lee spoke” ranks who or what was first
    const isRank = along(list, weekday.next).type === 'word' && along(list, weekday.next).lower !== 'the'
    const day = along(list, weekday.next).text === '' || isRank ? null : dayAt(list, weekday.next)
    if (day === null || !(day.ordinal || endsDay(list, day.next))) return null
    return {
      next: day.next,
      written: null,
      resolve: (reference) => resolveDayOfMonth(day.day, reference, weekday.weekday),
    }
  }
  const date = { ...read.date, weekday: weekday.weekday }
  return { next: read.next, written: date, resolve: (reference) => resolveWritten(date, reference) }
}

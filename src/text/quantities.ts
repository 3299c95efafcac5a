import type { Quantity } from '../model/reading.ts'
import { countedNoun } from './nouns.ts'
import { hedgeAround } from './hedges.ts'
import { along, at, isGluedHyphen, lexemes, type Lexeme } from './lexemes.ts'
import { moneyBefore, readUnit, unitScale } from './quantity-units.ts'
import { readNumber, times, type NumberRead } from './numbers.ts'
import { namesSomething } from './numbered-names.ts'
import { findDates } from './dates.ts'
import type { Unit } from './data/units.ts'

/** An amount between its first and its last lexeme. */
interface Amount {
  from: number
  next: number
  value: number | [number, number]
  unit: string | null
}

/**
 * The amounts that a text states, in order. Left out: dates and years, times of day, ranks, telephone numbers, scores of
 * matches, and numbers that are part of a name (Boeing 747). A range `from … to …` is two amounts, since a text mostly tells
 * of a change with it; `between … and …`, `10-15` and `10 to 15` are one with two ends. “Dozens” and the like have the
 * value of one such and the hedge `more-than`. An age is in the unit `year`.
 */
export function quantities(text: string): Quantity[] {
  const list = lexemes(text)
  const dates = findDates(list)
  const found: Quantity[] = []
  let date = 0
  for (let i = 0; i < list.length;) {
    const start = at(list, i).start
    while ((dates[date]?.end ?? Infinity) <= start) date++
    const covered = dates[date]
    if (covered !== undefined && covered.start <= start) {
      i++
      continue
    }
    const amount = readAmount(list, i)
    if (amount === null) {
      i++
      continue
    }
    found.push({
      start: at(list, amount.from).start,
      end: at(list, amount.next - 1).end,
      value: amount.value,
      unit: amount.unit,
      hedge: hedge(list, amount),
    })
    i = amount.next
  }
  return found
}

function hedge(list: readonly Lexeme[], amount: Amount): Quantity['hedge'] {
  const around = hedgeAround(list, amount.from, amount.next)
  if (around !== null) return around
  const first = readNumber(list, amount.from)
  if (first?.form === 'vague') return 'more-than'
  if (/^(?:a)$/.test(at(list, amount.from).lower) && at(list, amount.from + 1).lower === 'couple')
    return 'about'
  return null
}

function readAmount(list: readonly Lexeme[], index: number): Amount | null {
  const money = moneyBefore(list, index)
  const from = money?.next ?? index
  const first = readNumber(list, from)
  if (first === null) return null
  if (money === null && isPartOfWord(list, index, first)) return null
  const scaled = withUnitScale(list, first, money?.unit ?? null)
  const second = secondEnd(list, index, scaled, money?.unit ?? null)
  const last = second ?? scaled
  const unit = money === null ? readUnit(list, last) : { unit: money.unit, next: skipName(list, last.next) }
  const ends = (value: number): number => times(value, unit?.unit.factor ?? 1)
  const value: Amount['value'] = second
    ? [ends(lowEnd(scaled, second)), ends(second.value)]
    : ends(scaled.value)
  if (unit !== null) {
    const compound = typeof value === 'number' ? addLesser(list, value, unit) : null
    return {
      from: index,
      next: compound?.next ?? unit.next,
      value: compound?.value ?? value,
      unit: unit.unit.symbol,
    }
  }
  if (second === null && namesSomething(list, index, first)) return null
  const noun = last.form === 'share' ? null : countedNoun(list, afterOf(list, last), last.value === 1)
  if (noun === null && isBareOne(list, index, last)) return null
  return { from: index, next: noun?.next ?? last.next, value, unit: noun?.noun ?? null }
}

/** `US$5 dollars` would name the currency twice: the second name belongs to it. */
function skipName(list: readonly Lexeme[], index: number): number {
  return /^dollars?$/.test(along(list, index).lower) ? index + 1 : index
}

/** “5 to 10 million”: the scale holds for both ends. */
function lowEnd(first: NumberRead, second: NumberRead): number {
  const low = times(first.value, second.scale)
  return first.scale === 1 && second.scale > 1 && low <= second.value ? low : first.value
}

function withUnitScale(list: readonly Lexeme[], read: NumberRead, unit: Unit | null): NumberRead {
  const scale = unitScale(list, read, unit)
  return scale === null ? read : { ...read, value: times(read.value, scale), next: read.next + 1, scale }
}

/** The other end of a range: `10-15`, “10 to 15”, “between 10 and 15”, each perhaps with the unit at both ends. */
function secondEnd(
  list: readonly Lexeme[],
  index: number,
  first: NumberRead,
  unit: Unit | null,
): NumberRead | null {
  if (first.form === 'vague') return null
  const before = at(list, index - 1).lower
  const own = unit === null ? readUnit(list, first) : null
  const place = own?.next ?? first.next
  const joint = along(list, place)
  const glued = isGluedHyphen(list, place)
  const apart =
    /^[-–—]$/.test(joint.text) && joint.gap === 1 && along(list, place + 1).gap === 1 && joint.text !== '—'
  const joins =
    glued ||
    apart ||
    joint.text === '~' ||
    (joint.lower === 'to' && before !== 'from') ||
    (joint.lower === 'and' && before === 'between')
  if (!joins) return null
  const money = moneyBefore(list, place + 1)
  const read = readNumber(list, money?.next ?? place + 1)
  if (read === null || read.form === 'vague' || (money !== null && money.unit.symbol !== unit?.symbol))
    return null
  const second = withUnitScale(list, read, unit)
  return lowEnd(first, second) < second.value ? second : null
}

/** “of” stands between a vague number and what it counts: “hundreds of people”. */
function afterOf(list: readonly Lexeme[], read: NumberRead): number {
  const of = along(list, read.next).lower === 'of'
  return of && read.form === 'vague' ? read.next + 1 : read.next
}

/** “5 ft 2 in”, “3 dollars 50 cents”. */
function addLesser(
  list: readonly Lexeme[],
  value: number,
  unit: { unit: Unit; next: number },
): { value: number; next: number } | null {
  const parts: Record<string, [string, number]> = {
    ft: ['in', 12],
    USD: ['USD', 1],
    EUR: ['EUR', 1],
    GBP: ['GBP', 1],
  }
  const lesser = parts[unit.unit.symbol]
  if (lesser === undefined) return null
  const place = along(list, unit.next).lower === 'and' ? unit.next + 1 : unit.next
  const read = readNumber(list, place)
  const second = read && readUnit(list, read)
  if (!read || !second || second.unit.symbol !== lesser[0] || (lesser[1] === 1 && second.unit.factor === 1))
    return null
  return { value: value + times(read.value, second.unit.factor) / lesser[1], next: second.next }
}

/** Whether digits are a piece of something longer: `F1`, `21st`, `8:30`, `555-1234`, `192.168.1.2`, `3-2`, `5pm`. */
function isPartOfWord(list: readonly Lexeme[], index: number, read: NumberRead): boolean {
  const first = at(list, index)
  const before = at(list, index - 1)
  const after = along(list, read.next)
  if (first.gap === 0 && /[\p{L}\p{N}_#@/:.°-]$/u.test(before.text) && at(list, index - 2).start >= 0)
    return true
  if (read.form !== 'digits') return false
  if (after.gap === 0 && /^(?:st|nd|rd|th|s)$/.test(after.lower)) return true
  if (/^(?:[ap]\.?m\.?|o’clock|o'clock)$/.test(after.lower)) return true
  if (after.gap === 0 && /^[:/]$/.test(after.text) && along(list, read.next + 1).type === 'number')
    return true
  return isGluedHyphen(list, read.next) && at(list, read.next + 1).type === 'number' && !isRange(list, read)
}

function isRange(list: readonly Lexeme[], read: NumberRead): boolean {
  const second = readNumber(list, read.next + 1)
  if (second === null || (isGluedHyphen(list, second.next) && at(list, second.next + 1).type === 'number'))
    return false
  return lowEnd(read, second) < second.value && !/^0\d/.test(at(list, read.next + 1).text)
}

/** “one of”, “no one”, “that one”, “one might think”: a pronoun. */
function isBareOne(list: readonly Lexeme[], index: number, read: NumberRead): boolean {
  return read.value === 1 && at(list, index).lower === 'one' && read.next === index + 1
}

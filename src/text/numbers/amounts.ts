import { codes, dollars, signs } from '../data/currencies.ts'
import { scales, smallNumbers, vagueScales, vulgarFractions } from '../data/number-words.ts'
import type { Unit } from '../data/units.ts'
import { along, at, isGluedHyphen, type Lexeme } from '../words/lexemes.ts'
import { readNumber, times, type NumberRead } from './numbers.ts'
import { lowEnd, secondEnd, withUnitScale } from './ranges.ts'
import { moneyBefore, readUnit, readWithHalf } from './units.ts'

/** An amount as it is written: a number, or two as the ends of a range, with the unit behind or the currency before it. */
export interface AmountRead {
  /** Index of the lexeme after it. */
  next: number
  value: number | [number, number]
  unit: string | null
  /** Whether a sign or a code of money stands before it. */
  money: boolean
  /** The number that it begins with; null in “a year and a half”. */
  first: NumberRead | null
  /** The same as `first`, or the other end of a range. */
  last: NumberRead | null
  /** Of a range, the index of the lexeme that its other end begins with. */
  other: number | null
}

/** Every word or mark that an amount may begin with. */
const openings: ReadonlySet<string> = new Set([
  ...smallNumbers.keys(),
  ...scales.keys(),
  ...vagueScales.keys(),
  ...vulgarFractions.keys(),
  ...signs.keys(),
  ...dollars.keys(),
  ...[...codes].map((code) => code.toLowerCase()),
  ...'half quarter a an several few many minus negative rs rp p r n gh . - − –'.split(' '),
])

/** Whether an amount may begin with a word or mark: the rest of a text is passed over at once. */
export const mayOpen = ({ type, lower }: Lexeme): boolean => type === 'number' || openings.has(lower)

/**
 * The amount that begins at a lexeme, whatever it is an amount of: `90%` and `ninety per cent`, `US$5m` and `5 million dollars`,
 * `1,50,000` and `1.5 lakh`, “a half-dozen” and “six” are the same. Null where none begins.
 */
export function readAmount(list: readonly Lexeme[], index: number): AmountRead | null {
  if (!mayOpen(at(list, index))) return null
  const money = moneyBefore(list, index)
  const isMoney = money !== null
  const andHalf = isMoney ? null : readWithHalf(list, index)
  if (andHalf !== null) return { ...andHalf, money: false, first: null, last: null, other: null }
  const first = readNumber(list, money?.next ?? index)
  if (first === null) return null
  const part = isMoney ? null : partOfUnit(list, first)
  if (part !== null) return { ...part, money: false, first, last: first, other: null }
  const scaled = withUnitScale(list, first, money?.unit ?? null)
  const range = secondEnd(list, index, scaled, money?.unit ?? null)
  const last = range?.end ?? scaled
  const unit = isMoney ? { unit: money.unit, next: skipName(list, last, money.unit) } : readUnit(list, last)
  const ends = (value: number): number => times(value, unit?.unit.factor ?? 1)
  const compound = unit === null || range !== null ? null : addLesser(list, ends(scaled.value), unit)
  return {
    next: compound?.next ?? unit?.next ?? last.next,
    value: range ? [ends(lowEnd(scaled, last)), ends(last.value)] : (compound?.value ?? ends(scaled.value)),
    unit: unit?.unit.symbol ?? null,
    money: isMoney,
    first,
    last,
    other: range?.from ?? null,
  }
}

/** “half a mile”, “a quarter of a percentage point” */
function partOfUnit(
  list: readonly Lexeme[],
  share: NumberRead,
): Pick<AmountRead, 'next' | 'value' | 'unit'> | null {
  if (share.form !== 'share') return null
  const article = at(list, share.next).lower === 'of' ? share.next + 1 : share.next
  if (!/^an?$/.test(along(list, article).lower)) return null
  const unit = readUnit(list, { ...share, next: article + 1 })
  if (unit !== null)
    return { next: unit.next, value: times(share.value, unit.unit.factor), unit: unit.unit.symbol }
  const percentage = along(list, article + 1).lower === 'percentage' ? 1 : 0
  const point = article + 1 + percentage
  return along(list, point).lower === 'point'
    ? { next: point + 1, value: share.value, unit: percentage === 1 ? 'percentage point' : 'point' }
    : null
}

/** `US$5 dollars` names the currency twice: the second name belongs to it. */
function skipName(list: readonly Lexeme[], read: NumberRead, money: Unit): number {
  const after = along(list, read.next)
  const named = after.type === 'word' ? readUnit(list, read) : null
  if (named !== null && named.unit.symbol === money.symbol) return named.next
  return /^dollars?$/.test(after.lower) ? read.next + 1 : read.next
}

/** Units of time in which what is left over a whole one is told: “four years and six months”. */
const lesserTimes = new Map([
  ['year', { symbol: 'month', of: 12 }],
  ['week', { symbol: 'day', of: 7 }],
  ['h', { symbol: 'min', of: 60 }],
  ['min', { symbol: 's', of: 60 }],
])

/** “5 ft 2 in”, “6-foot-2”, “3 dollars 50 cents”, “two years and a half”. */
function addLesser(
  list: readonly Lexeme[],
  value: number,
  unit: { unit: Unit; next: number },
): { value: number; next: number } | null {
  const feet = unit.unit.symbol === 'ft'
  const glued = isGluedHyphen(list, unit.next)
  const place = glued || along(list, unit.next).lower === 'and' ? unit.next + 1 : unit.next
  const read = along(list, place).type === 'mark' ? null : readNumber(list, place)
  if (read === null || read.value <= 0) return null
  if (read.form === 'share' && /^an?$/.test(at(list, place).lower) && along(list, read.next).lower !== 'of')
    return { value: value + times(read.value, unit.unit.factor), next: read.next }
  if (feet && read.value < 12) {
    const named = /^(?:in|ins|inch|inches|")$/.test(along(list, read.next).lower)
    return named || glued ? { value: value + read.value / 12, next: named ? read.next + 1 : read.next } : null
  }
  const second = feet ? null : readUnit(list, read)
  const lesser = lesserTimes.get(unit.unit.symbol)
  if (second !== null && lesser?.symbol === second.unit.symbol && read.value < lesser.of)
    return { value: value + read.value / lesser.of, next: second.next }
  if (second === null || second.unit.symbol !== unit.unit.symbol || second.unit.factor !== 0.01) return null
  return { value: value + times(read.value, second.unit.factor), next: second.next }
}

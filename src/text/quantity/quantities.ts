import type { Quantity } from '../../model/reading.ts'
import { codes, dollars, signs } from '../data/currencies.ts'
import { scales, smallNumbers, vagueScales, vulgarFractions } from '../data/number-words.ts'
import { countedNoun } from '../words/nouns.ts'
import { hedgeAround } from './hedge.ts'
import { along, at, isGluedHyphen, type Lexeme } from '../words/lexemes.ts'
import { moneyBefore, readUnit, readWithHalf } from '../numbers/units.ts'
import { readNumber, times, type NumberRead } from '../numbers/numbers.ts'
import { ageHere, childrenHere, readRatio } from './ages.ts'
import { hasGluedWord, isBareOne, isModel, isPartOfWord, isShirt } from './excluded.ts'
import { lowEnd, readSpread, secondEnd, withUnitScale } from './ranges.ts'
import { namesSomething } from './numbered-names.ts'
import { datesIn } from '../date/dates.ts'
import { timeUnits, units, type Unit } from '../data/units.ts'

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
  const told = datesIn(text)
  const { list } = told
  const found: Quantity[] = []
  let date = 0
  /** Whether a place is in a date; “four years later” is an amount too. */
  const isInDate = (start: number): boolean => {
    while ((told.found[date]?.end ?? Infinity) <= start) date++
    const covering = told.found[date]
    return covering !== undefined && covering.start <= start && at(list, covering.next - 1).lower !== 'later'
  }
  for (let i = 0; i < list.length;) {
    const amount = readAmount(list, i)
    // most texts tell no amount, and then nobody need look for dates
    if (amount === null || isInDate(at(list, i).start)) {
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
  const around = hedgeAround(list, amount.from, amount.next, timeUnits.has(amount.unit ?? ''))
  if (around !== null) return around
  const first = readNumber(list, amount.from)
  if (first?.form === 'vague') return 'more-than'
  if (first !== null && along(list, first.next).text === '+') return 'at-least'
  if (/^(?:a)$/.test(at(list, amount.from).lower) && at(list, amount.from + 1).lower === 'couple')
    return 'about'
  return null
}

/** Every word or mark that an amount may begin with; the rest of a text is passed over at once. */
const openings: ReadonlySet<string> = new Set([
  ...smallNumbers.keys(),
  ...scales.keys(),
  ...vagueScales.keys(),
  ...vulgarFractions.keys(),
  ...signs.keys(),
  ...dollars.keys(),
  ...[...codes].map((code) => code.toLowerCase()),
  ...'half quarter a an several few many minus negative rs rp p . - − –'.split(' '),
])

function readAmount(list: readonly Lexeme[], index: number): Amount | null {
  const opening = at(list, index)
  if (opening.type !== 'number' && !openings.has(opening.lower)) return null
  const money = moneyBefore(list, index)
  const from = money?.next ?? index
  const andHalf = money === null ? readWithHalf(list, index) : null
  if (andHalf !== null) return { from: index, ...andHalf }
  const first = readNumber(list, from)
  if (first === null) return null
  if (money === null && isPartOfWord(list, index, first)) return null
  const part = money === null ? partOfUnit(list, index, first) : null
  if (part !== null) return part
  const children = money === null ? childrenHere(list, index) : null
  if (children !== null) return { from: index, next: index + 1, value: children, unit: 'child' }
  const spread = money === null ? readSpread(list, first) : null
  if (spread !== null) return { from: index, ...spread }
  const scaled = withUnitScale(list, first, money?.unit ?? null)
  const second = secondEnd(list, index, scaled, money?.unit ?? null)
  const last = second ?? scaled
  const unit = money === null ? readUnit(list, last) : { unit: money.unit, next: skipName(list, last.next) }
  const ends = (value: number): number => times(value, unit?.unit.factor ?? 1)
  const value: Amount['value'] = second
    ? [ends(lowEnd(scaled, second)), ends(second.value)]
    : ends(scaled.value)
  if (unit !== null) {
    if (/^°[CF]$/.test(unit.unit.symbol) && isModel(list, index, first)) return null
    const compound = typeof value === 'number' ? addLesser(list, value, unit) : null
    return {
      from: index,
      next: compound?.next ?? unit.next,
      value: compound?.value ?? value,
      unit: unit.unit.symbol,
    }
  }
  return readCount(list, index, { first, last, value })
}

/** “half a mile”, “a quarter of a percentage point” */
function partOfUnit(list: readonly Lexeme[], index: number, share: NumberRead): Amount | null {
  if (share.form !== 'share') return null
  const article = at(list, share.next).lower === 'of' ? share.next + 1 : share.next
  if (!/^an?$/.test(along(list, article).lower)) return null
  const whole = { ...share, next: article + 1 }
  const unit = readUnit(list, whole)
  if (unit !== null)
    return {
      from: index,
      next: unit.next,
      value: times(share.value, unit.unit.factor ?? 1),
      unit: unit.unit.symbol,
    }
  const percentage = along(list, article + 1).lower === 'percentage' ? 1 : 0
  const point = article + 1 + percentage
  return along(list, point).lower === 'point'
    ? {
        from: index,
        next: point + 1,
        value: share.value,
        unit: percentage === 1 ? 'percentage point' : 'point',
      }
    : null
}

/** What was read of an amount without a unit. */
interface Bare {
  first: NumberRead
  /** The same as `first`, or the second end of a range. */
  last: NumberRead
  value: Amount['value']
}

/** An age, a ratio, or a count of things; null where the number is part of something else. */
function readCount(list: readonly Lexeme[], index: number, { first, last, value }: Bare): Amount | null {
  const age = ageHere(list, index, last)
  if (age !== null) return { from: index, next: age, value, unit: 'year' }
  const single = typeof value === 'number'
  if (isShirt(list, index, last) || (single && namesSomething(list, index, first))) return null
  if (last.form === 'digits' && last.scale === 1 && hasGluedWord(list, last.next)) return null
  const ratio = single ? readRatio(list, first) : null
  if (ratio !== null) return { from: index, next: ratio.next, value: ratio.value, unit: null }
  const one = isBareOne(list, index, last)
  if (one && /^(?:the|this|that|which|each|every|any|no|another|only)$/.test(at(list, index - 1).lower))
    return null
  const whole = last.form !== 'share' && (last.scale > 1 || Number.isInteger(last.value))
  const noun = whole ? countedNoun(list, afterOf(list, last), last.value === 1) : null
  if (noun === null) return one ? null : { from: index, next: last.next, value, unit: null }
  return { from: index, next: noun.next, value, unit: measured(noun.noun) }
}

/** “275,000 total miles”: with a word between, a unit still is one, unless it is a thing as well. */
function measured(noun: string): string {
  return /^(?:stone|cup|second|degree|pound|foot|knot)$/.test(noun) ? noun : (units.get(noun)?.symbol ?? noun)
}

/** `US$5 dollars` would name the currency twice: the second name belongs to it. */
function skipName(list: readonly Lexeme[], index: number): number {
  return /^dollars?$/.test(along(list, index).lower) ? index + 1 : index
}

/** “of” stands between a vague number and what it counts, “hundreds of people”, and a plus behind digits, “100+ people”. */
function afterOf(list: readonly Lexeme[], read: NumberRead): number {
  const plus = along(list, read.next)
  if (plus.text === '+' && plus.gap === 0) return read.next + 1
  const of = plus.lower === 'of'
  return of && read.form === 'vague' ? read.next + 1 : read.next
}

/** Units of time in which what is left over a whole one is told: “four years and six months”. */
const lesserTimes = new Map([
  ['year', { symbol: 'month', of: 12 }],
  ['week', { symbol: 'day', of: 7 }],
  ['h', { symbol: 'min', of: 60 }],
  ['min', { symbol: 's', of: 60 }],
])

/** “5 ft 2 in”, “6-foot-2”, “3 dollars 50 cents”. */
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

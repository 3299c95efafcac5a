import type { Quantity } from '../../model/reading.ts'
import { countedNoun } from '../words/nouns.ts'
import { hedgeAround } from './hedge.ts'
import { along, at, type Lexeme } from '../words/lexemes.ts'
import { readAmount } from '../numbers/amounts.ts'
import { readNumber, type NumberRead } from '../numbers/numbers.ts'
import { readSpread } from '../numbers/ranges.ts'
import { readRatio } from '../numbers/ratios.ts'
import { ageHere, childrenHere } from './ages.ts'
import { hasGluedWord, isBareOne, isModel, isPartOfWord, isPicture, isShirt } from './excluded.ts'
import { namesSomething } from './numbered-names.ts'
import { datesIn } from '../date/dates.ts'
import { timeUnits, units } from '../data/units.ts'

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
    const amount = amountHere(list, i)
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

function amountHere(list: readonly Lexeme[], index: number): Amount | null {
  const read = readAmount(list, index)
  if (read === null) return null
  const { first, last, money, value, unit } = read
  if (first === null || last === null) return { ...read, from: index }
  if (!money && isPartOfWord(list, index, first)) return null
  if (first.form === 'share' && unit !== null) return { ...read, from: index }
  const children = childrenHere(list, index)
  if (children !== null) return { from: index, next: index + 1, value: children, unit: 'child' }
  const spread = money ? null : readSpread(list, first)
  if (spread !== null) return { from: index, ...spread }
  if (unit !== null)
    return /^°[CF]$/.test(unit) && isModel(list, index, first) ? null : { ...read, from: index }
  return readCount(list, index, { first, last, value })
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
  if (isPicture(list, last)) return null
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

/** “of” stands between a vague number and what it counts, “hundreds of people”, and a plus behind digits, “100+ people”. */
function afterOf(list: readonly Lexeme[], read: NumberRead): number {
  const plus = along(list, read.next)
  if (plus.text === '+' && plus.gap === 0) return read.next + 1
  const of = plus.lower === 'of'
  return of && read.form === 'vague' ? read.next + 1 : read.next
}

import { ordinals, smallNumbers } from '../data/number-words.ts'
import { units } from '../data/units.ts'
import { along, at, isGluedHyphen, type Lexeme } from '../words/lexemes.ts'
import { mayOpen, readAmount } from './amounts.ts'
import { toNumber } from './digits.ts'
import { times, type NumberRead } from './numbers.ts'
import { readRatio } from './ratios.ts'

/** An amount as it is compared. */
export type Amount = {
  /** UTF-16 offsets into the text. */
  start: number
  end: number
  value: number
  /** Its symbol; `th` of ranks, empty where it counts things or nothing. */
  unit: string
}

/**
 * The amounts that begin at a lexeme as they are compared, and the lexeme behind them: two of a range, none of “dozens” and “half”,
 * which are compared as words. Null where no number begins. A part of a whole is per cent: “three out of four” and “three quarters” are the same as `75%`.
 */
export function comparedAmounts(
  list: readonly Lexeme[],
  index: number,
): { amounts: Amount[]; next: number } | null {
  const opening = at(list, index)
  if (!mayOpen(opening) && !ordinals.has(opening.lower)) return null
  const amount = (from: number, next: number, read: Pick<Amount, 'value' | 'unit'>): Amount => ({
    start: at(list, from).start,
    end: at(list, next - 1).end,
    ...read,
  })
  const whole = rankAt(list, index) ?? spanAt(list, index)
  if (whole !== null) return { next: whole.next, amounts: [amount(index, whole.next, whole)] }
  const read = readAmount(list, index)
  if (read === null || isOnClock(list, read.first)) return null
  const { value, first, last, other } = read
  const isHalf = first?.form === 'share' && at(list, first.next - 1).lower === 'half' && read.unit === null
  if (first?.form === 'vague' || (isHalf && other === null)) return { next: first.next, amounts: [] }
  const next = beforeOld(list, read.next)
  // “7-2-1 in five seasons”
  const isBare = read.unit === null && other === null && !isGluedHyphen(list, index - 1)
  const ratio = first !== null && isBare ? readRatio(list, first) : null
  if (ratio !== null) return { next: ratio.next, amounts: [amount(index, ratio.next, shareOf(ratio.value))] }
  const compared = (number: number, of: NumberRead | null) =>
    of?.form === 'share' && read.unit === null ? shareOf(number) : inLargest(number, read.unit ?? '')
  if (typeof value === 'number' || other === null)
    return { next, amounts: [amount(index, next, compared(Number(value), first))] }
  return {
    next,
    amounts: [
      amount(index, other - 1, compared(value[0], first)),
      amount(other, next, compared(value[1], last)),
    ],
  }
}

/** “15-year-old”: how old somebody is is so many years. */
const beforeOld = (list: readonly Lexeme[], next: number): number =>
  /^olds?$/.test(at(list, next - 1).lower) ? next - (isGluedHyphen(list, next - 2) ? 2 : 1) : next

/** In per cent, to a tenth. */
const shareOf = (value: number) => ({ value: Math.round(value * 1000) / 10, unit: '%' })

/** “half past six”, “a quarter to nine” */
const isOnClock = (list: readonly Lexeme[], read: NumberRead | null): boolean =>
  read?.form === 'share' && /^(?:past|to)$/.test(along(list, read.next).lower)

/** “third”, `3rd`, “twenty-third”; “a thirty-second film” is as long. */
function rankAt(
  list: readonly Lexeme[],
  index: number,
): (Pick<Amount, 'value' | 'unit'> & { next: number }) | null {
  const first = at(list, index)
  const rank = ordinals.get(first.lower)
  if (rank !== undefined) return { value: rank, unit: 'th', next: index + 1 }
  const after = along(list, index + 1)
  if (first.type === 'number' && after.gap === 0 && /^(?:st|nd|rd|th)$/.test(after.lower))
    return { value: toNumber(first.text) ?? NaN, unit: 'th', next: index + 2 }
  const tens = smallNumbers.get(first.lower) ?? 0
  const ones = isGluedHyphen(list, index + 1) ? (ordinals.get(at(list, index + 2).lower) ?? 10) : 10
  return tens < 20 || ones > 9 || ones === 2 ? null : { value: tens + ones, unit: 'th', next: index + 3 }
}

/** “a decade”, “a fortnight”: one of them, told in the smaller unit as well. */
function spanAt(
  list: readonly Lexeme[],
  index: number,
): (Pick<Amount, 'value' | 'unit'> & { next: number }) | null {
  if (!/^an?$/.test(at(list, index).lower) || along(list, index + 2).lower === 'and') return null
  const unit = units.get(along(list, index + 1).lower)?.symbol ?? ''
  return unlike.test(unit) ? { ...inLargest(1, unit), next: index + 2 } : null
}

/** A decade, and what else is told in ones of a smaller unit as well. */
const smaller = new Map<string, [number, string]>([
  ['century', [10, 'decade']],
  ['decade', [10, 'year']],
  ['year', [12, 'month']],
  ['fortnight', [2, 'week']],
  ['week', [7, 'day']],
  ['day', [24, 'h']],
  ['h', [60, 'min']],
  ['min', [60, 's']],
])
/** What whole and half ones of a unit are told in as well: 18 months are a year and a half. */
const larger = new Map(
  [...smaller].flatMap(([unit, [times, of]]) =>
    /^(?:year|week|day|h|min)$/.test(unit) ? [[of, [times, unit]] as const] : [],
  ),
)
/** Units that a length of time is compared in as another: two decades are 20 years. */
const unlike = /^(?:century|decade|fortnight)$/

/** A length of time in the largest unit that it is one or more of, by halves: 48 months as 4 years, half an hour as 30 minutes. */
function inLargest(value: number, unit: string): Pick<Amount, 'value' | 'unit'> {
  const [parts, part] = smaller.get(unit) ?? [0, '']
  if (unlike.test(unit) || (value > 0 && value < 1 && Number.isInteger(value * parts) && parts > 0))
    return inLargest(times(value, parts), part)
  const [of, whole] = larger.get(unit) ?? [Infinity, '']
  const inWhole = value / of
  return inWhole >= 1 && Number.isInteger(inWhole * 2) ? inLargest(inWhole, whole) : { value, unit }
}

import { codes, dollars, money, signs } from '../data/currencies.ts'
import { ordinals, scales, shortScales, smallNumbers } from '../data/number-words.ts'
import { noUnit, type Unit } from '../data/units.ts'
import { gluedUnit, isWord, longestName, unitNamed } from './units.ts'

/** A run of letters, of digits, or a currency or per cent sign. */
export type Piece = { start: number; end: number; text: string; folded: string }

/** A number with its unit, as pieces from `at` up to `next`. */
export type Amount = { start: number; end: number; next: number; value: number; unit: string }

type Joint = 'none' | 'space' | 'hyphen' | 'other'

/** How the stretch between two pieces reads: nothing, blanks, a hyphen, or something that parts them. */
function joint(text: string, from: Piece | undefined, to: Piece | undefined): Joint {
  if (from === undefined || to === undefined) return 'other'
  const between = text.slice(from.end, to.start)
  if (between === '') return 'none'
  if (/^[^\S\n]+$/.test(between)) return 'space'
  return /^[-‐‑‒–]$/.test(between) ? 'hyphen' : 'other'
}

/** What whole and half ones of a unit are told in as well: 18 months are a year and a half. */
const larger = new Map<string, [number, string]>([
  ['month', [12, 'year']],
  ['day', [7, 'week']],
  ['h', [24, 'day']],
  ['min', [60, 'h']],
])

/** A length of time in the largest unit that it is one or more of, by halves: 48 months as 4 years. */
export function inLargest<T extends Pick<Amount, 'value' | 'unit'>>(amount: T): T {
  const [times, unit] = larger.get(amount.unit) ?? [Infinity, '']
  const value = amount.value / times
  return value >= 1 && Number.isInteger(value * 2) ? inLargest({ ...amount, value, unit }) : amount
}

/**
 * The number that starts at a piece, with the unit that belongs to it, or null. `90%`, `90 percent` and `ninety per cent`
 * are the same amount, so are `-8C` and `minus 8 degrees Celsius`, `US$5m` and `5 million dollars`. Ordinals have the
 * unit `th`; a number that counts things has none.
 */
export function amountAt(pieces: readonly Piece[], at: number, text: string): Amount | null {
  const first = pieces[at]
  if (first === undefined) return null
  const ordinal = ordinals.get(first.folded)
  if (ordinal !== undefined)
    return { start: first.start, end: first.end, next: at + 1, value: ordinal, unit: 'th' }
  const isNegative = first.folded === 'minus' && isDigits(pieces[at + 1])
  const currency = isNegative ? null : currencyAt(pieces, at, text)
  const index = isNegative ? at + 1 : (currency?.next ?? at)
  const head = pieces[index]
  if (head === undefined) return null
  const read = isDigits(head) ? digits(pieces, index, text, currency !== null) : spelled(pieces, index, text)
  if (read === null) return null
  const hasSign =
    isDigits(head) &&
    index === at &&
    /(?:^|[\s(])[-−]$/.test(text.slice(Math.max(0, first.start - 2), first.start))
  const after =
    read.unit === 'th'
      ? { unit: { symbol: 'th', factor: 1 }, next: read.next }
      : unitAt(pieces, read.next, text, read.value)
  const isNamedTwice = currency !== null && after.unit.symbol === currency.unit.symbol
  const next = currency === null || isNamedTwice ? after.next : read.next
  const arePounds = after.unit.symbol === 'lb' && read.value >= million
  const unit = currency?.unit ?? (arePounds ? money('GBP') : after.unit)
  return {
    start: hasSign ? first.start - 1 : first.start,
    end: pieces[next - 1]?.end ?? head.end,
    next,
    value: (hasSign || isNegative ? -1 : 1) * inWhole(read.value, unit),
    unit: unit.symbol,
  }
}

/** An amount of the unit that its symbol means: 50 pence are half a pound. */
export const inWhole = (value: number, { factor }: Unit): number =>
  factor === 1 ? value : Number((value * factor).toPrecision(12))

/** The currency whose sign or code stands before digits, and where they stand. */
function currencyAt(pieces: readonly Piece[], at: number, text: string): { unit: Unit; next: number } | null {
  const [first, second] = [pieces[at], pieces[at + 1]]
  if (first === undefined) return null
  const ofDigits = (code: string | undefined, next: number) =>
    code !== undefined && isDigits(pieces[next]) ? { unit: money(code), next } : null
  if (second?.text === '$' && joint(text, first, second) === 'none')
    return ofDigits(dollars.get(first.folded), at + 2)
  const code = codes.has(first.text) && joint(text, first, second) !== 'other' ? first.text : undefined
  return ofDigits(code ?? signs.get(first.folded), at + 1)
}

/** Pounds by the million are money. */
const million = 1e6

const isDigits = (piece: Piece | undefined) => piece !== undefined && /^\d/.test(piece.text)

type Read = { value: number; next: number; unit?: string }

function digits(pieces: readonly Piece[], at: number, text: string, isMoney: boolean): Read | null {
  const head = pieces[at]
  if (head === undefined) return null
  const value = Number(head.text.replaceAll(',', ''))
  const next = pieces[at + 1]
  const how = joint(text, head, next)
  if (next === undefined || how === 'other') return { value, next: at + 1 }
  if (how === 'none') {
    if (/^(?:st|nd|rd|th)$/.test(next.folded)) return { value, next: at + 2, unit: 'th' }
    // `5m` is five million of money or of things that are counted, five metres of anything else.
    const counted =
      isMoney || /^ (?:\p{Ll}+s|people|children|women|men)\b/u.test(text.slice(next.end, next.end + 20))
    const scale =
      next.folded === 'm' && !counted ? undefined : (shortScales.get(next.text) ?? scales.get(next.folded))
    return scale === undefined ? { value, next: at + 1 } : { value: value * scale, next: at + 2 }
  }
  const scale = scales.get(next.folded)
  return scale === undefined
    ? { value, next: at + 1 }
    : { value: Math.round(value * scale * 1e6) / 1e6, next: at + 2 }
}

/** A number in words: “twenty-five”, “two million”, “a hundred and one”. */
function spelled(pieces: readonly Piece[], at: number, text: string): Read | null {
  let total = 0
  let current: number | null = null
  let last: 'small' | 'tens' | 'scale' | null = null
  let index = at
  for (; index < pieces.length; index += 1) {
    const piece = pieces[index]
    if (piece === undefined || (index > at && joint(text, pieces[index - 1], piece) === 'other')) break
    const word = piece.folded
    const number = smallNumbers.get(word)
    const unit = number !== undefined && number < 20 ? number : undefined
    const ten = unit === undefined ? number : undefined
    const scale = scales.get(word)
    if (index === at && word === 'a' && scales.has(pieces[at + 1]?.folded ?? '')) current = 1
    else if (
      unit !== undefined &&
      (last === null || last === 'scale' || (last === 'tens' && unit > 0 && unit < 10))
    ) {
      current = (current ?? 0) + unit
      last = 'small'
    } else if (ten !== undefined && (last === null || last === 'scale')) {
      current = (current ?? 0) + ten
      last = 'tens'
    } else if (scale !== undefined && current !== null) {
      if (scale < 1000) current *= scale
      else {
        total += current * scale
        current = 0
      }
      last = 'scale'
    } else if (word !== 'and' || last !== 'scale' || !isSmall(pieces[index + 1])) break
  }
  return current === null || last === null ? null : { value: total + current, next: index }
}

const isSmall = (piece: Piece | undefined) => piece !== undefined && smallNumbers.has(piece.folded)

/** The unit that stands at a piece, or none, and the piece behind it. */
export function unitAt(
  pieces: readonly Piece[],
  at: number,
  text: string,
  value: number,
): { unit: Unit; next: number } {
  let found = { unit: noUnit, next: at }
  const [before, first] = [pieces[at - 1], pieces[at]]
  if (before === undefined || first === undefined) return found
  if (joint(text, before, first) === 'none') {
    const glued = gluedUnit(first.text, before.text)
    if (glued !== undefined) return { unit: glued, next: at + 1 }
  }
  const isHyphened = joint(text, before, first) === 'hyphen'
  let name = ''
  for (let next = at; next < Math.min(at + longestName, pieces.length); next += 1) {
    const piece = pieces[next]!
    const between = text.slice(pieces[next - 1]!.end, piece.start)
    const how = joint(text, pieces[next - 1], piece)
    if (how === 'other' && !/^ ?\/ ?$/.test(between)) break
    const isPower = how === 'none' && /^[23]$/.test(piece.text)
    name += `${name === '' || isPower ? '' : how === 'other' ? ' / ' : ' '}${piece.folded.replace(/\.$/, '')}`
    const unit = unitNamed(name, piece.text)
    if (unit !== undefined && !isWord(name, value, isHyphened)) found = { unit, next: next + 1 }
  }
  return found
}

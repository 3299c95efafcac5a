import { inWhole, unitAt, type Amount, type Piece } from './amounts.ts'
import { scales, smallNumbers as small } from '../data/number-words.ts'
import { units } from '../data/units.ts'

const number = `\\d{1,3}(?:\\.\\d+)?|${[...small.keys()].join('|')}`
const scale = [...scales.keys()].join('|')
const parts = new Map(
  'half third quarter fifth sixth seventh eighth ninth tenth'
    .split(' ')
    .map((word, at): [string, number] => [word, at + 2]),
)
const spans = new Map<string, [number, string]>([
  ['fortnight', [2, 'week']],
  ['decade', [10, 'year']],
  ['century', [100, 'year']],
  ['centurie', [100, 'year']],
])

const patterns = {
  /** “half a dozen”, “half a million euros” */
  half: new RegExp(`half an? (${scale})\\b`, 'iy'),
  /** “two and a half million”, “two-and-a-half years” */
  andHalf: new RegExp(`(${number})[ -]and[ -]a[ -]half(?: (${scale})\\b)?`, 'iy'),
  /** “a year and a half” */
  unitAndHalf: new RegExp(`(an?|${number}) (${[...units.keys()].filter((word) => /^\w+$/.test(word)).join('|')}) and a half\\b`, 'iy'),
  /** “a quarter of the crew”, but not “a quarter of an hour” */
  part: new RegExp(`(an?|${number})[ -](${[...parts.keys()].join('|')})s?(?= of (?!an?\\b))`, 'iy'),
  /** “three out of four”, “one in five”, “two of every three” */
  outOf: new RegExp(`(${number}) (?:out of|(?:in|of) every) (${number})\\b|(one|1) in (${number})(?= \\p{Ll})`, 'iyu'),
  /** “two decades” */
  span: new RegExp(`(an?|${number}) (${[...spans.keys()].join('|')})s?\\b`, 'iy'),
} // prettier-ignore

const valueOf = (word: string | undefined): number =>
  word === undefined ? NaN : (small.get(word.toLowerCase()) ?? (/^an?$/i.test(word) ? 1 : Number(word)))

/** A share in per cent, to a tenth. */
const share = (part: number, whole: number) => Math.round((part / whole) * 1000) / 10

/**
 * The amount that starts at a piece and is told in parts of a whole, or with a half of one more; null where none is. A part of
 * a whole is per cent: “three out of four” and “three quarters of” are the same as `75%`.
 */
export function fractionAt(pieces: readonly Piece[], at: number, text: string): Amount | null {
  const first = pieces[at]
  if (first === undefined || (!/^(?:\d|an?$|half$)/.test(first.folded) && !small.has(first.folded)))
    return null
  const match = (pattern: RegExp) => {
    pattern.lastIndex = first.start
    return pattern.exec(text)
  }
  const ending = (end: number, value: number, unit: string): Amount => {
    const next = pieces.findIndex(({ start }, index) => index > at && start >= end)
    return { start: first.start, end, next: next < 0 ? pieces.length : next, value, unit }
  }
  const counted = (end: number, value: number): Amount => {
    const bare = ending(end, value, '')
    const { unit, next } = unitAt(pieces, bare.next, text, value)
    return {
      ...bare,
      value: inWhole(value, unit),
      unit: unit.symbol,
      next,
      end: pieces[next - 1]?.end ?? end,
    }
  }

  const half = match(patterns.half)
  if (half !== null)
    return counted(first.start + half[0].length, (scales.get(half[1]?.toLowerCase() ?? '') ?? 1) / 2)
  const more = match(patterns.andHalf)
  if (more !== null)
    return counted(
      first.start + more[0].length,
      (valueOf(more[1]) + 0.5) * (scales.get(more[2]?.toLowerCase() ?? '') ?? 1),
    )
  const unitMore = match(patterns.unitAndHalf)
  if (unitMore !== null)
    return ending(
      first.start + unitMore[0].length,
      valueOf(unitMore[1]) + 0.5,
      units.get(unitMore[2]?.toLowerCase() ?? '')?.symbol ?? '',
    )
  const part = match(patterns.part)
  if (part !== null)
    return ending(
      first.start + part[0].length,
      share(valueOf(part[1]), parts.get(part[2]?.toLowerCase() ?? '') ?? 1),
      '%',
    )
  const outOf = match(patterns.outOf)
  if (outOf !== null) {
    const [some, all] = [valueOf(outOf[1] ?? outOf[3]), valueOf(outOf[2] ?? outOf[4])]
    if (some <= all && all > 1) return ending(first.start + outOf[0].length, share(some, all), '%')
  }
  const span = match(patterns.span)
  if (span === null) return null
  const [times, unit] = spans.get(span[2]?.toLowerCase() ?? '') ?? [1, '']
  return ending(first.start + span[0].length, valueOf(span[1]) * times, unit)
}

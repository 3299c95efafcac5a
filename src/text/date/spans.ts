import { smallNumbers } from '../data/number-words.ts'
import { along, at, type Lexeme } from '../lexemes.ts'
import { readNumber } from '../quantity/numbers.ts'
import { resolveShift, type Expression, type Span } from './resolve.ts'

/** The spans of time that are counted, by their names in the singular and the plural. */
export const spans: ReadonlyMap<string, Span> = new Map(
  (['day', 'week', 'weekend', 'fortnight', 'month', 'quarter', 'year', 'decade', 'century'] as const).flatMap(
    (span): [string, Span][] => [
      [span, span],
      [span === 'century' ? 'centuries' : `${span}s`, span],
    ],
  ),
)

/** The day, week, month … so many from the one of publication. */
export function shifted(next: number, span: Span, count: number): Expression {
  return { next, resolve: (reference) => resolveShift(span, count, reference) }
}

/** A whole number of spans: “a”, “three”, `10`. */
export function countAt(list: readonly Lexeme[], index: number): { count: number; next: number } | null {
  const first = at(list, index)
  const spanned = spans.has(along(list, index + 1).lower)
  if (/^(?:a|an)$/.test(first.lower) && spanned) return { count: 1, next: index + 1 }
  const small = smallNumbers.get(first.lower)
  // before the readers of numbers, for “three quarters” is a share to them
  if (small !== undefined && spanned) return { count: small, next: index + 1 }
  const read = readNumber(list, index)
  const exact =
    read !== null && read.form !== 'vague' && read.form !== 'share' && Number.isInteger(read.value)
  return exact && read.value > 0 && read.value < 10_000 ? { count: read.value, next: read.next } : null
}

import { smallNumbers } from '../data/number-words.ts'
import { along, at, isGluedHyphen, type Lexeme } from '../words/lexemes.ts'
import { readNumber } from '../numbers/numbers.ts'
import { readShare } from '../numbers/shares.ts'
import { resolveShift, singleYears, type Expression, type Span } from './resolve.ts'

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

/** A number of spans that is told exactly: “a”, “three”, `10`, “half a (century)”. */
export function countAt(list: readonly Lexeme[], index: number): { count: number; next: number } | null {
  if (isOfPart(list, index)) return null
  const part = partAt(list, index)
  if (part !== null) return part
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

/** “half (a year)”, “a quarter of (a century)”: what stands behind is not told whole. */
const isOfPart = (list: readonly Lexeme[], index: number): boolean =>
  /^an?$/.test(at(list, index).lower) &&
  (at(list, index - 1).lower === 'half' ||
    (at(list, index - 1).lower === 'of' &&
      /^(?:half|thirds?|quarters?|fifths?|tenths?)$/.test(at(list, index - 2).lower)))

/** “half a (century)”, “three quarters of a (century)”, “a half-(decade)”: a part of one that is a whole number of years. */
function partAt(list: readonly Lexeme[], index: number): { count: number; next: number } | null {
  const share = readShare(list, index)
  if (share?.form !== 'share') return null
  let next = share.next
  if (along(list, next).lower === 'of' || isGluedHyphen(list, next)) next++
  if (/^an?$/.test(along(list, next).lower)) next++
  if (isGluedHyphen(list, next)) next++
  const noun = along(list, next).lower
  const span = spans.get(noun)
  if (span !== noun) return null
  const [one, factor] = singleYears(span)
  return one === 'year' && Number.isInteger(share.value * factor) ? { count: share.value, next } : null
}

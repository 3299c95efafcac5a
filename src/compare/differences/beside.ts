/** Words that say of others how sure they are, or that it is not so, with those others. */
import type { ComparedCitation, Difference } from '../../model/comparison.ts'
import type { Span } from '../../model/reading.ts'
import type { Between, FiguresBetween } from './figures-between.ts'
import { trimMarks } from './trim-marks.ts'

/**
 * Two places with what their words are nothing without: how sure a number is with the number, “at least 20 people”, and “not” alone with
 * the word beside it.
 */
export function withWhatItTurns(
  kind: Difference['kind'],
  { a, b }: Between,
  { quote: { exact: base } }: ComparedCitation,
  { quote: { exact: text } }: ComparedCitation,
  figures: FiguresBetween,
): [Span, Span] {
  if (kind === 'certainty') return figures.whole(a, b)
  const isBare = [base.slice(a.start, a.end), text.slice(b.start, b.end)].some((one) => trimMarks(one) === '')
  return kind === 'polarity' && isBare ? besideWord(base, a, text, b) : [a, b]
}

/** Two places with the word before each, “will” beside “will not” for “not” alone, or at the start of a text the word behind. */
function besideWord(base: string, a: Span, other: string, b: Span): [Span, Span] {
  const before = (text: string, { start, end }: Span): Span => ({
    start: start - (/[\p{L}\p{N}’'-]+\s*$/u.exec(text.slice(0, start))?.[0].length ?? 0),
    end,
  })
  const behind = (text: string, { start, end }: Span): Span => ({
    start,
    end: end + (/^\s*[\p{L}\p{N}’'-]+/u.exec(text.slice(end))?.[0].length ?? 0),
  })
  const wide = /[\p{L}\p{N}]\s*$/u.test(base.slice(0, a.start)) ? before : behind
  return [wide(base, a), wide(other, b)]
}

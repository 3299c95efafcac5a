/** Words that say of others how sure they are, or that it is not so, with those others. */
import type { ComparedCitation, Difference } from '../../model/comparison.ts'
import type { Span } from '../../model/reading.ts'
import { auxiliaries } from '../../text/data/small-words.ts'
import type { Between, FiguresBetween } from './figures-between.ts'
import { fold } from '../../text/terms/terms.ts'
import { trimMarks } from './trim-marks.ts'

/**
 * Two places with what their words are nothing without: how sure a number is and what it leads up to with the number, “at least 20 people”, “by 3%”, and “not” alone with
 * the word beside it.
 */
export function withWhatItTurns(
  kind: Difference['kind'],
  { a, b }: Between,
  { quote: { exact: base } }: ComparedCitation,
  { quote: { exact: text } }: ComparedCitation,
  figures: FiguresBetween,
): [Span, Span] {
  const words = [base.slice(a.start, a.end), text.slice(b.start, b.end)].map(trimMarks)
  const isLead = kind === 'quantity' && words.every((one) => /^(?:to|by)$/i.test(one))
  if (kind === 'certainty' || isLead) return figures.whole(a, b)
  const isBare = words.includes('')
  return kind === 'polarity' && isBare ? besideWord(base, a, text, b) : [a, b]
}

/** Words that are nothing without the verb behind them. */
const auxiliary = new RegExp(`^(?:${auxiliaries})\\s*$`, 'i')

/** Two places with the word before each, “will” beside “will not” for “not” alone, or at the start of a text the word behind; “had not sunk” beside “had sunk”. */
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
  const [mine, theirs] = [wide(base, a), wide(other, b)]
  // “had not” beside “had” tells nobody what was not done
  const [verb, verbThere] = [behind(base, mine), behind(other, theirs)]
  const isOfVerb =
    wide === before &&
    auxiliary.test(base.slice(mine.start, a.start)) &&
    fold(base.slice(mine.end, verb.end)) === fold(other.slice(theirs.end, verbThere.end))
  return isOfVerb ? [verb, verbThere] : [mine, theirs]
}

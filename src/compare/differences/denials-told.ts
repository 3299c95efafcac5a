/** Where one outlet tells that a thing is so and another that it is not, in whatever words and order they tell it. */
import type { ComparedCitation } from '../../model/comparison.ts'
import type { Span } from '../../model/reading.ts'
import { overlap } from '../../text/words/spans.ts'
import { clausesOf } from '../words/clauses.ts'
import { turnedWords } from '../words/polarity.ts'
import { areLaid } from './retold.ts'
import { sideAt, spotBetween, type Spot } from './spots.ts'

/**
 * Where citations that both make a claim turn each other round, by a word of each of which only one can be so, or by “not” before what the
 * other tells. Two that cancel turn nothing.
 */
export function denialsTold(citations: readonly ComparedCitation[]): Spot[] {
  const told = citations.filter(({ stance }) => stance !== 'disputes')
  for (const [at, one] of told.entries()) {
    for (const other of told.slice(at + 1)) {
      // of two that are laid over each other it is told word by word
      if (one.article === other.article || areLaid(one.quote.exact, other.quote.exact)) continue
      const turned = turnedWords(one.quote.exact, other.quote.exact)
      if (turned === null || countOthers(one, turned[0], other, turned[1])) continue
      const [mine, theirs] = turned
      return [
        spotBetween(
          'polarity',
          sideAt([{ citation: one, span: mine }]),
          sideAt([{ citation: other, span: theirs }]),
        ),
      ]
    }
  }
  return []
}

/** Whether each counts in the clause of its word, and other numbers: “40 people survived” denies nothing of “50 died”. */
function countOthers(one: ComparedCitation, a: Span, other: ComparedCitation, b: Span): boolean {
  const [mine, theirs] = [countsWith(one, a), countsWith(other, b)]
  return mine.length > 0 && theirs.length > 0 && !mine.some((count) => theirs.includes(count))
}

const countsWith = ({ quote: { exact } }: ComparedCitation, place: Span): number[] =>
  clausesOf(exact)
    .filter(({ words }) => words.some((word) => overlap(word, place)))
    .flatMap(({ words }) => words.flatMap(({ value }) => value ?? []))

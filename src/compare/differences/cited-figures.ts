/** Amounts and times as citations tell them. */
import type { ComparedCitation } from '../../model/comparison.ts'
import type { When } from '../../model/date.ts'
import type { Span } from '../../model/reading.ts'
import { amountsIn } from '../figures/amounts.ts'
import type { Figure } from '../figures/figure.ts'
import { clockTimesIn, timesIn } from '../figures/times.ts'
import { comparedWords } from '../words/words.ts'

/** A figure and the citation that it stands in. */
export type CitedFigure = { citation: ComparedCitation; figure: Figure }

/** The amounts and times that a citation tells. */
export const figuresOf = ({ quote: { exact }, when }: ComparedCitation): Figure[] => figuresIn(exact, when)

/** The amounts and times that a passage tells. */
export const figuresIn = (text: string, when: readonly When[]): Figure[] => [
  ...amountsIn(text),
  ...timesIn(text, when),
  ...clockTimesIn(text),
]

/** “Monday” and “Monday” may be two days, but nobody could read so. */
export const readAlike = (a: CitedFigure, b: CitedFigure) =>
  wordsOf(a).toLowerCase() === wordsOf(b).toLowerCase()

/** The words of a figure, as its citation prints them. */
export const wordsOf = ({ citation, figure: { span } }: CitedFigure): string =>
  citation.quote.exact.slice(span.start, span.end)

/** Whether it is a time that no word leads up to, nor could: “last week”, where “Monday” may be “on Monday”. */
export const isBare = (cited: CitedFigure): boolean =>
  cited.figure.kind === 'date' &&
  leadOf(cited) === '' &&
  comparedWords(wordsOf(cited)).every(({ kind, norm }) => kind !== 'date' && !/\d{4}/.test(norm))

/**
 * A figure with the word that leads up to it, if it is a time, the whole of which it is a part, “nine of the 16 shutters”,
 * or how often it is told to be so much, “50,000 a month”.
 */
export const withLead = (cited: CitedFigure): Span => ({
  start: cited.figure.span.start - leadOf(cited).length,
  end: cited.figure.whole?.end ?? cited.figure.span.end,
})

/** The word that leads up to a time, and the blank behind it. */
const leadOf = ({ citation: { quote }, figure: { kind, span } }: CitedFigure): string =>
  kind === 'date' ? (ledBy.exec(quote.exact.slice(0, span.start))?.[0] ?? '') : ''
const ledBy = /\b(?:in|on|at|by|during|since|until|from|before|after|between|over|throughout) (?:the )?$/i

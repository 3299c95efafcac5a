import type { Span } from '../../model/reading.ts'
import { overlap } from '../../text/words/spans.ts'
import { clausesOf, type Clause } from '../words/clauses.ts'
import { toldIn, type Told } from '../words/told.ts'
import { clocksAgree } from './clocks.ts'
import type { Neighbours } from './exchanged.ts'
import { ratesAgree } from './rates.ts'
import { agrees, type Extent } from '../../text/numbers/extents.ts'

/** An amount or a time that a passage tells, and what it is told of. */
export type Figure = {
  kind: 'quantity' | 'date'
  /** Its words, with those that soften it. */
  span: Span
  extent: Extent
  /** What can be compared with it: `m`, `EUR`, `%`, `age`, `person`, `date`, `clock` and its zone, the stem of what is counted, or empty. */
  measure: string
  /** Of a time its month and day where its year is not written, and so guessed: `12-04`; else null. */
  guessed: string | null
  /** Of a month, a year or the like which of its ends is meant, or its middle: “late March”; null where it may be any of it. */
  stretch: Stretch | null
  /** The stem of the noun counted, of people too; else empty. */
  noun: string
  /** What is kept count of with it: the dead, the injured, those arrested; null where nothing is. */
  tally: string | null
  /** The number it is a part of, as in “five of the 20”; `ofUntold` where that is not told, “five of the dead”. */
  of: number | null
  /** Where that number stands, with what it counts: “16 shutters” of “nine of the 16 shutters”; null where it does not. */
  whole: Span | null
  /** Whether it only tells of how many another is a part: “16 shutters” there; “the 20 people injured” counts the injured too. */
  isWhole: boolean
  /** Whether it counts those beside others: “128 other politicians”. */
  rest: boolean
  /** Whether nothing stands behind it in its clause. */
  last: boolean
  /** How often it is told to be so much: “50,000 a month”; null where that is not told. */
  rate: Rate | null
  /** Which words stand right beside it. */
  beside: Neighbours
  /** The other words that tell something in its clause. */
  about: readonly Told[]
}

/** “A month” in hours and its words, where they stand. */
export type Rate = Span & { hours: number }

export type Stretch = 'start' | 'middle' | 'end'

/** What counts some of those whom a text tells of is a part of more than it. */
export const ofUntold = Infinity

/** Whether it is a time of day. */
export const isClock = ({ measure }: Figure): boolean => measure.startsWith('clock')

/** Whether two figures can be told of one thing: what they come to meets (`agrees`), or is one day of two years that are guessed. */
export const figuresAgree = (a: Figure, b: Figure): boolean =>
  a.rate !== null && b.rate !== null && tellOtherRates(a, b)
    ? ratesAgree(a.extent.low, a.rate, b.extent.low, b.rate)
    : !areStretchesApart(a, b) && meet(a, b)

const meet = (a: Figure, b: Figure): boolean =>
  (isClock(a) && isClock(b) ? clocksAgree(a.extent, b.extent) : agrees(a.extent, b.extent)) ||
  (a.guessed !== null && a.guessed === b.guessed)

/** “50,000 a month” and “50,000 a year” */
export const tellOtherRates = (a: Figure, b: Figure): boolean =>
  a.rate !== null && b.rate !== null && a.rate.hours !== b.rate.hours

/** “Early 2026” and “late 2026”, “early March” and “on March 23”. */
const areStretchesApart = (a: Figure, b: Figure): boolean =>
  a.stretch !== null && b.stretch !== null
    ? a.stretch !== b.stretch && a.extent.low === b.extent.low && a.extent.high === b.extent.high
    : isBeyondStretch(a, b) || isBeyondStretch(b, a)

/** Whether one of two deadlines of a month lets it pass, “by the end of October” beside “by October”; a year’s, as often as not, is its end. */
export const areTwoDeadlines = (
  { stretch: a, extent: { low, high } }: Figure,
  { stretch: b }: Figure,
): boolean =>
  high - low >= shortestMonth && high - low <= longestMonth && [a, b].includes('end') && [a, b].includes(null)

/** From which part of a month or a year on, and up to which, nobody calls a time of it early, late or its middle. */
const reaches: Record<Stretch, readonly [number, number]> = {
  start: [0, 0.6],
  middle: [0.2, 0.8],
  end: [0.4, 1],
}

/** In days from its first to its last. */
const [shortestMonth, longestMonth] = [27, 30]

/** Whether a time is of the month or year of which the other tells a stretch, and not of that stretch. */
function isBeyondStretch({ stretch, extent }: Figure, { extent: { low, high } }: Figure): boolean {
  const length = extent.high - extent.low
  if (
    stretch === null ||
    length < shortestMonth ||
    high - low >= length / 3 ||
    low < extent.low ||
    high > extent.high
  )
    return false
  const [from, to] = reaches[stretch]
  return high < extent.low + length * from || low > extent.low + length * to
}

const nowhere: Clause = { words: [], told: [], says: false }

/** The clause that a figure stands in. */
export const clauseAt = (text: string, span: Span): Clause =>
  clausesOf(text).find(({ words }) => words.some((word) => overlap(word, span))) ?? nowhere

/** The words that tell something in the clause of a figure, without its own. */
export const aboutIn = (text: string, clause: Clause, span: Span) =>
  toldIn(text).filter(
    ({ start, end, says, kind }) =>
      clause.told.some((word) => word.start === start) &&
      (end <= span.start || start >= span.end) &&
      !says &&
      kind !== 'date' &&
      kind !== 'number',
  )

import type { When } from '../../model/date.ts'
import { daysOfSaying } from '../words/days-of-saying.ts'
import { clocksIn } from './clocks.ts'
import { neighboursOf, noNeighbours } from './exchanged.ts'
import { aboutIn, clauseAt, type Figure, type Stretch } from './figure.ts'
import { withNight, withNightWords } from './midnight.ts'
import { periodOf } from './periods.ts'

/** The times that a passage speaks of, without those at which somebody said so. */
export function timesIn(text: string, when: readonly When[]): Figure[] {
  // each behind the one before, as they stand in the text
  let from = 0
  if (when.length === 0) return []
  const [clocks, sayings] = [clocksIn(text), daysOfSaying(text)]
  return when.flatMap((time): Figure[] => {
    const start = placeOf(time.text, text, from) ?? placeOf(time.text, text, 0) ?? -1
    from = Math.max(from, start + time.text.length)
    const extent = periodOf(time)
    if (start < 0 || extent === null) return []
    const span = { start, end: start + time.text.length }
    const clause = clauseAt(text, span)
    if (clause.says || sayings.some((at) => span.start <= at && at < span.end)) return []
    return [
      {
        ...ofTime,
        span: extent.low === extent.high ? withNightWords(text, span) : span,
        extent: withNight(extent, span, text, clocks),
        guessed: guessedDay(time),
        stretch: stretchIn(time.text),
        beside: neighboursOf(text, span, 'date'),
        about: aboutIn(text, clause, span),
      },
    ]
  })
}

/** The times of day that a passage tells something of. */
export function clockTimesIn(text: string): Figure[] {
  return clocksIn(text).flatMap(({ span, extent, measure }): Figure[] => {
    const about = aboutIn(text, clauseAt(text, span), span)
    return about.length === 0
      ? []
      : [{ ...ofTime, measure, span, extent, guessed: null, stretch: null, about }]
  })
}

/** Which stretch of a month, a year or the like the words of a time tell. */
export const stretchIn = (words: string): Stretch | null =>
  stretches.find(([, own]) => own.test(words))?.[0] ?? null
const stretches: readonly (readonly [Stretch, RegExp])[] = [
  ['start', /\b(?:early|start|beginning)\b/i],
  ['middle', /\bmid(?:dle)?\b/i],
  ['end', /\b(?:late|end)\b/i],
]

const guessedDay = ({ text, value }: When): string | null =>
  /^\d{4}-\d\d-\d\d$/.test(value) && !text.includes(value.slice(0, 4)) ? value.slice(5) : null

/** Where words stand in a text, whole, from an offset on: “May” is not in “Mayor”; null where they do not. */
function placeOf(words: string, text: string, from: number): number | null {
  const isLetter = (at: number) => /[\p{L}\p{N}]/u.test(text[at] ?? '')
  for (let at = text.indexOf(words, from); at >= 0; at = text.indexOf(words, at + 1))
    if (!isLetter(at - 1) && !isLetter(at + words.length)) return at
  return null
}

const ofTime = {
  kind: 'date',
  measure: 'date',
  noun: '',
  tally: null,
  of: null,
  whole: null,
  isWhole: false,
  rate: null,
  beside: noNeighbours,
  rest: false,
  last: false,
} as const

/** What a change is told from: how much something rose in a month is no claim of how much it rose in a year. */
import { fullMonths } from '../../text/data/calendar.ts'
import { remembering } from '../../text/words/remembering.ts'

const month = `(?:${[...fullMonths.keys()].join('|')})`
const behind = '(?:earlier|ago|before)'
const former = '(?:previous|prior|preceding)'
/** “from”, “compared with”, “higher than”, “up on” */
const from = '(?:from|with|to|than|on|over|against|versus)'

/** By these words it is told that a change is one within a year, a quarter of it or a month. */
const spans = ['year', 'quarter', 'month'].map((span) => ({
  span,
  told: new RegExp(
    [
      `\\b${span}[- ](?:on|over)[- ]${span}\\b`,
      `\\b(?:an?|one) ${span} ${behind}\\b`,
      `\\b${from} (?:last ${span}|the ${former} ${span}|the ${span} ${behind})\\b(?! ?['’])`,
      `\\b(?:on|over) the ${span}\\b`,
      ...(span === 'year'
        ? [
            `\\b${from} (?:the )?(?:same|corresponding) (?:month|quarter|period|time|day|week)\\b`,
            `\\b${from} (?:the )?year-(?:earlier|ago)\\b`,
            `\\b${from} ${month},? (?:last year|\\d{4})\\b`,
            '\\b(?:in|over) the (?:12|twelve) months\\b',
            '\\b(?:in|over) the year (?:to|ending|ended|through)\\b',
          ]
        : []),
    ].join('|'),
    'i',
  ),
}))
/** “from May”, “compared with May”; “from May to June” is a span, and “from 3% in May” tells the level of then. */
const ofMonth = new RegExp(
  `\\b(?:[Ff]rom|[Cc]ompared (?:with|to)|than in|up on|down on) (${month})\\b(?!,? (?:last|\\d|a year|to\\b|until|through|onwards?))`,
  'giu',
)

/** What the changes that a text tells are told from: “year”, “month”, or the name of a month. */
const basesIn = remembering(20_000, (text): ReadonlySet<string> => {
  const named = [...text.matchAll(ofMonth)].map(([, name = '']) => name.toLowerCase())
  return new Set([...spans.flatMap(({ span, told }) => (told.test(text) ? [span] : [])), ...named])
})

/** A level is what it is, whatever it is compared with: “fell to 4.1% from 4.2% in May”. */
const level = /\b(?:to|at) (?:(?:an?|about|around|nearly|just|over|under|almost|only|record|some) )*[$€£¥]?\d/

/**
 * Whether two texts that each tell of a change by so much tell it from two things: “rose 0.2% from May”, “rose 3.7% from a year earlier”.
 * Symmetric.
 */
export function changeFromOthers(a: string, b: string): boolean {
  const [mine, theirs] = [basesIn(a), basesIn(b)]
  return (
    mine.size > 0 &&
    theirs.size > 0 &&
    !level.test(a) &&
    !level.test(b) &&
    [...mine].every((base) => [...theirs].every((other) => areOther(base, other)))
  )
}

/** “from May” may be “from the previous month”, and of the previous quarter the last month. */
const areOther = (a: string, b: string): boolean => {
  const isNamed = [a, b].map((base) => fullMonths.has(base))
  if (isNamed[0] === isNamed[1]) return a !== b
  return a === 'year' || b === 'year'
}

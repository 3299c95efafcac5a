import type { Entry } from '../mdx/entry.ts'
import { grainSchema, type Grain, type When } from '../model/date.ts'
import { problemAt, type Rule } from './rule.ts'
import type { Path } from '../mdx/problem.ts'
import type { Problem } from '../model/problem.ts'
import { millisecondsADay } from '../text/date/calendar.ts'

const day = (written: string) => written.slice(0, 10)

/** Whether one written date is after another, as far as both are known: 2026 is not after 2026-01-05. */
export function isAfter(a: string, b: string): boolean {
  const known = Math.min(day(a).length, day(b).length)
  return a.slice(0, known) > b.slice(0, known)
}

/** The day after: somewhere it is tomorrow already. */
function tomorrow(today: string): string {
  return new Date(Date.parse(today) + millisecondsADay).toISOString().slice(0, 10)
}

type Dated = {
  entry: Entry<unknown>
  path: Path
  value: string | undefined
  what: string
  severity: Problem['severity']
}

/**
 * Nothing is published, retrieved, reviewed or corrected in the future. An article’s dates are as its source has them, and may
 * be wrong there: a warning. What an editor says of himself is his to mend, and readers would be told of a review that has
 * not been: an error.
 */
export const datesPast: Rule = (content, today) => {
  const ofArticles = [...content.articles.values()].flatMap((entry): Dated[] =>
    (['published', 'modified', 'retrieved'] as const).map((field) => ({
      entry,
      path: [field],
      value: entry.data[field],
      what: `\`${field}\``,
      severity: 'warning',
    })),
  )
  const ofClaims = [...content.claims.values()].flatMap((entry): Dated[] => [
    {
      entry,
      path: ['reviewed', 'on'],
      value: entry.data.reviewed?.on,
      what: 'The day of the review',
      severity: 'error',
    },
    ...entry.data.corrections.map(({ on }, index) => ({
      entry,
      path: ['corrections', index, 'on'],
      value: on,
      what: 'The day of the correction',
      severity: 'error' as const,
    })),
  ])
  return [...ofArticles, ...ofClaims].flatMap(({ entry, path, value, what, severity }) =>
    value !== undefined && isAfter(value, tomorrow(today))
      ? problemAt(
          entry,
          path,
          'date-in-future',
          severity,
          `${what}, ${value}, is in the future.`,
          'Correct the date; the day and the month may have changed places.',
        )
      : [],
  )
}

/** An article is published before it is changed, and before it is retrieved. */
export const datesInOrder: Rule = (content) =>
  [...content.articles.values()].flatMap((entry) => {
    const { published, modified, retrieved } = entry.data
    const pairs = [
      ['published', published, 'modified', modified],
      ['published', published, 'retrieved', retrieved],
      ['modified', modified, 'retrieved', retrieved],
    ] as const
    return pairs.flatMap(([earlier, first, later, second]): Problem[] =>
      first !== undefined && second !== undefined && isAfter(first, second)
        ? [
            problemAt(
              entry,
              [earlier],
              'date-order',
              'warning',
              `\`${earlier}\`, ${first}, is after \`${later}\`, ${second}.`,
              'Correct one of the two.',
            ),
          ]
        : [],
    )
  })

/** From the coarsest to the finest. */
const grains = grainSchema.options

/** How finely a single date is written. */
function grainOf(value: string): Grain {
  if (value.includes('T')) return 'minute'
  if (value.includes('W')) return 'week'
  if (value.includes('Q')) return 'quarter'
  return value.length === 4 ? 'year' : value.length === 7 ? 'month' : 'day'
}

/** The grain that a time is written in, where that which is named is another; null where the two agree. */
function otherGrain({ value, grain }: When): Grain | null {
  const parts = value.split('/').filter((part) => part !== '..')
  const [own] = parts.map(grainOf).sort((a, b) => grains.indexOf(b) - grains.indexOf(a))
  if (own === undefined || own === grain) return null
  // An hour, a minute and a second are written alike; a season, a decade or a week may be from one day to another.
  const isAsFine = own === 'minute' && grains.indexOf(grain) > grains.indexOf('day')
  const isSpan = value.includes('/') && grains.indexOf(grain) < grains.indexOf(own)
  return isAsFine || isSpan ? null : own
}

/** A time is known as finely as it is written. */
export const grainsFit: Rule = (content) =>
  [...content.claims.values()].flatMap((claim) =>
    claim.data.when.flatMap((when, index) => {
      const own = otherGrain(when)
      return own === null
        ? []
        : problemAt(
            claim,
            ['when', index, 'grain'],
            'grain-other',
            'warning',
            `\`grain\` says that the time is known to the ${when.grain}, and \`value\`, ${when.value}, gives a ${own}.`,
            `Write \`grain: ${own}\`, or the value by the ${when.grain}.`,
          )
    }),
  )

import type { Entry } from '../mdx/entry.ts'
import { problemAt, type Rule } from './rule.ts'
import type { Path } from '../mdx/problem.ts'
import type { Problem } from '../model/problem.ts'

const day = (written: string) => written.slice(0, 10)

/** Whether one written date is after another, as far as both are known: 2026 is not after 2026-01-05. */
function isAfter(a: string, b: string): boolean {
  const known = Math.min(day(a).length, day(b).length)
  return a.slice(0, known) > b.slice(0, known)
}

/** The day after: somewhere it is tomorrow already. */
function tomorrow(today: string): string {
  return new Date(Date.parse(today) + 86_400_000).toISOString().slice(0, 10)
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

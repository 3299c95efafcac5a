import type { ComparedArticle, Difference } from '../model/comparison.ts'
import { stem } from '../text/stems.ts'
import { terms } from '../text/terms.ts'
import { tallyOf } from './tallies.ts'

/** A tally of one event is seldom kept longer, in days. */
const longest = 14
const day = 86_400_000

type Stamped = Pick<ComparedArticle, 'published' | 'modified'>

/**
 * Whether the values of a difference are one count that grew while it was reported: each later report gives the larger
 * number. Reports of one day count as later or earlier only where their hours are known.
 */
export function grew(
  values: Difference['values'],
  articles: ReadonlyMap<string, Stamped>,
  context: string,
): boolean {
  if (!terms(context).some(({ norm }) => tallyOf(stem(norm)) !== null)) return false
  const counts = values.map(({ text, articles: ids }) => {
    const numbers = terms(text).filter(({ kind, unit }) => kind === 'number' && unit === '')
    const times = ids.map((id) => timeOf(articles.get(id)))
    return { number: numbers.length === 1 ? (numbers[0]?.value ?? NaN) : NaN, times }
  })
  if (counts.some(({ number, times }) => Number.isNaN(number) || times.includes(null))) return false
  const sorted = counts
    .map(({ number, times }) => ({ number, times: times.filter((time) => time !== null) }))
    .sort((a, b) => a.number - b.number)
  const all = sorted.flatMap(({ times }) => times.map(({ from }) => from))
  if (Math.max(...all) - Math.min(...all) > longest * day) return false
  return sorted
    .slice(1)
    .every(({ number, times }, at) =>
      sorted[at]!.times.every(
        (before) => number > sorted[at]!.number && times.every(({ from }) => before.to < from),
      ),
    )
}

/** From when to when a report may date, in milliseconds: a moment, or a whole day; null where not even the day is known. */
function timeOf(article: Stamped | undefined): { from: number; to: number } | null {
  const written = article?.modified ?? article?.published ?? null
  if (written === null || written.length < 10) return null
  const from = Date.parse(written)
  if (Number.isNaN(from)) return null
  return { from, to: written.length === 10 ? from + day - 1 : from }
}

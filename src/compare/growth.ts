import type { ComparedArticle, Difference } from '../model/comparison.ts'
import { dates } from '../text/dates.ts'
import { stem } from '../text/stems.ts'
import { terms } from '../text/terms.ts'
import { amountsIn } from './figures.ts'
import { momentOf } from './order.ts'
import { tallyOf } from './tallies.ts'

/** A tally of one event is seldom kept longer, in days. */
const longest = 14
const day = 86_400_000

type Stamped = Pick<ComparedArticle, 'published' | 'modified'>

/**
 * Whether the values of a difference are one count that grew while it was reported: each later report gives the larger
 * number of those that are kept count of, of an event that goes on. Reports of one day count as later or earlier only where
 * their hours are known.
 * @param context the passages compared, one a line
 */
export function grew(
  values: Difference['values'],
  articles: ReadonlyMap<string, Stamped>,
  context: string,
): boolean {
  const passages = context.split('\n')
  const counts = values.map(({ text, articles: ids }) => {
    const numbers = terms(text).filter(({ kind, unit }) => kind === 'number' && unit === '')
    const times = ids.map((id) => timeOf(articles.get(id)))
    return { number: numbers.length === 1 ? (numbers[0]?.value ?? NaN) : NaN, times }
  })
  if (counts.some(({ number, times }) => Number.isNaN(number) || times.includes(null))) return false
  const tallies = new Set(counts.map(({ number }) => tallyIn(passages, number)))
  if (tallies.size !== 1 || tallies.has(null)) return false
  const sorted = counts
    .map(({ number, times }) => ({ number, times: times.filter((time) => time !== null) }))
    .sort((a, b) => a.number - b.number)
  const all = sorted.flatMap(({ times }) => times.map(({ from }) => from))
  if (Math.max(...all) - Math.min(...all) > longest * day || isPast(passages, Math.min(...all))) return false
  return sorted
    .slice(1)
    .every(({ number, times }, at) =>
      sorted[at]!.times.every(
        (before) => number > sorted[at]!.number && times.every(({ from }) => before.to < from),
      ),
    )
}

/** What a number counts in the passages that give it: the dead, the injured; null where it counts none, as an age does. */
function tallyIn(passages: readonly string[], number: number): string | null {
  const found = passages.flatMap((text) =>
    amountsIn(text)
      .filter(({ extent }) => extent.low === number)
      // “The death toll rose to 34”: the tally is the subject.
      .map(({ tally, measure }) => tally ?? (measure === '' ? talliedIn(text) : null)),
  )
  return found.includes(null) ? null : (found[0] ?? null)
}

const talliedIn = (text: string): string | null =>
  terms(text)
    .map(({ norm }) => tallyOf(stem(norm)))
    .find((tally) => tally !== null) ?? null

/** Whether the passages tell of a time so long before the first report that nobody is counting any more. */
function isPast(passages: readonly string[], first: number): boolean {
  const since = new Date(first - longest * day).toISOString()
  return passages
    .flatMap((text) => dates(text, new Date(first).toISOString()))
    .map(({ value }) => /\d{4}(?:-\d\d){0,2}$/.exec(value.replaceAll(/T[\d:.Z]*/g, ''))?.[0])
    .some((last) => last !== undefined && last < since.slice(0, last.length))
}

/** From when to when a report may date, in milliseconds: a moment, or a whole day; null where not even the day is known. */
function timeOf(article: Stamped | undefined): { from: number; to: number } | null {
  const written = article?.modified ?? article?.published ?? null
  if (written === null || written.length < 10) return null
  const from = momentOf(written)
  if (Number.isNaN(from)) return null
  return { from, to: written.length === 10 ? from + day - 1 : from }
}

import type { ComparedArticle, ComparedCitation, Difference } from '../../model/comparison.ts'
import { dates } from '../../text/date/dates.ts'
import { stem } from '../../text/words/stems.ts'
import { terms } from '../../text/terms/terms.ts'
import { millisecondsADay } from '../../text/date/calendar.ts'
import { amountsIn } from '../figures/amounts.ts'
import { momentOf } from '../figures/publication.ts'
import { missing, tallyOf } from '../figures/tallies.ts'
import { sameSpeaker } from '../words/same-speaker.ts'
import { nameOthers, shareName } from '../words/told.ts'

/** A tally of one event is seldom kept longer, in days. */
const longest = 14

type Stamped = Pick<ComparedArticle, 'published' | 'modified'> & Partial<Pick<ComparedArticle, 'text'>>

/**
 * Whether the values of a difference are one count that changed while it was reported: each later report gives the larger
 * number of those that are kept count of, of an event that goes on; of the missing any other. In the prints of one dispatch
 * which tell that such a count grew, another number of things that grew is one as well: the dispatch was brought up to date.
 * Reports of one day count as later or earlier only where their hours are known. Two who count apart, “the minister” and “the
 * rescue service”, may disagree where they are not seen to count the dead of one place.
 * @param citations the passages compared
 * @param sameOrigin whether all articles print one dispatch
 */
export function grew(
  values: Difference['values'],
  articles: ReadonlyMap<string, Stamped>,
  citations: readonly ComparedCitation[],
  sameOrigin: boolean,
): boolean {
  if (!sameOrigin && countApart(values, citations)) return false
  const passages = citations.map(({ quote }) => quote.exact)
  const counts = values
    .map(({ text, articles: ids }) => {
      const numbers = terms(text).filter(({ kind, unit }) => kind === 'number' && unit === '')
      const times = ids.flatMap((id) => timeOf(articles.get(id)) ?? [])
      const number = numbers.length === 1 ? (numbers[0]?.value ?? NaN) : NaN
      const from = Math.min(...times.map((time) => time.from))
      const to = Math.max(...times.map((time) => time.to))
      return { number, ids, from, to, isTimed: times.length > 0 && times.length === ids.length }
    })
    .sort((x, y) => x.from - y.from)
  const [first, last] = [counts[0], counts.at(-1)]
  if (first === undefined || last === undefined) return false
  if (counts.some(({ number, isTimed }) => Number.isNaN(number) || !isTimed)) return false
  if (last.from - first.from > longest * millisecondsADay || isPast(passages, first.from)) return false
  const tallies = new Set(counts.map(({ number }) => tallyIn(passages, number)))
  const tally = tallies.size === 1 ? [...tallies][0] : null
  const inTurn = counts.slice(1).map((later, at) => [counts[at]!, later] as const)
  return inTurn.every(
    ([before, later]) =>
      before.to < later.from &&
      (before.number < later.number || tally === missing) &&
      (tally != null || (sameOrigin && isBroughtUpToDate(before.ids, later.ids, articles))),
  )
}

/** Whether two who are told to count, each for a value of its own, share no name of where or whom they count, or each name another. */
function countApart(values: Difference['values'], citations: readonly ComparedCitation[]): boolean {
  const told = values.map(({ articles }) => citations.filter(({ article }) => articles.includes(article)))
  return told.some((some, at) =>
    told
      .slice(at + 1)
      .some((others) =>
        some.some((one) =>
          others.some(
            (other) =>
              one.speaker !== null &&
              other.speaker !== null &&
              !sameSpeaker(one.speaker, other.speaker) &&
              (!shareName(one.quote.exact, other.quote.exact) ||
                nameOthers(one.quote.exact, other.quote.exact)),
          ),
        ),
      ),
  )
}

/** Whether of what is kept count of the later of two prints tell more. */
function isBroughtUpToDate(
  before: readonly string[],
  later: readonly string[],
  articles: ReadonlyMap<string, Stamped>,
): boolean {
  const [earliest, latest] = [before, later].map((ids) =>
    mostOfEach(ids.map((id) => articles.get(id)?.text ?? '')),
  )
  return [...(latest ?? [])].some(([tally, most]) => most > (earliest?.get(tally) ?? Infinity))
}

/** The largest number that texts tell of each tally. */
function mostOfEach(texts: readonly string[]): Map<string, number> {
  const most = new Map<string, number>()
  for (const { tally, extent } of texts.flatMap((text) => amountsIn(text)))
    if (tally !== null) most.set(tally, Math.max(extent.low, most.get(tally) ?? 0))
  return most
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
  const since = new Date(first - longest * millisecondsADay).toISOString()
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
  return { from, to: written.length === 10 ? from + millisecondsADay - 1 : from }
}

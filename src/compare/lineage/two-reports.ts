import type { ComparedArticle } from '../../model/comparison.ts'
import { sentences } from '../../text/sentence/sentences.ts'
import { millisecondsADay } from '../../text/date/calendar.ts'
import { tellOfTwoBodies } from '../matching/two-events.ts'
import { publishedOn } from '../figures/publication.ts'

/** Of two articles that appeared further apart than this, in milliseconds, the later is of what happens every year, and no edit of the other. */
const nearlyYear = 300 * millisecondsADay
/** Whether two articles of like words are of two events: they appeared so far from each other, or tell one thing of two bodies. */
export function reportTwoEvents(a: ComparedArticle, b: ComparedArticle): boolean {
  if (Math.abs(publishedOn(a.published) - publishedOn(b.published)) > nearlyYear) return true
  const [one, other] = [a, b].map(
    ({ text }) => new Set(sentences(text).map(({ start, end }) => text.slice(start, end))),
  ) as [Set<string>, Set<string>]
  // what both print tells of no other event than the one they report: “a blast at Lund mine killed four in 2024”
  const theirs = [...other.difference(one)]
  return [...one.difference(other)].some((x) => theirs.some((y) => tellOfTwoBodies(x, y)))
}

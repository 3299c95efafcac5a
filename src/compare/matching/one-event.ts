/** What only claims of one article, or of articles of one event, say of each other: whom both count, what one says was not so. */
import { denyPresence, type Denied } from './absences.ts'
import { countOneTally, denyTally } from './bare-tally.ts'
import { doubts } from './doubts.ts'
import type { Entry } from './entries.ts'
import { denyFlatly, turnFlatly } from './flat-denials.ts'
import { countOneLoad } from './one-count.ts'
import { otherTimes, spansOf } from './same-claim.ts'
import type { Vocabulary } from '../words/vocabulary.ts'
import { millisecondsADay } from '../../text/date/calendar.ts'

/** Articles printed further apart than this, in milliseconds, may tell that what was so is so no longer. */
export const sameNews = 4 * millisecondsADay

/** What is known beside two claims. */
export type BesidePair = {
  words: Vocabulary
  /** How alike their words must be for it to be looked at closely whether they are one; below `closeEnough` for articles of one event. */
  closeFrom: number
  /** How alike they must be, but where both tell a rare number. */
  leastAlike: number
  /** Whether their articles report one event, by the names in them. */
  areOfOneEvent: () => boolean
  /** How rare a word is among what else their articles tell, by its stem, from 0 to 1; null where these report two events. */
  rarityInNews: () => ((key: string) => number) | null
}

/** “has not been questioned”, and hours later “was questioned”: what was not done yet when the first was printed. */
export const isDoneSince = (a: Entry, b: Entry): boolean => {
  const [earlier, later] = a.moment <= b.moment ? [a, b] : [b, a]
  return earlier.moment < later.moment && notYet.test(earlier.statement) && !notYet.test(later.statement)
}
const notYet =
  /\b(?:has|have)(?: not|n['’]t)(?: yet)?(?: been)? \p{Ll}+(?:ed|en|wn|ne|ght|ld|de)\b|\bnot yet\b/u

const areOfOtherNews = (a: Entry, b: Entry) => Math.abs(a.published - b.published) > sameNews

/** Whether two claims are of two articles of one event that appeared near each other, and not of two times. */
const areOfOneNews = (a: Entry, b: Entry, { areOfOneEvent }: BesidePair): boolean =>
  a.article !== b.article && !areOfOtherNews(a, b) && areOfOneEvent() && !otherTimes(a, b)

/** Whether two articles of one event each count its dead, its injured: a count of them that names no event is of theirs. */
export const keepOneTally = (a: Entry, b: Entry, beside: BesidePair): boolean =>
  areOfOneNews(a, b, beside) && countOneTally(a.statement, b.statement)

/** Whether two articles of one event each count its dead, its injured, beside what else they tell: one of both numbers may be the later. */
export function mayKeepOneTally(a: Entry, b: Entry, beside: BesidePair): boolean {
  if (!a.tallies.some((tally) => b.tallies.includes(tally)) || !areOfOneNews(a, b, beside)) return false
  const found = doubts(a.statement, b.statement)
  // “23 people were killed and homes flattened”, “the number of people killed has climbed to 61”
  return found.size === 0 || (found.size === 1 && found.has('deed') && tellOneTally(a, b))
}

/** Whether two claims that keep one tally (`mayKeepOneTally`) each tell in their main clause how many of the people were killed, hurt, found and the like: “14 people died”, “13 lost their lives”. */
export const tellOneTally = (a: Entry, b: Entry): boolean =>
  a.mainTallies.some((tally) => b.mainTallies.includes(tally)) && isOfItsNews(a) && isOfItsNews(b)

/** Whether a claim names no time far from the days of its news: the dead of a flood of last spring are those of another. */
const isOfItsNews = (claim: Entry): boolean =>
  claim.when.every((time) =>
    spansOf(time).every(
      ([from, to]) => from - sameNews <= claim.published && claim.published <= to + sameNews,
    ),
  )

/** Whether one of two claims of one article, or of articles of one event, says that nobody was what the other counts some to be. */
export const denyOneTally = (a: Entry, b: Entry, { areOfOneEvent }: BesidePair): boolean =>
  !areOfOtherNews(a, b) &&
  (a.article === b.article || areOfOneEvent()) &&
  !otherTimes(a, b) &&
  denyTally(a.statement, b.statement)

/** Whether one of two claims of articles of one event says flatly that what the other tells was not so. */
export const denyInNews = (a: Entry, b: Entry, beside: BesidePair): boolean =>
  a.mayTurn !== b.mayTurn &&
  areOfOneNews(a, b, beside) &&
  !isDoneSince(a, b) &&
  denyFlatly(a.statement, b.statement)

/** Whether two claims of articles of one event count what one thing carries or holds. */
export const countOneInNews = (a: Entry, b: Entry, beside: BesidePair): boolean =>
  countOneLoad(a.statement, b.statement) &&
  areOfOneNews(a, b, beside) &&
  doubts(a.statement, b.statement).size === 0

/** Whether one of two claims of articles of one event tells that the contrary was done of what the other tells, “passed” and “failed”. */
export const turnInNews = (a: Entry, b: Entry, beside: BesidePair): boolean =>
  areOfOneNews(a, b, beside) && turnFlatly(a.statement, b.statement)

/** What one of two claims of articles of one event says that there was none of, and the other tells of; null for others. */
export function denyPresenceInNews(
  a: Entry,
  b: Entry,
  { words, areOfOneEvent, rarityInNews }: BesidePair,
): Denied | null {
  if (a.article === b.article || a.tellsAbsence === b.tellsAbsence) return null
  const rarityOf = areOfOneEvent() ? rarityInNews() : null
  return rarityOf === null
    ? null
    : denyPresence(a.statement, b.statement, (key) => rarityOf(key) / (words.rarityOf(key) || 1))
}

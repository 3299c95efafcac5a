/** How surely two claims of the index are one, or one says that what the other says is not so. */
import { counters } from './counterclaims.ts'
import { doOneDeed, happensOnce, tellOneDeed } from './deed-doubts.ts'
import { doubt, doubts } from './doubts.ts'
import type { Entry } from './entries.ts'
import { likelihood, sureOfDenial, type LikenessInNews } from './likelihood.ts'
import {
  countOneInNews,
  denyInNews,
  denyOneTally,
  denyPresenceInNews,
  isDoneSince,
  keepOneTally,
  mayKeepOneTally,
  sameNews,
  tellOneTally,
  turnInNews,
  type BesidePair,
} from './one-event.ts'
import { dayWorth, otherTimes, sameClaim, sameWords, tellOfYearsOnly, type Told } from './same-claim.ts'
import { closeOnOtherDays } from './of-one-day.ts'
import { measureOthers } from './other-measure.ts'
import { countOverOtherSpans } from './other-span.ts'
import { nameOtherBodies } from '../words/other-bodies.ts'
import { nameOtherPeople } from '../words/other-people.ts'
import { denyNothingTold } from './other-denied.ts'
import { deniedInBoth } from './own-denials.ts'
import { printOneQuote, quoteTheSame } from './same-quote.ts'
import { sameSpeaker } from '../words/same-speaker.ts'
import { haveSureSign, measureTheSame, rarelyFrom, tellOneMinute } from './sure-signs.ts'
import { tellOneOnly } from './one-only.ts'
import { tellOfTwoShocks } from './two-events.ts'
import { onlyUnheeded } from './unheeded.ts'
import { shareName } from '../words/told.ts'
import { millisecondsADay } from '../../text/date/calendar.ts'

/**
 * From here on two claims of different articles are one. Joining two claims is a worse mistake than leaving one on two
 * pages: of passages of 39 events that were not fitted on, hard ones all, 0.7 joins 69 of 100 that are one and is wrong in 4
 * of 100 joins; 0.6 would join 79 and be wrong in 8 (tests/bench/train-claims.ts).
 */
export const sameAcross = 0.7
/**
 * From here on they are where both tell the same amount (`countTheSame`), quote the same words (`quoteTheSame`) or are of one day
 * that is not that of the news. Of the passages of newscluster read by eye that do and score lower than `sameAcross`, 22 of 23
 * that tell one amount are one claim, and all six that quote the same words; of those of one day there, and in articles
 * made for it, all six.
 */
const surelyAcross = 0.3
/** From here on two claims of one article are one: it seldom says a thing twice. */
export const sameWithin = 0.85
/**
 * From here on, as their words are alike, two claims are one that tell about as much of one thing (`measureTheSame`): of 23 such
 * pairs below `sameAcross` in 13 pairs and trios of articles read by eye, 21 are one claim and none is of another thing.
 */
const alikeInFigures = 0.2
/**
 * How surely two claims of one article are one, of which one says that it is not so, as the article tells what each side says: surer
 * than that a claim of another is one of them, which need not be what is denied.
 */
const sureWithin = 1
/** From here on, as their words are alike, it is looked at closely whether two claims are one. */
export const closeEnough = 0.2
/** The same where their articles report one event. */
export const closeInEvent = 0.1
/** From here on two claims, one of which is expressly denied, are one where both tell that one does one deed to one thing. */
const denyingOneDeed = 0.5
/**
 * From here on, by likeness in news, they may be amid all that their articles tell, by whatever deed they tell it, “wrote to” or
 * “warned”. Of the pairs of our own stories (tests/bench/stories.ts) of which one is denied all ten that are so like are one.
 */
const denyingInNews = 0.96
/** How surely two claims are one at most of which one alone says that something is not so, without its being known what. */
const unsureWhatIsSo = 0.6
/** How surely a claim is of what another of the same event may say is not so. */
const countersPerhaps = 0.4
/** How surely two claims of articles of one event are one that count the same people, in sentences that tell two things. */
const tallyPerhaps = 0.4
/** How surely two claims of articles of one event are one that both only count the same people: before one is of a text that tells more. */
const sureOfTally = 0.8
/** Articles printed further apart than this, in milliseconds, may tell of two events of one kind in like words. */
const longAgo = 60 * millisecondsADay
/**
 * What likeness is worth between them. On ECB+, whose topics are each of two such events, it parts 58 of the 112 that would be joined
 * and share none, and none that share one.
 */
const agoWorth = 0.8

/** Whether two claims are of two things, days, bodies or people, and so never one. */
const areOfOthers = (a: Entry, b: Entry): boolean =>
  measureOthers(a.statement, b.statement) ||
  countOverOtherSpans(a.statement, b.statement) ||
  tellOfTwoShocks(a.statement, b.statement) ||
  closeOnOtherDays(a, b) ||
  nameOtherPeople(a.statement, b.statement) ||
  nameOtherBodies(a.statement, b.statement) ||
  onlyUnheeded(a.statement, b.statement)

/** A claim by its statement alone. */
const told = ({ lines }: Told): Pick<Told, 'lines'> => ({ lines: lines.slice(0, 1) })

/** Whether one expressly denies something and the other does not. */
const standAgainst = (a: Entry, b: Entry) => (a.stance === 'disputes') !== (b.stance === 'disputes')

/** Whether two outlets print one quotation of one speaker, in the same news and in the same words but for a number. */
const areOnePrint = (a: Entry, b: Entry) =>
  a.plain === b.plain &&
  a.article !== b.article &&
  a.stance === b.stance &&
  sameSpeaker(a.speaker, b.speaker) &&
  !(Math.abs(a.published - b.published) > sameNews)

/** How surely two claims are one by all but what else their articles tell. */
export type PairLikeness = LikenessInNews & {
  /** Whether that is left to what else their articles tell: nothing beside their words speaks against it, nor is it sure. */
  isOpen: boolean
  /** Whether both tell one amount, quote the same words or are of one day (`surelyAcross`). */
  hasSign: boolean
  /** Whether a sign that few claims have in common may make it sure (`haveRareSign`): nothing beside their words speaks against it. */
  mayHaveRareSign: boolean
}
const alike = (score: number): PairLikeness => ({
  score,
  opposed: false,
  inNews: score,
  isOpen: false,
  hasSign: false,
  mayHaveRareSign: false,
})
export const unlike = alike(0)

/** Whether one of two claims may be of what the other denies: “the driver” of another event is another one. */
const mayBeOfOneMatter = (a: Entry, b: Entry, { rarityInNews }: BesidePair): boolean =>
  shareName(a.statement, b.statement) || rarityInNews() !== null

/** How surely two claims are one. Symmetric. */
export function pairLikeness(a: Entry, b: Entry, beside: BesidePair): PairLikeness {
  if (a.whole === b.whole || areOnePrint(a, b)) return alike(sameWords(a, b))
  const found = likenessOf(a, b, beside)
  // most pairs are unlike by their words alone: that is seen sooner
  if (found === unlike || areOfOthers(a, b)) return unlike
  const mayDeny = found.opposed || found.score > 0
  return mayDeny && denyNothingTold(a, b, found.opposed) ? { ...unlike, inNews: found.inNews } : found
}

function likenessOf(a: Entry, b: Entry, beside: BesidePair): PairLikeness {
  const { words } = beside
  const oneSpeaker = a.article !== b.article && sameSpeaker(a.speaker, b.speaker)
  // Who speaks is evidence by itself; what both say of the speaker is none of what is claimed.
  const likeness = oneSpeaker ? sameClaim(told(a), told(b), words) : sameClaim(a, b, words)
  const against = standAgainst(a, b)
  // Nobody contradicts himself in his own words: one outlet has cut them.
  if (oneSpeaker && !against && printOneQuote(a, b)) return alike(Math.max(likeness, sameAcross))
  if (
    a.isOfNobody !== b.isOfNobody &&
    !against &&
    !sameSpeaker(a.speaker, b.speaker) &&
    denyOneTally(a, b, beside)
  )
    return { ...alike(a.article === b.article ? sureWithin : sameAcross), opposed: true }
  const absent = oneSpeaker ? null : denyPresenceInNews(a, b, beside)
  if (absent !== null) return { ...alike(absent === 'told' ? sureOfDenial : sameAcross), opposed: true }
  if (!oneSpeaker && denyInNews(a, b, beside)) return { ...alike(sameAcross), opposed: true }
  const deedsApart = against && !tellOneDeed(a.statement, b.statement)
  if (!against && (a.isBare || b.isBare) && keepOneTally(a, b, beside))
    return alike(a.isBare && b.isBare ? sureOfTally : sameAcross)
  // Reading for events takes long, and changes little of what is far below.
  const mayBeRare = a.article !== b.article && a.rare.some((number) => b.rare.includes(number))
  const rarely = mayBeRare ? rarelyFrom(a.statement, b.statement) : null
  const isOfOneEvent = beside.closeFrom < closeEnough
  const tallied =
    !against && mayKeepOneTally(a, b, beside)
      ? { ...unlike, score: tellOneTally(a, b) ? sameAcross : tallyPerhaps }
      : unlike
  if (rarely === null && likeness < beside.leastAlike) return tallied
  const isFar =
    rarely === null &&
    likeness < closeEnough &&
    likeness < beside.closeFrom &&
    !(likeness >= closeInEvent && a.article !== b.article && beside.areOfOneEvent())
  const mayCounter =
    a.article !== b.article &&
    a.mayTurn !== b.mayTurn &&
    (isOfOneEvent || (isFar && mayBeOfOneMatter(a, b, beside)))
  const countering = mayCounter ? counters(a.statement, b.statement) : null
  const perhaps: PairLikeness =
    countering !== null && isOfOneEvent ? { ...unlike, score: countersPerhaps, opposed: true } : tallied
  if (isFar && countering !== 'surely') return perhaps
  if (a.article === b.article) {
    // “A ferry sank off Orsk”, “Nine people died when a ferry sank off Orsk”: two claims, of which the second has a number
    if ((a.mainTallies.length === 0) !== (b.mainTallies.length === 0)) return unlike
    // an article that tells who denies a deed tells it of the deed that it has told
    const isDenied = against && !sameSpeaker(a.speaker, b.speaker) && !otherTimes(a, b)
    if (isDenied && doOneDeed(a.statement, b.statement)) return { ...unlike, score: sureWithin }
    // a doubt only makes it less, and finding one takes long
    const doubted = likeness < sameWithin ? 1 : doubt(doubts(a.statement, b.statement))
    return { ...unlike, score: likeness * doubted }
  }
  const apart = Math.abs(a.published - b.published)
  const besides = {
    likeness,
    rarityOf: words.rarityOf,
    rarityInNews: beside.rarityInNews(),
    oneSpeaker,
    longApart: apart > longAgo,
  }
  const { score, opposed: isTurned, inNews } = likelihood(a.statement, b.statement, besides)
  // whom both quote with the same words does not deny them, whatever else of his is printed with them
  const opposed = isTurned && !(oneSpeaker && !against && quoteTheSame(a.text, b.text))
  const denied = opposed && !otherTimes(a, b) && apart <= longAgo ? deniedInBoth(a, b) : null
  if (denied !== null) {
    const likely = likelihood(...denied, besides)
    if (!likely.opposed) return { ...alike(Math.max(score, likely.score)), opposed }
  }
  if (opposed && isDoneSince(a, b)) return unlike
  if (opposed && !mayBeOfOneMatter(a, b, beside)) return unlike
  if (opposed && !against && !oneSpeaker && turnInNews(a, b, beside))
    return { ...alike(Math.max(score, sureOfDenial)), opposed: true }
  const mayBeDenied = !oneSpeaker && inNews >= denyingInNews
  if (deedsApart) return { ...unlike, inNews, isOpen: !opposed && mayBeDenied }
  // Who denies it and says that it is not so says one thing; who is read as denying and saying it has been misread.
  if (against && oneSpeaker && !opposed) return unlike
  const areOfOtherTimes = otherTimes(a, b) && !happensOnce(a.statement, b.statement)
  const worth = areOfOtherTimes || (opposed && apart > sameNews) ? dayWorth : apart > longAgo ? agoWorth : 1
  const whole = score * worth
  const isDenied =
    opposed ||
    // what is told of two years is two things, however much it is
    (areOfOtherTimes && tellOfYearsOnly(a, b)) ||
    tellOneOnly(a, b, oneSpeaker)
  const hasSign =
    !isDenied &&
    ((whole >= (rarely ?? surelyAcross) && (rarely !== null || haveSureSign(a, b))) ||
      (worth === 1 && likeness >= alikeInFigures && measureTheSame(a.statement, b.statement)) ||
      (worth === 1 && against && whole >= denyingOneDeed && doOneDeed(a.statement, b.statement)))
  if (worth === 1 && !isDenied && !against && whole < sameAcross && countOneInNews(a, b, beside))
    return alike(sameAcross)
  if (worth === 1 && !hasSign && whole < perhaps.score) return perhaps
  return {
    score: hasSign
      ? Math.max(whole, sameAcross)
      : isDenied && !opposed
        ? Math.min(whole, unsureWhatIsSo)
        : whole,
    opposed,
    inNews,
    isOpen: !isDenied && worth === 1 && (!against || mayBeDenied),
    hasSign,
    mayHaveRareSign:
      !isDenied && worth === 1 && !against && (mayBeRare || tellOneMinute(a, b) || (a.quotes && b.quotes)),
  }
}

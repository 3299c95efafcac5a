/** Signs by which two claims of few words in common are one all the same. All are symmetric. */
import type { When } from '../../model/date.ts'
import { remembering } from '../../text/words/remembering.ts'
import { millisecondsADay } from '../../text/date/calendar.ts'
import { clausesOf } from '../words/clauses.ts'
import { corrects } from '../words/corrections.ts'
import { doubts, type Reason } from './doubts.ts'
import { isNegator } from '../words/negators.ts'
import { daysOf } from './same-claim.ts'
import { countNearly, countTheRare, countTheSame, measureOneThing } from './same-count.ts'
import { quoteTheSame } from './same-quote.ts'
import { onlyConditional } from './so-in-one.ts'
import { holds, isName, nameOthers, shareName, toldIn } from '../words/told.ts'
import { comparedWords } from '../words/words.ts'

/** What the signs are looked for in. */
type Signed = {
  statement: string
  text: string
  when: readonly Pick<When, 'value' | 'grain'>[]
  /** When its article was printed, in milliseconds; NaN where that is unknown. */
  published: number
  /** The times of day that its statement tells to the minute (`minutesIn`). */
  minutes: readonly string[]
}

/** Whether both tell the same amount, quote the same words or are of one day that is not that of the news. */
export const haveSureSign = (a: Signed, b: Signed): boolean =>
  countTheSame(a.statement, b.statement) || haveOneDay(a, b) || quoteTheSame(a.text, b.text)

/** Whether both tell one minute of a day. */
export const tellOneMinute = (a: Pick<Signed, 'minutes'>, b: Pick<Signed, 'minutes'>): boolean =>
  a.minutes.some((minute) => b.minutes.includes(minute))

/**
 * Whether both tell the same rare amount, one minute, or quote the same words. Of the pairs of claims of articles of one event that do
 * the first or the last, in tests/bench/stories.ts, 41 of 42 and 15 of 15 are one claim; of those in newscluster that tell one
 * minute, 18 of 18.
 */
export const haveRareSign = (a: Signed, b: Signed): boolean =>
  (tellOneMinute(a, b) && negates(a.statement) === negates(b.statement)) ||
  tellTheRare(a.statement, b.statement) ||
  quoteTheSame(a.text, b.text)

/** A day further from that of publication than this, in milliseconds, is not simply that of the news. */
const daysOff = 2 * millisecondsADay

/** Whether both are of one day, of which reports of those days do not all tell. */
function haveOneDay(a: Signed, b: Signed): boolean {
  const own = (one: Signed) => daysOf(one).filter((day) => Math.abs(day - one.published) > daysOff)
  const theirs = own(b)
  return own(a).some((day) => theirs.includes(day))
}

/** Doubts of other words only: what is told may be the same. */
const ofWords: ReadonlySet<Reason> = new Set<Reason>(['event', 'deed', 'thing', 'predicate'])

/** Whether it says that something is not so, in a clause that tells a number where one does: “cost £2m, but nobody could say why” does not. */
const negates = (text: string): boolean => {
  const clauses = clausesOf(text)
  const counting = clauses.filter(({ words }) => words.some(({ kind }) => kind === 'number'))
  const told = new Set(
    (counting.length > 0 ? counting : clauses).flatMap(({ words }) => words.map(({ start }) => start)),
  )
  return comparedWords(text).some(
    ({ norm, start }, at, all) => told.has(start) && isNegator(norm) && !corrects(all, at, text),
  )
}

/** What somebody wants done with so many is not what they are: “will ask a judge to throw out 1,900 ballots”, “sent out 1,900 ballots”. */
const wants =
  /\b(?:asks?|asked|urges?|urged|wants?|wanted|calls? on|called on|petition(?:s|ed)?) (?:\S+ ){1,6}to\b/i

/** “dropped its demand that 1,900 ballots be thrown out” tells of the ballots aside only; “granted a request to” does not. */
const demandsSoMany = remembering(
  5_000,
  (text) =>
    /\b(?:demand|request)s? (?:that|for \S+ to|to) (?:(?!(?:because|after|which|who)\b)[^,;]){0,60}?\d/i.test(
      text,
    ) &&
    !/\b(?:accept|approv|grant|fulfil|meet|met|agree[sd]? to (?:an?|the|its|their|his|her)\b)\w*[^,;]{0,20}\b(?:demand|request)/i.test(
      text,
    ),
)

/** Whether one tells what the other tells only to be demanded of as many: “its demand that 1,900 ballots be thrown out”, “1,900 ballots came by post”. */
export const demandsOneOnly = (a: string, b: string): boolean =>
  demandsSoMany(a) !== demandsSoMany(b) && (countTheSame(a, b) || countTheRare(a, b))

/** Whether both tell the same rare amount, and neither alone says that it is not so or what somebody wants done with it. */
const tellTheRare = (a: string, b: string): boolean =>
  countTheRare(a, b) && negates(a) === negates(b) && wants.test(a) === wants.test(b)

/** From which chance on two claims are one that tell two numbers near each other, where nothing speaks against it, or no more than other words. */
const surelyNearly = { plain: 0.25, worded: 0.5 }
const ofWordsOrNames: ReadonlySet<Reason> = new Set<Reason>([...ofWords, 'name'])

/**
 * Whether two claims tell one thing with two numbers that are near each other. Of the pairs of claims of one event in
 * tests/bench/stories.ts that do and are not as sure as that without it, seven of seven tell one thing, two of them aside.
 * @param chance how surely they are one amid all that their articles tell
 */
export function differInNumber(a: string, b: string, chance: number): boolean {
  if (chance < surelyNearly.plain || !countNearly(a, b) || negates(a) !== negates(b)) return false
  if (onlyConditional(a, b)) return false
  // “Halden Bank may lose £3.2bn”, “Orsk Credit may lose £3bn”
  if (nameOthers(a, b) && !shareName(a, b)) return false
  const found = doubts(a, b)
  return (
    found.size === 0 ||
    (chance >= surelyNearly.worded && [...found].every((reason) => ofWordsOrNames.has(reason)))
  )
}

/**
 * From which likeness on two claims are one that name one name and tell the same rare amount (`countTheRare`), if nothing but
 * other words speaks against it; of one that names nobody, if nothing at all does. Null where they are not such. “213 were
 * operated on” and “213 have sued” share no event.
 */
export function rarelyFrom(a: string, b: string): number | null {
  if (!tellTheRare(a, b)) return null
  const [mine, theirs] = [toldIn(a).filter(isName), toldIn(b).filter(isName)]
  const isOfOneName = mine.some((name) => holds(theirs, name))
  if (!isOfOneName && mine.length > 0 && theirs.length > 0) return null
  const reasons = doubts(a, b)
  if (!isOfOneName) return reasons.size === 0 ? withoutName : null
  if (![...reasons].every((reason) => ofWords.has(reason))) return null
  return reasons.has('event') ? withoutEvent : 0
}
const withoutEvent = 0.1
const withoutName = 0.15

/** What is expected of one time is not what was of another: “profit fell to £148m”, “forecast profit of 150 million”. */
const foresees =
  /\b(?:forecasts?|expect(?:s|ed)?|project(?:s|ed)|predict(?:s|ed)|targets?|targeted|foresees?)\b/i

/**
 * Whether two claims of like words tell about as much of one thing, if nothing but other words speaks against it: “620 tons of fuel
 * oil leaked”, “700 tonnes of heavy oil have escaped”.
 */
export const measureTheSame = (a: string, b: string): boolean =>
  measureOneThing(a, b) &&
  negates(a) === negates(b) &&
  foresees.test(a) === foresees.test(b) &&
  [...doubts(a, b)].every((reason) => reason !== 'thing' && ofWords.has(reason))

/** Whether two articles tell in like words of two events of one kind: a fire here and there, a strike and the next one. */
import { remembering } from '../../text/words/remembering.ts'
import { millisecondsADay } from '../../text/date/calendar.ts'
import { nameOtherBodies } from '../words/other-bodies.ts'
import { deedOf } from '../words/deeds.ts'
import { placesApart } from '../words/other-places.ts'
import { replacedNames } from '../words/replacements.ts'
import { holds, isName, nameOthers, shareName, toldIn, type Told } from '../words/told.ts'
import type { Entry } from './entries.ts'
import { rememberingNames } from './remembering-pairs.ts'
import { daysOf } from './same-claim.ts'
import { manyPairs } from './same-event.ts'

/** How many of the claims of an article tell what it is about: the first. */
const heads = 4
/** How much of the words of either of two claims, but names, numbers and times, the other has for them to tell of one kind of thing. */
const ofOneKind = 0.5
const fewWords = 2
/** Outlets put one event on neighbouring days, and appear a day after it or two. */
const neighbouring = 1

type Headed = Pick<Entry, 'statement' | 'when' | 'published' | 'place'>

/**
 * Whether two articles, by their ids, tell of two events of one kind: of what they tell first one thing is told in like words of two
 * bodies, “a fire broke out at Marrow House”, “at Linden House”, of two towns, “a bus overturned in Orsk”, “in Vakt”, or of two days, months or quarters each of which is as far from its article, “flights
 * were cancelled on Tuesday” of this week and the next, “the rate rose in May”, “fell in June”. In newscluster no two articles of one event do.
 * @param claimsOf the claims of an article, in any order
 */
export function tellTwoEvents(
  claimsOf: (article: string) => readonly Headed[],
): (one: string, other: string) => boolean {
  const headsOf = remembering(manyPairs, (article: string) => firstOf(claimsOf(article)))
  const namesIn = remembering(manyPairs, (article: string) =>
    claimsOf(article).flatMap(({ statement }) => toldIn(statement).filter(isName)),
  )
  return rememberingNames(manyPairs, (one, other) =>
    headsOf(one).some((a) =>
      headsOf(other).some((b) => tellOneKindOfTwo(a, b, () => [namesIn(one), namesIn(other)])),
    ),
  )
}

const firstOf = (claims: readonly Headed[]): Headed[] =>
  claims.toSorted((a, b) => (a.place ?? 0) - (b.place ?? 0)).slice(0, heads)

/** Whether of what two articles tell first anything is told of one name, by neither with a name that the other lacks. */
export const tellOneName = (mine: readonly Headed[], theirs: readonly Headed[]): boolean =>
  firstOf(mine).some((a) =>
    firstOf(theirs).some((b) => shareName(a.statement, b.statement) && !nameOthers(a.statement, b.statement)),
  )

const tellOneKindOfTwo = (
  a: Headed,
  b: Headed,
  namesIn: () => readonly [readonly Told[], readonly Told[]],
): boolean =>
  areUntold(namesDoneTo(a.statement, b.statement), namesIn) ||
  (tellOneKind(a.statement, b.statement) &&
    ((nameOtherBodies(a.statement, b.statement) &&
      areUntold([namesApart(a.statement, b.statement)], namesIn)) ||
      areOfShiftedTimes(a, b) ||
      areUntold(namesExchanged(a.statement, b.statement), namesIn)))

/** The names that stand in each other's place in two texts, or are of the places in which something happens. */
export function namesExchanged(a: string, b: string): [mine: readonly Told[], theirs: readonly Told[]][] {
  const places = placesApart(a, b)
  return [...replacedNames(a, b), ...(places === null ? [] : [places])]
}

/** The names of two to whom one does the same, “Orsk fined the firm Lindair”, “Orsk fined the site Vakt”. */
function namesDoneTo(a: string, b: string): [mine: readonly Told[], theirs: readonly Told[]][] {
  const [one, other] = [deedOf(a), deedOf(b)]
  if (one.head?.verb !== true || one.head.key !== other.head?.key || one.passive || other.passive) return []
  if (!one.agent.some((word) => isName(word) && holds(other.agent, word))) return []
  const [mine, theirs] = [one.patient.filter(isName), other.patient.filter(isName)]
  const [last, lastThere] = [mine.at(-1), theirs.at(-1)]
  // “freed the Lindanian Bo Roe” and “freed the Lindanian Ivo Brand”: not “the Lindanian”
  return last !== undefined && lastThere !== undefined && !holds(theirs, last) && !holds(mine, lastThere)
    ? [[[last], [lastThere]]]
    : []
}

/** The names that each of two texts tells and the other does not. */
function namesApart(a: string, b: string): [mine: readonly Told[], theirs: readonly Told[]] {
  const [one, other] = [a, b].map((text) => toldIn(text).filter(isName)) as [Told[], Told[]]
  const lacks = (names: readonly Told[], others: readonly Told[]) =>
    names.filter((name) => !holds(others, name))
  return [lacks(one, other), lacks(other, one)]
}

/** Whether of two names in each other's place neither article tells that of the other anywhere. */
function areUntold(
  replaced: readonly (readonly [mine: readonly Told[], theirs: readonly Told[]])[],
  namesIn: () => readonly [readonly Told[], readonly Told[]],
): boolean {
  if (replaced.length === 0) return false
  const [ofOne, ofOther] = namesIn()
  return replaced.some(
    ([mine, theirs]) =>
      !mine.some((name) => holds(ofOther, name)) && !theirs.some((name) => holds(ofOne, name)),
  )
}

/** Whether one thing is told in like words of two bodies: “a fire broke out at Marrow House”, “at Linden House”. Symmetric. */
export const tellOfTwoBodies = (a: string, b: string): boolean => nameOtherBodies(a, b) && tellOneKind(a, b)

/** Whether a text tells of a quake, or of a shock before or after one, and not of both; null where it does not. */
const shockIn = remembering(manyPairs, (text): 'quake' | 'other' | null => {
  const [quake, other] = [/\b(?:earth)?quakes?\b/i, /\b(?:after|fore)shocks?\b/i].map((word) =>
    word.test(text),
  )
  return quake === other ? null : quake ? 'quake' : 'other'
})

/** Whether one tells of a quake and the other of an aftershock of one. Symmetric. */
export function tellOfTwoShocks(a: string, b: string): boolean {
  const [one, other] = [shockIn(a), shockIn(b)]
  return one !== null && other !== null && one !== other
}

type Timed = Pick<Headed, 'when' | 'published'>

/** Whether two claims tell of two days, months or quarters that lie as far apart as their articles do: each is of the news of its own time. */
export const areOfShiftedTimes = (a: Timed, b: Timed): boolean =>
  areOfShiftedDays(a, b) || Object.values(periods).some((period) => areOfShiftedPeriods(a, b, period))

/** Stretches of the calendar, by how many a year has. */
const periods = { month: 12, quarter: 4 }

/** The last of the months or quarters that a claim tells of, counted: “fell to 4.1% in June from 4.2% in May” is of June. */
const lastOf = ({ when }: Timed, perYear: number): number =>
  Math.max(
    ...when.flatMap(({ value, grain }) => {
      const [, year, at = '1'] = /^(\d{4})(?:-Q?(\d+))?/.exec(value) ?? []
      return periods[grain as keyof typeof periods] === perYear
        ? [Number(year) * perYear + Number(at) - 1]
        : []
    }),
  )

function areOfShiftedPeriods(a: Timed, b: Timed, perYear: number): boolean {
  const [mine, theirs] = [lastOf(a, perYear), lastOf(b, perYear)]
  const [one, other] = [a, b].map(({ published }) => {
    const day = new Date(published)
    return day.getUTCFullYear() * perYear + Math.floor((day.getUTCMonth() * perYear) / 12)
  }) as [number, number]
  return Number.isFinite(mine) && mine !== theirs && theirs - mine === other - one
}

function areOfShiftedDays(a: Timed, b: Timed): boolean {
  const shift = (b.published - a.published) / millisecondsADay
  if (!(Math.abs(shift) > neighbouring)) return false
  const apart = daysOf(a).flatMap((mine) => daysOf(b).map((theirs) => (theirs - mine) / millisecondsADay))
  return (
    apart.every((days) => Math.abs(days) > neighbouring) &&
    apart.some((days) => Math.abs(days - shift) <= neighbouring)
  )
}

function tellOneKind(a: string, b: string): boolean {
  const [one, other] = [a, b].map((text) =>
    toldIn(text).filter((word) => !word.says && word.kind === 'word' && !isName(word)),
  ) as [Told[], Told[]]
  return isMostlyIn(one, other) && isMostlyIn(other, one)
}

function isMostlyIn(words: readonly Told[], others: readonly Told[]): boolean {
  const held = words.filter((word) => holds(others, word))
  const weight = (some: readonly Told[]) => some.reduce((sum, one) => sum + one.weight, 0)
  return held.length >= fewWords && weight(held) >= ofOneKind * weight(words)
}

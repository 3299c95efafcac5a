/** Doubts that hang on who does what to whom: see `doubts`. All are symmetric. */
import { stemsOf } from '../../text/words/stems.ts'
import { isPerson } from '../../text/words/persons.ts'
import { singular } from '../../text/words/nouns.ts'
import { areEndsOfOneDeal, deedOf, type Deed } from '../words/deeds.ts'
import { contrary, reversed } from '../words/contraries.ts'
import { tellOtherFates } from '../words/fates.ts'
import { areClose, areOne, areOneParty, holds, isName, toldIn, type Told } from '../words/told.ts'

/** Whether two deeds are of one kind, by whatever words. */
export const areAlike = (one: Deed, other: Deed) =>
  one.head !== null && other.head !== null && (areOne(one.head, other.head) || areClose(one.head, other.head))

/** Whether what the main clause of one tells is told in that of the other, by whatever words. */
export function tellOneDeed(a: string, b: string): boolean {
  const [one, other] = [deedOf(a), deedOf(b)]
  if (one.head === null || other.head === null || areAlike(one, other)) return true
  return isToldIn(one.head, b) || isToldIn(other.head, a)
}
/** Whether both tell, in the same word, that somebody of one kind does something to one thing: “our patrol crossed the Tesna”, “a patrol of 15 crossed the river Tesna”. */
export function doOneDeed(a: string, b: string): boolean {
  const [one, other] = [deedOf(a), deedOf(b)]
  const share = (mine: readonly Told[], theirs: readonly Told[]) =>
    mine.some((word) => theirs.some((twin) => areOne(word, twin)))
  return (
    one.head !== null &&
    one.head.key === other.head?.key &&
    one.passive === other.passive &&
    (one.passive || share(one.agent, other.agent)) &&
    share(one.patient, other.patient)
  )
}

/** What is done to one thing once, and what somebody does once, by stem. */
const doneOnce = stemsOf('built constructed founded established inaugurated born')
const doesOnce = stemsOf('died')

/**
 * Whether both tell of what happens to one thing but once, “was built in 1974”, “Ann Lee died on Monday”: that each tells another
 * time of it makes no two events.
 */
export function happensOnce(a: string, b: string): boolean {
  const [one, other] = [deedOf(a), deedOf(b)]
  return one.head?.key === other.head?.key && areOf(whomOnce(one), whomOnce(other))
}

/** To whom or what it happens but once; nothing where it may happen again. */
function whomOnce({ head, passive, agent, patient }: Deed): readonly Told[] {
  if (head === null) return []
  if (passive && doneOnce.has(head.key)) return patient
  return doesOnce.has(head.key) ? agent.filter(isName) : []
}

/** Whether the deed of one is told aside in the other, which tells another: “was bought in 2019”, “has paid 40 million since it was bought”. */
export function toldAside(a: string, b: string): boolean {
  const [one, other] = [deedOf(a).head, deedOf(b).head]
  return one !== null && other !== null && (isAsideIn(one, other, b, a) || isAsideIn(other, one, a, b))
}
/** What stands before a deed that a sentence tells of as known already. */
const before = /\b(?:since|after|before|when|until|till|following)\b[^,;.]*$/i

const isAsideIn = (head: Told, otherHead: Told, other: string, text: string) =>
  toldIn(other).some(
    (word) => !word.main && !word.says && areOne(word, head) && before.test(other.slice(0, word.start)),
  ) &&
  !isToldIn(head, other) &&
  !toldIn(text).some((word) => !word.says && (areOne(word, otherHead) || areClose(word, otherHead)))

/**
 * Whether what one tells is in the other only what is said of whom or what does another deed: “the ferry carried 120 people”, “a ferry
 * carrying 120 people sank”. Symmetric.
 */
export const tellsOfDoer = (a: string, b: string): boolean => isOfDoer(a, b) || isOfDoer(b, a)

function isOfDoer(text: string, other: string): boolean {
  const [{ head }, { head: deed }] = [deedOf(text), deedOf(other)]
  if (head?.verb !== true || deed?.verb !== true) return false
  // “suffered swelling”
  if (/ing$/.test(head.norm) && !progressive.test(text.slice(0, head.start))) return false
  const twins = toldIn(other).filter((word) => !word.says && areOne(word, head))
  return (
    twins.length > 0 &&
    !countOtherwise(text, other) &&
    twins.every((word) => word.verb && word.end < deed.start && saidOfNoun.test(other.slice(0, word.end))) &&
    !toldIn(text).some((word) => !word.says && (areOne(word, deed) || areClose(word, deed)))
  )
}
/** “The quake that hit the island measured 6.9”, “a quake of magnitude 7 hit the island”: what is told of the doer the other tells in its own number. */
const countOtherwise = (a: string, b: string): boolean => {
  const [mine, theirs] = [a, b].map((text) => toldIn(text).filter(({ kind }) => kind === 'number')) as [
    Told[],
    Told[],
  ]
  return mine.length > 0 && theirs.length > 0 && !mine.some((word) => holds(theirs, word))
}

const be = "(?:\\b(?:am|is|are|was|were|been|be)|['’](?:m|s|re))(?: \\w+ly| also| still)?"
/** “was carrying”, “I’m hosting” */
const progressive = new RegExp(`${be} $`, 'i')
/** “a ferry carrying”, “the ferry that had carried”, “the ferry, which was carrying” */
const saidOfNoun = new RegExp(
  `(?<=\\p{L})(?<!${be}) \\p{Ll}+ing$|\\b(?:that|which|who)(?: \\w+ly| had| has| have| is| are| was| were| been| also)* \\p{Ll}+$`,
  'u',
)

const isToldIn = (head: Told, text: string) =>
  toldIn(text).some((word) => word.main && !word.says && (areOne(word, head) || areClose(word, head)))

/** How much of some words is among others, by weight. */
function cover(from: readonly Told[], among: readonly Told[]): number {
  const whole = from.reduce((sum, { weight }) => sum + weight, 0)
  const found = from.filter((word) => among.some((other) => areOneParty(word, other)))
  return whole === 0 ? 0 : found.reduce((sum, { weight }) => sum + weight, 0) / whole
}

/** Whether two noun phrases end alike: are of one. */
const areOf = (one: readonly Told[], other: readonly Told[]) =>
  one.length > 0 && other.length > 0 && areOneParty(one.at(-1)!, other.at(-1)!)

/** Deeds that two do together, and those that tell of one deed from its other end: by stem. */
const mutual = stemsOf(
  'marry wed divorce meet merge collide clash agree sign tie draw join-forces talk talk-to speak speak-to split',
)
const converse = stemsOf('join fall-to receive lose borrow win inherit suffer face')

/** “was hired” and “hired a staff” */
const undergoes = (x: Deed, y: Deed) =>
  x.agent.length === 0 &&
  x.passive &&
  !y.passive &&
  y.isDone &&
  areOf(x.patient, y.agent) &&
  !areOf(x.patient, y.patient)

/** Whether who does it in the one suffers it in the other, and the other way about: “Lee sued Roe”, “Lee was sued by Roe”. */
export function rolesSwapped(a: string, b: string): boolean {
  const [one, other] = [deedOf(a), deedOf(b)]
  if (!areAlike(one, other)) return answers(one, other) || answers(other, one)
  const heads = [one, other].map(({ head }) => head?.key ?? '')
  if (heads.some((key) => mutual.has(key) || (heads[0] !== heads[1] && converse.has(key)))) return false
  if (undergoes(one, other) || undergoes(other, one)) return true
  // “a fire killed eight” and “eleven died in a fire”
  const isToOne = one.by !== null && one.by === other.by && heads[0] === heads[1]
  const reaches = ({ passive, agent, isDone }: Deed) => isDone || (passive && agent.length > 0)
  if (!isToOne && ![one, other].every(reaches)) return false
  // Of one verb whoever stands behind it may be meant: “lent a painting to Roe”.
  const behind = heads[0] === heads[1] ? 'others' : 'patient'
  const parts = [one.agent, one[behind], other.agent, other[behind]]
  // “Ostrania’s minister thanked Pelusia” and “Pelusia’s minister thanked Ostrania”
  const names = parts.map((words) => words.filter(isName))
  const [mine, suffering, theirs, sufferingThere] = names.every(({ length }) => length > 0) ? names : parts
  return crosses(mine!, sufferingThere!, theirs!) && crosses(theirs!, suffering!, mine!)
}

/**
 * “Lee and Roe defied their leader” and “leader Bo Ek has expelled Lee and Roe”: whether who does something to another in the one has
 * something else done to him by that other.
 */
function answers(one: Deed, other: Deed): boolean {
  const [acting, suffering] = [one.agent.at(-1), one.patient.at(-1)]
  if (acting === undefined || suffering === undefined || !one.isDone || one.passive || other.passive)
    return false
  if ([one, other].some(({ head }) => head?.verb !== true || mutual.has(head.key) || converse.has(head.key)))
    return false
  if (!isName(acting) || !isPerson(singular(suffering.norm))) return false
  const holds = (words: readonly Told[], word: Told) => words.some((twin) => areOneParty(word, twin))
  return (
    holds(other.others, acting) &&
    !holds(other.agent, acting) &&
    holds(other.agent, suffering) &&
    !holds(other.others, suffering)
  )
}

/** Whether what acts in the one is what suffers in the other, rather than what acts there. */
const crosses = (acting: readonly Told[], suffering: readonly Told[], actingThere: readonly Told[]) =>
  cover(acting, suffering) >= 0.5 && cover(acting, suffering) - cover(acting, actingThere) >= 0.4

/** Whether the deeds are opposite, “imposed a ban” and “lifted the ban imposed”, not “lent to Roe” and “Roe borrowed”; or two ends, “was caught” and “was shot”. */
export function deedsOpposed(a: string, b: string): boolean {
  const [mine, theirs] = [deedOf(a).head, deedOf(b).head]
  if (tellOtherFates(a, b)) return true
  return (
    mine !== null &&
    theirs !== null &&
    (reversed(mine.norm, theirs.norm) || contrary(mine.norm, theirs.norm)) &&
    !areEndsOfOneDeal(a, mine, b, theirs)
  )
}

/** Whether of a thing one tells in the singular and the other in the plural: “a smuggler charged”, “smugglers charge”. */
export function otherNumber(a: string, b: string): boolean {
  const [one, other] = [deedOf(a), deedOf(b)]
  return (
    isOfOtherNumber(one.agent.at(-1), other.agent.at(-1)) ||
    isOfOtherNumber(one.patient.at(-1), other.patient.at(-1))
  )
}

/** “profit” and “profits” are one. */
const uncounted = stemsOf(
  'profits loss earnings sales talks price shares cost funds result rate wages fee tax revenue terms charge details savings',
)
const isOfOtherNumber = (x: Told | undefined, y: Told | undefined) =>
  x !== undefined &&
  y?.key === x.key &&
  !uncounted.has(x.key) &&
  [x, y].every(({ kind, event }) => kind === 'word' && !event) &&
  x.norm !== y.norm &&
  singular(x.norm) === singular(y.norm)

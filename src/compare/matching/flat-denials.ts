/** “The driver had not been arrested” beside “The driver of the coach was arrested at the scene”: one says no more than that it is not so. */
import { isPerson } from '../../text/words/persons.ts'
import { singular } from '../../text/words/nouns.ts'
import { remembering } from '../../text/words/remembering.ts'
import { listedContrary } from '../words/contraries.ts'
import { deedOf, type Deed } from '../words/deeds.ts'
import { negatorsIn } from '../words/negators.ts'
import { areOne, holds, isName, toldIn, type Told } from '../words/told.ts'
import type { Entry } from './entries.ts'
import { isPlainNot, negatesAnyhow, negatesMain, sayTheSame } from './turns.ts'

/** Of these one event has several, and “the man” of one report need not be that of another. */
const ofSeveral =
  /^(?:adult|body|boy|car|child|company|employee|family|firm|girl|group|house|man|member|officer|official|one|other|passenger|patient|people|person|place|police|resident|school|soldier|staff|student|suspect|teenager|victim|woman|worker)$/

/** The noun of whom or what a deed is told; nothing where a name is, as a name has words of its own. */
function subjectOf({ passive, agent, patient }: Deed, text: string): Told | null {
  const words = passive ? patient : agent
  const from = words.findIndex(isName)
  // “Ann Lee”: one may call her by the last of her names alone
  const end = words.findIndex(
    (word, at) => at > from && (!isName(word) || word.start !== words[at - 1]!.end + 1),
  )
  if (from >= 0) return words.at(end < 0 ? -1 : end - 1) ?? null
  // “the driver of the coach”
  const of = words.findIndex(
    (word, at) => at > 0 && /\bof\b/i.test(text.slice(words[at - 1]!.end, word.start)),
  )
  return words.at(of < 0 ? -1 : of - 1) ?? null
}

/**
 * Whether two subjects of two texts of one event may be one, each told of by a name or as what there is one of there: “the vessel”, “the
 * Orsk”. A name of somebody stands for nobody who is told of by what he does.
 */
export const mayBeOneSubject = (a: string, one: Deed, b: string, other: Deed): boolean => {
  const [subject, twin] = [subjectOf(one, a), subjectOf(other, b)]
  if (subject === null || twin === null || !isKnown(a, subject) || !isKnown(b, twin)) return false
  return areOne(subject, twin) || (isName(subject) !== isName(twin) && [subject, twin].some(isThing))
}

/** Whether a text opens with “the” and a noun of which the event has one, or with a name. */
function isKnown(text: string, subject: Told): boolean {
  if (isName(subject)) return true
  const noun = singular(subject.norm)
  return (
    /^the\b/i.test(text) &&
    subject.start < opening &&
    !ofSeveral.test(noun) &&
    (noun === subject.norm || !isPerson(noun))
  )
}
/** Whom a statement is about stands within so many characters. */
const opening = 40

/**
 * Whether one says that what the other tells was not so, and tells nothing else. Of articles of one event only: of two, “the driver” is
 * somebody else. Symmetric.
 */
export const denyFlatly = (a: string, b: string): boolean => deniesFlatly(a, b) || deniesFlatly(b, a)

/** What a sentence adds aside: “, the ferry that sank,”, “because he could not afford it”. */
const aside =
  /, (?:the|an?|who|which|whose|aged?|\d+)\b[^,]*(?=,)|,? \b(?:because|although|though|as|since|despite|while|saying)\b.*$/gi

const commasLeft = /, ?(?=,)|,(?= (?:has|have|had|is|was|will|would|did|does) not\b)/g

const withoutAsides = remembering(20_000, (text) => text.replaceAll(aside, '').replaceAll(commasLeft, ''))

function deniesFlatly(whole: string, telling: string): boolean {
  const denying = withoutAsides(whole)
  const [not, ...others] = negatorsIn(denying, telling)
  if (not === undefined || others.length > 0 || !not.isMain || !isPlainNot(not)) return false
  if (negatorsIn(telling, denying).length > 0) return false
  const [denied, told] = [deedOf(denying), deedOf(telling)]
  if (denied.head?.verb !== true || told.head?.verb !== true) return false
  if (told.mode !== 'done' && !(told.mode === 'to come' && denied.mode === 'to come')) return false
  if (denied.passive !== told.passive || !sayTheSame(denied.head, told.head)) return false
  const [subject, twin] = [subjectOf(denied, denying), subjectOf(told, telling)]
  if (subject === null || twin === null || !isKnown(denying, subject) || !isKnown(telling, twin)) return false
  const words = toldIn(telling)
  const rest = toldIn(denying).filter(
    (word) => !word.says && word !== subject && word.start !== not.start && !isOfTime(word),
  )
  if (!rest.every((word) => holds(words, word))) return false
  return areOne(subject, twin) || (rest.length > 1 && [subject, twin].every(isThing))
}

/**
 * “The vessel passed the inspection”, “The Orsk failed the inspection”: whether one tells that the contrary was done, and of whom or what
 * by another name, and all else in the shorter of both is in the other. Of articles of one event only. Symmetric.
 */
export function turnFlatly(a: string, b: string): boolean {
  const [one, other] = [withoutAsides(a), withoutAsides(b)]
  if (negatorsIn(one, other).length > 0 || negatorsIn(other, one).length > 0) return false
  const [mine, theirs] = [deedOf(one), deedOf(other)]
  if (mine.passive !== theirs.passive || mine.mode !== theirs.mode) return false
  const [verb, turned] = [firstVerb(one), firstVerb(other)]
  if (verb === undefined || turned === undefined || !listedContrary(verb.norm, turned.norm)) return false
  if (!mayBeOneSubject(one, mine, other, theirs)) return false
  const restOf = (text: string, whose: readonly Told[], own: Told) =>
    toldIn(text).filter((word) => !word.says && word !== own && !whose.includes(word))
  const rest = restOf(one, mine.passive ? mine.patient : mine.agent, verb)
  const others = restOf(other, theirs.passive ? theirs.patient : theirs.agent, turned)
  const [less, more] = rest.length <= others.length ? [rest, others] : [others, rest]
  return less.filter((word) => !isOfTime(word)).length > 1 && less.every((word) => holds(more, word))
}

const firstVerb = (text: string) => toldIn(text).find(({ verb, main, says }) => verb && main && !says)

/** “The carcasses”, “the animals”: of one event it may be one by another name, of which all else is told alike. */
const isThing = (word: Told) => !isName(word) && !isPerson(singular(word.norm))

const isOfTime = ({ kind, norm }: Told) =>
  kind === 'date' ||
  kind === 'number' ||
  /^(?:second|minute|hour|day|night|week|month|year|decade)s?$/.test(norm)

/** Whether one is what somebody says he did not do or was not, “Tidewell says it was not hacked”, and the other no such word: “it was not hacked” is one. */
export const clearsOneOnly = (a: Entry, b: Entry) =>
  clearsHimself(a) !== clearsHimself(b) && !(negatesAnyhow(a.statement) && negatesAnyhow(b.statement))

const clearsHimself = ({ speaker, statement }: Entry): boolean => {
  const last = speaker?.split(/\s+/u).at(-1)
  const opening = last === undefined ? -1 : statement.slice(0, nameReach).indexOf(last)
  return opening >= 0 && negatesMain(statement)
}
/** Whom a statement is about stands within so many characters. */
const nameReach = 40

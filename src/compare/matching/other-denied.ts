/** “was caused by a gas leak” beside “was not caused by lightning”: one denies something else than what the other tells. */
import { isPerson } from '../../text/words/persons.ts'
import { singular } from '../../text/words/nouns.ts'
import { taggedWords } from '../../text/tags/correct.ts'
import { deedOf } from '../words/deeds.ts'
import { isNegator, mainOnes, negatorsIn } from '../words/negators.ts'
import { areClose, areOne, holds, isName, light, toldIn, type Told } from '../words/told.ts'
import { millisecondsADay } from '../../text/date/calendar.ts'
import { contrastsOf } from './doubts.ts'
import type { Entry } from './entries.ts'
import { spansOf, tellOfYearsOnly } from './same-claim.ts'
import { negatesMain } from './turns.ts'

/** “She allegedly knew”: an outlet that tells what others allege says neither that it is so nor that it is not. */
const isAllegedOnly = ({ speaker, statement }: Entry): boolean =>
  speaker === null && /\b(?:allegedly|reportedly|(?:alleged|reported|rumoured|said) to)\b/i.test(statement)

/**
 * Whether what one of two claims of like words says is not so, or expressly denies, is nothing that the other tells. Symmetric.
 * @param opposed whether by their words one says that what the other says is not so
 */
export function denyNothingTold(a: Entry, b: Entry, opposed: boolean): boolean {
  if (opposed)
    return (
      isAllegedOnly(a) ||
      isAllegedOnly(b) ||
      deniesAnother(a.statement, b.statement) ||
      denyTwoDeeds(a.statement, b.statement) ||
      saysNotOfYears(a, b) ||
      saysNotOfYears(b, a)
    )
  if ((a.stance === 'disputes') === (b.stance === 'disputes')) return false
  const [denied, told] = a.stance === 'disputes' ? [a.statement, b.statement] : [b.statement, a.statement]
  const { head } = deedOf(denied)
  return head !== null && isOfAnother(denied, head, told)
}

/** “did not win in 2020”: whether a claim says “not” of years long gone only, and the other, which tells no time, is of its news. */
const saysNotOfYears = (denying: Entry, { when, published }: Entry): boolean =>
  when.length === 0 &&
  denying.when.length > 0 &&
  tellOfYearsOnly(denying) &&
  negatesMain(denying.statement) &&
  denying.when.flatMap(spansOf).every(([, to]) => to < published - aYear)
const aYear = 366 * millisecondsADay

/** What is told behind a verb, by the preposition that it stands behind; what is done to something stands behind none. */
type Places = ReadonlyMap<string, readonly Told[]>
const ofObject = ''

/** Who does what to whom, as a text tells it of one verb. */
type Side = {
  text: string
  /** All that it tells but that verb and who does it. */
  words: readonly Told[]
  doer: readonly Told[]
  object: readonly Told[]
  places: Places
  passive: boolean
}

const clauseEnd =
  /[,;:.()]|\b(?:and|but|or|after|although|before|if|than|that|though|unless|until|when|where|which|while|who|because(?! of))\b/i
const prepositions = /\b(?:about|against|as|at|because of|between|by|due to|for|from|in|into|near|of|off|on|over|through|to|under|with)\b/gi // prettier-ignore
/** By these it is told where it is: one report tells the house, the next the town. */
const ofWhere = /^(?:at|between|in|into|near|off|through|under)$/

/** The words behind a verb by their place; behind “agreed to” those of the verb that follows. */
function placesBehind(text: string, verb: Told): Places {
  const places = new Map<string, Told[]>()
  let [place, end] = [ofObject, verb.end]
  for (const word of toldIn(text)) {
    if (word.start < verb.end || word.says) continue
    const gap = text.slice(end, word.start)
    if (clauseEnd.test(gap)) break
    const preposition = gap.match(prepositions)?.at(-1)?.toLowerCase()
    end = word.end
    if (preposition === 'to' && word.verb) {
      places.clear()
      place = ofObject
      continue
    }
    // of two phrases of one preposition the first is the nearer to the verb
    if (preposition !== undefined) place = places.has(preposition) ? `${place} ${preposition}` : preposition
    if (word.kind === 'date' || word.kind === 'number' || isNegator(word.norm)) continue
    places.set(place, [...(places.get(place) ?? []), word])
  }
  return places
}

function sideOf(text: string, verb: Told): Side {
  const { head, passive: isPassive, agent, patient } = deedOf(text)
  const places = placesBehind(text, verb)
  const passive = isPassive && head === verb
  const doer = passive ? (places.get('by') ?? []) : head === verb ? agent : []
  return {
    text,
    words: toldIn(text).filter((word) => word !== verb && (passive || !doer.includes(word))),
    doer,
    object: passive ? patient : (places.get(ofObject) ?? []),
    places,
    passive,
  }
}

const plainNot = /^(?:not|never|no|none|nobody|nothing)$/
const verbReach = 30

/** The verb that a text says “not” of; undefined where it says so of none, or of several. */
function deniedVerb(text: string, other: string): Told | undefined {
  const [not, ...more] = mainOnes(negatorsIn(text, other))
  if (not === undefined || more.length > 0 || !plainNot.test(not.norm)) return undefined
  // the tagger may take the verb of “will not close it” for none
  const isBeforeVerb = /^(?:not|never)$/.test(not.norm)
  return toldIn(text).find(
    ({ start, verb, event, says }) =>
      start >= not.end && start < not.end + verbReach && (isBeforeVerb || verb || event) && !says,
  )
}

/**
 * Whether one of two texts says “not” of something else than what the other tells: of another doer, of what is done to another thing, of
 * another cause or end. Symmetric.
 */
export function deniesAnother(a: string, b: string): boolean {
  const [one, other] = [deniedVerb(a, b), deniedVerb(b, a)]
  if ((one === undefined) === (other === undefined)) return false
  return one === undefined ? isOfAnother(b, other!, a) : isOfAnother(a, one, b)
}

/**
 * “does not know the pupil whom the note was sent to”, “did not send a note”: whether each text says “not”, of two deeds, and tells or
 * takes for told what the other says was not done. Symmetric.
 */
export function denyTwoDeeds(a: string, b: string): boolean {
  const [one, other] = [deniedVerb(a, b), deniedVerb(b, a)]
  if (one === undefined || other === undefined || areOne(one, other) || areClose(one, other)) return false
  // “there is no way in which he will meet them” may be told of any verb
  if (!isBehindNot(a, one) || !isBehindNot(b, other)) return false
  return isToldBeside(a, one, other) || isToldBeside(b, other, one)
}

const isBehindNot = (text: string, { start }: Told) =>
  /(?:\b(?:not|never)|n['’]t)(?: \p{L}+)? $/iu.test(text.slice(0, start))

/** Whether a text tells of a deed behind the one that it says was not done, and not as denied with it: “did not close or sell it”. */
const isToldBeside = (text: string, denied: Told, deed: Told) =>
  toldIn(text).some(
    (word) =>
      word.start > denied.end &&
      word.verb &&
      !word.says &&
      areOne(word, deed) &&
      !deniedWith.test(text.slice(0, word.start)),
  )
const deniedWith = /\b(?:and|or|nor|to|have|had|been)(?: \w+ly)? $/i

function isOfAnother(denying: string, verb: Told, telling: string): boolean {
  const twin =
    toldIn(telling).find((word) => !word.says && (word.verb || word.event) && areOne(word, verb)) ??
    deedOf(telling).head
  if (twin === null) return false
  const [denied, told] = [sideOf(denying, verb), sideOf(telling, twin)]
  const differ = (mine: readonly Told[], theirs: readonly Told[] = []) =>
    areTwoThings(denied, mine, told, theirs)
  return (
    differ(denied.object, told.object) ||
    areNamedApart(denied.doer, told.doer) ||
    // “was not caused by lightning” says that it was caused
    (denied.passive && differ(denied.doer, told.doer)) ||
    [...denied.places].some(
      ([place, words]) =>
        place !== ofObject && place !== 'by' && !ofWhere.test(place) && differ(words, told.places.get(place)),
    )
  )
}

/** Whether both are named, and none of the names is of both. */
function areNamedApart(mine: readonly Told[], theirs: readonly Told[]): boolean {
  const [one, other] = [mine.filter(isName), theirs.filter(isName)]
  return one.length > 0 && other.length > 0 && !one.some((word) => holds(other, word))
}

/** Beside these nothing is another thing: “did not pay anything”. */
const anything =
  /^(?:any(?:one|body|thing|where)|every(?:one|body|thing)|one|person|people|thing|money|part|way)$/
const any = /\b(?:any|no|a single|any of|one of) (?:\S+ )?$/i

/** Whether one thing stands in the place of another, and neither is told of in the other text. */
function areTwoThings(denying: Side, denied: readonly Told[], telling: Side, told: readonly Told[]): boolean {
  const [head, twin] = [denied.at(-1), told.at(-1)]
  // somebody may be told of by name in one, and by what he is in the other
  if (head === undefined || twin === undefined || isName(head) !== isName(twin)) return false
  if (areOne(head, twin)) return areOfTwoKinds(denying, denied, telling, told)
  if (holds(telling.words, head) || holds(denying.words, twin)) return false
  if (denied.some((word) => isName(word) && holds(telling.words, word))) return false
  if (head.weight <= light || anything.test(singular(head.norm))) return false
  // “three children”, “not any civilians”
  const isOfAny =
    any.test(denying.text.slice(0, head.start)) && [head, twin].every(({ norm }) => isPerson(singular(norm)))
  return !isOfAny || contrastsOf(head).some((kind) => contrastsOf(twin).includes(kind))
}

/** “its maternity ward”, “its emergency ward” */
function areOfTwoKinds(one: Side, mine: readonly Told[], other: Side, theirs: readonly Told[]): boolean {
  const isKind = ({ text }: Side, phrase: readonly Told[], { words }: Side) => {
    const [kind, head] = [phrase.at(-2), phrase.at(-1)]
    return (
      kind !== undefined &&
      kind.end + 1 === head!.start &&
      !holds(words, kind) &&
      taggedWords(text).some(({ start, pos }) => start === kind.start && pos === 'NOUN')
    )
  }
  return isKind(one, mine, other) && isKind(other, theirs, one)
}

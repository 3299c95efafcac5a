import { callsUntrue } from '../../text/attribution/denials.ts'
import { eventsOf } from '../../text/clause/events.ts'
import { deedsOpposed, otherNumber, rolesSwapped, toldAside } from './deed-doubts.ts'
import {
  onlyActedUpon,
  onlyAnswered,
  onlyCharged,
  onlyPlanned,
  onlySupposed,
  onlyTried,
} from './so-in-one.ts'
import { tellOtherExtents } from './other-extent.ts'
import { tellOtherStages } from './other-stage.ts'
import { areOfTwoParties, contrary, holdTurned, reversed } from '../words/contraries.ts'
import { contrasts } from '../words/lexicon.ts'
import { areEndsOfOneDeal } from '../words/deeds.ts'
import { denial, type Denial } from '../words/polarity.ts'
import { placesApart } from '../words/other-places.ts'
import { replacementsIn } from '../words/replacements.ts'
import {
  areClose,
  areOne,
  areOneParty,
  isName,
  lacking,
  predicateOf,
  toldIn,
  type Told,
} from '../words/told.ts'
import { boundsTurned, comparesTurned, directionTurned, namesSwapped, numbersSwapped } from './swaps.ts'
import {
  areBeforeAndAfter,
  areKeptAndChanged,
  isAsked,
  isPartOf,
  tellsOfBeside,
  turnedBySmallWord,
} from './word-doubts.ts'
import { comparedWords, isMonth, speaksGenerally } from '../words/words.ts'

/** What each reason leaves of the chance that two statements are one claim; see `doubts`. */
const worth = {
  name: 0.5,
  ordinal: 0.4,
  opposite: 0.45,
  contrary: 0.45,
  negated: 0.5,
  month: 0.5,
  subject: 0.5,
  thing: 0.75,
  event: 0.7,
  predicate: 0.45,
  deed: 0.95,
  general: 0.55,
  asked: 0.5,
  part: 0.55,
  turned: 0.3,
  tried: 0.5,
  planned: 0.4,
  aside: 0.7,
  upon: 0.4,
  answered: 0.4,
  charged: 0.4,
  supposed: 0.4,
  undone: 0.45,
  number: 0.6,
  contrast: 0.5,
  beside: 0.5,
  stage: 0.4,
  extent: 0.4,
}
export type Reason = keyof typeof worth

/** What is left of the chance that two statements are one claim, as a factor from 0 to 1. */
export const doubt = (reasons: Iterable<Reason>): number =>
  [...reasons].reduce((product, reason) => product * worth[reason], 1)

/**
 * What speaks against two claims of like words being one. Symmetric.
 * - `name`, `thing`, `deed`: in the place of a name, a thing, an event stands another, or each happens elsewhere (`placesApart`); `subject`: of the thing that acts, or
 *   of the only one that differs
 * - `ordinal`, `month`: each has one the other lacks
 * - `opposite`: a word of the one is turned round in the other, “rose” and “fell”; `contrary`: only one of both can be so,
 *   “accepted” and “refused”; `negated`: one says that it is not so
 * - `event`: no event of either is in the other
 * - `predicate`: the verb of each main clause and all that stands behind it there is not in the other: of one subject they
 *   tell two things, however much they tell of who that is
 * - `general`: one tells what holds, the other what happened once
 * - `asked`: one tells that it is not known what the other tells
 * - `part`: one tells of some “of the 20”, or “the first of” them
 * - `turned`: who does it in the one suffers it in the other, or two have changed places
 * - `undone`: what is done in the one undoes what is done in the other, or is another end
 * - `number`: one tells of one, the other of many
 * - `aside`: what one tells the other only tells after, “since the airport was bought”, and itself tells another thing
 * - `upon`: what the one tells is in the other only what somebody else acts upon; `answered`: what somebody pays, answers or is praised for
 * - `charged`, `supposed`: one tells outright what in the other somebody is charged with, or what holds under a condition only
 * - `tried`: one tells as done what in the other is tried or possible only
 * - `planned`: one tells as done what in the other is to come
 * - `beside`: what one tells of a thing the other tells of those near it
 * - `contrast`: each has a thing of one kind that the other lacks, “brother” and “sister”, or in its place who cannot be who is told of in the
 *   other, “soldiers” and “civilians”
 * - `extent`: one tells of some, or a part, what the other tells of all, or the whole
 * - `stage`: one tells of what the other tells at another stage: asked for and granted, charged and found guilty
 * @param denies where it is known already: finding it takes long
 */
export function doubts(a: string, b: string, denies: Denial = denial(a, b)): Set<Reason> {
  const [one, other] = [toldIn(a), toldIn(b)]
  const [mine, theirs] = [lacking(one, other), lacking(other, one)]
  const both = (test: (word: Told) => boolean) => mine.some(test) && theirs.some(test)
  const mayTurn = holdTurned(a, b)
  const found: Record<Exclude<Reason, 'name' | 'thing' | 'subject' | 'deed'>, boolean> = {
    general:
      isCaseOf(b, other, a, one) ||
      isCaseOf(a, one, b, other) ||
      (isGeneral(a) !== isGeneral(b) && (isGeneral(a) ? theirs : mine).some(isParticular)),
    ordinal: both(({ unit }) => unit === 'th'),
    month: both(isMonth),
    opposite:
      mayTurn &&
      denies !== 'undone' &&
      (mine.some((x) => theirs.some((y) => reversed(x.norm, y.norm) && !areEndsOfOneDeal(a, x, b, y))) ||
        turnedBySmallWord(a, b, reversed)),
    undone: denies === null && deedsOpposed(a, b),
    number: otherNumber(a, b),
    contrary:
      denies === 'contrary' ||
      (mayTurn && (turnedBySmallWord(a, b, contrary) || areBeforeAndAfter(a, b))) ||
      areKeptAndChanged(a, b),
    negated: denies === 'negated' || callsUntrue(a) !== callsUntrue(b),
    predicate: tellOtherThings(one, other),
    event: !tellOfOneEvent(one, other) && !tellOfOneEvent(other, one),
    asked: isAsked(a, one, b, other),
    part: isPartOf(a, other, b) || isPartOf(b, one, a),
    turned: areTurned(a, b),
    tried: denies === null && onlyTried(a, b),
    planned: denies === null && onlyPlanned(a, b),
    aside: toldAside(a, b),
    upon: onlyActedUpon(a, b),
    answered: onlyAnswered(a, b),
    charged: onlyCharged(a, b),
    supposed: onlySupposed(a, b),
    stage: tellOtherStages(a, b),
    extent: tellOtherExtents(a, b),
    contrast: tellOfContrasts(mine, theirs),
    beside: tellsOfBeside(a, b),
  }
  const reasons = (Object.keys(found) as (keyof typeof found)[]).filter((reason) => found[reason])
  const elsewhere: Reason[] = placesApart(a, b) === null ? [] : ['name']
  return new Set<Reason>([...reasons, ...elsewhere, ...replacements(one, other, mine, theirs)])
}

/** Whether two stand in each other's place, or what comes from one goes to it in the other. Symmetric. */
export const areTurned = (a: string, b: string): boolean =>
  comparesTurned(a, b) ||
  boundsTurned(a, b) ||
  rolesSwapped(a, b) ||
  namesSwapped(a, b) ||
  numbersSwapped(a, b) ||
  directionTurned(a, b)

/** Whether one tells what happened once to somebody, somewhere, and the other, which names nothing, what holds. */
const isCaseOf = (text: string, words: readonly Told[], rule: string, others: readonly Told[]) =>
  eventsOf(rule).present && !others.some(isParticular) && !eventsOf(text).present && words.some(isParticular)
/** Whether each has a thing of one kind of which nothing is two. */
function tellOfContrasts(mine: readonly Told[], theirs: readonly Told[]): boolean {
  const kinds = new Set(mine.flatMap(contrastsOf))
  return kinds.size > 0 && theirs.some((word) => contrastsOf(word).some((kind) => kinds.has(kind)))
}
export const contrastsOf = ({ norm, key }: Told): readonly number[] => [
  ...(contrasts.get(norm) ?? []),
  ...(norm === key ? [] : (contrasts.get(key) ?? [])),
]
const isGeneral = (text: string) => speaksGenerally(comparedWords(text))
const isParticular = (word: Told) => !word.says && (word.kind !== 'word' || isName(word))

/** Whether one of the events is in the other text, under whatever word; so it is where none is told. */
function tellOfOneEvent(one: readonly Told[], other: readonly Told[]): boolean {
  const events = one.filter(({ event }) => event)
  return events.length === 0 || events.some((event) => other.some((word) => areOne(event, word)))
}

/** “The fund, headed by Ann Lee, holds 900 million” and “Ann Lee, the head of the fund, stood down”. */
function tellOtherThings(one: readonly Told[], other: readonly Told[]): boolean {
  const [mine, theirs] = [predicateOf(one), predicateOf(other)]
  return (
    mine.length > 1 &&
    theirs.length > 1 &&
    !mine.some((word) => isHeld(other, word)) &&
    !theirs.some((word) => isHeld(one, word)) &&
    !(
      areClose(mine[0]!, theirs[0]!) &&
      mine.slice(1).some((word) => theirs.slice(1).some((twin) => areClose(word, twin)))
    )
  )
}

/** Who “shot a deputy” is a gunman, but “gunman” tells of no shot. */
const isHeld = (words: readonly Told[], word: Told) =>
  words.some((other) => (word.verb === other.verb ? areOne : areOneParty)(word, other))

const isThing = (word: Told) => word.kind === 'word' && !word.event && !isName(word)

/** What stands between the same words in both texts, and is another thing. */
function replacements(
  one: readonly Told[],
  other: readonly Told[],
  mine: readonly Told[],
  theirs: readonly Told[],
) {
  const found = new Set<Reason>()
  for (const { left, right, from } of replacementsIn(one, other)) {
    const both = (test: (word: Told) => boolean) => left.some(test) && right.some(test)
    if (left.some((a) => right.some((b) => areOfTwoParties(a.parties, b.parties)))) found.add('contrast')
    if (both(isName)) found.add('name')
    else if (both(isThing)) {
      const only = mine.length === left.length && theirs.length === right.length
      const single = left.length === 1 && right.length === 1
      if (only || (single && from[0] < firstEvent(one) && from[1] < firstEvent(other))) found.add('subject')
      else if (single) found.add('thing')
    } else if (both(({ event }) => event)) {
      // “a drying hall”, “a storage hall”
      const areKinds = [left, right].every(([word, more]) => more === undefined && word?.verb === false)
      found.add(areKinds ? 'thing' : 'deed')
    }
  }
  return found
}

const firstEvent = (words: readonly Told[]) => {
  const at = words.findIndex(({ event }) => event)
  return at < 0 ? words.length : at
}

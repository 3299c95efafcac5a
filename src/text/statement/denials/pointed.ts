/** The claim of a sentence before that a denial points back to. */
import type { Saying } from '../../attribution/quotations/sayings.ts'
import type { ParsedSentence } from '../../tags/parse.ts'
import { nounOf } from '../../words/words.ts'
import type { Claimed } from '../claimed.ts'
import { stem } from '../../words/stems.ts'
import { areSynonyms } from '../../terms/synonyms.ts'
import { speechNouns } from '../../data/cues.ts'
import { tellsOfCharge } from './claim-before.ts'
import { denialOfTold, type Denial } from './denied.ts'
import { contentOf, fitsEllipsis } from '../ellipsis.ts'
import { isNoun, message, pointerOf, thingUntrue } from './pointers.ts'
import { deniesThing } from '../untrue.ts'

/** Who “rejected this” of an offer denies nothing. */
const rejecting = /^(?:reject|dismiss)$/
const offered =
  /\b(?:appeal|application|bid|call|compromise|deal|demand|idea|invit\p{L}+|motion|offer|petition|plan|plea|proposal|propose|request|resign|resignation|should|suggest|suggestion|terms|truce|urge)\p{Ll}{0,3}\b/iu

/** What a message of some kind (`message`) is told by. */
const messaging =
  /\b(?:tell|told|ask|inform|insist|warn|order|instruct|demand|promis|pledg|threaten|offer|request|complain|wr[io]t|call|urg|notif|advis)\p{L}*\b/iu

/** Parts of a government, which who warned the government may have warned. */
const ofState = /^(?:ministry|minister|department|secretary|cabinet|state)$/i

const negative = /\b(?:no|nobody|none|nothing|never|not)\b|n['’]t\b/i

/** “had heard claims that 40 had fled”, “dropped a charge that …”: who calls “that” untrue means what is claimed, and not that it was heard. */
const tellsOfClaim =
  /\b(?:accusation|allegation|assertion|charge|claim|complaint|report|rumou?r|stor(?:y|ie)|suggestion)s?(?: (?:against|by|from|in|on) [^,;:]{2,40}?)? that\b/iu

/** A statement that only points back itself. */
const pointing = /\b(?:den(?:y|ied|ies)|disputed?s?) (?:it|this|that)\.?$/i

/**
 * The claim of a sentence before that a denial points back to: “The mayor denied this”, “denied having had any such letter”.
 * Null where the denial holds a claim of its own, or what is denied is not told in one of the two sentences before it.
 * @param toldIn what the sentence at an index claims last
 */
export function pointedTo(
  sentence: ParsedSentence,
  index: number,
  saying: Saying,
  toldIn: (sentence: number) => Claimed | null,
): Denial | null {
  const pointer = pointerOf(sentence, saying)
  const { who } = saying
  if (pointer === null || who === null) return null
  const thing = thingUntrue(contentOf(sentence, saying))
  const near = [index - 1, index - 2]
    .map(toldIn)
    .filter((told) => told !== null)
    // “Nobody asked” is not denied by “no such request”
    .filter(({ statement }) => pointer === 'this' || !negative.test(statement))
  const found =
    pointer === 'this'
      ? nearestOf(near, who.name)
      : (near.find(({ statement }) => tellsOf(statement, pointer)) ??
        near.find(
          ({ statement }) =>
            ((message.test(pointer) && messaging.test(statement)) || speechNouns.has(pointer)) &&
            namedWith(sentence, saying).some(
              (noun) => tellsOf(statement, noun) || (ofState.test(noun) && tellsOf(statement, 'government')),
            ),
        ))
  const rejected = saying.at !== null && rejecting.test(sentence.words[saying.at.verb]?.lemma ?? '')
  return found === undefined ||
    (rejected && offered.test(found.statement)) ||
    (pointer === 'this' &&
      [tellsOfCharge, tellsOfClaim, isProcedure].some((one) => one.test(found.statement))) ||
    (thing !== null && !isCalled(found, thing)) ||
    !fitsEllipsis(sentence, saying, found.statement) ||
    (found.speaker === null && deniesOwnDeed(sentence, saying) && !names(found.statement, who.name)) ||
    found.stance === 'disputes' ||
    pointing.test(found.statement)
    ? null
    : denialOfTold(found, saying, index)
}

/** “Aides said that Roe had hit them. Roe, 44, was elected in May. He denies it”: whether another tells it of who denies; a fact between is not denied. */
const isSaidOf = ({ speaker, stance, statement }: Claimed, denier: string): boolean =>
  speaker !== null &&
  stance === 'asserts' &&
  speaker.name !== denier &&
  // “his family”, whoever he is
  (/^(?:his|her|their) /i.test(denier) || names(statement, denier))

/** Whether a statement holds a word of a name, or of words for who denies: of “The retailer” the noun. */
const names = (statement: string, name: string): boolean =>
  name
    .split(/['’]s\b|[^\p{L}'’-]+/u)
    .some(
      (word) =>
        word.length > 2 &&
        !/^(?:the|his|her|its|our|and|for)$/i.test(word) &&
        new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, 'iu').test(statement),
    )

/** Which of what the sentences before told somebody denies by “it”: the nearest, if another does not tell the one before that of them. */
const nearestOf = (near: readonly Claimed[], denier: string): Claimed | undefined =>
  near[0] !== undefined && saysOfSomebody(near[0], denier)
    ? near[0]
    : (near.find((told) => isSaidOf(told, denier)) ?? near[0])

/** “She is lying”: whether another says it of somebody who is not named, and may be who denies it. */
const saysOfSomebody = ({ speaker, stance, statement }: Claimed, denier: string): boolean =>
  speaker !== null &&
  stance === 'asserts' &&
  speaker.name !== denier &&
  /\b(?:s?he|him|his|her)\b/i.test(statement)

/** “I did not do so”: what only somebody says of whom it is told. */
function deniesOwnDeed(sentence: ParsedSentence, saying: Saying): boolean {
  const said = contentOf(sentence, saying).filter(({ pos }) => pos !== 'PUNCT')
  const words = said.map(({ text }) => text).join(' ')
  return /^i\s.*\s(?:do|done)\s/i.test(words) && deniesThing.test(words.replace(/ (?=n['’]t)/u, ''))
}

/** “He will be tried in May”: what a court is to do, which nobody who is to be tried denies. */
const isProcedure =
  /\b(?:be tried|be sentenced|stand trial|go on trial|appear (?:in|before)|(?:trial|hearing) (?:is|was|will|has|begins|starts|opens))\b/i

/** Whether what was told before is by its teller’s words, or its figure, what a noun calls it: “the claim”, “that figure”. */
const isCalled = ({ speaker, stance, statement, cue }: Claimed, noun: string): boolean =>
  /^(?:figure|number|estimate)$/.test(noun)
    ? /\d/.test(statement)
    : speaker !== null &&
      stance === 'asserts' &&
      (!/^(?:report|story)$/.test(noun) || /^(?:ha[sd] )?(?:report|reveal|publish|wr[io]t)/.test(cue ?? ''))

/** Who denies it, and what else is named in it; of spoken words also by what office: “the energy minister, Ann Lee, said”. */
const namedWith = (sentence: ParsedSentence, saying: Saying): string[] =>
  [
    ...sentence.words.filter(
      ({ start, end }) =>
        saying.source !== null && (saying.direct || (start >= saying.source[0] && end <= saying.source[1])),
    ),
    ...contentOf(sentence, saying),
  ]
    .filter(isNoun)
    .map(nounOf)

/** How many letters tell that two words are of one root: “dismissed” and “dismissal”. */
const rootLength = 5

const tellsOf = (statement: string, noun: string): boolean =>
  statement
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .some(
      (word) =>
        stem(word) === stem(noun) ||
        areSynonyms(stem(word), stem(noun)) ||
        (noun.length >= rootLength && word.startsWith(noun.slice(0, Math.max(rootLength, noun.length - 3)))),
    )

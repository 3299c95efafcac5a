import type { Span } from '../../../model/reading.ts'
import type { Saying } from '../../attribution/quotations/sayings.ts'
import { deniedClause } from '../../attribution/cues/inversions.ts'
import { calledUntrueAt } from '../../attribution/cues/judgements.ts'
import type { ParsedSentence } from '../../parse.ts'
import { nounOf, type Word } from '../../words.ts'
import type { Claimed } from '../claimed.ts'
import { stem } from '../../stems.ts'
import { areSynonyms } from '../../synonyms.ts'
import { speechNouns } from '../../data/cues.ts'
import { tellsOfCharge } from './claim-before.ts'
import { denialOfTold, type Denial } from './denied.ts'
import { isClauseAt } from '../predicates.ts'
import { callsThingUntrue, callsUntrue, deniesThing } from './untrue.ts'

/** Verbs whose “it” is a claim; who “rejected it” may have been offered something, as who “rejected this” of an offer was. */
const denying = /^(?:deny|dispute|doubt|refute|rebut|contradict)$/
const rejecting = /^(?:reject|dismiss)$/
const offered =
  /\b(?:appeal|application|bid|call|compromise|deal|demand|idea|invit\p{L}+|motion|offer|petition|plan|plea|proposal|propose|request|resign|resignation|should|suggest|suggestion|terms|truce|urge)\p{Ll}{0,3}\b/iu

/** “any such notice” is of what was told, “no such request” of what was asked. */
const message =
  /^(?:advice|agreement|call|command|complaint|demand|instruction|letter|message|notice|notification|offer|order|pledge|promise|request|threat|warning)$/
const messaging =
  /\b(?:tell|told|ask|inform|insist|warn|order|instruct|demand|promis|pledg|threaten|offer|request|complain|wr[io]t|call|urg|notif|advis)\p{L}*\b/iu

/** Parts of a government, which who warned the government may have warned. */
const ofState = /^(?:ministry|minister|department|secretary|cabinet|state)$/i

const negative = /\b(?:no|nobody|none|nothing|never|not)\b|n['’]t\b/i

/** “had heard claims that 40 had fled”: who calls “that” untrue means what is claimed, and not that it was heard. */
const tellsOfClaim = /\b(?:claim|report|allegation|accusation|rumou?r|suggestion)s? that\b/iu

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
      ? (near.find((told) => isSaidOf(told, who.name)) ?? near[0])
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
    !fitsEllipsis(sentence, saying, who.name, found.statement) ||
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
  (/^(?:his|her|their) /i.test(denier) ||
    denier
      .split(/['’]s\b|[^\p{L}'’-]+/u)
      .some(
        (word) =>
          word.length > 2 &&
          word !== 'the' &&
          new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, 'iu').test(statement),
      ))

/** “He will be tried in May”: what a court is to do, which nobody who is to be tried denies. */
const isProcedure =
  /\b(?:be tried|be sentenced|stand trial|go on trial|appear (?:in|before)|(?:trial|hearing) (?:is|was|will|has|begins|starts|opens))\b/i

/** `this` where all that is denied is “this”, “it” or “that”; of “any such letter” the lemma of the noun; null for other words. */
function pointerOf(sentence: ParsedSentence, saying: Saying): string | null {
  const { words } = sentence
  const { at, kind } = saying
  const said = contentOf(sentence, saying)
  const spoken = said.filter(({ pos }) => pos !== 'PUNCT')
  const tells = kind === 'say' || kind === 'according'
  if (tells && [spoken, openingOf(saying, said)].some(callsThatUntrue)) return 'this'
  if (opensNotSo(sentence, saying)) return 'this'
  if (saidBesideUntrue(sentence, saying) !== null) return 'this'
  const unmet = kind === 'say' && saying.direct ? notReceived(said) : null
  if (unmet !== null) return unmet
  if (at === null || saying.direct) return null
  if (deniesPronoun(sentence, saying)) return 'this'
  if (kind === 'deny' && !denying.test(words[at.verb]?.lemma ?? '')) return null
  if (kind === 'deny' && isElliptical(said)) return 'this'
  if (kind === 'say' && isElliptical(said.filter(({ text }) => !isNot.test(text))) && said.length === 3)
    return 'this'
  const such = said.findIndex(({ text }) => /^such$/i.test(text))
  const before = said[such - 1]?.text ?? ''
  // “had made no such request”
  const denies =
    kind === 'deny'
      ? /^(?:any|no)$/i.test(before)
      : kind === 'say' && /^no$/i.test(before) && said.length <= longestDenial
  return denies ? (said.slice(such + 1).find(isNoun)?.lemma ?? null) : null
}

/** “We never received this letter”: the noun of what somebody says did not come; null for other words. */
function notReceived(said: readonly Word[]): string | null {
  const never = said.findIndex(({ text }) => /^(?:never|not|n['’]t)$/i.test(text))
  const [verb, pointer, noun] = said.slice(never + 1, never + 4)
  return never > 0 &&
    said.length <= longestDenial &&
    /^(?:receive|get|see|read|hear)$/.test(verb?.lemma ?? '') &&
    /^(?:this|that|the)$/i.test(pointer?.text ?? '') &&
    message.test(noun?.lemma ?? '')
    ? noun!.lemma
    : null
}

/** Whether few words say that what was told before is untrue. */
function callsThatUntrue(said: readonly Word[]): boolean {
  if (said.length > longestDenial) return false
  const words = said.map(({ text }) => text).join(' ')
  const joined = words.replace(/ (?=n['’]t|['’]s)/gu, '')
  return (
    [callsUntrue, callsThingUntrue, deniesThing].some((one) => one.test(joined)) ||
    /^not (?:so|true)$/i.test(words)
  )
}

/** The noun by which few words call what was told before untrue, in the rest of which no more is told; null where none does. */
function thingUntrue(said: readonly Word[]): string | null {
  const end = said.findIndex(({ text }) => text === ';')
  const few = said.slice(0, end < 0 ? said.length : end).filter(({ pos }) => pos !== 'PUNCT')
  if (few.length > longestDenial) return null
  return callsThingUntrue.exec(few.map(({ text }) => text).join(' '))?.[1]?.toLowerCase() ?? null
}

/** Whether what was told before is by its teller’s words, or its figure, what a noun calls it: “the claim”, “that figure”. */
const isCalled = ({ speaker, stance, statement, cue }: Claimed, noun: string): boolean =>
  /^(?:figure|number|estimate)$/.test(noun)
    ? /\d/.test(statement)
    : speaker !== null &&
      stance === 'asserts' &&
      (!/^(?:report|story)$/.test(noun) || /^(?:ha[sd] )?(?:report|reveal|publish|wr[io]t)/.test(cue ?? ''))

/** The words of the first sentence of several spoken at once: of “It’s a lie. We were there.” those before the full stop. */
function openingOf({ direct }: Saying, said: readonly Word[]): Word[] {
  const end = direct ? said.findIndex(({ text }, at) => at > 1 && /^[.!]$/.test(text)) : -1
  const opening = said.slice(0, Math.max(0, end)).filter(({ pos }) => pos !== 'PUNCT')
  return opening.length > longestUntrue ? [] : opening
}

/** “Not so, said Ann Lee: the gate was shut”. */
const opensNotSo = ({ words, start }: ParsedSentence, { at }: Saying) =>
  at?.inverted === true &&
  /^Not (?:so|true),/.test(
    words
      .slice(0, 2)
      .map(({ text }) => text)
      .join(' ') + (words[2]?.text ?? ''),
  ) &&
  words[0]!.start === start

/** What is said beside a denial of what was told before: “said that was untrue, and that the boat was there by ten”; null for nothing. */
export function saidBesideDenial(
  sentence: ParsedSentence,
  saying: Saying,
  own: readonly Saying[],
): { saying: Saying; from: number } | null {
  const span = saidBesideUntrue(sentence, saying)
  if (span !== null) return { saying: { ...saying, content: [[span.start, span.end]] }, from: span.start }
  const said = contentOf(sentence, saying)
  if (opensNotSo(sentence, saying)) return { saying, from: said[0]!.start }
  const opening = saying.kind === 'say' ? openingOf(saying, said) : []
  if (opening.length > 0 && callsThatUntrue(opening)) {
    const rest = said.slice(said.indexOf(opening.at(-1)!) + 2)
    const [first, last] = [rest.find(({ pos }) => pos !== 'PUNCT'), rest.at(-1)]
    return first === undefined || rest.length < leastSaid
      ? null
      : { saying: { ...saying, content: [[first.start, last!.end]] }, from: first.start }
  }
  // “That was denied by Ann Lee, who said that …”, “That is not so, according to Ann Lee, who said that …”
  const isBare = saying.kind === 'according' && callsThatUntrue(said.filter(({ pos }) => pos !== 'PUNCT'))
  const further = own.find(
    ({ kind, direct, cue, who }) =>
      (isBare || (saying.at?.inverted === true && saying.kind === 'deny')) &&
      kind === 'say' &&
      !direct &&
      who?.name === saying.who?.name &&
      (cue?.[0] ?? 0) > (saying.source?.[1] ?? Infinity),
  )
  return further?.cue == null ? null : { saying: further, from: further.cue[0] }
}

/** “We were there.” */
const leastSaid = 3

/** “said that was untrue, and that the boat was there by ten”: where the clause stands that is said beside it; null for none. */
function saidBesideUntrue(sentence: ParsedSentence, saying: Saying): Span | null {
  if (saying.kind !== 'say' || saying.direct) return null
  const said = contentOf(sentence, saying)
  const link = said.findIndex(({ text }) => /^(?:and|but|;)$/i.test(text))
  const before = said.slice(0, Math.max(0, link)).filter(({ pos }) => pos !== 'PUNCT')
  if (link < 0 || before.length > longestUntrue || !callsThatUntrue(before)) return null
  const from = said[/^that$/i.test(said[link + 1]?.text ?? '') ? link + 2 : link + 1]
  const clause = from !== undefined && isClauseAt(sentence, sentence.words.indexOf(from))
  return clause ? { start: from.start, end: said.at(-1)!.end } : null
}

/** “That was simply not true” has no more words. */
const longestUntrue = 6

const isNot = /^(?:not|n['’]t)$/i

/** “denied that it had”: a pronoun and an auxiliary, whose verb stands in the sentence before. */
const isElliptical = ([subject, verb, ...more]: readonly Word[]) =>
  /^(?:it|he|she|they)$/i.test(subject?.text ?? '') && verb?.pos === 'AUX' && more.length === 0

/** Whether “denied that she had” can be of a statement: it names her, who denies it. Of “it” and “they” nothing is known. */
function fitsEllipsis(sentence: ParsedSentence, saying: Saying, name: string, statement: string): boolean {
  const said = contentOf(sentence, saying)
  if (!isElliptical(said) || !/^s?he$/i.test(said[0]?.text ?? '')) return true
  return statement.includes(name.split(' ').at(-1)!)
}

/** A longer statement, in words, tells more than that there was no such thing. */
const longestDenial = 12

const contentOf = ({ words }: ParsedSentence, { content }: Saying) =>
  words.filter(({ start, end }) => content.some(([from, to]) => start >= from && end <= to))
const isNoun = ({ pos }: Word) => pos === 'NOUN' || pos === 'PROPN'

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

/** Whether all that is denied is “this”, “it” or “that”; of what may have been offered only “this”. */
export function deniesPronoun(sentence: ParsedSentence, { at, kind }: Saying): boolean {
  if (at === null || kind !== 'deny') return false
  // “That was denied by Ann Lee”
  if (at.inverted) return deniedClause(sentence, at) === null
  const { words } = sentence
  const [first, next] = [words[at.last + 1]?.text ?? '', words[at.last + 2]?.text]
  const lemma = words[at.verb]?.lemma ?? ''
  if (!(denying.test(lemma) ? /^(?:this|it|that)$/i : /^(?:this|that)$/i).test(first)) return false
  return next === undefined || behind.test(next) || calledUntrueAt(sentence, at.verb) === at.last + 2
}
const behind =
  /^(?:[.,;:—–-]|and|but|in|on|at|to|when|as|yesterday|too|also|last|within|after|before|during|outright|flatly)$/i

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

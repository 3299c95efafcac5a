/** What “it” and “they” mean. */
import { couldBePerson } from '../../attribution/speakers/pronoun-fit.ts'
import { namedIn, type Speaker } from '../../attribution/speakers/scene.ts'
import { pairAsSubject } from '../../attribution/speakers/sentence-subject.ts'
import { bodyKinds, bodyNouns } from '../../data/cues.ts'
import type { ParsedSentence } from '../../parse.ts'
import { mayBePerson } from '../../persons.ts'
import { pronounSubject, subjectPhrase, type NounPhrase } from '../../phrases.ts'
import { nounOf, type Word } from '../../words.ts'
import { isDone, ofThings, onlyThingBefore } from './antecedents.ts'
import { opensBox } from './boxes.ts'
import { countMeant, sumMeant } from './counts.ts'
import { employerMeant } from './employers.ts'
import { isOfNoEvent, thingOfLastClause } from './events.ts'
import { isExpletive } from './expletives.ts'
import { mayBeAnothers } from './of-another.ts'
import { isOfNoWriting } from './no-writing.ts'
import { makesBody, thingMade } from './made.ts'
import { withArticle } from './name-forms.ts'
import { isEvent, isRanked } from './ranked.ts'
import { reportedBy } from './outlets.ts'
import { writingBefore } from './writings-before.ts'
import type { Passage, ReferenceContext } from '../context.ts'
import { isDeed, isThing, mayBeThing } from './things.ts'
import { meantBeside } from './things-beside.ts'
import { isOfMind, isOfOwners, isSum, isToldBeside } from './told-of-it.ts'
import { severalAsSubject } from './several.ts'
import {
  isHandled,
  isMeant,
  isTiedToBody,
  mayBeOthers,
  ofOthersToo,
  speaksForBody,
} from './speakers-meant.ts'

/** What “it” or “they” at the head of a passage means, as words to stand there; null where it cannot be told. */
export function thingMeant(
  context: ReferenceContext,
  passage: Passage,
  sentence: ParsedSentence,
  index: number,
  speaker: Speaker | null,
  reported: boolean,
): string | null {
  const lower = sentence.words[index]!.text.toLowerCase()
  const several = /^the(?:y|ir)$/.test(lower)
  const counted = /^it$/.test(lower) ? countMeant(context, passage.sentence, sentence, index) : null
  if (counted !== null) return counted
  const sum = /^it$/.test(lower) ? sumMeant(context, passage.sentence, sentence, index) : undefined
  if (sum !== undefined) return sum
  if (/^it$/.test(lower) && (isExpletive(sentence.words, index) || isEvent(sentence, index))) return null
  // “It was known as the late moon”, below a paragraph on something else
  if (/^it$/.test(lower) && opensParagraph(context, passage.sentence) && isNamed(sentence.words, index + 1))
    return null
  // “It said they were armed”: others than who speaks
  const isOne = sentence.words.some(({ text, start }) => /^it$/i.test(text) && context.isSource(start))
  if (reported && several && isOne) return null
  // “Friends of the couple said they had parted”: either
  if (reported && several && speaker !== null && ofOthersToo.test(speaker.name)) return null
  // “A rival of Vakt said it …”: either
  if (reported && !several && speaker !== null && isTiedToBody(speaker)) return null
  const toldOf =
    reported && speaker !== null && /^it$/.test(lower)
      ? reportedBy(context, passage.sentence, speaker, sentence.words.slice(index + 1))
      : undefined
  if (toldOf !== undefined) return toldOf
  if (reported && speaker !== null) {
    const fits = isMeant(speaker, several)
    const isOpen = mayBeAnothers(sentence, index) || mayBeThing(context, passage, sentence, index)
    if (fits && /^it$/.test(lower) && isOpen) return null
    // “dealers say that they cannot be sold”
    if (fits && several && isHandled(sentence.words, index + 1)) return null
    if (fits && several && mayBeOthers(context, passage.sentence, speaker, sentence.words.slice(index + 1)))
      return null
    if (fits) return speaker.entity === null ? speaker.name : withArticle(context, speaker.entity)
    // “A spokeswoman for the company said it …”
    if (several || speaksForBody(context, sentence)) return null
  }
  const writing = /^it$/.test(lower) ? writingBefore(context, passage.sentence, sentence, index) : null
  if (writing !== null) return writing
  const employer = employerMeant(context, passage.sentence, sentence, index)
  if (employer !== undefined) return employer
  return (
    (several ? null : thingMade(context, passage.sentence, sentence, index)) ??
    (!several && mayBeObject(context, passage.sentence, sentence, index)
      ? besideBefore(context, passage.sentence, sentence.words.slice(index + 1))
      : subjectBefore(context, passage.sentence, several, sentence.words.slice(index + 1))) ??
    onlyThingBefore(context, passage.sentence, sentence, index)
  )
}

/** What “it” means that may be no subject, where it is told of beside the subject of the sentence before; null where that cannot be told. */
function besideBefore(context: ReferenceContext, at: number, told: readonly Word[]): string | null {
  const before = context.parsed.sentences[at - 1]
  const subject = before === undefined ? null : subjectPhrase(before)
  if (before === undefined || subject === null || context.isQuoted(before.start)) return null
  return meantBeside(context, before, subject, false, told) ?? null
}

const opensParagraph = ({ parsed: { sentences } }: ReferenceContext, at: number) =>
  sentences[at - 1]?.paragraph !== sentences[at]!.paragraph

/** “is also known as”, “was called”, “has been dubbed”: how a thing is named, at an index. */
function isNamed(words: readonly Word[], from: number): boolean {
  const verb = words.slice(from, from + 5).find(({ pos, text }) => pos === 'VERB' || /^known$/i.test(text))
  return (
    isDone(words, from) && /^(?:known|called|named|nicknamed|dubbed|termed|labelled)$/i.test(verb?.text ?? '')
  )
}

/** What is done to firms and other bodies. */
const ofBodies =
  /^(?:accuse|ask|base|blame|break|buy|criticise|criticize|establish|fine?|float|force|form|found|list|merge|nationalise|nationalize|order|own|privatise|privatize|rescue|set|sue|urge|warn)$/

const isBuyer = (noun: string) =>
  bodyNouns.has(noun) ||
  bodyKinds.has(noun) ||
  /^(?:state|country|nation|region|city|town|village)$/.test(noun)

/**
 * “The bank bought a yacht. It was sold in 2016”, “It is the largest yet”, “It cost 40 million”: whether “it”, to which something is
 * done, which is ranked or priced, may be the thing to which the body before did something.
 */
function mayBeObject(
  { parsed, scene }: ReferenceContext,
  at: number,
  { words }: ParsedSentence,
  index: number,
): boolean {
  const before = parsed.sentences[at - 1]
  const subject = before === undefined ? null : subjectPhrase(before)
  if (before === undefined || subject === null) return false
  const group = words.slice(index + 1, index + 5)
  const done = group.find(({ pos }) => pos === 'VERB')
  const isPriced = done !== undefined && ofThings.test(done.lemma)
  const head = before.words[subject.head]!.lemma
  if (subject.kind !== 'name') return isPriced && isBuyer(head)
  const isPassive =
    isDone(words, index + 1) && group.some(({ text }) => /^(?:is|was|be|been|being)$/i.test(text))
  const isOfBody = done === undefined || !isPassive || ofBodies.test(done.lemma)
  if (isOfBody && !isPriced && !isRanked(words, index)) return false
  return before.phrases.some(
    (phrase) =>
      phrase.first > subject.last &&
      isThing(before, phrase) &&
      (before.words[phrase.first - 1]?.pos === 'VERB' || before.words[phrase.first - 1]?.lemma === 'have') &&
      !scene.isQuoted(before.words[phrase.first]!.start),
  )
}

/** How many sentences that open with “it” are followed back. */
const longestChain = 6

/** The subject of the sentence before, where it can be what “it” or “they” means; `told`: the words behind the pronoun. */
function subjectBefore(
  context: ReferenceContext,
  index: number,
  several: boolean,
  told: readonly Word[],
  chained = 0,
): string | null {
  const before = context.parsed.sentences[index - 1]
  const deed = isDeed(told, 0)
  if (before === undefined || context.isQuoted(before.start)) return null
  // what stood above the heading of a box is not meant; of what was caused, “it” is as likely what caused it
  if (opensBox(context.parsed, index) || isCausedBy(before) || isCredit(context, before)) return null
  if (!several && makesBody(before)) return null
  const opening = pronounSubject(before)
  const two =
    several && opening === null && (chained > 0 || told[0]?.start === nextStart(context, index))
      ? pairAsSubject(context.scene, index - 1, before.end)
      : null
  if (two !== null) return two.name
  if (opening !== null) {
    const goesOn =
      chained < longestChain &&
      (several ? /^they$/i : /^it$/i).test(opening.text) &&
      !isExpletive(before.words, before.words.indexOf(opening))
    if (!goesOn) return null
    const meant = subjectBefore(context, index - 1, several, told, chained + 1)
    const earlier = besideMeant(context, index - 1, several, before.words.indexOf(opening))
    // “It killed 43 people. It was raised in May”: no longer whom the sentence before both is about
    const isOpen =
      earlier !== undefined && meant === subjectBefore(context, index - 1, several, [], chained + 1)
    return isOpen ? null : meant
  }
  const phrase = subjectPhrase(before)
  const beside = phrase === null ? undefined : meantBeside(context, before, phrase, several, told)
  if (beside !== undefined) return beside
  const lot = several ? severalAsSubject(context, before, told) : null
  if (lot !== null) return lot
  const head = phrase === null ? undefined : before.words[phrase.head]
  // “The giant’s commercial was shot in May. It features …”: not who owns what is told of
  if (phrase === null || head === undefined || /^['’]s?$/.test(before.words[phrase.last + 1]?.text ?? ''))
    return null
  if (isOfNoWriting(head.lemma, told)) return null
  if (!several && isOfNoEvent(head.lemma, told)) return thingOfLastClause(context.parsed.text, before, phrase)
  // “The pipe was sound, the firm said. It promised …”
  if (!several && isThing(before, phrase) && isOfMind(told)) return bodyThatSpoke(context, index - 1)
  if (!several && isThing(before, phrase) && isOfOwners(told) && bodyThatSpoke(context, index - 1) !== null)
    return null
  if (!several && isToldBeside(before, phrase, told)) return null
  const numbered = numberedName(before, phrase)
  if (numbered !== null) return several ? null : numbered
  const plural = /s$/.test(head.text) && head.text.toLowerCase() !== head.lemma && head.pos !== 'PROPN'
  if (plural && !several) return deed ? bodyThatSpoke(context, index - 1) : null
  if (several !== plural) return null
  if (!several && isMeasured(before.words, phrase))
    return context.parsed.text
      .slice(before.words[phrase.first]!.start, before.words[phrase.last]!.end)
      .toLowerCase()
  const mention = namedIn(context.scene, before.start, before.end).find(
    (one) => one.start <= head.start && one.end >= head.end,
  )
  if (mention?.entity.type === 'person' || (mention === undefined && !several && mayBePerson(nounOf(head))))
    return null
  // “Ada Berg bought a house. It was built …”: of a name that may be a person’s, only what a body does is told by “it”
  const isDoubtful = mention !== undefined && couldBePerson(context.scene, mention.entity) && !deed
  if (isDoubtful && before.phrases.some((one) => one.first > phrase.last && isThing(before, one))) return null
  if (mention !== undefined && isSum(told)) return null
  if (mention !== undefined)
    return isOnlyHeard(before, phrase) && !deed ? null : withArticle(context, mention.entity)
  const first = before.words[phrase.first]!
  // Only what is one thing known: “the ship”, not “a ship” or “seventy percent”.
  if (!/^(?:the|this|these|those)$/i.test(first.text) || (isOnlyHeard(before, phrase) && !deed)) return null
  return `the ${context.parsed.text.slice(before.words[phrase.first + 1]?.start ?? head.start, before.words[phrase.last]!.end)}`
}

/** “Ten drones fell, the navy said. It counted six missiles, too”: the one body that speaks in a sentence about several; null for others. */
function bodyThatSpoke(context: ReferenceContext, index: number): string | null {
  const { scene, parsed, isSource } = context
  const { start, end } = parsed.sentences[index]!
  const [one, another] = scene.heard.filter(({ sentence }) => sentence === index)
  if (one === undefined || another !== undefined) return null
  const { entity, name } = one.speaker
  const isElse = namedIn(scene, start, end).some(
    (named) =>
      named.entity !== entity && !/^(?:place|person)$/.test(named.entity.type) && !isSource(named.start),
  )
  if (isElse || !isMeant(one.speaker, false)) return null
  return entity === null ? name : withArticle(context, entity)
}

/** What the pronoun that opens a sentence means that is no subject, as far as that goes; undefined where it means the subject. */
function besideMeant(
  context: ReferenceContext,
  index: number,
  several: boolean,
  pronoun: number,
): string | null | undefined {
  const [before, sentence] = [context.parsed.sentences[index - 1], context.parsed.sentences[index]!]
  const subject = before === undefined ? null : subjectPhrase(before)
  if (before === undefined || subject === null || pronounSubject(before) !== null) return undefined
  const made = several ? null : thingMade(context, index, sentence, pronoun)
  return made ?? meantBeside(context, before, subject, several, sentence.words.slice(pronoun + 1))
}

/** Where the word behind the first of a sentence stands: what is told right behind a pronoun there is told of whom the sentence is about. */
const nextStart = ({ parsed }: ReferenceContext, index: number) => parsed.sentences[index]?.words[1]?.start

/** “Flight 175”: a name of two words, the second of them a number; null for others. */
function numberedName({ words }: ParsedSentence, { first, last }: NounPhrase): string | null {
  const [name, number] = words.slice(first, last + 1)
  return last === first + 1 && name?.pos === 'PROPN' && number?.pos === 'NUM'
    ? `${name.text} ${number.text}`
    : null
}

/** “(Ann Lee/The Gazette)”: a credit line, which is about nobody. */
const isCredit = ({ parsed }: ReferenceContext, { start, end, words }: ParsedSentence): boolean =>
  /^\(.*\)$/s.test(parsed.text.slice(start, end)) && !words.some(({ pos }) => pos === 'VERB' || pos === 'AUX')

/** “The pattern was caused by a current. It …” */
const isCausedBy = ({ words }: ParsedSentence): boolean =>
  words.some(
    ({ text }, at) =>
      /^(?:caused|created|produced|triggered|driven|formed)$/.test(text) &&
      words[at - 1]?.pos === 'AUX' &&
      words[at + 1]?.text === 'by',
  )

/** “The court heard that a bank had failed. It was paid …”: before whom something is told, which the next sentence goes on with. */
function isOnlyHeard({ words }: ParsedSentence, { last }: NounPhrase): boolean {
  const [verb, next] = words.slice(last + 1).filter(({ pos }) => /^(?:VERB|AUX)$/.test(pos))
  return (
    verb?.lemma === 'hear' ||
    (verb?.pos === 'AUX' && next?.lemma === 'tell' && /^(?:was|were)$/i.test(verb.text))
  )
}

/** What is measured, which needs no article: “Turnout was 68 per cent”. */
const measured =
  /^(?:attendance|consumption|debt|demand|employment|footfall|growth|immigration|inflation|investment|migration|output|production|revenue|spending|traffic|trade|turnout|turnover|unemployment)$/i

/** “Turnout was 68 per cent”, “Annual inflation rose”: what is measured, at the head of its sentence. */
const isMeasured = (words: readonly Word[], { first, last, head }: NounPhrase): boolean =>
  first === 0 &&
  last === head &&
  measured.test(words[head]!.text) &&
  words.slice(first, head).every(({ pos }) => pos === 'ADJ')

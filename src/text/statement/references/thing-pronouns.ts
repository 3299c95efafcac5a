/** What “it” and “they” mean. */
import { namedIn } from '../../attribution/speakers/scene.ts'
import { bodyKinds, bodyNouns } from '../../data/cues.ts'
import type { ParsedSentence } from '../../tags/parse.ts'
import { subjectPhrase } from '../../words/phrases.ts'
import type { Word } from '../../words/words.ts'
import { ofThings, onlyThingBefore } from './antecedents.ts'
import { isDone } from './done.ts'
import { countMeant, sumMeant } from './counts.ts'
import { employerMeant } from './employers.ts'
import { isExpletive } from './expletives.ts'
import { isVerdict, mayBeAnothers, toldToBody } from './of-another.ts'
import { thingMade } from './made.ts'
import { doneToBodies } from './thing-said.ts'
import { withArticle } from './name-forms.ts'
import { mayBeOwnBody } from './own-body.ts'
import { isEvent, isRanked } from './ranked.ts'
import { reportedBy } from './outlets.ts'
import { writingBefore } from './writings-before.ts'
import type { Passage, ReferenceContext } from './context.ts'
import { isDeed, isThing, mayBeThing } from './things.ts'
import { meantBeside } from './things-beside.ts'
import {
  isHandled,
  isMeant,
  isTiedToBody,
  isToldOfSeveral,
  mayBeOthers,
  ofOthersToo,
  speaksForBody,
} from './speakers-meant.ts'
import { isMeasure, subjectBefore } from './subject-before.ts'

/** What “it” or “they” at the head of a passage means, as words to stand there; null where it cannot be told. */
export function thingMeant(context: ReferenceContext, passage: Passage, index: number): string | null {
  const { speaker, span } = passage
  const sentence = context.parsed.sentences[passage.sentence]!
  const reported = span.start > sentence.start
  const lower = sentence.words[index]!.text.toLowerCase()
  const told = sentence.words.slice(index + 1)
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
      ? reportedBy(context, passage.sentence, speaker, told)
      : undefined
  if (toldOf !== undefined) return toldOf
  if (reported && speaker !== null) {
    const fits = isMeant(speaker, several)
    const isOpen = mayBeAnothers(sentence, index) || mayBeThing(context, passage, sentence, index)
    if (fits && /^it$/.test(lower) && isOpen) return null
    // “The union told the bank that its pay was too low”: either’s
    if (fits && /^its$/.test(lower) && toldToBody(sentence, index)) return null
    // “dealers say that they cannot be sold”
    if (fits && several && isHandled(sentence.words, index + 1)) return null
    if (fits && several && isToldOfSeveral(context, passage, sentence, index)) return null
    if (fits && several && mayBeOthers(context, passage.sentence, speaker, told)) return null
    if (fits) return speaker.entity === null ? speaker.name : withArticle(context, speaker.entity)
    // “A spokeswoman for the company said it …”
    if (several || speaksForBody(context, sentence)) return null
  }
  const isSaid = sentence.words.some(({ start }) => context.isSource(start))
  if (/^it$/.test(lower) && isSaid && isVerdict(told) && !tellsOfThing(context, passage.sentence)) return null
  // “Allsafe warned that it could take a year. Fire chief Bo Roe said it was out”: what either of them may tell of
  if (
    reported &&
    /^it$/.test(lower) &&
    speaker?.entity?.type === 'person' &&
    !isDeed(told, 0) &&
    opensWithSpeaker(context, passage.sentence)
  )
    return null
  const writing = /^it$/.test(lower) ? writingBefore(context, passage.sentence, sentence, index) : null
  if (writing !== null) return writing
  const employer = employerMeant(context, passage.sentence, sentence, index)
  if (employer !== undefined) return employer
  const meant =
    (several ? null : thingMade(context, passage.sentence, sentence, index)) ??
    (!several && mayBeObject(context, passage.sentence, sentence, index)
      ? besideBefore(context, passage.sentence, told)
      : subjectBefore(context, passage.sentence, several, told)) ??
    onlyThingBefore(context, passage.sentence, sentence, index)
  // “Norvia is to leave. The head of Vakt, Ann Lee, said it …”: no other body than the speaker’s own
  if (reported && !several && meant !== null && mayBeOwnBody(context, passage, index, meant)) return null
  const isBody = reported && !several && meant !== null && /^(?:the )?\p{Lu}/u.test(meant)
  return isBody && bodiesOf(context, passage).some((one) => !meant.includes(one)) ? null : meant
}

/** “The head of |Vakt|, Ann Lee, said”: the names of bodies in what the sentence tells of the office of who speaks. */
function bodiesOf({ scene }: ReferenceContext, { sentence, speaker, span }: Passage): string[] {
  if (speaker?.entity?.type !== 'person') return []
  const told = speaker.entity.mentions.find((one) => one.sentence === sentence)?.role ?? ''
  return namedIn(scene, scene.sentences[sentence]!.start, span.start)
    .filter(
      ({ entity, text }) => entity !== speaker.entity && entity.type !== 'person' && told.includes(text),
    )
    .map(({ entity }) => entity.name)
}

/** What “it” means that may be no subject, where it is told of beside the subject of the sentence before; null where that cannot be told. */
function besideBefore(context: ReferenceContext, at: number, told: readonly Word[]): string | null {
  const before = context.parsed.sentences[at - 1]
  const subject = before === undefined ? null : subjectPhrase(before)
  if (before === undefined || subject === null || context.isQuoted(before.start)) return null
  return meantBeside(context, before, subject, false, told) ?? null
}

/** Whether the sentence before is about a thing, “The bridge opened”, and no deed or measure, “Vakt opened a bridge”, “The number fell”. */
function tellsOfThing({ parsed }: ReferenceContext, at: number): boolean {
  const before = parsed.sentences[at - 1]
  const subject = before === undefined ? null : subjectPhrase(before)
  return (
    before !== undefined && subject !== null && isThing(before, subject) && !isMeasure(before.words, subject)
  )
}

/** Whether the sentence before is about who speaks in it. */
function opensWithSpeaker({ parsed, isSource }: ReferenceContext, at: number): boolean {
  const before = parsed.sentences[at - 1]
  const subject = before === undefined ? null : subjectPhrase(before)
  return before !== undefined && subject !== null && isSource(before.words[subject.head]!.start)
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
  const isOfBody = done === undefined || !isPassive || doneToBodies.test(done.lemma)
  if (isOfBody && !isPriced && !isRanked(words, index)) return false
  return before.phrases.some(
    (phrase) =>
      phrase.first > subject.last &&
      isThing(before, phrase) &&
      (before.words[phrase.first - 1]?.pos === 'VERB' || before.words[phrase.first - 1]?.lemma === 'have') &&
      !scene.isQuoted(before.words[phrase.first]!.start),
  )
}

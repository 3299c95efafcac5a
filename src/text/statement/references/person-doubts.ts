/** What makes a pronoun for a person mean another than it seems to, or leaves open whom. */
import {
  couldBePerson,
  genderFits,
  genderOfPronoun,
  type Gender,
} from '../../attribution/speakers/pronoun-fit.ts'
import { namedIn, subjectsOfSaid } from '../../attribution/speakers/scene.ts'
import type { Speaker } from '../../attribution/speakers/scene.ts'
import { resolveSpeaker } from '../../attribution/speakers/speakers.ts'
import type { ParsedSentence } from '../../tags/parse.ts'
import { singular } from '../../words/nouns.ts'
import { mayBePerson, ofSeveral } from '../../words/persons.ts'
import { isAnyVerb, textAt, type Word } from '../../words/words.ts'
import type { Passage, ReferenceContext } from './context.ts'
import { agrees, isOne } from './rivals.ts'

/** “Despite driving at |his best, his title is lost”: whose it is is said behind the comma. */
export function isBeforeItsSubject({ words }: ParsedSentence, index: number): boolean {
  const comma = words.findIndex(({ text }) => text === ',')
  return (
    index < comma &&
    /^(?:after|before|by|despite|in|on|since|when|while|without)$/i.test(words[0]!.text) &&
    /ing$/.test(textAt(words, 1)) &&
    /^(?:he|she|his|her)$/i.test(textAt(words, comma + 1))
  )
}

/** “More of |his aides came forward to accuse Bo Roe|”: whose they are is said behind, where they speak of him. */
export function isOfAccused(
  { scene }: ReferenceContext,
  { words, end }: ParsedSentence,
  index: number,
): boolean {
  const owned = words[index + 1]
  if (
    !/^(?:his|her)$/i.test(words[index]!.text) ||
    owned?.pos !== 'NOUN' ||
    !mayBePerson(singular(owned.lemma))
  )
    return false
  const verb = words.find(({ lemma, pos }, at) => at > index + 1 && pos === 'VERB' && spokenOf.test(lemma))
  const [told] = verb === undefined ? [] : namedIn(scene, verb.end, end)
  const isRightBehind = told !== undefined && told.start <= verb!.end + 8
  return (
    isRightBehind && told.entity.type === 'person' && agrees(told.entity, words[index]!.text.toLowerCase())
  )
}
const spokenOf = /^(?:accuse|blame|condemn|criticize|criticise|defend|denounce|praise|sue|thank)$/

/** “Two aides said Bo Roe had paid. One of them said he …”: whether one of several speaks on of a person of whom they have told. */
export const isOneOfTellers = (
  { scene, parsed }: ReferenceContext,
  { sentence: at, speaker }: Passage,
  pronoun: string,
) => {
  const before = parsed.sentences[at - 1]
  return (
    before !== undefined &&
    /^one of\b/i.test(speaker?.name ?? '') &&
    scene.heard.some(({ sentence }) => sentence === at - 1) &&
    (before.words.some(({ text }) => genderOfPronoun(text) === genderOfPronoun(pronoun)) ||
      subjectsOfSaid(scene, before).some(({ entity }) => entity.type === 'person' && agrees(entity, pronoun)))
  )
}

/** “Ann Lee’s spokesman denied that she …”: who speaks for the one as of whom a passage is read; null where nobody does. */
export function answeringFor(
  { scene: { heard } }: ReferenceContext,
  { sentence: at, speaker }: Passage,
): Speaker | null {
  const here = heard.filter(({ sentence }) => sentence === at).map((one) => one.speaker)
  const isFor = speaker?.entity?.type === 'person' && !here.some(({ entity }) => entity === speaker.entity)
  return isFor ? (here[0] ?? null) : null
}

/** “His spokesman denied that he …”: whether the sentence tells before a pronoun that somebody belongs to one of its gender. */
export const isOwner = ({ words }: ParsedSentence, index: number): boolean =>
  words
    .slice(0, index)
    .some(
      ({ text }) =>
        /^(?:his|her)$/i.test(text) && genderOfPronoun(text) === genderOfPronoun(words[index]!.text),
    )

/** “Bo Roe has sought to question the mayor, who has agreed. His lawyers …”: whether a sentence ends in what another does, told of by a noun. */
export function goesOnOfOther(
  { scene, parsed }: ReferenceContext,
  index: number,
  { entity }: Speaker,
  pronoun: string,
): boolean {
  const sentence = parsed.sentences[index]
  if (sentence === undefined) return false
  const { words, phrases } = sentence
  const sex = genderOfPronoun(pronoun)
  return phrases.some(({ kind, first, last, head }) => {
    const who = words[last + 2]
    return (
      kind === 'common' &&
      first > 0 &&
      /^the$/i.test(words[first]!.text) &&
      words[first - 1]!.pos === 'VERB' &&
      isOne(words[head]!) &&
      genderFits(words[head]!.lemma, sex) &&
      words[last + 1]?.text === ',' &&
      /^who$/i.test(who?.text ?? '') &&
      // “…, who left, is at home” goes on of the first
      !words.some(({ text }, at) => at > last + 2 && text === ',' && isAnyVerb(words[at + 1])) &&
      (entity === null || resolveSpeaker(scene, index, first, last)?.entity !== entity)
    )
  })
}

/** Whether what is told of somebody says that they are of a gender. */
export const isOf = ({ entity, head }: Speaker, gender: Gender | null) =>
  entity === null
    ? genderFits(head, gender) && !genderFits(head, gender === 'female' ? 'male' : 'female')
    : entity.gender === gender

/** “She will be barred, said its head, Eva Roe”, after a sentence that names another woman: a speaker first named behind is not whom the pronoun in front takes as known. */
export function isMetBehind(
  { scene, parsed }: ReferenceContext,
  { sentence: at, speaker }: Passage,
  { start, text }: Word,
) {
  const entity = speaker?.entity
  const before = parsed.sentences[at - 1]
  if (entity == null || (entity.mentions[0]?.start ?? 0) < start) return false
  // “Claims that he drank were false, Bo Roe said”
  const named = entity.mentions[0]?.start ?? 0
  const isBy = /\bby\s(?:\p{Lu}\S*\s)*$/u.test(parsed.text.slice(start, named))
  if (!isBy && opensWithClaim.test(parsed.text.slice(parsed.sentences[at]!.start, start))) return true
  if (before === undefined) return false
  return namedIn(scene, before.start, before.end).some(
    ({ entity: one, start: met }) =>
      one.type === 'person' && agrees(one, text.toLowerCase()) && !scene.isQuoted(met),
  )
}

/** “A representative for Ann Lee said she …”: somebody named in the words for who speaks, who may be meant as well. */
export const namesPerson = (
  { scene, isSource }: ReferenceContext,
  { start }: ParsedSentence,
  before: number,
) =>
  namedIn(scene, start, before).some(
    (one) => isSource(one.start) && (one.entity.type === 'person' || couldBePerson(scene, one.entity)),
  )

/** “A friend of the Duke said he …”: somebody without a name whom the words for who speaks tie them to, and whom the pronoun may mean. */
export const isOfPerson = ({ isSource }: ReferenceContext, { words }: ParsedSentence, index: number) =>
  words.slice(0, index).some(({ start, text }, at) => {
    const noun = text.toLowerCase()
    return (
      isSource(start) &&
      /^(?:of|to|with) (?:the|that|this|an?)$/i.test(`${words[at - 2]?.text} ${words[at - 1]?.text}`) &&
      mayBePerson(noun) &&
      !ofSeveral.test(noun) &&
      genderFits(noun, genderOfPronoun(words[index]!.text))
    )
  })

/** “He has not answered, but a friend said he …”: whether the same pronoun stands before who speaks, and so may mean another again. */
export const isToldBefore = ({ isSource }: ReferenceContext, { words }: ParsedSentence, index: number) => {
  const source = words.findIndex(({ start }) => isSource(start))
  return words.some(
    ({ text }, at) => at < Math.min(source, index) && text.toLowerCase() === words[index]!.text.toLowerCase(),
  )
}

/** “Ann Lee, whose daughter was on the bus, said she was alive”: kin whom the pronoun may mean. */
export function isKinTold(
  { isSource }: ReferenceContext,
  { words, phrases }: ParsedSentence,
  index: number,
): boolean {
  const gender = genderOfPronoun(words[index]!.text)
  return phrases.some(({ first, last, head }) => {
    const noun = words[head]!
    return (
      last < index &&
      /^(?:whose|his|her)$/i.test(textAt(words, first)) &&
      // “Her husband, Peni, said” is who speaks
      !(first === 0 && words[last + 1]?.text === ',' && words[last + 2]?.pos === 'PROPN') &&
      !isSource(noun.start) &&
      isOne(noun) &&
      genderFits(noun.lemma, gender)
    )
  })
}

/** What a pronoun or noun for the speaker tells of them: of “She said he had left”, “While he slept, she said, …” a woman; null where it tells nothing. */
export function genderTold({ isSource }: ReferenceContext, { words }: ParsedSentence, at: number) {
  const source =
    words.findLast(({ start }) => start < at && isSource(start)) ??
    words.find(({ start }) => start > at && isSource(start))
  if (source === undefined) return null
  const own = genderOfPronoun(source.text)
  if (own !== null) return own
  const [man, woman] = [genderFits(source.lemma, 'male'), genderFits(source.lemma, 'female')]
  return man === woman ? null : man ? 'male' : 'female'
}

/** How a sentence opens that tells what others claim of somebody. */
const opensWithClaim =
  /^["“]?(?:The\s)?(?:accusation|allegation|claim|report|rumour|rumor|suggestion)s?\s(?:that\s)?$/iu

/** Whether the one found says something in the sentence, and is told there by a word for the other gender: “she said”. */
export function isToldOther(
  context: ReferenceContext,
  at: number,
  sentence: ParsedSentence,
  pronoun: Word,
  meant: Speaker,
): boolean {
  const told = genderTold(context, sentence, pronoun.start)
  return (
    told !== null &&
    told !== genderOfPronoun(pronoun.text) &&
    context.scene.heard.some((one) => one.sentence === at && one.speaker.name === meant.name)
  )
}

/** “Lee was blamed for her letters to Roe”: whether the one meant is named further on in the pronoun’s own phrase, where the pronoun is another’s. */
export function isNamedInPhrase({ scene }: ReferenceContext, { end }: Word, { entity }: Speaker): boolean {
  const next = entity?.mentions.find(({ start }) => start > end)
  return (
    next !== undefined &&
    next.start < end + 80 &&
    // “a talk at his locker made for Roe’s first remarks”
    !/^['’]/.test(scene.text.slice(next.end, next.end + 1)) &&
    /^\s(?:\p{Ll}[\p{L}-]*\s){1,4}(?:about|against|by|for|from|of|on|to|towards?|with)\s(?:\p{Lu}\p{L}*\.?\s){0,3}$/u.test(
      scene.text.slice(end, next.start),
    )
  )
}

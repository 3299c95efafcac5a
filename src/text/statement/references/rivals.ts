/** Who else “he” or “she” may mean than the one found. */
import { genderFits, genderOfPronoun, isOfUnknownKind } from '../../attribution/speakers/pronoun-fit.ts'
import { resolvePronoun } from '../../attribution/speakers/pronouns.ts'
import { namedIn, subjectsOfSaid, type Named, type Speaker } from '../../attribution/speakers/scene.ts'
import { resolveSpeaker } from '../../attribution/speakers/speakers.ts'
import { officialRoles } from '../../data/cues.ts'
import type { Entity } from '../../naming/entity.ts'
import type { ParsedSentence } from '../../tags/parse.ts'
import { mayBePerson } from '../../words/persons.ts'
import { phraseStartingAt, pronounSubject, subjectPhrase, type NounPhrase } from '../../words/phrases.ts'
import { indexFrom, isAnyVerb, nounOf, textAt, type Word } from '../../words/words.ts'
import type { ReferenceContext } from './context.ts'
import { isAgent, isDoneToPerson } from './agents.ts'
import { isRole } from './holders.ts'

/**
 * Whether “he” may as well mean another man than the one found. Of “Ann Lee said she …” she is meant, unless she speaks to
 * another woman or the sentence before is about one; whoever is the subject of the sentence before is meant, unless it names
 * another beside.
 * @param index of the sentence that the pronoun stands in
 * @param byself whether who says the sentence is meant
 */
export function mayBeAnother(
  context: ReferenceContext,
  index: number,
  pronoun: Word,
  meant: Speaker,
  byself: boolean,
  chained = 0,
): boolean {
  const { scene, parsed, isSource } = context
  const sentence = parsed.sentences[index]!
  const lower = pronoun.text.toLowerCase()
  const isOther = ({ entity, start }: Named) =>
    entity !== meant.entity &&
    entity.type === 'person' &&
    // one word that nothing tells to be somebody’s may be a firm’s
    (entity.roles.length > 0 || /\s/.test(entity.name)) &&
    agrees(entity, lower) &&
    !scene.isQuoted(start)
  // of “Ann Lee, a friend of Eva Roe, said she …” Roe is none to whom it is said
  const said = byself
    ? sentence.words.findLast(({ start }) => start < pronoun.start && isSource(start))
    : undefined
  const here = namedIn(scene, said?.end ?? sentence.start, pronoun.start)
  if (here.some((one) => isOther(one) && !isSource(one.start))) return true
  if (!byself && isToldByName(context, sentence, pronoun, meant)) return true
  const before = parsed.sentences[index - 1]
  if (before === undefined || before.paragraph < sentence.paragraph - 1) return false
  if (!byself && opensBehindTwo(context, index, isOther)) return true
  const { words } = before
  const named = namedIn(scene, before.start, before.end)
  const sex = genderOfPronoun(lower)
  if (!byself && isAboutTheirs(before, sex)) return true
  const opening = pronounSubject(before) ?? (named.some(isOther) ? null : alone(before, named, sex))
  if (!byself && opening !== null && genderOfPronoun(opening.text) === sex) {
    // “He … He …”: what is open of the one before is open of this
    const earlier = resolvePronoun(scene, index - 1, opening.start, opening.text.toLowerCase())
    return (
      !(isSame(earlier, meant) || isSameUnnamed(earlier, meant)) ||
      named.some((one) => isOther(one) && isObject(before, one)) ||
      (chained < longestChain && mayBeAnother(context, index - 1, opening, meant, false, chained + 1))
    )
  }
  if (!byself && chained < longestChain && tellsOfNobody(before, named))
    return mayBeAnother(context, index - 1, pronoun, meant, false, chained + 1)
  const subject = subjectPhrase(before)
  if (subject === null)
    return (
      !byself &&
      (named.some(isOther) || before.phrases.some((one) => isSomeone(context, index - 1, one, meant, lower)))
    )
  const [from, to] = [words[subject.first]!, words[subject.last]!]
  const who = resolveSpeaker(scene, index - 1, subject.first, subject.last)
  // “He referred to Bo Roe”: who is named behind is not “he”
  const behind = namedIn(scene, pronoun.end, sentence.end).map(({ entity }) => entity)
  const beside = [
    ...named.filter((one) => isObject(before, one) || isAgent(before, one)),
    ...subjectsOfSaid(scene, before),
  ].filter(({ entity }) => !behind.includes(entity))
  if (!byself && isOtherOfficial(before, subject, meant)) return true
  if (
    !byself &&
    isDoneToPerson(
      scene,
      before,
      named.filter(({ entity }) => entity === meant.entity),
    )
  )
    return true
  if (!byself)
    return isSame(who, meant) || named.some((one) => one.entity === meant.entity && acts(before, one))
      ? beside.some(isOther)
      : named.some((one) => isOther(one) || (meant.entity === null && couldBeSomeone(scene, one))) ||
          before.phrases.some((phrase) => isSomeone(context, index - 1, phrase, meant, lower))
  // “One of the suspects fled. Bo Roe said he had paid”
  if (
    /^one$/i.test(words[0]!.text) &&
    words[1]?.text === 'of' &&
    /s$/.test(to.text) &&
    mayBePerson(nounOf(to))
  )
    return true
  if (isSource(from.start) || scene.isQuoted(from.start)) return false
  // “He told a nurse”: the nurse is not whom that sentence is about
  const about = pronounSubject(before)
  if (about !== null && about.start < from.start && genderOfPronoun(about.text) !== sex) return false
  const isOfAnyKind = isOfUnknownKind(meant)
  if (subject.kind === 'name')
    return named.some(
      (one) =>
        (isOther(one) || (isOfAnyKind && one.entity !== meant.entity && one.entity.type === 'other')) &&
        one.start >= from.start &&
        one.end <= to.end,
    )
  const { lemma } = words[subject.head]!
  return (
    subject.kind === 'common' &&
    isOne(words[subject.head]!) &&
    genderFits(lemma, lower === 'she' || lower === 'her' ? 'female' : 'male') &&
    who?.entity !== meant.entity
  )
}

/** “denied a report by Bo Roe that the captain drank, but said he …”: whether the one meant only tells, in the same sentence, of somebody without a name. */
function isToldByName(
  { scene }: ReferenceContext,
  { words, phrases, start: from }: ParsedSentence,
  { start, text }: Word,
  { entity }: Speaker,
): boolean {
  const by = namedIn(scene, from, start).findLast((one) => entity !== null && one.entity === entity)
  const at = words.findIndex((word) => word.start === by?.start)
  const that = words.findIndex((word) => word.start > (by?.end ?? start))
  const subject = phraseStartingAt(phrases, that + 1)
  return (
    /^(?:by|from)$/i.test(textAt(words, at - 1)) &&
    /^that$/i.test(textAt(words, that)) &&
    subject?.kind === 'common' &&
    isOne(words[subject.head]!) &&
    genderFits(words[subject.head]!.lemma, genderOfPronoun(text))
  )
}

/** “Ann Lee will be sentenced in May. Eva Roe has not been charged.”, and a new paragraph: “Until then she …”, either. */
function opensBehindTwo(
  { scene, parsed: { sentences } }: ReferenceContext,
  index: number,
  isOther: (named: Named) => boolean,
): boolean {
  const [earlier, before, own] = [sentences[index - 2], sentences[index - 1], sentences[index]]
  if (earlier === undefined || before === undefined || own?.paragraph === before.paragraph) return false
  const subject = subjectPhrase(earlier)
  return (
    earlier.paragraph === before.paragraph &&
    subject?.kind === 'name' &&
    namedIn(scene, earlier.words[subject.first]!.start, earlier.words[subject.last]!.end).some(isOther)
  )
}

/** “His client was away. He …”: whether a sentence is about somebody without a name who is told by whose they are, and of either sex for all that the noun tells. */
function isAboutTheirs(sentence: ParsedSentence, sex: 'female' | 'male' | null): boolean {
  const { words } = sentence
  const subject = subjectPhrase(sentence)
  if (subject === null || subject.kind !== 'common') return false
  const own = words[subject.first]!
  return (
    genderOfPronoun(own.text) === sex &&
    isOne(words[subject.head]!) &&
    genderFits(words[subject.head]!.lemma, sex) &&
    isAnyVerb(words[subject.last + 1])
  )
}

/** “In all, 47 bills were paid”: whether a sentence names nobody and tells of nobody without a name, so that whom it leaves open is told before it. */
const tellsOfNobody = ({ words, phrases }: ParsedSentence, named: readonly Named[]): boolean =>
  named.length === 0 &&
  phrases.every(
    ({ kind, head }) =>
      kind === 'common' && !isOne(words[head]!) && !/^(?:people|men|women)$/i.test(words[head]!.text),
  )

/** A name that may be a person’s; “the Meridian” is none. */
const couldBeSomeone = (scene: ReferenceContext['scene'], { entity, start }: Named) =>
  entity.type === 'person' ||
  (entity.type === 'other' && !/\bthe\s$/i.test(scene.text.slice(Math.max(0, start - 5), start)))

/** How many sentences that open with “he” are followed back for whom they leave open. */
const longestChain = 6

/** “Not all of her family agree.”: the only word for a person of that gender in a sentence; null where more are told of. */
function alone(
  { words }: ParsedSentence,
  named: readonly Named[],
  sex: 'female' | 'male' | null,
): Word | null {
  const told = words.filter(({ text }) => genderOfPronoun(text) === sex)
  return told.length === 1 && !named.some(({ entity }) => entity.gender === sex) ? told[0]! : null
}

/** Whether both are the same somebody named: of those without a name nothing tells. */
const isSame = (one: Speaker | null, other: Speaker) => one?.entity != null && one.entity === other.entity

/** “The driver was freed. He is 34. He …”: whether both are the one somebody without a name. */
const isSameUnnamed = (one: Speaker | null, { entity, name }: Speaker) =>
  entity === null && one?.entity === null && one.name === name

/** “Outside the court, Ann Lee met a man”: a name with a verb behind it and nothing before it that it could belong to. */
function acts({ words }: ParsedSentence, { start, end }: Named): boolean {
  const at = indexFrom(words, start)
  const next = words.find((word) => word.start >= end)
  return isAnyVerb(next) && (at === 0 || words[at - 1]?.text === ',')
}

/** “I am joined by a student from Athens. He …”, “Police freed the driver. He …”: somebody without a name who may be meant instead. */
function isSomeone(
  { parsed, scene }: ReferenceContext,
  index: number,
  { kind, first, last, head }: NounPhrase,
  meant: Speaker,
  pronoun: string,
): boolean {
  const { words } = parsed.sentences[index]!
  const noun = words[head]!
  if (
    kind !== 'common' ||
    !/^(?:an?|another|one|the)$/i.test(textAt(words, first)) ||
    !isOne(noun) ||
    // “Ann Lee, a lawyer”, “she was a lawyer”, “worked as a lawyer” tell of her
    /^(?:,|as|be|become|remain|call|name)$/.test(words[first - 1]?.lemma ?? '') ||
    !genderFits(noun.lemma, genderOfPronoun(pronoun))
  )
    return false
  const isKnown = /^the$/i.test(words[first]!.text)
  // “the governor of the bank”, “the suspect, Bo Roe”: the one meant, whom the text has not called so before
  const isNear = meant.entity?.mentions.some(({ sentence }) => sentence === index || sentence === index + 1)
  if (isKnown && (isNear === true || words[first - 1]?.pos === 'ADP' || officialRoles.has(noun.lemma)))
    return false
  const who = isKnown ? resolveSpeaker(scene, index, first, last) : null
  return meant.entity === null ? noun.lemma !== meant.head : who?.entity !== meant.entity
}

/** “Deputy Mayor Bo Roe spoke. The mayor was in Orsk. He …”: whether a sentence is about the holder of an office that somebody does not hold, as the text tells of theirs. */
const isOtherOfficial = ({ words }: ParsedSentence, { first, head }: NounPhrase, { entity }: Speaker) =>
  /^the$/i.test(words[first]!.text) &&
  words[head]!.pos === 'NOUN' &&
  officialRoles.has(words[head]!.lemma) &&
  holdsOtherOffice(entity, words[head]!.lemma)

/** Whether a text tells what office somebody holds, and nowhere this one. */
const holdsOtherOffice = (entity: Entity | null, office: string): boolean =>
  entity !== null && entity.roles.length > 0 && !entity.roles.some((role) => isRole(role, office, []))

/** Whether a name is an object of its sentence’s main verb: behind no preposition, in no clause within, and no owner. */
function isObject({ words }: ParsedSentence, { start, end }: Named): boolean {
  const at = indexFrom(words, start)
  const within = words
    .slice(1, at)
    .some(
      ({ pos, text }) => pos === 'SCONJ' || /^(?:who|which|that|whose|when|where|after|before)$/i.test(text),
    )
  const next = words.find((word) => word.start >= end)
  return !within && words[at - 1]?.pos !== 'ADP' && !/^['’]s?$/.test(next?.text ?? '')
}

/** Whether somebody may be “she” or “he”; of whom nothing tells which, may be both. */
export const agrees = (entity: Entity, pronoun: string) =>
  entity.gender === null || entity.gender === (/^(?:she|her)$/.test(pronoun) ? 'female' : 'male')

/** A word for one human being. */
export const isOne = (word: Word) =>
  (word.pos === 'NOUN' || word.pos === 'PROPN') && mayBePerson(nounOf(word)) && !/[^s]s$/.test(word.text)

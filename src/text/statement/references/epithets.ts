import { calledByAge, personOfAge } from '../../attribution/speakers/ages.ts'
import { genderFits, genderOfPronoun, type Gender } from '../../attribution/speakers/pronoun-fit.ts'
import { namedIn, speakerOf, type Speaker } from '../../attribution/speakers/scene.ts'
import { resolveSpeaker } from '../../attribution/speakers/speakers.ts'
import { isObjectPronoun } from '../../clause/objects.ts'
import { sayingVerbs, verbsWithoutThat } from '../../data/cues.ts'
import type { ParsedSentence } from '../../tags/parse.ts'
import { mayBePerson } from '../../words/persons.ts'
import {
  isTimePhrase,
  phraseEndingAt,
  pronounSubject,
  subjectPhrase,
  type NounPhrase,
} from '../../words/phrases.ts'
import { isAnyVerb, textAt } from '../../words/words.ts'
import { isKnownAs } from './holders.ts'
import type { ReferenceContext } from './context.ts'

/** How many sentences that open with “he” are followed back. */
const longestChain = 6

/**
 * “Police said that the driver had fled. He …”: somebody described of whom the sentence before reports something, and who is
 * nearer than anybody named farther back. `open` where another in that sentence may be meant as well; null where it reports
 * nothing of somebody described.
 */
export function describedInSaid(
  context: ReferenceContext,
  index: number,
  gender: Gender,
  chained = 0,
): Speaker | 'open' | null {
  const { sentences } = context.parsed
  const before = sentences[index - 1]
  if (before === undefined || before.paragraph < sentences[index]!.paragraph - 1) return null
  const opening = pronounSubject(before)
  if (opening !== null && genderOfPronoun(opening.text) === gender)
    return chained < longestChain ? describedInSaid(context, index - 1, gender, chained + 1) : null
  if (before.phrases.some((one) => isKinSaid(before, one, gender))) return 'open'
  const phrase = before.phrases.find((one) => isDescribed(before, one, gender))
  const first = phrase === undefined ? undefined : before.words[phrase.first]!
  if (phrase === undefined || first === undefined || context.isQuoted(first.start)) return null
  const who = whoIs(context, index - 1, phrase)
  if (who.entity?.gender != null && who.entity.gender !== gender) return null
  return hasRival(context, before, who, gender) ? 'open' : who
}

/** “told jurors on Tuesday |the driver”: whether only those who are told, and a time, stand between a verb of telling and an index. */
function isToldTo({ words, phrases }: Pick<ParsedSentence, 'words' | 'phrases'>, at: number): boolean {
  const time = phraseEndingAt(phrases, at - 1)
  const isTime = time !== undefined && isTimePhrase(words, time)
  const end = isTime
    ? /^on$/i.test(textAt(words, time.first - 1))
      ? time.first - 2
      : time.first - 1
    : at - 1
  const those = phraseEndingAt(phrases, end)
  return those !== undefined && /^(?:tell|inform|assure|warn)$/.test(words[those.first - 1]?.lemma ?? '')
}

/** “claimed for months that”: whether what stands before an index opens what somebody said; of “the car that the driver had” it does not. */
function opensSaid({ words, phrases }: Pick<ParsedSentence, 'words' | 'phrases'>, at: number): boolean {
  const link = words[at - 1]
  if (isToldTo({ words, phrases }, at)) return true
  if (!/^that$/i.test(link?.text ?? '')) return verbsWithoutThat.has(link?.lemma ?? '')
  const object = phraseEndingAt(phrases, at - 2)
  return (
    words[at - 2]?.pos !== 'CCONJ' &&
    (object === undefined || isTimePhrase(words, object)) &&
    words.slice(0, at - 1).some(({ lemma }) => sayingVerbs.has(lemma))
  )
}

/** “said that if the party came third |the minister would go”: whether what stands before an index is said, up to a condition set in front. */
function opensSaidBehindIf(sentence: Pick<ParsedSentence, 'words' | 'phrases'>, at: number): boolean {
  const that = sentence.words.findLastIndex(({ text }, index) => index < at && /^that$/i.test(text))
  return (
    that >= 0 &&
    /^(?:if|unless|when|once)$/i.test(textAt(sentence.words, that + 1)) &&
    that + 2 < at &&
    opensSaid(sentence, that + 1)
  )
}

/** “…, that the driver had”, “said the 31-year-old was”: one person described who is the subject of what is reported. */
function isDescribed(sentence: ParsedSentence, { kind, first, last, head }: NounPhrase, gender: Gender) {
  const { words } = sentence
  const { text, lemma } = words[head]!
  const aged = text === 'old' && words[head - 2]?.text === 'year'
  return (
    kind === 'common' &&
    /^the$/i.test(words[first]!.text) &&
    (opensSaid(sentence, first) || opensSaidBehindIf(sentence, first)) &&
    isAnyVerb(words[last + 1]) &&
    (aged || (text.toLowerCase() === lemma && mayBePerson(lemma) && genderFits(lemma, gender)))
  )
}

/** “Ann Lee said her daughter was hurt. She …”: kin of who speaks, of that gender, who are the subject of what is reported. */
function isKinSaid({ words, phrases }: ParsedSentence, { first, last, head }: NounPhrase, gender: Gender) {
  const { lemma, text } = words[head]!
  return (
    /^(?:his|her|their)$/i.test(words[first]!.text) &&
    text.toLowerCase() === lemma &&
    opensSaid({ words, phrases }, first) &&
    isAnyVerb(words[last + 1]) &&
    genderFits(lemma, gender) &&
    !genderFits(lemma, gender === 'male' ? 'female' : 'male')
  )
}

/** Whom the words mean, where the text says so by an age or an office; else they themselves. */
function whoIs(
  { parsed, scene }: ReferenceContext,
  index: number,
  { first, last, head }: NounPhrase,
): Speaker {
  const { words } = parsed.sentences[index]!
  const noun = words[head]!
  const from = words[first]!.start
  const name = parsed.text.slice(from, words[last]!.end)
  const itself: Speaker = { name, entity: null, head: noun.lemma, plural: false }
  if (calledByAge(name) !== null) {
    const aged = personOfAge(scene, index, name)
    return aged === null ? itself : speakerOf(aged, '')
  }
  const entity = resolveSpeaker(scene, index, first, last)?.entity ?? null
  const modifiers = words.slice(first + 1, head).map(({ text }) => text)
  return entity !== null && isKnownAs(scene, entity, noun.lemma, modifiers, from)
    ? speakerOf(entity, noun.lemma)
    : itself
}

/** Whether the sentence names another whom the pronoun fits, has somebody else without a name as its subject, or tells of “him” beside. */
function hasRival(
  { scene }: ReferenceContext,
  before: ParsedSentence,
  who: Speaker,
  gender: Gender,
): boolean {
  const named = namedIn(scene, before.start, before.end).some(
    ({ entity }) => entity !== who.entity && entity.type === 'person' && (entity.gender ?? gender) === gender,
  )
  const subject = subjectPhrase(before)
  const head = subject === null ? undefined : before.words[subject.head]
  const isBeside = before.words.some(
    (word, at) => genderOfPronoun(word.text) === gender && isObjectPronoun(before, at),
  )
  return (
    named ||
    isBeside ||
    (head?.pos === 'NOUN' &&
      head.text.toLowerCase() === head.lemma &&
      mayBePerson(head.lemma) &&
      genderFits(head.lemma, gender) &&
      head.text !== who.head)
  )
}

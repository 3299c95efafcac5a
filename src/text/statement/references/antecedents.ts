/** What “it” and “they” mean where the sentence before is about people and tells of one thing, or is about one thing. */
import { couldBePerson } from '../../attribution/speakers/pronoun-fit.ts'
import { namedIn } from '../../attribution/speakers/scene.ts'
import { bodyKinds, bodyNouns } from '../../data/cues.ts'
import { edited, type Edit } from '../../words/edits.ts'
import type { ParsedSentence } from '../../tags/parse.ts'
import { mayBePerson } from '../../words/persons.ts'
import { isTimePhrase, pronounSubject, subjectPhrase, type NounPhrase } from '../../words/phrases.ts'
import { isFiniteVerb } from '../../words/words.ts'
import { personEdit } from './persons.ts'
import { withArticle } from './name-forms.ts'
import type { ReferenceContext } from './context.ts'
import { isDone } from './done.ts'
import { isThing } from './things.ts'

/**
 * “Ann Lee wants a recount. It is required by law”, “Bo Roe tries to exclude the ballots. They were found in May”: what a
 * pronoun means that tells what is done to a thing; null where it may mean what happened: “It was a surprise”.
 */
export function onlyThingBefore(
  context: ReferenceContext,
  at: number,
  { words }: ParsedSentence,
  index: number,
): string | null {
  const pronoun = words[index]!.text
  if (!/^(?:it|they)$/i.test(pronoun) || !isDone(words, index + 1)) return null
  const several = /^they$/i.test(pronoun)
  return onlyThing(context, at, several) ?? (several ? countedLot(context, at) : null)
}

/** What is told of things and not of who owns them. */
export const ofThings = /^(?:cost|weigh|measure|seat|span|date)$/

/** “3,000 ballots turned up in May. They were counted at night”: the one lot of things of which the sentence before gives the number. */
function countedLot({ parsed, scene }: ReferenceContext, at: number): string | null {
  const before = parsed.sentences[at - 1]
  if (before === undefined || before.paragraph !== parsed.sentences[at]!.paragraph) return null
  const { words } = before
  if (words.some(({ start }) => scene.isQuoted(start))) return null
  const lots = before.phrases.filter((phrase) => isLot(before, phrase))
  const [lot, another] = lots
  if (lot === undefined || another !== undefined) return null
  const number = words.slice(lot.first, lot.head).findIndex(({ pos }) => pos === 'NUM')
  const noun = words[lot.head]!
  if (number < 0 || mayBePerson(noun.lemma) || units.test(noun.lemma)) return null
  return `the ${parsed.text.slice(words[lot.first + number]!.start, words[lot.last]!.end)}`
}

/** Of which nothing is done to the single ones. */
export const units =
  /^(?:percent|point|euro|dollar|pound|crown|metre|meter|kilometre|kilometer|mile|ton|tonne|degree)$/

/** Verbs whose “it” may mean nothing: “made it out of surgery”. */
const idiomatic =
  /^(?:make|get|call|find|put|take|lose|blow|cut|rough|go|hit|beat|leave|think|believe|say|feel)$/

/** “Ann Lee was told of an operation. She would be lame without it”: what an “it” behind a verb or preposition means where its own sentence tells of nothing else. */
export function objectMeant(
  context: ReferenceContext,
  at: number,
  { words, phrases }: ParsedSentence,
  index: number,
): string | null {
  const [before, next] = [words[index - 1], words[index + 1]]
  if (!/^it$/i.test(words[index]!.text) || !/^(?:VERB|ADP)$/.test(before?.pos ?? '')) return null
  // “made it clear that”, “said it would”
  if (/^(?:AUX|VERB|ADJ|ADV|PART)$/.test(next?.pos ?? '') || idiomatic.test(before?.lemma ?? '')) return null
  const people = phrases.every(({ first, last, head, kind }) => {
    const noun = words[head]!
    // “the board approved it”: who does it is another
    if (last >= index || (last === index - 2 && isFiniteVerb(before))) return true
    if (kind === 'pronoun') return /^(?:s?he|him|her)$/i.test(noun.text)
    if (kind === 'common') return mayBePerson(noun.lemma)
    const named = namedIn(context.scene, words[first]!.start, words[last]!.end)
    return named.length > 0 && named.every(({ entity }) => entity.type === 'person')
  })
  return people ? (onlyThing(context, at, false) ?? thingAsSubject(context, at)) : null
}

/** “Her letter landed on the desk of the head. He never read it”: the thing that the sentence before is about, where it does nothing to another. */
function thingAsSubject(context: ReferenceContext, at: number): string | null {
  const before = context.parsed.sentences[at - 1]
  const subject = before === undefined ? null : subjectPhrase(before)
  if (
    before === undefined ||
    subject === null ||
    before.paragraph !== context.parsed.sentences[at]!.paragraph
  )
    return null
  const { words, phrases } = before
  const [from, to] = [words[subject.first]!, words[subject.last]!]
  // “Holt is the poorest county” tells of Holt
  const isObject = ({ first, head }: NounPhrase) =>
    first > subject.last &&
    !/^(?:ADP|AUX)$/.test(words[first - 1]?.pos ?? '') &&
    !mayBePerson(words[head]!.lemma)
  const isBody = ({ head }: NounPhrase) =>
    subject.kind === 'name' && (bodyNouns.has(words[head]!.lemma) || bodyKinds.has(words[head]!.lemma))
  const rivals = phrases.filter((phrase) => (isThing(before, phrase) || isBody(phrase)) && isObject(phrase))
  if (pronounSubject(before) !== null || context.scene.isQuoted(from.start)) return null
  // “Vakt said it would appeal. Bo Roe drafted it”
  const hasSpoken = context.scene.heard.some(({ sentence }) => sentence === at - 1)
  if (subject.kind === 'name')
    return rivals.length > 0 || hasSpoken ? null : bodyOrPlace(context, from.start, to.end)
  const noun = words[subject.head]!
  const told = subject.kind === 'common' && noun.pos === 'NOUN' && noun.lemma === noun.text.toLowerCase()
  const other = mayBePerson(noun.lemma) || bodyNouns.has(noun.lemma) || bodyKinds.has(noun.lemma)
  if (!told || other || isTimePhrase(words, subject) || rivals.length > 0) return null
  const span = { start: from.start, end: to.end }
  if (/^(?:the|this|that)$/i.test(from.text))
    return `the ${context.parsed.text.slice(words[subject.first + 1]!.start, to.end)}`
  const passage = { sentence: at - 1, span, speaker: null, direct: false, subjectGiven: false }
  const edits: Edit[] = []
  if (/^(?:his|her)$/i.test(from.text)) personEdit(context, passage, before, subject.first, edits)
  return edits.length === 0 ? null : edited(context.parsed.text, span, edits)
}

/** The body or place that is named by all of the words between two offsets; null for others. */
function bodyOrPlace(context: ReferenceContext, start: number, end: number): string | null {
  const named = namedIn(context.scene, start, end)
  const only = named.length === 1 ? named[0]! : null
  const isSure = only !== null && only.entity.type !== 'person' && !couldBePerson(context.scene, only.entity)
  return isSure && only.end === end ? withArticle(context, only.entity) : null
}

/** The one thing, or the one lot of them, that the sentence before tells of, where it is about people; null for none or several. */
function onlyThing(
  { parsed, scene, isSource }: ReferenceContext,
  at: number,
  several: boolean,
): string | null {
  const before = parsed.sentences[at - 1]
  if (before === undefined || before.paragraph < parsed.sentences[at]!.paragraph - 1) return null
  const { words } = before
  if (words.some(({ start }) => scene.isQuoted(start)) || !isAboutPeople(scene, before, several)) return null
  const things = before.phrases.filter(
    (phrase) =>
      // “According to the indictment, …”
      !isSource(words[phrase.head]!.start) && (several ? isLot(before, phrase) : isThing(before, phrase)),
  )
  const holds = ({ first, last }: NounPhrase, { start, end }: { start: number; end: number }) =>
    words[first]!.start < start && words[last]!.end >= end
  const rival = namedIn(scene, before.start, before.end).some(
    (one) =>
      !several &&
      one.entity.type !== 'person' &&
      one.entity.type !== 'place' &&
      !things.some((phrase) => holds(phrase, one)),
  )
  const [only, another] = things
  if (rival || only === undefined || another !== undefined) return null
  // “She said it was a success. It was opposed by shops”: what that was
  if (!/^(?:the|an?|this|that|these|those)$/i.test(words[only.first]!.text)) return null
  if (
    words[only.first - 1]?.lemma === 'be' &&
    words.slice(0, only.first).some(({ text }) => /^it$/i.test(text))
  )
    return null
  return `the ${parsed.text.slice(words[only.first + 1]!.start, words[only.last]!.end)}`
}

/** Things in the plural, told of as known: “the ballots”. */
const isLot = ({ words }: ParsedSentence, phrase: NounPhrase): boolean => {
  const head = words[phrase.head]!
  return (
    phrase.kind === 'common' &&
    head.pos === 'NOUN' &&
    /s$/.test(head.text) &&
    head.lemma !== head.text.toLowerCase() &&
    !isTimePhrase(words, phrase)
  )
}

/** Whether a sentence has a person as its subject, or for “it” several people, whom the pronoun cannot mean. */
function isAboutPeople(
  scene: ReferenceContext['scene'],
  sentence: ParsedSentence,
  several: boolean,
): boolean {
  const { words } = sentence
  if (/^s?he$/i.test(pronounSubject(sentence)?.text ?? '')) return true
  const subject = subjectPhrase(sentence)
  const head = subject === null ? undefined : words[subject.head]
  if (subject === null || head === undefined) return false
  const named = namedIn(scene, words[subject.first]!.start, words[subject.last]!.end)
  if (named.length > 0) return named.some(({ entity }) => entity.type === 'person')
  // “Members of both parties”, which the tagger takes for a name
  if (subject.kind === 'name') return !several && mayBePerson(head.text.toLowerCase().replace(/s$/, ''))
  return mayBePerson(head.lemma) && (!several || head.text.toLowerCase() === head.lemma)
}

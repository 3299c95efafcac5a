/** Whether a passage itself tells whom “he” and “she” mean in it. */
import { subordinator } from '../../data/small-words.ts'
import { calledByAge } from '../../attribution/speakers/ages.ts'
import { unnamedPerson } from '../../attribution/speakers/described.ts'
import { namedIn } from '../../attribution/speakers/scene.ts'
import { roleNouns } from '../../data/cues.ts'
import type { ParsedSentence } from '../../tags/parse.ts'
import { mayBePerson } from '../../words/persons.ts'
import { subjectPhrase } from '../../words/phrases.ts'
import { commaBehind, isAnyVerb, isFiniteVerb, textAt, type Word } from '../../words/words.ts'
import type { Passage, ReferenceContext } from './context.ts'
import { agrees, isOne } from './rivals.ts'

/** Whether the name of somebody whom a pronoun fits stands in the passage before it, or will stand before it as its subject. */
export function isNamed(
  { scene }: ReferenceContext,
  { span, speaker, subjectGiven }: Passage,
  sentence: ParsedSentence,
  { start: before, text }: Word,
): boolean {
  if (subjectGiven && speaker?.entity?.type === 'person') return true
  if (isUnknownSubject(scene, sentence, span.start, before)) return true
  // “The 45-year-old left his …”
  if (calledByAge(scene.text.slice(span.start, before)) !== null) return true
  // “T.J. said his brother”: initials that stand for nobody known
  if (/(?:^|\s)(?:\p{Lu}\.){2,3}\s\p{Ll}/u.test(scene.text.slice(span.start, before))) return true
  return namedIn(scene, span.start, before).some(
    ({ entity, end }) =>
      (entity.type === 'person' && agrees(entity, text.toLowerCase())) ||
      // “Comeaux was …”: a subject of which nothing else tells what it is may be a person
      (entity.type === 'other' &&
        /^\s(?:is|was|has|had|will|would|\p{Ll}+ed)\s/u.test(scene.text.slice(end, end + 24))),
  )
}

/** “Brandt withdrew his …”: a name that is the subject and nothing tells to be a body’s or a place’s may be a surname. */
function isUnknownSubject(
  scene: ReferenceContext['scene'],
  sentence: ParsedSentence,
  after: number,
  before: number,
): boolean {
  const subject = subjectPhrase(sentence)
  if (subject?.kind !== 'name') return false
  const [from, to, next] = [subject.first, subject.last, subject.last + 1].map((at) => sentence.words[at])
  if (from === undefined || to === undefined || from.start < after || to.end >= before) return false
  return (
    isAnyVerb(next) &&
    namedIn(scene, from.start, to.end).every(({ entity: { type } }) => type === 'person' || type === 'other')
  )
}

/** Nouns for one person that “his” may mean wherever they stand before it: “a man in his 70s”, “the case of a driver who lost his …”. */
const someone =
  /^(?:man|woman|boy|girl|person|driver|player|worker|student|teenager|child|father|mother|son|daughter|official|minister|president|leader|star|actor|actress|singer|victim|suspect|soldier|officer)$/

/**
 * Whether some human being is told of earlier in the passage: by a subject or object, as an owner, “a woman’s bag and her keys”,
 * by what is told of them, “an all-time great who loves his sport”, or by their nation, “The Finn won his race”.
 */
export const isToldOf = ({ words, phrases }: ParsedSentence, index: number, { span }: Passage): boolean =>
  words.some(
    ({ text, start }, at) =>
      at < index &&
      start >= span.start &&
      /^who$/i.test(text) &&
      /^(?:NOUN|PROPN|ADJ)$/.test(words[at - 1]?.pos ?? '') &&
      !/[^s]s$/.test(words[at - 1]!.text),
  ) ||
  phrases.some(
    ({ first, last }) =>
      last === first + 1 &&
      last < index &&
      words[first]!.start >= span.start &&
      unnamedPerson(`${words[first]!.text} ${words[last]!.text}`) !== null &&
      /^(?:VERB|AUX|ADV)$/.test(words[last + 1]?.pos ?? ''),
  ) ||
  // “The Ohio Republican is known for his wit”
  phrases.some(
    ({ first, last, kind }) =>
      kind === 'name' &&
      last < index &&
      words[first]!.start >= span.start &&
      /^the$/i.test(words[first]!.text) &&
      mayBePerson(words[last]!.text.toLowerCase()),
  ) ||
  phrases.some(({ first, last, head, kind }) => {
    if (last >= index || kind !== 'common' || (words[first]?.start ?? 0) < span.start) return false
    const owner = words
      .slice(first, last)
      .some((word, at) => isOne(word) && /^['’]s$/.test(textAt(words, first + at + 1)))
    const whoever = words
      .slice(first, last + 1)
      .some(({ pos, lemma }) => pos === 'NOUN' && someone.test(lemma))
    const told = isOne(words[head]!) || roleNouns.has(words[head]!.lemma)
    // “after an auditor in her first week”
    const owns = last + 2 === index && /^an?$/i.test(textAt(words, first))
    // “until the inspector has finished his report”: whom a clause is about
    const acts =
      /^(?:after|as|before|since|than|until)$/i.test(textAt(words, first - 1)) &&
      isFiniteVerb(words[last + 1])
    return owner || whoever || ((words[first - 1]?.pos !== 'ADP' || owns || acts) && told)
  })

/**
 * Whether the subject that a pronoun stands before may be whom it means: “Since his ouster, Ann Lee has …”, “As she came in,
 * the mother wept”, and for an owner “Tired from his job, he fell asleep”, where the subject is to be named instead.
 */
export function subjectFollows(
  { scene }: ReferenceContext,
  sentence: ParsedSentence,
  index: number,
  { span }: Passage,
  owns: boolean,
): boolean {
  const { words, phrases } = sentence
  const comma = commaBehind(words, index)
  const subject =
    comma < 0 ? undefined : phrases.find(({ first }) => first === comma + 1 || first === comma + 2)
  const [from, to] = [words[subject?.first ?? -1], words[subject?.last ?? -1]]
  if (subject === undefined || from === undefined || to === undefined || to.end > span.end) return false
  if (/^(?:he|she)$/i.test(from.text)) return owns && !words.slice(index, comma).some(isFiniteVerb)
  const person =
    isOne(words[subject.head]!) ||
    namedIn(scene, from.start, to.end).some(({ entity }) => entity.type === 'person')
  return person && isLeadIn(sentence) && /^(?:VERB|AUX|ADV)$/.test(words[subject.last + 1]?.pos ?? '')
}

/** Whether a sentence opens with words that come before its subject: “Since his ouster, …”, “Counting his stint, …”. */
const isLeadIn = ({ words }: ParsedSentence) => {
  // “Then, as he has done before, Ann Lee …”
  const opening = words.findIndex(({ pos, text }) => pos !== 'ADV' && text !== ',')
  const first = words[opening]
  return (
    first !== undefined &&
    (/^(?:ADP|SCONJ)$/.test(first.pos) ||
      subordinator.test(first.text) ||
      /^following$/i.test(first.text) ||
      (first.pos === 'VERB' && /(?:ing|ed)$/i.test(first.text)))
  )
}

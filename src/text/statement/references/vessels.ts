import { genderFits, genderOfPronoun } from '../../attribution/speakers/pronoun-fit.ts'
import { namedIn } from '../../attribution/speakers/scene.ts'
import { vesselNouns } from '../../data/nouns.ts'
import type { ParsedSentence } from '../../tags/parse.ts'
import { mayBePerson } from '../../words/persons.ts'
import { subjectPhrase } from '../../words/phrases.ts'
import { indexFrom, textAt, type Word } from '../../words/words.ts'
import type { Passage, ReferenceContext } from './context.ts'

/** Parts of a vessel and those aboard: “her crew”. */
const aboard =
  /^(?:crew|hull|deck|bow|stern|keel|hold|cargo|mast|rudder|propeller|skipper|anchor|lifeboat|side|engine|sister|passenger|steering|ballast|wheelhouse|bulkhead|funnel|gangway)$/

/** “The ship sailed, and she was overloaded”, “Her crew”: a ship that “she” may mean, told of in the sentence or as the subject of the one before. */
export function mayBeVessel(
  { parsed, scene }: ReferenceContext,
  { sentence: at }: Passage,
  { words, phrases, start }: ParsedSentence,
  index: number,
): boolean {
  const pronoun = words[index]!
  if (genderOfPronoun(pronoun.text) !== 'female') return false
  const isVessel = (noun: Word | undefined) => noun !== undefined && vesselNouns.has(noun.lemma)
  if (aboard.test(words[index + 1]?.lemma ?? ''))
    return parsed.sentences.slice(0, at + 1).some((one) => one.words.some(isVessel))
  const told = phrases.findLast(({ last, head }) => last < index && isVessel(words[head]))
  const woman = namedIn(scene, told === undefined ? start : words[told.last]!.end, pronoun.start).some(
    ({ entity }) => entity.type === 'person' && entity.gender !== 'male',
  )
  if (woman) return false
  const before = parsed.sentences[at - 1]
  const subject = before === undefined ? null : subjectPhrase(before)
  return told !== undefined || (subject !== null && isVessel(before!.words[subject.head]))
}

/** “The firm, which owns the ship, denied that her gear was corroded”: the one vessel whose “her” opens what is said, as words to stand there; null where a woman or another vessel may be meant. */
export function vesselTold(
  { parsed, scene }: ReferenceContext,
  passage: Passage,
  sentence: ParsedSentence,
  index: number,
): string | null {
  const { words, phrases } = sentence
  const opens = indexFrom(words, passage.span.start)
  const owns = phrases.some(({ first, last }) => first === index && last > index)
  if (index !== opens || !owns || !/^her$/i.test(words[index]!.text)) return null
  const told = phrases.filter(
    ({ kind, last, head }) => kind === 'common' && last < index && vesselNouns.has(words[head]!.lemma),
  )
  const [only, another] = told
  if (only === undefined || another !== undefined || !/^the$/i.test(words[only.first]!.text)) return null
  const woman = namedIn(scene, sentence.start, words[index]!.start).some(
    ({ entity, end }) =>
      entity.type === 'person' &&
      entity.gender !== 'male' &&
      !/^, which\b/.test(scene.text.slice(end, end + 8)),
  )
  const people = phrases.some(
    ({ kind, last, head }) =>
      kind === 'common' &&
      last < index &&
      genderFits(words[head]!.lemma, 'female') &&
      mayBePerson(words[head]!.lemma),
  )
  if (woman || people) return null
  return `the ${parsed.text.slice(words[only.first + 1]!.start, words[only.last]!.end)}`
}

/** What else travels. */
const vehicles = /^(?:aeroplane|aircraft|airplane|balloon|bus|coach|helicopter|jet|plane|tram|train|van)$/

/** What such a thing does: “set off”, “took off”, “sank”. */
const travels = /^(?:arrive|capsize|crash|depart|derail|dock|founder|land|leave|sail|set|sink|take)$/

/**
 * “The ferry left Orsk at noon. A warning had been issued two hours before it set off”: what travels in a clause of time, where the sentence
 * before is about one such thing and its own tells of none; null elsewhere.
 */
export function travellerMeant(
  { parsed, isQuoted }: ReferenceContext,
  at: number,
  { words }: ParsedSentence,
  index: number,
): string | null {
  const isTraveller = (noun: Word | undefined) =>
    noun !== undefined && (vesselNouns.has(noun.lemma) || vehicles.test(noun.lemma))
  const before = parsed.sentences[at - 1]
  const subject = before === undefined ? null : subjectPhrase(before)
  if (before === undefined || subject === null || isQuoted(before.start)) return null
  const verb = words.slice(index + 1, index + 4).findIndex(({ pos }) => pos === 'VERB') + index + 1
  const particle = textAt(words, verb + 1)
  const isTravelling =
    verb > index &&
    travels.test(words[verb]!.lemma) &&
    (!/^(?:set|take)$/.test(words[verb]!.lemma) || /^(?:off|out|sail)$/i.test(particle))
  const isOfTime = /^(?:after|before|once|until|when)$/i.test(textAt(words, index - 1))
  const isElse = words.slice(0, index).some(isTraveller)
  const others = before.phrases.filter(({ head }) => isTraveller(before.words[head]))
  if (!isTravelling || !isOfTime || isElse || others.length !== 1 || others[0] !== subject) return null
  return /^the$/i.test(before.words[subject.first]!.text)
    ? `the ${parsed.text.slice(before.words[subject.first + 1]!.start, before.words[subject.last]!.end)}`
    : null
}

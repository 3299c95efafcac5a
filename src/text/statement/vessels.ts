import { genderOfPronoun } from '../attribution/pronouns.ts'
import { namedIn } from '../attribution/scene.ts'
import { vesselNouns } from '../data/nouns.ts'
import type { ParsedSentence } from '../parse.ts'
import { subjectPhrase } from '../phrases.ts'
import type { Word } from '../words.ts'
import type { Passage, ReferenceContext } from './references.ts'

/** Parts of a vessel and those aboard: “her crew”. */
const aboard =
  /^(?:crew|hull|deck|bow|stern|keel|hold|cargo|mast|rudder|propeller|skipper|anchor|lifeboat|side|engine|sister|passenger)$/

/** “The ship sailed, and she was overloaded”, “Her crew”: a ship that “she” may mean, told of in the sentence or as the subject of the one before. */
export function mayBeVessel(
  { parsed, scene }: ReferenceContext,
  { sentence: at }: Passage,
  { words, phrases, start }: ParsedSentence,
  index: number,
): boolean {
  const pronoun = words[index]!
  if (genderOfPronoun(pronoun.text.toLowerCase()) !== 'female') return false
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

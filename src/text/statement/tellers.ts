/** Whose the words are that only a whole sentence tells. */
import type { Span } from '../../model/reading.ts'
import { subjectBefore } from '../attribution/cues/subjects.ts'
import type { Speaker } from '../attribution/speakers/scene.ts'
import { resolveSpeaker } from '../attribution/speakers/speakers.ts'
import { bodyKinds, bodyNouns, roleNouns, speakingNouns } from '../data/cues.ts'
import { singular } from '../words/nouns.ts'
import { phraseStartingAt, type NounPhrase } from '../words/phrases.ts'
import { textAt, type Word } from '../words/words.ts'
import type { ReferenceContext } from './references/context.ts'

/** Who tells it, and the words that say so. */
export type Teller = { who: Speaker; source: Span; cue: Span }

/** The subject of the verb at an index, where it could say what the sentence tells; null for others. */
export function tellerBefore(context: ReferenceContext, index: number, verb: number): Teller | null {
  const { parsed, scene } = context
  const { words } = parsed.sentences[index]!
  // “Vakt, |which put the cost at £30m|, left”: more of somebody in a sentence that tells something else
  const before = words.findLast(({ pos }, at) => at < verb && pos !== 'ADV' && pos !== 'AUX')
  const isAside =
    /^(?:who|which|that)$/i.test(before?.text ?? '') &&
    words.some(({ text }, at) => at > verb && /^[,—-]$/.test(text))
  const subject =
    verb < 1 || isAside
      ? null
      : subjectBefore(parsed.sentences[index]!, verb, (word) => scene.isQuoted(word.start))
  return Array.isArray(subject) ? tellerOf(context, index, subject, verb) : null
}

/** Who is meant by a phrase, where it could say what the sentence tells by the verb at an index; null for others. */
export function tellerOf(
  { parsed, scene }: ReferenceContext,
  index: number,
  [first, last]: readonly [number, number],
  verb: number,
): Teller | null {
  const { words } = parsed.sentences[index]!
  const who = resolveSpeaker(scene, index, first, last)
  const couldSay =
    who !== null &&
    (who.entity !== null ||
      [bodyNouns, bodyKinds, speakingNouns, roleNouns].some(
        (nouns) => nouns.has(who.head) || nouns.has(singular(who.head.toLowerCase())),
      ))
  const [from, to, given] = [words[first]!, words[last]!, words[verb]!]
  return couldSay
    ? { who, source: { start: from.start, end: to.end }, cue: { start: given.start, end: given.end } }
    : null
}

/** Where a sentence goes on behind a thing and what is tied to it: behind “the cost of the repairs to the pier”. */
export function pastTies(
  words: readonly Word[],
  phrases: readonly NounPhrase[],
  { last }: NounPhrase,
  ties: RegExp,
): number {
  let at = last + 1
  while (ties.test(textAt(words, at)) && words[at + 1]?.pos !== 'PUNCT')
    at = (phraseStartingAt(phrases, at + 1)?.last ?? at + 1) + 1
  return at
}

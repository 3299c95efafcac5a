/** What stands where who speaks would, and is a thing. */
import { maySpeak, speakingNouns } from '../../data/cues.ts'
import { mayBePerson } from '../../words/persons.ts'
import { isBreak, textAt, type Word } from '../../words/words.ts'
import type { IsQuoted } from './cue.ts'
import { writings } from './tellers.ts'

/** “a new port — |an option Norvia| has rejected”: what stands before the dash is named again as what somebody rejects, who says nothing of the rest. */
export const isTiedObject = (words: readonly Word[], [first, last]: readonly [number, number]): boolean =>
  /^an?$/i.test(textAt(words, first)) &&
  isBreak(words, first - 1) &&
  words[last]?.pos === 'PROPN' &&
  words.slice(first + 1, last).some(({ pos, lemma }) => pos === 'NOUN' && !mayBePerson(lemma))

/** “the misuse continued despite “warnings””: whether something goes on, which no one’s words do but those of a writing. */
export const lasts = (
  words: readonly Word[],
  lemma: string,
  [first, last]: readonly [number, number],
): boolean =>
  lemma === 'continue' &&
  words[last]!.pos === 'NOUN' &&
  words
    .slice(first, last + 1)
    .every(
      ({ lemma: noun, pos }) =>
        pos !== 'PROPN' && !mayBePerson(noun) && !speakingNouns.has(noun) && !writings.test(noun),
    )

/** “the head of the port made clear that”, but “a strike at the port made clear that”: whether what carries a subject is who may speak. */
export function isOfSpeaker(words: readonly Word[], [first, last]: readonly [number, number]): boolean {
  const tie = words.findIndex(({ pos }, at) => at > first && at <= last && pos === 'ADP')
  const head = words[tie < 0 ? last : tie - 1]!
  return (
    head.pos === 'PROPN' ||
    /^(?:he|she|they|it)$/i.test(head.text) ||
    mayBePerson(head.lemma) ||
    maySpeak(head.lemma)
  )
}

/** “in |accents that reflect| the valleys whose rights …”, “a note that implied a will “to act””: what a thing does to another, which a clause tells that takes it up with “that”; no writing or body that says that something is so. */
export const isDeedOfThing = (
  words: readonly Word[],
  source: readonly [number, number],
  verb: number,
  quoted: IsQuoted,
): boolean => {
  const next = words[verb + 1]
  return (
    /^(?:that|which)$/i.test(textAt(words, verb - 1)) &&
    source[1] < verb - 1 &&
    !isOfSpeaker(words, source) &&
    next !== undefined &&
    !quoted(next) &&
    !/^(?:that|how|why|whether|if|[:,])$/i.test(next.text)
  )
}

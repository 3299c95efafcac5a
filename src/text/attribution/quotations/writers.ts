import { isProse } from '../../tags/parse.ts'
import { sending, writings } from '../cues/tellers.ts'
import { isPassive } from '../cues/verbs.ts'
import { namedIn, speakerOf, type Scene, type Speaker } from '../speakers/scene.ts'
import type { Saying } from './sayings.ts'

/** In words, between the verb and what is written: “writing |a second open| letter”. */
const longestGap = 5

/**
 * “The anger grew, with Ann Lee writing a letter to the mayor.” and then a paragraph of spoken words: who is told right before it to have
 * written something; null where nobody is, where it is told to be another’s, or that sentence has what somebody says itself.
 */
export function writerBefore(scene: Scene, before: Saying | undefined, index: number): Speaker | null {
  const sentence = scene.sentences[index - 1]
  if (
    sentence === undefined ||
    !isProse(sentence) ||
    (before?.direct === true && before.sentence === index - 1)
  )
    return null
  if (sentence.paragraph === scene.sentences[index]!.paragraph) return null
  const { words, start } = sentence
  const verb = words.findIndex(
    ({ pos, lemma }, at) =>
      pos === 'VERB' &&
      sending.test(lemma) &&
      !isPassive(words, at) &&
      words.slice(at + 1, at + longestGap).some((noun) => noun.pos === 'NOUN' && writings.test(noun.lemma)),
  )
  if (verb < 0) return null
  const people = namedIn(scene, start, words[verb]!.start).filter(
    ({ entity, start: at }) => entity.type === 'person' && !scene.isQuoted(at),
  )
  const who = people.at(-1)
  const link = words.findLast(({ end }) => end <= (who?.start ?? 0))
  // “a friend of Ann Lee wrote”
  return who === undefined || /^(?:to|of|for|from|against|by|about)$/i.test(link?.text ?? '')
    ? null
    : speakerOf(who.entity, '')
}

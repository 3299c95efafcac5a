/** “The minister welcomed what she called “a gift””: whom the pronoun before such a verb means. */
import { isPerson } from '../../words/persons.ts'
import { isTimePhrase } from '../../words/phrases.ts'
import { isFiniteVerb, nounOf, textAt } from '../../words/words.ts'
import { genderFits, genderOfPronoun } from './pronoun-fit.ts'
import type { Scene, Speaker } from './scene.ts'

/** Whoever does something to what a pronoun at an offset is told to call it, in the same sentence; null where that is told by a pronoun, or of no person whom it fits. */
export function callerMeant(scene: Scene, index: number, at: number, pronoun: string): Speaker | null {
  const gender = genderOfPronoun(pronoun)
  const { words, phrases } = scene.sentences[index]!
  const what = words.findIndex(({ start }) => start === at) - 1
  if (gender === null || !/^what$/i.test(textAt(words, what))) return null
  const subject = phrases.findLast(
    (phrase) =>
      phrase.last < what &&
      words[phrase.first - 1]?.pos !== 'ADP' &&
      !isTimePhrase(words, phrase) &&
      isFiniteVerb(words.slice(phrase.last + 1).find(({ pos }) => pos !== 'ADV')),
  )
  if (subject === undefined || subject.kind === 'pronoun') return null
  const who = scene.finding.byWords(scene, index, subject.first, subject.last)
  const noun = nounOf(words[subject.head])
  const isSomebody = who?.entity?.type === 'person' || (subject.kind === 'common' && isPerson(noun))
  return isSomebody &&
    !who!.plural &&
    (who!.entity?.gender ?? gender) === gender &&
    (subject.kind === 'name' || genderFits(noun, gender))
    ? who
    : null
}

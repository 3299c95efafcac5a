/** What “it” means of a sentence that is about a person, or that opens with what somebody wrote. */
import { bodyKinds, bodyNouns } from '../../data/cues.ts'
import type { ParsedSentence } from '../../tags/parse.ts'
import { pronounSubject, subjectPhrase } from '../../words/phrases.ts'
import { textAt } from '../../words/words.ts'
import { namedIn, type Scene, type Speaker } from './scene.ts'
import { writings } from '../cues/tellers.ts'
import { genderOfPronoun } from './pronoun-fit.ts'

/** “He was told to sail by the company. It denies this”: the one body that a sentence about a person describes, nearer than any named before; null for none or several. */
export function bodyWithin(scene: Scene, index: number, at: number): Speaker | null {
  const sentence = scene.sentences[index]!
  const { words, phrases } = sentence
  const subject = subjectPhrase(sentence)
  const opening =
    subject === null ? '' : scene.text.slice(words[subject.first]!.start, words[subject.last]!.end)
  const ofPerson =
    genderOfPronoun(pronounSubject(sentence)?.text) !== null ||
    /-year-old$/.test(opening) ||
    (subject?.kind === 'name' &&
      namedIn(scene, sentence.start, words[subject.last]!.end).some(({ entity }) => entity.type === 'person'))
  if (!ofPerson) return null
  const bodies = phrases.filter(({ kind, first, head }) => {
    const { lemma, start, text } = words[head]!
    return (
      kind === 'common' &&
      start < at &&
      !scene.isQuoted(start) &&
      /^the$/i.test(textAt(words, first)) &&
      text.toLowerCase() === lemma &&
      (bodyNouns.has(lemma) || bodyKinds.has(lemma))
    )
  })
  const [only, another] = bodies
  return only === undefined || another !== undefined
    ? null
    : scene.finding.byWords(scene, index, only.first, only.last)
}

/** “In a statement read out by her lawyer, Ann Lee withdrew it. “…,” it said”: the statement, where no body stands beside it. */
export const opensWithWords = ({ words }: ParsedSentence) =>
  /^in$/i.test(textAt(words, 0)) &&
  words.slice(1, 4).some(({ pos, lemma }) => pos === 'NOUN' && writings.test(lemma))

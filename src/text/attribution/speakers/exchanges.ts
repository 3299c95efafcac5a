/** Whom “he” and “she” mean behind what one told another: “Ann Lee told Bo Roe that it was late. He replied …”. */
import { questionWord } from '../../data/small-words.ts'
import type { Entity } from '../../naming/entity.ts'
import { sayingVerbs } from '../../data/cues.ts'
import { phraseStartingAt, subjectPhrase } from '../../words/phrases.ts'
import { textAt } from '../../words/words.ts'
import { isPassive } from '../cues/verbs.ts'
import { couldBePerson, genderOfPronoun } from './pronoun-fit.ts'
import { namedIn, speakerOf, type Scene, type Speaker } from './scene.ts'

const telling = /^(?:tell|warn|inform|assure|remind|ask|urge)$/
const replying = /^(?:reply|answer|respond|retort|counter)$/

/**
 * Whom a pronoun that opens a sentence means where the one before tells what one person told another: whoever was told, where
 * they reply or the pronoun does not fit who told it. Null where it may be either, undefined where no two talk or it goes on
 * with who told it.
 * @param verb what the pronoun does, dictionary form
 */
export function answerer(
  scene: Scene,
  index: number,
  at: number,
  pronoun: string,
  verb: string,
): Speaker | null | undefined {
  const gender = genderOfPronoun(pronoun)
  const sentence = scene.sentences[index]!
  const before = scene.sentences[index - 1]
  if (!/^s?he$/.test(pronoun) || gender === null || before === undefined) return undefined
  if (before.paragraph < sentence.paragraph - 1 || namedIn(scene, sentence.start, at).length > 0)
    return undefined
  const talk = talkIn(scene, index - 1)
  if (talk === null || (talk.told.gender ?? gender) !== gender) return undefined
  const { told, teller } = talk
  if (replying.test(verb) || (teller.gender ?? gender) !== gender) return speakerOf(told, '')
  // “Ann Lee asked Eva Roe about it. She said …”: either
  if (talk.isQuestion && sayingVerbs.has(verb)) return null
  if (teller.gender !== null) return undefined
  return told.gender === null ? null : speakerOf(told, '')
}

/** Who tells whom something in a sentence, both named; null where nobody does. */
function talkIn(scene: Scene, index: number): { teller: Entity; told: Entity; isQuestion: boolean } | null {
  const sentence = scene.sentences[index]!
  const { words, phrases } = sentence
  const verb = words.findIndex(({ pos, lemma }) => pos === 'VERB' && telling.test(lemma))
  const subject = subjectPhrase(sentence)
  const object = phraseStartingAt(phrases, verb + 1)
  if (verb < 0 || subject === null || object === undefined || subject.last >= verb) return null
  if (isPassive(words, verb) || scene.isQuoted(words[verb]!.start)) return null
  const [teller, told] = [subject, object].map(
    ({ first, last }) => scene.finding.byWords(scene, index, first, last)?.entity,
  )
  const isSomebody = (one: Entity | null | undefined) =>
    one != null && (one.type === 'person' || couldBePerson(scene, one))
  if (!isSomebody(teller) || !isSomebody(told) || teller === told) return null
  const opens = textAt(words, object.last + 1)
  const isQuestion = words[verb]!.lemma === 'ask' && (opens === 'about' || questionWord.test(opens))
  return { teller: teller!, told: told!, isQuestion }
}

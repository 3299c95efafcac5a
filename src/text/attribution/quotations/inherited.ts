/** Whose a saying is that tells no speaker of its own: “… and said”, “…, saying”. */
import type { ParsedSentence } from '../../tags/parse.ts'
import { mayBePerson } from '../../words/persons.ts'
import { phraseStartingAt } from '../../words/phrases.ts'
import { range, type Range } from '../../words/ranges.ts'
import { isFiniteVerb, textAt } from '../../words/words.ts'
import type { Cue } from '../cues/cue.ts'
import type { Scene } from '../speakers/scene.ts'
import { pairAsSubject } from '../speakers/joined-subjects.ts'
import type { Source } from './sayings.ts'

/** “It was in May that |Ann Lee| asked for the books and found that …”: who does what the sentence tells before a word; null where it opens otherwise. */
export function subjectOfCleft({ words, phrases }: ParsedSentence, before: number): Range | null {
  if (!/^it$/i.test(textAt(words, 0)) || !/^(?:is|was)$/i.test(textAt(words, 1))) return null
  const that = words.findIndex(({ text }, at) => at > 1 && at < before && text === 'that')
  const subject = phrases.find(({ first, last }) => that > 0 && first === that + 1 && last < before)
  return subject === undefined ? null : [subject.first, subject.last]
}

/** “The Herald reports |Ann Lee| left, saying she was ill”: whom an outlet tells of, who says what follows; null where no outlet does. */
export function subjectReported(
  { words, phrases }: ParsedSentence,
  { first, verb }: Cue,
  before: Cue | undefined,
): Range | null {
  if (before === undefined || before.inverted || before.trails || before.source === null) return null
  if (words[before.verb]!.lemma !== 'report' || !/ing$/i.test(words[verb]!.text)) return null
  const from = /^that$/i.test(textAt(words, before.last + 1)) ? before.last + 2 : before.last + 1
  const subject = phraseStartingAt(phrases, from)
  const speaks = subject?.kind === 'name' || mayBePerson(words[subject?.head ?? -1]?.lemma ?? '')
  return subject !== undefined && speaks && words[first - 1]?.text === ','
    ? [subject.first, subject.last]
    : null
}

/** “|Ann Lee and Bo Roe| praised it and said …”: both of two people joined at the head of a sentence, the first of them in the words given; null where it opens otherwise. */
export function bothAsSubject(
  scene: Scene,
  { words }: ParsedSentence,
  index: number,
  [first, last]: Range,
): Source | null {
  const verb = words.findIndex((word, at) => at > last && isFiniteVerb(word))
  const who = first > 1 || verb < 0 ? null : pairAsSubject(scene, index, words[verb]!.start)
  return who === null ? null : { source: range(words, first, verb - 1), who }
}

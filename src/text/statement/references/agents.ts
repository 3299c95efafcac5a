/** By whom something is done to another. */
import { couldBePerson } from '../../attribution/speakers/pronoun-fit.ts'
import { namedIn, type Named, type Scene } from '../../attribution/speakers/scene.ts'
import type { ParsedSentence } from '../../parse.ts'
import { subjectPhrase } from '../../phrases.ts'

/** “was replaced by chairman Bo Roe”: whether a name is that of who does what the sentence tells in the passive. */
export function isAgent({ words, phrases }: ParsedSentence, { start, end }: Named): boolean {
  const phrase = phrases.find(({ first, last }) => words[first]!.start <= start && words[last]!.end >= end)
  const by = phrase === undefined ? -1 : phrase.first - 1
  return (
    /^by$/i.test(words[by]?.text ?? '') &&
    words
      .slice(0, by)
      .some(({ pos }, at) => pos === 'VERB' && words.slice(Math.max(0, at - 3), at).some(isBe))
  )
}

const isBe = ({ lemma, text }: { lemma: string; text: string }) =>
  lemma === 'be' || /^be(?:en|ing)?$/i.test(text)

/** “Bo Roe was told by the chairman, Per Aune. He”, “The 47-year-old was …”: whether a sentence is about a person to whom the one meant does something. */
export function isDoneToPerson(scene: Scene, before: ParsedSentence, meant: readonly Named[]): boolean {
  const subject = subjectPhrase(before)
  if (subject === null || !meant.some((one) => isAgent(before, one))) return false
  const [from, to] = [before.words[subject.first]!.start, before.words[subject.last]!.end]
  return (
    /-year-old$/.test(scene.text.slice(from, to)) ||
    namedIn(scene, from, to).some(({ entity }) => couldBePerson(scene, entity))
  )
}

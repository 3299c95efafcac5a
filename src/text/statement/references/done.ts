/** What is done to something or somebody, rather than by them. */
import type { Word } from '../../words/words.ts'

/** “is required”, “were found”, “will close”: what is done to a thing or will be of it, no judgement of what happened. */
export function isDone(words: readonly Word[], from: number): boolean {
  const group = words.slice(from, from + 5)
  const verb = group.findIndex(({ pos }) => pos === 'VERB')
  return (
    verb > 0 &&
    group.slice(0, verb).every(({ pos }) => /^(?:AUX|ADV|PART)$/.test(pos)) &&
    // “also attacked” is done by somebody
    group.slice(0, verb).some(({ pos }) => pos === 'AUX') &&
    !/^(?:come|follow|mark|mean|happen|take|make|say|seem|appear)$/.test(group[verb]!.lemma)
  )
}

/** “was flown to Orsk”, “had been pushed”, but “had warned”, “is asking”: what is done to somebody. */
export function isSuffered(words: readonly Word[], from: number): boolean {
  const group = words.slice(from, from + 5)
  const verb = group.findIndex(({ pos }) => pos === 'VERB')
  return isDone(words, from) && group[verb - 1]?.lemma === 'be' && !/ing$/.test(group[verb]!.text)
}

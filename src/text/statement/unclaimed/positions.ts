/** What somebody holds that something must, will or will not be: what others contradict, with no figure or deed in it. */
import { nounPhrases, phraseStartingAt } from '../../words/phrases.ts'
import { taggedWords } from '../../tags/correct.ts'
import { textAt, type Word } from '../../words/words.ts'

/** The fewest words of meaning of what tells a reader more than that somebody spoke. */
const leastTelling = 2

/**
 * Whether a statement says of a thing, and not only of who speaks or is spoken to, what must or will be done or is not so: “I believe
 * the size of the harbour must be decided by the islands”, and no “We would like to thank the crew”, “Our thoughts are with the crew”.
 */
export function takesPosition(statement: string): boolean {
  const words = taggedWords(statement)
  const nouns = words.filter(({ pos }) => pos === 'NOUN' || pos === 'PROPN')
  return (
    nouns.length >= leastTelling &&
    nounPhrases(words).some(
      ({ kind, first, last, head }) =>
        kind !== 'pronoun' &&
        words[head]!.pos !== 'PRON' &&
        words[first - 1]?.pos !== 'ADP' &&
        isBound(words, pastTies(words, last + 1)),
    )
  )
}

/** “the size |of the harbour| must”: past what prepositions tie to a noun. */
function pastTies(words: readonly Word[], from: number): number {
  if (words[from]?.pos !== 'ADP') return from
  const tied = phraseStartingAt(nounPhrases(words), from + 1)
  return tied === undefined ? from : pastTies(words, tied.last + 1)
}

/** “must be”, “has to be”, “will never be”, “is not”: how a verb group opens that says what must, will or will not be. */
const isBound = (words: readonly Word[], at: number): boolean =>
  /^(?:can|cannot|could|may|might|must|ought|shall|should|will|would)$/i.test(textAt(words, at)) ||
  (/^(?:has|have|needs?)$/i.test(textAt(words, at)) && /^to$/i.test(textAt(words, at + 1))) ||
  (words[at]?.pos === 'AUX' && /^(?:not|n['’]t|never)$/i.test(textAt(words, at + 1)))

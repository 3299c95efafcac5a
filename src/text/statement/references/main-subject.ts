/** Whom a sentence is about that opens with a clause which leads in to another. */
import { subordinator } from '../../data/small-words.ts'
import type { ParsedSentence } from '../../tags/parse.ts'
import { subjectPhrase, type NounPhrase } from '../../words/phrases.ts'
import { isFiniteVerb, isPluralNoun, textAt } from '../../words/words.ts'
import { isThing } from './things.ts'

/**
 * “If the mills close, |the state| has said it will act”: the subject behind a clause that leads in, where that of the clause is of another
 * number than what is meant, or a thing, and what is told a deed; null for others.
 */
export function subjectOfMain(sentence: ParsedSentence, several: boolean, deed: boolean): NounPhrase | null {
  const { words, phrases } = sentence
  const leading = subjectPhrase(sentence)
  if (leading === null || !subordinator.test(textAt(words, 0)) || leading.first !== 1) return null
  const main = phrases.find(
    ({ first, last, kind }) =>
      kind !== 'pronoun' &&
      words[first - 1]?.text === ',' &&
      words.slice(leading.last, first).some(isFiniteVerb) &&
      isFiniteVerb(words.slice(last + 1).find(({ pos }) => pos !== 'ADV')),
  )
  const isOther = isPluralNoun(words[leading.head]!) !== several || (deed && isThing(sentence, leading))
  return main !== undefined && isOther && !isThing(sentence, main) ? main : null
}

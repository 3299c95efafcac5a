import { isEventNoun } from '../../clause/events.ts'
import type { ParsedSentence } from '../../tags/parse.ts'
import type { NounPhrase } from '../../words/phrases.ts'
import { isFiniteVerb, type Word } from '../../words/words.ts'
import { known } from './name-forms.ts'
import { isThing } from './things.ts'

/** What only what takes up room does, or is done to it. */
const ofBulk =
  /^(?:anchor|berth|dock|drift|float|lean|lie|list|moor|paint|park|raise|refloat|repair|salvage|sail|sink|sit|stand|tow|weigh)$/

/** “The crash tore the bow. It was still lying there”: whether what is told of “it” is nothing that an event does. */
export const isOfNoEvent = (noun: string, told: readonly Word[]): boolean =>
  isEventNoun(noun) && ofBulk.test(told.slice(0, 5).find(({ pos }) => pos === 'VERB')?.lemma ?? '')

/** “The crash tore the bow, and the ferry took in water”: the thing that the last clause of a sentence is about; null for none. */
export function thingOfLastClause(text: string, before: ParsedSentence, subject: NounPhrase): string | null {
  const { words, phrases } = before
  const last = phrases.findLast(
    (phrase) =>
      phrase.first > subject.last + 2 &&
      /^(?:and|but|so|while)$/i.test(words[phrase.first - 1]!.text) &&
      words[phrase.first - 2]?.text === ',' &&
      isFiniteVerb(words[phrase.last + 1]),
  )
  return last !== undefined && isThing(before, last) && /^the$/i.test(words[last.first]!.text)
    ? known(text, before, last)
    : null
}

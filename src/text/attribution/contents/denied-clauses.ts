import { bodyKinds, bodyNouns } from '../../data/cues.ts'
import type { ParsedSentence } from '../../tags/parse.ts'
import { singular } from '../../words/nouns.ts'
import { mayBePerson } from '../../words/persons.ts'
import { isFiniteVerb, type Word } from '../../words/words.ts'

/** How many words a subject may have: “any of its own merchant ships”. */
const longestSubject = 8

/** Whether a clause without “that” opens at a word: “denied its ships had delivered oil”, “denies he ever said so”. */
export function opensClause({ words }: ParsedSentence, from: number): boolean {
  const verb = words.findIndex(
    (word, at) =>
      at >= from && !/^(?:DET|PRON|NOUN|PROPN|ADJ|ADV|NUM|PART)$/.test(word.pos) && word.text !== 'of',
  )
  const pronoun = /^(?:he|she|it|they)$/i.test(words[from]?.text ?? '')
  return (
    verb > from &&
    // “denied any of its ships were” says of none in particular that it was
    !(
      /^any/i.test(words[from]?.text ?? '') &&
      (/^of$/i.test(words[from + 1]?.text ?? '') || verb === from + 1)
    ) &&
    verb - from <= longestSubject &&
    (words[verb]?.pos === 'AUX' || (pronoun && words[verb]?.pos === 'VERB') || actsOf(words, from, verb))
  )
}

/** “denied |her aides took| money”: whether those whom somebody has do something; “denied his motion filed in May” tells of a thing. */
const actsOf = (words: readonly Word[], from: number, verb: number): boolean =>
  /^(?:his|her|its|their)$/i.test(words[from]?.text ?? '') &&
  isFiniteVerb(words[verb]) &&
  !/^by$/i.test(words[verb + 1]?.text ?? '') &&
  [mayBePerson, (noun: string) => bodyNouns.has(noun) || bodyKinds.has(noun)].some((one) =>
    one(singular(words[verb - 1]!.text.toLowerCase())),
  )

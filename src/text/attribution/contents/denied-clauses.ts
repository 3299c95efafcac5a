import { bodyKinds, bodyNouns } from '../../data/cues.ts'
import { isClauseAt } from '../../clause/predicates.ts'
import type { ParsedSentence } from '../../tags/parse.ts'
import { singular } from '../../words/nouns.ts'
import { mayBePerson } from '../../words/persons.ts'
import { isFiniteVerb, textAt, type Word } from '../../words/words.ts'
import type { Cue } from '../cues/cue.ts'

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

/**
 * “denied taking bribes|, and the court fined him”: the comma before a clause of its own that “and” adds to what is denied, which is
 * no clause; behind one, “denied that he took bribes|, and the court has fined him”, only where a denial told of as past could not hold
 * it. Null where no such clause follows.
 */
export function clauseBeside(
  sentence: ParsedSentence,
  { kind, last, verb, inverted, trails }: Cue,
): number | null {
  const { words } = sentence
  if (kind !== 'deny' || inverted || trails) return null
  const isClause =
    words.slice(last + 1, last + 5).some(({ text }) => /^(?:that|whether|how)$/i.test(text)) ||
    opensClause(sentence, last + 1)
  const comma = words.findIndex(
    ({ text }, at) =>
      at > last + 1 && text === ',' && /^and$/i.test(textAt(words, at + 1)) && isClauseAt(sentence, at + 2),
  )
  if (comma < 0 || words.slice(last + 1, comma).some(({ text }) => /^[“”"]$/.test(text))) return null
  const at = words.findIndex((word, index) => index > comma + 1 && isFiniteVerb(word))
  const told = words[at]
  // “denied owning boats, and |guns found in the mill|”: a thing with what tells of it
  const isThing =
    told?.pos === 'VERB' && words[at + 1]?.pos === 'ADP' && /^(?:ADJ|NOUN)$/.test(words[comma + 2]!.pos)
  if (isThing) return null
  const isNow =
    /^(?:is|are|has|have|does|do)$/i.test(told?.text ?? '') && /(?:ed|said)$/i.test(textAt(words, verb))
  return !isClause || isNow ? comma : null
}

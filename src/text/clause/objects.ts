import type { ParsedSentence } from '../parse.ts'
import type { Word } from '../words.ts'

/** “him”, and “her” where no noun follows that is hers. */
export const isObjectPronoun = ({ words, phrases }: ParsedSentence, index: number): boolean =>
  /^him$/i.test(words[index]?.text ?? '') ||
  (/^her$/i.test(words[index]?.text ?? '') &&
    phrases.some(({ first, kind }) => first === index && kind === 'pronoun'))

/**
 * “Bo Roe told |him|”, “Bo Roe, who has represented him”, “Bo Roe wrote to him”: the pronoun for somebody to whom whoever is named
 * before an offset does something, and who therefore is another: English marks what is its subject itself by “himself”. Null where
 * none is.
 */
export function doneTo(sentence: ParsedSentence, from: number): Word | null {
  const { words } = sentence
  let at = words.findIndex(({ start }) => start >= from)
  if (at < 0) return null
  if (words[at]?.text === ',' && /^who$/i.test(words[at + 1]?.text ?? '')) at += 2
  while (/^(?:AUX|ADV|PART)$/.test(words[at]?.pos ?? '')) at += 1
  if (words[at]?.pos !== 'VERB') return null
  const object = words[at + 1]?.pos === 'ADP' ? at + 2 : at + 1
  // “maintains her lead”, of which the tagger may make a verb
  const isOwner = /^her$/i.test(words[object]?.text ?? '') && words[object + 1]?.pos === 'VERB'
  return isObjectPronoun(sentence, object) && !isOwner ? words[object]! : null
}

/** Whether a word may stand in a name, by how it is written. */
import { calendarWords } from '../data/name-words.ts'
import { isGivenName } from '../data/first-names.ts'
import type { Word } from '../words/words.ts'

const capitalised = /^[\p{Lu}\p{Lt}]|^\p{Ll}{1,2}\p{Lu}/u

const smallWord =
  /^(?:the|a|an|and|or|but|of|for|about|against|between|during|without|within|into|through|over|under|until|upon|in|on|at|to|by|with|from|as|is|are|was|were|it|he|she|they|we|i|you|his|her|its|their|my|our|your|this|that|these|those|if|when|while|what|who|how|why|where|not|no|yes|also|so|then|there|here|after|before|since|although|though|because|however|now|just|all|some|many|most|more|each|every|both|one|another|such|than|do|does|did|has|have|had|will|would|can|could|may|might|should|say|says|said)$/i

/** Whether a word may stand in a name: capitalised, and no day, month, unit or furniture. */
export const isNameWord = (word: Word | undefined): boolean =>
  word !== undefined &&
  capitalised.test(word.text) &&
  !calendarWords.test(word.text) &&
  (word.pos === 'PROPN' || (word.pos === 'NOUN' && /^\p{Lu}{2,}$/u.test(word.text)))

/** Any capitalised word that can go on a name begun before it, whatever the tagger took it for. */
export const goesOn = (word: Word | undefined) =>
  word !== undefined &&
  /^\p{Lu}/u.test(word.text) &&
  word.pos !== 'PRON' &&
  // “OK’d the payments”
  !/['’]d$/.test(word.text) &&
  !calendarWords.test(word.text) &&
  !smallWord.test(word.text)

/** Whether a word is a given name. */
export const isGiven = (word: Word | undefined) => isGivenName(word?.text ?? '')

import { currencies } from '../data/currencies.ts'
import type { ParsedSentence } from '../tags/parse.ts'
import { isTimePhrase, phraseStartingAt } from '../words/phrases.ts'
import { indexFrom, textAt, type Word } from '../words/words.ts'

/** “him”, and “her” where no noun follows that is hers. */
export const isObjectPronoun = (sentence: ParsedSentence, index: number): boolean => {
  const text = textAt(sentence.words, index)
  return (
    /^him$/i.test(text) ||
    (/^her$/i.test(text) &&
      (phraseStartingAt(sentence.phrases, index)?.kind === 'pronoun' || isBeforeNumber(sentence, index)))
  )
}

/** “left |her| 211 votes ahead”, “gave |her| 40 days”, “paid |her| £400”, “owed |her| 400 crowns”: whether a number behind “her” tells how far or how much, and what is counted is not hers. */
function isBeforeNumber({ words, phrases }: ParsedSentence, index: number): boolean {
  const phrase = phraseStartingAt(phrases, index)
  const [verb, number] = [words[index - 1], words[index + 1]]
  if (phrase === undefined || !/^(?:NUM|SYM)$/.test(number?.pos ?? '')) return false
  // “wrote to |her| 40 times”
  if (/^times$/i.test(words[phrase.head]!.text)) return true
  if (verb?.pos !== 'VERB') return false
  const next = words[phrase.last + 1]
  if (/^(?:leave|place|put)$/.test(verb.lemma))
    return /^(?:adrift|ahead|away|behind|clear|short)$/i.test(next?.text ?? '')
  // “fined |her| 40 pounds”
  if (/^fine?$/.test(verb.lemma) && next?.pos !== 'DET') return true
  const isMuch =
    number?.pos === 'SYM' ||
    isMoneyName(words[phrase.head]!.text) ||
    isTimePhrase(words, { ...phrase, first: index + 1 })
  return isMuch && next?.pos !== 'DET' && takesTwoObjects.test(verb.lemma)
}

/** Verbs of which somebody gets, or loses, so much. */
const takesTwoObjects =
  /^(?:allow|award|charge|cost|earn|fine?|give|grant|hand|lend|loan|offer|owe|pay|promise|refund|repay|send)$/

const isMoneyName = (word: string): boolean => /^pounds?$/i.test(word) || currencies.has(word.toLowerCase())

/**
 * “Bo Roe told |him|”, “Bo Roe, who has represented him”, “Bo Roe wrote to him”: the pronoun for somebody to whom whoever is named
 * before an offset does something, and who therefore is another: English marks what is its subject itself by “himself”. Null where
 * none is.
 */
export function doneTo(sentence: ParsedSentence, from: number): Word | null {
  const { words } = sentence
  let at = indexFrom(words, from)
  if (at < 0) return null
  // “Bo Roe, 40, had met her”
  if (words[at]?.text === ',' && words[at + 1]?.pos === 'NUM' && words[at + 2]?.text === ',') at += 3
  if (words[at]?.text === ',' && /^who$/i.test(textAt(words, at + 1))) at += 2
  while (/^(?:AUX|ADV|PART)$/.test(words[at]?.pos ?? '')) at += 1
  if (words[at]?.pos !== 'VERB') return null
  const object = words[at + 1]?.pos === 'ADP' ? at + 2 : at + 1
  // “maintains her lead”, of which the tagger may make a verb
  const isOwner = /^her$/i.test(textAt(words, object)) && words[object + 1]?.pos === 'VERB'
  return isObjectPronoun(sentence, object) && !isOwner ? words[object]! : null
}

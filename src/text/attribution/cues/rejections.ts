/** Verbs by which somebody rejects a claim, and what they reject. */
import { speechNouns } from '../../data/cues.ts'
import type { ParsedSentence } from '../../tags/parse.ts'
import type { NounPhrase } from '../../words/phrases.ts'
import { textAt, type Word } from '../../words/words.ts'
import { judgementBefore, speechNounFrom } from './judgements.ts'
import type { Cue } from './cue.ts'

/** “would deny any wrongdoing”, “will reject the charge”: nothing is denied yet; “would later deny” tells what was. */
export const isYetToDeny = (words: readonly Word[], index: number) =>
  /^(?:will|would|shall|should|may|might|must|['’](?:ll|d))$/i.test(textAt(words, index - 1)) &&
  !/ed$/i.test(words[index]!.text)

/** The last word of a verb of rejecting: “brushed aside”, “dismissed as baseless”. */
export const rejectionEnd = (sentence: ParsedSentence, verb: number) =>
  judgementBefore(sentence, verb) ??
  (isBrushedAside(sentence.words, verb) || isRuledOut(sentence.words, verb) ? verb + 1 : verb)

/** “brushed aside claims that …”, “laughed off the rumour that …” */
export const isBrushedAside = (words: readonly Word[], index: number) =>
  /^(?:brush(?:es|ed|ing)? (?:aside|off)|(?:laugh|wav|shrugg?)(?:es|s|ed|ing)? (?:off|away|aside))$/i.test(
    `${textAt(words, index)} ${textAt(words, index + 1)}`,
  ) && speechNounFrom(words, index + 2) >= 0

/** “ruled out that taxes would rise”: said not to be so, nor to come. */
export const isRuledOut = (words: readonly Word[], index: number) =>
  words[index]?.lemma === 'rule' &&
  /^out$/i.test(textAt(words, index + 1)) &&
  /^that$/i.test(textAt(words, index + 2))

/** The noun for something said that the denying verb rejects: “dismissed claims by Moscow that”, “rejected the accusation”. */
export function deniedNoun(sentence: ParsedSentence, cue: Cue): NounPhrase | null {
  const phrase = sentence.phrases.find((one) => one.first > cue.last && one.first <= cue.last + 2)
  const before = sentence.words[(phrase?.first ?? 0) - 1]
  // “denied leaking the report”, “denied that the report was late”
  if (
    phrase === undefined ||
    (phrase.first > cue.last + 1 && (before?.pos === 'VERB' || /^that$/i.test(before?.text ?? '')))
  )
    return null
  for (let at = phrase.first; at <= phrase.last; at += 1) {
    const word = sentence.words[at]
    if (word !== undefined && speechNouns.has(word.lemma)) return phrase
  }
  return null
}

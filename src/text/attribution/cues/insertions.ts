/** Words set between what is said and who says it, which tell when or how. */
import { sayingVerbs } from '../../data/cues.ts'
import { textAt, type Word } from '../../words/words.ts'
import { isRelative } from './said-at-length.ts'

/** Past “, however,” or “, speaking in Kyiv,” when “that” follows it. */
export function insertion(words: readonly Word[], comma: number): number | null {
  for (let at = comma + 1; at < Math.min(words.length, comma + 14); at += 1)
    if (textAt(words, at) === ',') return /^that$/i.test(textAt(words, at + 1)) ? at + 1 : null
  return null
}

/** “said as troops left that it was late”: past when it was said to what “that” opens. */
export function pastCircumstance(words: readonly Word[], from: number): number {
  if (!whenWords.test(textAt(words, from))) return from
  const that = words.findIndex(
    (word, at) => at > from && /^that$/i.test(word.text) && word.pos !== 'DET' && !isRelative(words, at),
  )
  // of “after he learned that troops …” the word belongs to what was learned
  const tied = that > 0 && !sayingVerbs.has(words[that - 1]?.lemma ?? '')
  return tied && !words.slice(from, that).some((word) => word.text === ',') ? that + 1 : from
}

/** Words that open a clause about when something was said. */
export const whenWords = /^(?:when|while|after|before|as|once)$/i

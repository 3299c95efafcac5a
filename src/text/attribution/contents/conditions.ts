/** In what case something is said to be so, where that stands before who says it: “If it rains, Ann Lee said the race would stop”. */
import { afterDateline } from '../../clause/datelines.ts'
import type { ParsedSentence } from '../../tags/parse.ts'
import { range, type IsQuotedAt, type Range } from '../../words/ranges.ts'
import { textAt } from '../../words/words.ts'
import type { Cue } from '../cues/cue.ts'
import { isCondition, isLack, skips } from './content-around.ts'

/**
 * The condition that opens a sentence right before a speaker at a word, of what follows the cue; null where none does. That what somebody
 * says holds only in that case must not be lost: “If deported, he said he would not stay”.
 */
export function conditionBefore(
  sentence: ParsedSentence,
  cue: Cue,
  speaker: number,
  isQuoted: IsQuotedAt,
): Range | null {
  const { words } = sentence
  if (cue.kind === 'deny' || cue.inverted || cue.trails || textAt(words, speaker - 1) !== ',') return null
  let first = afterDateline(sentence)
  while (skips(words, first)) first += 1
  const own = words.slice(first, speaker - 1)
  const opensIf = /^(?:if|unless)$/i.test(
    textAt(words, /^even$/i.test(textAt(words, first)) ? first + 1 : first),
  )
  // “If so” and “if anything” put no case of their own
  if (own.length < 2 || /^(?:so|not|anything)$/i.test(textAt(words, first + 1))) return null
  if (own.some(({ start, text }) => isQuoted(start) || /^[:;]$/.test(text))) return null
  return opensIf || isCondition(own) || isLack(own) ? range(words, first, speaker - 2) : null
}

/** In what case something is said to be so, where that stands before who says it: “If it rains, Ann Lee said the race would stop”. */
import { afterDateline } from '../../clause/datelines.ts'
import { isPast } from '../../clause/finite.ts'
import type { ParsedSentence } from '../../tags/parse.ts'
import { range, type IsQuotedAt, type Range } from '../../words/ranges.ts'
import { isFiniteVerb, textAt, type Word } from '../../words/words.ts'
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
  return opensIf || isCondition(own) || isLack(own) || isOfWhatComes(own, words.slice(cue.last + 1))
    ? range(words, first, speaker - 2)
    : null
}

/** “|When the law takes effect|, Ann Lee said ports |would| close”: what is yet to come, as is what is said of it; not “When the law came, …”, which tells when it was said. */
const isOfWhatComes = ([when, ...own]: readonly Word[], said: readonly Word[]): boolean =>
  /^(?:once|when|whenever)$/i.test(when?.text ?? '') &&
  !own.some(
    (word) => isFiniteVerb(word) && (isPast(word) || /^(?:had|was|were|did|has|have)$/i.test(word.text)),
  ) &&
  /^(?:will|would|can|could|may|might)$/i.test(said.find(isFiniteVerb)?.text ?? '')

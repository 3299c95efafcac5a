/** What somebody said before otherwise, which the outlet recalls behind their words: “will reopen -- despite a day earlier saying it would stay shut”. */
import { isBreak, textAt, type Word } from '../../words/words.ts'
import type { Cue } from '../cues/cue.ts'
import { kindOf } from '../cues/verbs.ts'

/** The mark or first word at which the outlet recalls other words behind those of a cue; null where it recalls none. */
export function recallBehind(words: readonly Word[], cue: Cue): number | null {
  if (cue.inverted || cue.trails) return null
  const link = words.findIndex((_, at) => at > cue.last + 2 && recalledVerb(words, at) !== null)
  return link < 0 ? null : isBreak(words, link - 1) ? link - 1 : link
}

/** Whether a cue is that of words which the sentence only recalls. */
export const isRecalled = (words: readonly Word[], { verb }: Cue): boolean =>
  words.some((_, at) => at < verb && recalledVerb(words, at) === verb)

/**
 * The verb of saying that “despite”, “after” or “having” leads in at an index; null for others. Without a mark before, and behind
 * “after”, it is told to be of an earlier time, as what somebody else did may be said with the rest: “said Lee left after saying no”.
 */
export function recalledVerb(words: readonly Word[], link: number): number | null {
  const opening = textAt(words, link)
  if (!/^(?:after|despite|having)$/i.test(opening)) return null
  const verb = words.findIndex(
    ({ pos, lemma, text }, at) =>
      at > link &&
      at < link + longestLink &&
      pos === 'VERB' &&
      /^(?:deny|promise|say)$/.test(kindOf(lemma) ?? '') &&
      (/ing$/i.test(text) || words.slice(link, at).some((word) => /^having$/i.test(word.text))),
  )
  const between = words.slice(link + 1, verb)
  if (
    verb < 0 ||
    between.some(({ pos, text }) => pos === 'PUNCT' || (pos === 'VERB' && !/^having$/i.test(text)))
  )
    return null
  const isEarlier = words
    .slice(link + 1, verb + 5)
    .some(({ text }) => /^(?:ago|before|earlier|initially|originally|previously|yesterday)$/i.test(text))
  // “left, after saying no” may be said of whoever left
  const isApart = isBreak(words, link - 1) && !(textAt(words, link - 1) === ',' && /^after$/i.test(opening))
  return isEarlier || isApart ? verb : null
}

/** The most words from “despite” to “saying”, both counted. */
const longestLink = 8

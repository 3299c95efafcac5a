import { doingAt, type Predicate } from '../../clause/predicates.ts'
import type { ParsedSentence } from '../../tags/parse.ts'
import { textAt } from '../../words/words.ts'

/** Verbs by which who speaks owns to a deed. */
const admitting = /^(?:acknowledge|admit|concede|confess|confirm|recall)$/

/** “acknowledged |taking| bribes”, “admitted to |taking| bribes”: what who speaks at a verb says they did; null where no deed is told so. */
export function deedAdmitted(sentence: ParsedSentence, verb: number): Predicate | null {
  const { words } = sentence
  const before = words.slice(0, verb).findLast(({ pos }) => pos !== 'AUX' && pos !== 'ADV')
  // “Ann Lee, who admitted taking bribes, was fined”: the sentence tells more than that
  if (!admitting.test(words[verb]?.lemma ?? '') || /^(?:who|which|that)$/i.test(before?.text ?? ''))
    return null
  return doingAt(sentence, /^to$/i.test(textAt(words, verb + 1)) ? verb + 2 : verb + 1)
}

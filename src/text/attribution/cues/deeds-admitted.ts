import { doingAt, isClauseAt, type Predicate } from '../../clause/predicates.ts'
import { weekdayPattern } from '../../data/calendar.ts'
import type { ParsedSentence } from '../../tags/parse.ts'
import { isFiniteVerb, textAt } from '../../words/words.ts'

/** Verbs by which who speaks owns to a deed. */
const admitting = /^(?:acknowledge|admit|concede|confess|confirm|recall)$/

/** “admitted stealing a boat |in court on Monday|”: what tells of the admission, be it not of the deed. */
const ofAdmission = new RegExp(
  `^(?:${weekdayPattern}|today|yesterday|court|hearing|inquest|inquiry|interview|magistrates?|testimony|trial|tribunal)$`,
  'i',
)

/**
 * “acknowledged |taking| bribes”, “admitted to |taking| bribes”: what who speaks at a verb says they did; null where no deed is told so,
 * or where the sentence goes on with something else: “admitted taking bribes, and was fined”, “who admitted taking bribes, was fined”.
 */
export function deedAdmitted(sentence: ParsedSentence, verb: number): Predicate | null {
  const { words } = sentence
  const before = words.slice(0, verb).findLast(({ pos }) => pos !== 'AUX' && pos !== 'ADV')
  if (!admitting.test(words[verb]?.lemma ?? '') || /^(?:who|which|that)$/i.test(before?.text ?? ''))
    return null
  const did = doingAt(sentence, /^to$/i.test(textAt(words, verb + 1)) ? verb + 2 : verb + 1)
  if (did === null) return null
  const goesOn = words.some(({ text }, at) => {
    if (at < did.from) return false
    const joins = /^(?:and|but|while|so)$/i
    const from = joins.test(textAt(words, at + 1)) ? at + 2 : at + 1
    const isOther =
      (text === ',' && (/^wh/i.test(textAt(words, from)) || isClauseAt(sentence, from))) ||
      (/^(?:and|but)$/i.test(text) && (isFiniteVerb(words[at + 1]) || isClauseAt(sentence, at + 1)))
    return isOther || ofAdmission.test(text)
  })
  return goesOn ? null : did
}

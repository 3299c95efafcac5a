/** What somebody is told to say “as” the sentence tells of what did not happen: “She did not say that it was unsafe, as the paper reported”. */
import { subordinating } from '../../clause/finite.ts'
import { commaBehind, isFiniteVerb, textAt, type Word } from '../../words/words.ts'
import { negate } from './verbs.ts'

/**
 * Whether a verb tells by “as” of what did not happen, which may be told to be so or not; “guns, but not, as Norvia claims, tanks”.
 */
export function isSaidOfDenied(words: readonly Word[], index: number): boolean {
  const as = words.findLastIndex(({ text }, at) => at < index && /^as$/i.test(text))
  if (textAt(words, as - 1) !== ',' || !isSpeaker(words.slice(as + 1, index))) return false
  if (/^(?:not|never|no|nor)$/i.test(textAt(words, as - 2))) return true
  const main = mainWords(words.slice(0, as - 1))
  const verb = main.findIndex(isFiniteVerb)
  if (verb < 0 || /^(?:who|which|that)$/i.test(textAt(main, verb - 1))) return false
  return (
    negate(main.slice(Math.max(0, verb - 1), verb + 3)) ||
    (claiming.test(words[index]!.lemma) &&
      main.some(({ text }) => /^(?:no|nobody|none|nothing)$/i.test(text)))
  )
}

/** By these somebody is told to be at odds with others: of “no money was taken, as she alleges” nobody can tell which she does. */
const claiming = /^(?:allege|argue|claim|contend|insist|maintain)$/

/** “Ann Lee”, “Ann Lee, the mayor,”: no clause. */
const isSpeaker = (between: readonly Word[]): boolean =>
  !between.some(({ pos }) => pos === 'VERB') && between.filter(({ text }) => text === ',').length % 2 === 0

/** The words of the clause that tells what did not happen, without those that commas set off before its verb: “Fishing|, as the crews plan to do,| does not”, “|When it rains,| it does not”. */
function mainWords(words: readonly Word[]): readonly Word[] {
  const opening = words.findIndex(
    ({ text }, at) => subordinating.test(text) && (at === 0 || textAt(words, at - 1) === ','),
  )
  const closing = commaBehind(words, opening)
  if (opening < 0 || closing < 0) return words
  const before = words.slice(0, Math.max(0, opening - 1))
  return before.some(isFiniteVerb) ? words : [...before, ...mainWords(words.slice(closing + 1))]
}

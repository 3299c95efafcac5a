/** Words by which somebody who speaks is told to go without a name. */
import { coreSayingVerbs } from '../../data/cues.ts'
import { isFiniteVerb, textAt, type Word } from '../../words/words.ts'

/** “not to be named”, “on condition of anonymity”, “not authorised to speak publicly” */
const unnamed = String.raw`(?:(?:not|n['’]t) (?:allowed|authori[sz]ed|cleared|permitted) to (?:brief|comment|discuss|speak|talk)|not (?:want )?to be (?:named|identified|quoted by name)|to be (?:named|identified)|(?:remain|stay|be kept) anonymous|anonymity|anonymously|(?:cannot|could not|can['’]t|would not|will not) be (?:named|identified)|names? (?:not )?(?:to )?be (?:not )?(?:used|published|printed|withheld))`

/** Who is told, behind “said the man”, to be kept unnamed. */
export const keptUnnamed = new RegExp(
  String.raw`^,? (?:who|speaking|talking)\b[^.!?]{0,60}?\b${unnamed}\b`,
  'u',
)

const opens = /^(?:who|speaking|talking|asking|requesting|insisting)$/i
const unnamedWords = new RegExp(String.raw`\b${unnamed}\b`, 'iu')

/**
 * “An aide, who insisted on anonymity because talks were continuing, said …”: the commas, by their places, between which nothing is
 * said but that who speaks is not named; null where nothing is.
 */
export function anonymityAside(words: readonly Word[]): [number, number] | null {
  const open = words.findIndex(({ text }, at) => text === ',' && opens.test(textAt(words, at + 1)))
  const close = words.findIndex(
    ({ text }, at) =>
      at > open + 2 &&
      text === ',' &&
      isFiniteVerb(words[at + 1]) &&
      coreSayingVerbs.has(words[at + 1]!.lemma),
  )
  if (open < 0 || close < 0) return null
  const inner = words.slice(open + 1, close).map(({ text }) => text)
  return unnamedWords.test(inner.join(' ')) ? [open, close] : null
}

/** Words that one of two texts alone has. */
import type { DifferenceKind } from '../../model/claim.ts'
import { cueVerbs, emptyWords, functionWords } from '../words/lexicon.ts'
import type { Word } from '../words/words.ts'
import type { Classed } from './settled.ts'

/** Kinds that the function words around them belong to: “did not survive” beside “survived” is one difference. */
export const leading: readonly DifferenceKind[] = ['polarity', 'certainty', 'attribution', 'quantity', 'date']

/** More words than “police said in a statement” tell more of who says so. */
const longestTag = 4
/** So many words tell other things too. */
const mostOfSayer = 12
const isCue = (word: Word | undefined): boolean => word?.says === true && cueVerbs.has(word.norm)

/** A run of words that one side lacks is one omission, whatever words stand in it; where it says who says so, that is missing. */
export function settleOneSided(block: readonly Classed[], words: readonly Word[]): void {
  const content = words.filter((word) => !functionWords.has(word.norm))
  const sayings = words.filter((word) => word.says)
  const kinds = new Set(block.map((edit) => edit.kind))
  let whole: DifferenceKind | undefined
  const isOfSaying =
    (sayings.length * 2 >= words.length && words.some(({ norm }) => cueVerbs.has(norm))) ||
    // “said Ada Lind, a professor at the University of Orsk”
    (words.length > longestTag &&
      words.length < mostOfSayer &&
      (isCue(words[0]) || (isCue(words.at(-1)) && sayings.length > words.length * 0.4)))
  // “the UN chief Ada” before “Lind said”
  if (isOfSaying || sayings.length === words.length) whole = 'attribution'
  else if (content.length > 1 && words.length > 3) whole = 'omission'
  else if (kinds.has('omission') && !leading.some((kind) => kinds.has(kind))) whole = 'omission'
  else whole = leading.find((kind) => kinds.has(kind))
  if (whole === undefined) return
  // “officials said that the” beside “the”
  const last = words.findLastIndex(({ norm }) => !emptyWords.has(norm))
  for (const [at, edit] of block.entries()) edit.kind = at > last ? 'style' : whole
}

import { withoutQuotations } from '../../text/words/quotations.ts'
import { functionWords } from '../words/lexicon.ts'
import { comparedWords } from '../words/words.ts'
import { align } from './align.ts'

/** So many words that tell anything, in one order in two texts, are no two reporters’ own choice. */
const byNoChance = 7
/** And so much of the shorter text, from 0 to 1. */
const nearlyWhole = 0.9

/**
 * Whether two passages are one text with changes, whatever shows where their articles have it from: outside quotation marks nearly all of
 * the one stands in the other, in its order. What differs in them somebody changed.
 */
export function areOnePassage(one: string, other: string): boolean {
  const [mine, theirs] = [withoutQuotations(one), withoutQuotations(other)]
  return (
    [mine, theirs].every((text) => tellingWords(text) >= byNoChance) &&
    align(mine, theirs).kept >= nearlyWhole
  )
}

const tellingWords = (text: string): number =>
  comparedWords(text).filter(({ norm, says }) => !says && !functionWords.has(norm)).length

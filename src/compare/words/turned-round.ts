/** Whether words turn round what the words say that they stand in the place of. */
import { opposed, reversed } from './contraries.ts'
import * as lexicon from './lexicon.ts'
import { comparedWords } from './words.ts'

/** Whether words turn the others round that they stand in the place of: one side says “not”, or the contrary. */
export function turns(a: string, b: string): boolean {
  const [mine, theirs] = [normsOf(a), normsOf(b)]
  const negated = (norms: readonly string[]) =>
    norms.some((norm) => lexicon.negations.has(norm) || lexicon.nobody.has(norm))
  return negated(mine) !== negated(theirs) || mine.some((one) => theirs.some((other) => opposed(one, other)))
}

const normsOf = (text: string): string[] => comparedWords(text).map(({ norm }) => norm)

/** Whether words turn the others round that they stand in the place of, and not by a “not” that another word may undo. */
export const reverses = (a: string, b: string): boolean =>
  normsOf(a).some((one) => normsOf(b).some((other) => reversed(one, other)))

/** Whether only the words of one place tell what something goes without. */
export const lacksInOne = (a: string, b: string): boolean =>
  normsOf(a).includes('without') !== normsOf(b).includes('without')

/** One who says so, told in another order or with more or less of who that is. */
import { functionWords, honorifics } from '../words/lexicon.ts'
import { areOneWord } from '../words/one-word.ts'
import type { Word } from '../words/words.ts'
import type { Classed, Sides } from './settled.ts'

/**
 * “Ada Lind, the port’s pilot, said” and “said Ada Lind, a pilot at the port”: where both texts name the same who say so, and nobody else,
 * a word of that on one side which the other has too among those who say so, or one that tells nothing, is style.
 */
export function settleSayers(edits: readonly Classed[], { left, right }: Sides): void {
  const [mine, theirs] = [left, right].map((words) => words.filter(({ says }) => says)) as [Word[], Word[]]
  const lacksName = (words: readonly Word[], others: readonly Word[]) =>
    words.some((word) => isName(word) && !others.some((other) => areOne(word, other)))
  if (!mine.some(isName) || lacksName(mine, theirs) || lacksName(theirs, mine)) return
  const isOfOther = (word: Word | undefined, others: readonly Word[]) =>
    word === undefined ||
    (word.says &&
      (functionWords.has(word.norm) ||
        honorifics.has(word.norm) ||
        others.some((other) => areOne(word, other))))
  for (const edit of edits)
    if (
      edit.kind === 'attribution' &&
      isOfOther(left[edit.left], theirs) &&
      isOfOther(right[edit.right], mine)
    )
      edit.kind = 'style'
}
const isName = ({ kind, capital, norm, start }: Word): boolean =>
  (kind === 'name' || (capital && start > 0)) && !functionWords.has(norm) && !honorifics.has(norm)
const areOne = (one: Word, other: Word): boolean => one.key === other.key || areOneWord(one.norm, other.norm)

import { kindOf } from '../../attribution/cues/verbs.ts'
import { textAt, type Word } from '../../words/words.ts'

/** Whether somebody tells something, by the word at an index: “found that”, “claimed it”, and neither “the charges” nor “was found”. */
export function tellsAt(words: readonly Word[], at: number): boolean {
  const { pos, lemma } = words[at]!
  const before = words.slice(0, at).findLast((word) => word.pos !== 'ADV' && word.pos !== 'PART')
  const isPassive = before?.lemma === 'be' && !/^that$/i.test(textAt(words, at + 1))
  return pos === 'VERB' && kindOf(lemma) !== null && !isPassive
}

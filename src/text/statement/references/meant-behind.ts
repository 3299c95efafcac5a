/** Of whom spoken words are said to be told, behind them: ““She is not welcome,” Roe said of Ann Lee”. */
import { genderOfPronoun, mayBeOf } from '../../attribution/speakers/pronoun-fit.ts'
import { namedIn } from '../../attribution/speakers/scene.ts'
import type { ParsedSentence } from '../../tags/parse.ts'
import type { Edit } from '../../words/edits.ts'
import type { Passage, ReferenceContext } from './context.ts'

/** “She” → “She [Ann Lee]”, where spoken words open with it and whoever says them is told to say them of her; null for other words. */
export function meantBehindEdit(
  { scene, parsed }: ReferenceContext,
  { span, speaker }: Passage,
  { words, end }: ParsedSentence,
  index: number,
): Edit | null {
  const word = words[index]!
  const gender = /^(?:he|she)$/i.test(word.text) ? genderOfPronoun(word.text) : null
  const before = parsed.text.slice(span.start, word.start)
  // “He’s never paid” may be “has” or “is”
  if (gender === null || /[\p{L}\p{N}]/u.test(before) || words[index + 1]?.start === word.end) return null
  const meant = namedIn(scene, span.end, end).find(
    ({ entity, start }) =>
      entity !== speaker?.entity &&
      mayBeOf(scene, entity, gender) &&
      saidOf.test(parsed.text.slice(span.end, start)),
  )
  return meant === undefined ? null : { start: word.end, end: word.end, text: ` [${meant.entity.name}]` }
}

/** What stands between the words and whom they are said of: no other quotation, and no more than an office before the name. */
const saidOf =
  /^[,.]?["”’]?,?\s[^"“”;]*\b(?:said|says|wrote|writes|added|adds)\s(?:of|about)\s(?:(?:the|his|her)\s(?:[\p{L}’'-]+,?\s){1,3}|(?:\p{Lu}\p{L}+\s){1,2})?$/u

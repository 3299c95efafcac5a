/** Titles of what something is said in: “said on “Morning Coast” that …”. */
import { textAt, type Word } from '../../words/words.ts'
import { weekday } from './days-of-saying.ts'

/** “said on “Morning Coast” |that …”, “said on “Morning Coast” |Sunday that …”: past the title of what it was said in; null for other words. */
export function pastTitle(words: readonly Word[], from: number): number | null {
  if (!/^(?:on|in|during)$/i.test(textAt(words, from)) || !/^["“‘]$/.test(textAt(words, from + 1)))
    return null
  const close = words.findIndex(({ text }, at) => at > from + 2 && /^["”’]$/.test(text))
  const title = words.slice(from + 2, close).filter(({ pos }) => pos !== 'PUNCT')
  const isTitle = title.every(
    ({ text, pos }, at) => /^[\p{Lu}\p{N}]/u.test(text) || (at > 0 && /^(?:ADP|CCONJ|DET|PART)$/.test(pos)),
  )
  if (close < 0 || close > from + 9 || !isTitle) return null
  const at = weekday.test(textAt(words, close + 1)) ? close + 2 : close + 1
  return /^that$/i.test(textAt(words, at)) ? at + 1 : /^[.;!?]$/.test(textAt(words, at)) ? null : at
}

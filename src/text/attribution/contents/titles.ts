/** Titles of what something is said in: “said on “Morning Coast” that …”. */
import { textAt, type Word } from '../../words/words.ts'
import { weekday } from './days-of-saying.ts'

/** “said on “Morning Coast” |that …”, “said on Radio Orsk’s “Morning Coast” on Sunday |that …”: past the title of what it was said in; null for other words. */
export function pastTitle(words: readonly Word[], from: number): number | null {
  const isOwned = /^['’]s?$/.test(textAt(words, from))
  if (!isOwned && !/^(?:on|in|during)$/i.test(textAt(words, from))) return null
  const open = pastOwner(words, isOwned ? from : from + 1)
  if (!/^["“‘]$/.test(textAt(words, open))) return null
  const close = words.findIndex(({ text }, at) => at > open + 1 && /^["”’]$/.test(text))
  const title = words.slice(open + 1, close).filter(({ pos }) => pos !== 'PUNCT')
  const isTitle = title.every(
    ({ text, pos }, at) => /^[\p{Lu}\p{N}]/u.test(text) || (at > 0 && /^(?:ADP|CCONJ|DET|PART)$/.test(pos)),
  )
  if (close < 0 || close > open + 8 || !isTitle) return null
  const day = /^on$/i.test(textAt(words, close + 1)) ? close + 2 : close + 1
  const at = weekday.test(textAt(words, day)) ? day + 1 : close + 1
  return /^that$/i.test(textAt(words, at)) ? at + 1 : /^[.;!?]$/.test(textAt(words, at)) ? null : at
}

/** “|Radio Orsk’s “Morning Coast””, “told Radio Orsk|’s “Morning Coast””: past whose title it is. */
function pastOwner(words: readonly Word[], from: number): number {
  let at = from
  while (at < from + 4 && /^\p{Lu}/u.test(textAt(words, at))) at += 1
  return /^['’]s?$/.test(textAt(words, at)) ? at + 1 : from
}

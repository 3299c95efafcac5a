/** What behind “that” only tells when something was so: “found that |two weeks after the dam opened|, engineers warned the mayor”. */
import { isFiniteVerb, textAt, type Word } from '../../words/words.ts'

const units = /^(?:moments?|seconds?|minutes?|hours?|days?|weeks?|months?|years?|decades?)$/i
const ofClauses = /^(?:after|as|before|if|once|since|until|when|while)$/i
const ofTimes = /^(?:at|by|during|in|on)$/i

/** Whether nothing but that stands between the last “that” before a comma and the comma, so that the clause itself is yet to come. */
export function isOnlyWhen(words: readonly Word[], comma: number): boolean {
  if (textAt(words, comma) !== ',') return false
  const that = words.findLastIndex(
    ({ text, pos }, at) => at < comma && pos === 'SCONJ' && /^that$/i.test(text),
  )
  const own = words.slice(that + 1, comma)
  const link = own.findIndex(({ text }) => ofClauses.test(text) || ofTimes.test(text))
  if (that < 0 || link < 0 || own.length < 2 || own.some(({ text }) => /^[:;]$/.test(text))) return false
  const isMeasure = own
    .slice(0, link)
    .every(({ pos, text }) => /^(?:ADJ|ADV|DET|NUM)$/.test(pos) || units.test(text))
  const verbs = own.filter(isFiniteVerb).length
  // “told them that in May the dam broke, engineers said”
  return isMeasure && (verbs === 0 || (ofClauses.test(own[link]!.text) && !isTwoClauses(own.slice(link))))
}

/** “after the dam opened |it broke|”: whether a second verb has a subject of its own. */
const isTwoClauses = (own: readonly Word[]): boolean => {
  const first = own.findIndex(isFiniteVerb)
  return own.some(
    (word, at) => at > first + 1 && isFiniteVerb(word) && /^(?:NOUN|PRON|PROPN)$/.test(own[at - 1]!.pos),
  )
}

/** Where “it” is what happened, or is put before others of its kind. */
import { isEventNoun } from '../../clause/events.ts'
import type { ParsedSentence } from '../../tags/parse.ts'
import { textAt, type Word } from '../../words/words.ts'

/** “It was the worst flooding since 1978”, “It will be the first landing”, “It means 40 people must go”: what happened, not who or what the sentence before is about. */
export function isEvent({ words }: ParsedSentence, index: number): boolean {
  const verb = words.slice(index + 1, index + 4).find(({ pos }) => pos === 'VERB')
  if (verb?.lemma === 'mean' && !/ing$/i.test(verb.text)) return true
  const at = /^(?:will|would|has|had)$/i.test(textAt(words, index + 1)) ? index + 2 : index + 1
  if (!/^(?:is|was|'s|’s|be|been)$/i.test(textAt(words, at))) return false
  // “the first landing”, “the bank’s first cut”
  const owner = words.findIndex(({ text }, mark) => mark > at && mark < at + 7 && /^['’]s$/.test(text))
  const from =
    owner > 0 && ranked.test(textAt(words, owner + 1))
      ? owner + 1
      : /^the$/i.test(textAt(words, at + 1))
        ? at + 2
        : -1
  if (from < 0) return false
  const behind = words.slice(from)
  const end = behind.findIndex(({ pos }) => !/^(?:ADJ|ADV|NOUN|NUM|PROPN|VERB)$/.test(pos))
  const noun = behind[end < 0 ? behind.length - 1 : end - 1]
  return (
    noun !== undefined &&
    (isEventNoun(noun.lemma) || ofChange.test(noun.lemma) || (noun.pos === 'VERB' && /ing$/.test(noun.text)))
  )
}

const ranked = /^(?:first|second|third|last|\w{3,}est|worst)$/i
/** What WordNet files first under something else. */
const ofChange = /^(?:cut|drop|hike|rise)$/

/** What is an amount of money, or is told by one. */
export const ofMoney =
  /^(?:amount|award|bid|bill|bonus|budget|cost|debt|donation|fee|figure|fine|fortune|grant|increase|loan|loss|payment|payout|penalty|price|profit|ransom|salary|settlement|sum|total|turnover)$/

/**
 * “It is the biggest sum ever paid”, “it is half what Vakt offered”: the noun for an amount that “it” is, “what” where it is only compared
 * with one; null where it may be anything else.
 */
export function amountNoun({ words }: ParsedSentence, index: number): string | null {
  const at = /^(?:will|would|has|had)$/i.test(textAt(words, index + 1)) ? index + 2 : index + 1
  if (!/^(?:is|was|'s|’s|be|been)$/i.test(textAt(words, at))) return null
  const behind = words.slice(at + 1, at + 9)
  const opening = behind.map(({ text }) => text).join(' ')
  if (
    /^(?:about |more than |less than |almost |nearly )?(?:half|twice|double|triple|\p{L}+ times) (?:what|as much)\b/iu.test(
      opening,
    )
  )
    return 'what'
  if (!/^(?:by far )?(?:the|an?)\b/i.test(opening)) return null
  const end = behind.findIndex(
    ({ pos, text }, at) => at > 1 && !/^the$/i.test(text) && !/^(?:ADJ|ADV|NOUN|NUM)$/.test(pos),
  )
  const noun = behind.slice(0, end < 0 ? undefined : end).findLast(({ pos }) => pos !== 'ADV')
  return noun?.pos === 'NOUN' && ofMoney.test(noun.lemma) ? noun.lemma : null
}

/** “It is the most advanced suite yet”, “It’s the largest of its kind” */
export const isRanked = (words: readonly Word[], index: number): boolean =>
  /^(?:is|was|'s|’s)$/i.test(textAt(words, index + 1)) &&
  /^the$/i.test(textAt(words, index + 2)) &&
  /^(?:most|least|\w{2,}est)$/i.test(textAt(words, index + 3))

/** What the outlet puts into the words of somebody, of a thing in them: “said his clients — who have not been charged — were alarmed”. */
import type { Span } from '../../model/reading.ts'
import { isPast } from '../clause/finite.ts'
import type { Edit } from '../words/edits.ts'
import type { ParsedSentence } from '../tags/parse.ts'
import { phraseEndingAt, phraseStartingAt } from '../words/phrases.ts'
import { isAnyVerb, textAt, type Word } from '../words/words.ts'

/** The edits that leave it out of what is reported by a verb, `cue`. */
export function outletAsides(sentence: ParsedSentence, span: Span, cue: string): Edit[] {
  const { words } = sentence
  return words.flatMap((word, at): Edit[] => {
    if (word.start <= span.start || !/^[,—]$/.test(word.text)) return []
    const opens =
      word.text === '—'
        ? /^(?:who|which|whose)$/i.test(textAt(words, at + 1))
        : /(?:ed|said|told|wrote)$/i.test(cue) && opensAside(sentence, at)
    const close = opens ? words.findIndex((one, index) => index > at && one.text === word.text) : -1
    if (opens && close < 0 && word.text === ',' && areJudged(words, at) && isToldFromNow(sentence, span, at))
      return [{ start: words[at - 1]!.end, end: span.end, text: '' }]
    const next = words[close + 1]
    const stays = word.text === ',' && !shifted.test(next?.text ?? '')
    return close < 0 || next === undefined || next.end > span.end || stays
      ? []
      : [{ start: words[at - 1]!.end, end: next.start, text: ' ' }]
  })
}

/** The verbs of what somebody said, told back from the present. */
const shifted = /^(?:had|was|were|would|could|might)$/i

/** “, which islanders |see as| a waste”: whether others judge a thing now, who are told in a few words. */
function areJudged(words: readonly Word[], comma: number): boolean {
  const verb = words.findIndex(
    ({ text }, at) => at > comma + 2 && at < comma + 7 && /^(?:regard|see|view)s?$/i.test(text),
  )
  return (
    verb > 0 &&
    /^as$/i.test(textAt(words, verb + 1)) &&
    words.slice(comma + 2, verb).every(({ pos }) => /^(?:ADJ|DET|NOUN|NUM|PROPN)$/.test(pos))
  )
}

/**
 * “said it would not pay for a pool|, which islanders see as a waste|”: whether a clause at the end is told from the present, behind what is told
 * back from the past.
 */
const isToldFromNow = ({ words }: ParsedSentence, { start, end }: Span, comma: number): boolean =>
  /^which$/i.test(textAt(words, comma + 1)) &&
  words.some((word) => word.start >= start && word.end <= words[comma]!.start && shifted.test(word.text)) &&
  !words.some((word) => word.start > words[comma]!.end && word.end <= end && shifted.test(word.text))

/** Whether behind a comma somebody else’s name for a thing stands, or a clause of a name that is not told back from the present. */
function opensAside({ words, phrases }: ParsedSentence, comma: number): boolean {
  const link = textAt(words, comma + 1)
  const subject = phraseStartingAt(phrases, comma + 2)
  const behind = (subject?.last ?? comma + 1) + 1
  // “, without giving a figure,”
  if (/^without$/i.test(link))
    return /^(?:elaborating|citing|giving|identifying|naming|offering|presenting|providing|specifying)$/i.test(
      textAt(words, comma + 2),
    )
  // “as Norvia |calls| its invasion”
  if (/^as$/i.test(link))
    return subject !== undefined && /^(?:call|describe|dub|style|term)$/.test(words[behind]?.lemma ?? '')
  if (/^which$/i.test(link) && areJudged(words, comma)) return true
  if (!/^(?:who|whom|which)$/i.test(link) || phraseEndingAt(phrases, comma - 1)?.kind !== 'name') return false
  // “who |has been convicted|”, “which Norvia |took|”
  return /^(?:has|have)$/i.test(textAt(words, behind))
    ? isAnyVerb(words.slice(behind + 1).find(({ pos }) => pos !== 'ADV'))
    : subject !== undefined && words[behind]?.pos === 'VERB' && isPast(words[behind])
}

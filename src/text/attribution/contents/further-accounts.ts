/** What a sentence tells of the words said, behind them: “…, a claim the company said was untrue”, “…, a version disputed by two sailors”. */
import { speechNouns } from '../../data/cues.ts'
import { isPast } from '../../clause/finite.ts'
import type { ParsedSentence } from '../../tags/parse.ts'
import { commaBehind, textAt, type Word } from '../../words/words.ts'
import type { IsQuotedAt } from '../../words/ranges.ts'

/** What others do with an account: “a figure |disputed| by”, “a position Norvia has |called| political”. */
const answering =
  /^(?:call|brand|label|describe|dismiss|dispute|deny|reject|contest|contradict|challenge|question|refute|rebut|doubt|condemn|criticise|criticize|denounce|ridicule|say|insist|claim|argue|maintain|disown)$/

/** The last word before what is told of the words said; null where nothing is. */
export function furtherAccount({ words }: ParsedSentence, from: number, isQuoted: IsQuotedAt): number | null {
  const comma = words.findIndex(
    ({ text, start }, at) =>
      at > from + 2 &&
      text === ',' &&
      !isQuoted(start) &&
      /^an?$/i.test(textAt(words, at + 1)) &&
      (isClaim(words, at + 2) || isAnswered(words, at + 2) || isJudged(words, at + 2)),
  )
  return comma < 0 ? null : comma - 1
}

/** “a claim |the company said was untrue”. */
const isClaim = (words: readonly Word[], noun: number): boolean =>
  speechNouns.has(words[noun]?.lemma ?? '') && !/^(?:PUNCT|CCONJ)$/.test(words[noun + 1]?.pos ?? 'PUNCT')

/** “version |disputed by two sailors”, “position |Norvia has called political”: what others make of it. */
function isAnswered(words: readonly Word[], from: number): boolean {
  let noun = from
  while (/^(?:ADJ|ADV)$/.test(words[noun]?.pos ?? '') || words[noun + 1]?.pos === 'NOUN') noun += 1
  if (words[noun]?.pos !== 'NOUN') return false
  const next = words[noun + 1]
  if (next !== undefined && answering.test(next.lemma) && /ed$/i.test(next.text))
    return words.slice(noun + 2, noun + 4).some(({ text }) => /^by$/i.test(text))
  const teller = noun + (/^(?:that|which)$/i.test(next?.text ?? '') ? 2 : 1)
  const verb = verbOf(words, teller)
  return verb > teller && answering.test(words[verb]!.lemma) && !/ing$/i.test(words[verb]!.text)
}

/** “a position |that has frustrated| the port”, “a move that |drew| protests”: what came of the words, so far or since. */
function isJudged(words: readonly Word[], noun: number): boolean {
  const [verb, next] = words.slice(noun + 2, noun + 4)
  if (!taking.test(words[noun]?.lemma ?? '') || !/^(?:that|which)$/i.test(textAt(words, noun + 1)))
    return false
  return /^(?:has|have)$/i.test(verb?.text ?? '')
    ? isPast(next!)
    : verb?.pos === 'VERB' && verb.text !== verb.lemma && isPast(verb)
}

/** What somebody takes by words: “a stance”, “a step”. */
const taking =
  /^(?:decision|demand|move|pledge|policy|position|promise|proposal|stance|step|threat|view|warning)$/

/** “Norvia has |called”, “campaigner Bo Roe, whose daughter died, |called”: the verb of a subject at an index; -1 where none comes. */
function verbOf(words: readonly Word[], subject: number): number {
  let at = subject
  // “a figure police |say| is wrong”, which the tagger takes for a noun
  const isTaken = () => answering.test(words[at]?.lemma ?? '') && words[at + 1]?.pos === 'AUX'
  while (/^(?:ADJ|ADP|DET|NOUN|NUM|PART|PRON|PROPN)$/.test(words[at]?.pos ?? '') && !isTaken()) at += 1
  if (at === subject) return -1
  if (isTaken()) return at
  if (textAt(words, at) === ',' && /^who(?:se)?$/i.test(textAt(words, at + 1)))
    at = commaBehind(words, at) + 1
  while (/^(?:ADV|AUX|PART)$/.test(words[at]?.pos ?? '')) at += 1
  return words[at]?.pos === 'VERB' ? at : -1
}

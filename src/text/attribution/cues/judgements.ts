/** What somebody calls a claim whom it does not convince: “dismissed as baseless the claim that …”, “rejected reports that … as propaganda”. */
import { speechNouns } from '../../data/cues.ts'
import type { ParsedSentence } from '../../tags/parse.ts'
import { textAt, type Word } from '../../words/words.ts'

/** Words that call a claim untrue. */
export const untrueWord =
  /^(?:untrue|false|incorrect|inaccurate|wrong|baseless|unfounded|groundless|nonsense|fabricated|fake|lies|lie|myth|hoax|fabrication|invention|absurd|ridiculous|rubbish|fiction|fantasy|propaganda|slander)$/i

/** Words that beside a verb of rejecting say why a claim is not worth believing. */
const discrediting =
  /^(?:speculation|propaganda|slander|smears?|rumou?rs?|gossip|fantasy|fantasies|exaggerated|exaggeration|misleading|unsubstantiated|unproven|meritless|disinformation|misinformation|preposterous|laughable|ludicrous|outrageous|unfair|hearsay|scaremongering|motivated|merit|foundation|basis)$/i

/** How many words such a judgement has at most: “a series of fibs and lies”. */
const longest = 7

/** How many words on the noun of a phrase stands at most: “the two latest reports”. */
const reachOfNoun = 4

/**
 * The noun for something said with which a phrase opens, by its place: of “the two reports that” “reports”; -1 where none does,
 * as in “the report’s author”. `end`: where the phrase must have ended.
 */
export function speechNounFrom(words: readonly Word[], from: number, end = words.length): number {
  for (let at = from; at < Math.min(end, from + reachOfNoun); at += 1) {
    const { pos, lemma, text } = words[at]!
    if (speechNouns.has(lemma) && pos !== 'VERB' && !/^['’]s?$/.test(textAt(words, at + 1)))
      return untrueWord.test(text) ? -1 : at
    if (!/^(?:DET|PRON|ADJ|NOUN|PROPN|PART|NUM)$/.test(pos)) return -1
  }
  return -1
}

/** The last word of “as pure speculation” between a verb of rejecting and the claim; null where nothing is judged there. */
export function judgementBefore({ words }: ParsedSentence, verb: number): number | null {
  if (!/^as$/i.test(textAt(words, verb + 1))) return null
  for (let at = verb + 3; at <= verb + 2 + longest && at < words.length; at += 1) {
    // “as fake news reports that …”: the noun nearest to “that” is the claim
    if (/^that$/i.test(textAt(words, at))) return null
    if (opensPhrase(words[at]!) && speechNounFrom(words, at) >= 0) return at - 1
  }
  return null
}

/** “the reports”, “a claim”, “their accusation” */
const opensPhrase = ({ pos, text }: Word) =>
  /^(?:DET|NUM)$/.test(pos) || (pos === 'PRON' && /^(?:his|her|its|their|any|all)$/i.test(text))

/** Where “as baseless” begins at the end of what is rejected, the words up to `last` being that; null where it ends otherwise. */
export function judgementBehind({ words }: ParsedSentence, from: number, last: number): number | null {
  for (let as = last - 1; as > Math.max(from, last - longest - 2); as -= 1) {
    if (!/^as$/i.test(textAt(words, as))) continue
    const said = words.slice(as + 1, last + 1).filter(({ pos }) => pos !== 'PUNCT')
    const end = said.at(-1)?.text ?? ''
    const quoted = /^["“‘']/.test(textAt(words, as + 1))
    return quoted || untrueWord.test(end) || discrediting.test(end) ? as : null
  }
  return null
}

/** “a claim”, “a figure”: a noun for what is said before it. */
export const isSaidToBe = (word: Word | undefined) =>
  word !== undefined &&
  (speechNouns.has(word.lemma) || /^(?:figure|number|estimate|account|version)$/.test(word.lemma))

const calling = /^(?:call|brand|label|describe|deem|declare)$/

/** Verbs that call a claim something only with “as”: “blasted the claim as nonsense”. */
const scolding =
  /^(?:blast|slam|slat|slate|denounce|decry|deride|ridicule|condemn|attack|lambast|lambaste|blasted)$/

/** Words that may stand before the one that calls a claim untrue: “an outright lie”. */
const beforeUntrue =
  /^(?:as|an?|and|or|the|simply|just|completely|totally|absolutely|entirely|plainly|categorically|utterly|complete|total|absolute|outright|blatant|pure|["“‘])$/i

/** “called reports that the crew had been drunk false”: where the words begin that call a claim untrue; null where none do. */
export function calledUntrueAt({ words }: ParsedSentence, index: number): number | null {
  const lemma = words[index]?.lemma ?? ''
  if (words[index]?.pos !== 'VERB' || !(calling.test(lemma) || scolding.test(lemma))) return null
  let last = words.length - 1
  while (last > index && words[last]?.pos === 'PUNCT') last -= 1
  let first = last
  while (beforeUntrue.test(textAt(words, first - 1))) first -= 1
  return untrueWord.test(textAt(words, last)) &&
    (calling.test(lemma) || /^as$/i.test(textAt(words, first))) &&
    (speechNounFrom(words, index + 1, first) >= 0 ||
      // “called this a lie”
      (first === index + 2 && /^(?:this|that)$/i.test(textAt(words, index + 1))))
    ? first
    : null
}

/** “described as false reports that …”: the “as”; null where no claim is called untrue. */
export function calledUntrueBefore({ words }: ParsedSentence, index: number): number | null {
  if (!calling.test(words[index]?.lemma ?? '') || !/^as$/i.test(textAt(words, index + 1))) return null
  return untrueWord.test(textAt(words, index + 2)) && speechNounFrom(words, index + 3) >= 0 ? index + 1 : null
}

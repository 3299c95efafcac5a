import { isProse, type ParsedSentence } from '../../tags/parse.ts'
import { isTimePhrase, phraseStartingAt } from '../../words/phrases.ts'
import { commaBehind, textAt, type Word } from '../../words/words.ts'
import { clauseCut, gappedCut } from './clause-cuts.ts'
import { isFinite, subordinating } from '../../clause/finite.ts'
import { fewest, type Cut, type Stretch } from './cut.ts'
import { predicateCut } from './predicate-cuts.ts'

/** Where two claims of a stretch part: two clauses with a subject each, else two predicates of one subject; null where it makes one. */
export function cutIn(
  sentence: ParsedSentence,
  stretch: Stretch,
  isQuoted: (offset: number) => boolean,
): Cut | null {
  const { words } = sentence
  const links = words.flatMap(({ text, start }, at) =>
    at > stretch.from &&
    at < stretch.to - fewest &&
    (/^(?:and|but|;)$/i.test(text) || (!stretch.reported && isContrast(words, at))) &&
    !isQuoted(start)
      ? [at]
      : [],
  )
  if (links.length === 0 || stretch.from < 0 || !isProse(sentence)) return null
  const from = opening(sentence, stretch)
  // “When it rains, the road is shut and the school …”
  if (subordinating.test(textAt(words, from))) return null
  for (const at of links) {
    const cut = gappedCut(sentence, { ...stretch, from }, at) ?? clauseCut(sentence, { ...stretch, from }, at)
    if (cut !== null) return cut
  }
  for (const at of links) {
    const cut = predicateCut(sentence, { ...stretch, from }, at)
    if (cut !== null) return cut
  }
  return null
}

/** “wants 7%, while the other offers 4%”: what is told of another beside it; “while it was at sea” tells when. Of what somebody is told to say, the outlet may add it. */
const isContrast = (words: readonly Word[], at: number): boolean =>
  /^(?:while|whereas)$/i.test(words[at]!.text) && words[at - 1]?.text === ','

/** Past “But”, “On Friday,”. */
function opening(sentence: ParsedSentence, { from, to }: Stretch): number {
  const at = afterTimes(sentence, from, to)
  const { words } = sentence
  if (words[at]?.pos !== 'ADP') return at
  // “From its office in Leeds, the firm …”
  const comma = commaBehind(words, at)
  return comma < 0 || comma >= to || words.slice(at, comma).some(isFinite)
    ? at
    : afterTimes(sentence, comma + 1, to)
}

/** Past the times at an index, and what links them. */
function afterTimes({ words, phrases }: ParsedSentence, from: number, to: number): number {
  let at = from
  while (at < to) {
    const time = phraseStartingAt(phrases, words[at]?.pos === 'ADP' ? at + 1 : at)
    const word = words[at]!
    if (time !== undefined && isTimePhrase(words, time)) at = time.last + 1
    else if (word.text === ',' || word.pos === 'CCONJ' || (word.pos === 'ADV' && words[at + 1]?.text === ','))
      at += 1
    else if (/^(?:in|on|by|since)$/i.test(word.text) && /^\d{4}$/.test(textAt(words, at + 1))) at += 2
    else break
  }
  return at
}

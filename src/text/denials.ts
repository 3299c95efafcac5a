import type { Span } from '../model/reading.ts'
import type { Saying } from './attributions.ts'
import { deniedNoun } from './attribution/cues.ts'
import { speechNouns } from './data/cues.ts'
import type { ParsedSentence, ParsedText } from './parse.ts'

/** What a denial denies. */
export type Denied = {
  /** The words of the denied claim, where the sentence holds them: “Kyiv had launched a drone…”. */
  content: Span | null
  /** Who made the claim, by the words of the sentence: “Moscow”. */
  claimant: [number, number] | null
}

/** The claim that a denying verb rejects; null where it rejects a thing, not a claim (“rejected the offer”). */
export function deniedBy(sentence: ParsedSentence, saying: Saying): Denied | null {
  const cue = saying.at
  if (cue === null || cue.kind !== 'deny') return null
  const { words, phrases } = sentence
  const noun = deniedNoun(sentence, cue)
  const from = noun === null ? cue.last + 1 : noun.last + 1
  const that = words.findIndex(
    (word, index) => index >= from && index <= from + 14 && /^that$/i.test(word.text),
  )
  const end = lastWord(sentence)
  const content = that >= 0 && that < end ? { start: words[that + 1]!.start, end: words[end]!.end } : null
  if (noun === null) return content === null ? null : { content, claimant: null }
  const by = words.findIndex(
    (word, index) =>
      index >= from && index < (that < 0 ? from + 6 : that) && /^(?:by|from)$/i.test(word.text),
  )
  const named = by < 0 ? undefined : phrases.find((phrase) => phrase.first === by + 1)
  if (named !== undefined) return { content, claimant: [named.first, named.last] }
  // “Moscow's claims”, “the Russian claim”: the owner stands inside the phrase.
  const speech = words.findIndex(
    (word, index) => index >= noun.first && index <= noun.last && speechNouns.has(word.lemma),
  )
  const owner = words.findIndex(
    (word, index) => index > noun.first && index < speech && /^['’]s?$/.test(word.text),
  )
  return { content, claimant: owner > noun.first ? [noun.first, owner - 1] : null }
}

function lastWord(sentence: ParsedSentence): number {
  let end = sentence.words.length - 1
  while (end > 0 && /^[.!?;:]$/.test(sentence.words[end]?.text ?? '')) end -= 1
  return end
}

const disbelief =
  /\b(?:(?:do|does|did)(?:n['’]t| not) (?:believe|think)|(?:is|was|are|were)(?:n['’]t| not) true|untrue|never happened|(?:did|has|have|had)(?:n['’]t| not)\b|false(?:hood)?|fabricat\w+|nonsense|baseless|groundless|absurd|ridiculous|(?:a|total|complete) lies?|lying|fake|hoax|no (?:truth|basis|evidence)|not (?:happen|true|correct|accurate))/iu

/** Whether spoken words reject what they speak of: “I don’t believe that strike happened”. */
export function rejects(parsed: ParsedText, saying: Saying): boolean {
  return saying.direct && saying.content.some(([start, end]) => disbelief.test(parsed.text.slice(start, end)))
}

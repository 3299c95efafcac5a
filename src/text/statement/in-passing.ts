/** What a sentence tells that somebody said, and makes no claim of. */
import { relativeAround } from '../attribution/contents/according-content.ts'
import type { Saying } from '../attribution/quotations/sayings.ts'
import type { ParsedSentence } from '../tags/parse.ts'
import { commaBehind, indexFrom, isAnyVerb, isFiniteVerb, textAt } from '../words/words.ts'

/** Whether a sentence mentions in passing that somebody spoke; `from`: where it begins to tell who did. */
export const isInPassing = (
  sentence: ParsedSentence,
  saying: Saying,
  from: number,
  isQuoted: (offset: number) => boolean,
): boolean =>
  (saying.at !== null && relativeAround(sentence.words, saying.at) !== null) ||
  chargesAside(sentence, saying) ||
  tellsWhenBefore(sentence, from) ||
  tellsOfNoun(sentence, saying) ||
  tellsWhenOf(sentence, from, isQuoted)

/** “Hours after Ann Lee accused the bank of fraud, it was shut”: that somebody spoke, by which a sentence only tells when something else was. */
function tellsWhenBefore({ words, phrases }: ParsedSentence, from: number): boolean {
  const at = indexFrom(words, from)
  const comma = commaBehind(words, at)
  return (
    at > 0 &&
    at < 5 &&
    /^(?:after|before|since|until)$/i.test(textAt(words, at - 1)) &&
    phrases.some(({ first, kind }) => first === comma + 1 && kind !== 'common')
  )
}

/** “Ann Lee, who blamed the bank for it, left”: a charge told aside of whom the sentence tells another thing. */
const chargesAside = ({ words }: ParsedSentence, { kind, at }: Saying): boolean =>
  kind === 'accuse' &&
  at !== null &&
  /^(?:who|which)$/i.test(textAt(words, at.first - 1)) &&
  words.some(({ text }, index) => index > at.last && text === ',' && isFiniteVerb(words[index + 1]))

/**
 * “a company that the minister said owed taxes”, “a loss, which the minister blamed on the strike, rose”: what is said is of a noun that
 * the sentence tells more of.
 */
function tellsOfNoun(sentence: ParsedSentence, { source, cue, content }: Saying): boolean {
  if (source === null || cue === null) return false
  const at = indexFrom(sentence.words, source[0])
  const opens = sentence.words.find(({ start }) => start >= (content[0]?.[0] ?? Infinity))
  const link = textAt(sentence.words, at - 1)
  if (
    cue[0] > source[0] &&
    (/^(?:which|who|whom)$/i.test(link) ||
      (/^that$/i.test(link) && /^(?:NOUN|PROPN)$/.test(sentence.words[at - 2]?.pos ?? '')))
  )
    return true
  return (
    [sentence.words[at - 1], sentence.words[at]].some(
      (word) => word !== undefined && /^(?:which|that|who|whom|whose)$/i.test(word.text),
    ) &&
    source[0] > sentence.start &&
    cue[0] > source[0] &&
    isAnyVerb(opens)
  )
}

/** “resigned on Thursday, hours after a spokesman had said …”: what was said before tells when it happened. */
function tellsWhenOf(
  { words }: ParsedSentence,
  from: number,
  isQuoted: (offset: number) => boolean,
): boolean {
  const at = indexFrom(words, from)
  return (
    /^(?:after|before|since|until)$/i.test(textAt(words, at - 1)) &&
    words.slice(0, at - 1).some(({ pos, start }) => pos === 'VERB' && !isQuoted(start))
  )
}

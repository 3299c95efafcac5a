import { bodyNouns, roleNouns, speakingNouns } from '../data/cues.ts'
import type { ParsedSentence } from '../parse.ts'
import { isTimePhrase } from '../phrases.ts'
import { isFiniteVerb, type Word } from '../words.ts'
import { isQuoteMark } from './verbs.ts'

/** “said nothing”, “said yes”: no words are told. */
export const saysNothing = (words: readonly Word[], index: number) =>
  /^(?:nothing|little|goodbye|farewell|hello|sorry)$/i.test(words[index + 1]?.text ?? '') ||
  (/^(?:yes|no|so)$/i.test(words[index + 1]?.text ?? '') &&
    /^(?:PUNCT|ADP|CCONJ)$/.test(words[index + 2]?.pos ?? 'PUNCT'))

/** “found that …”, “found heavy users were …”, “…, investigators found.”; not “finds her loyalties tested”. */
export const holdsThatOrVerb = (words: readonly Word[], index: number) =>
  endsWithFinder(words, index) ||
  /^(?:stud(?:y|ies)|research|reports?|polls?|surveys?|review|analysis|inquiry|investigation|audit|data)$/i.test(
    words[index - 1]?.text ?? '',
  ) ||
  words
    .slice(index + 1, index + 10)
    .some((word) => /^that$/i.test(word.text) || word.pos === 'AUX' || /^["“]$/.test(word.text))

/** “…, investigators found.”: those whose work it is to find out, and nothing found behind the verb. */
function endsWithFinder(words: readonly Word[], index: number): boolean {
  const [finder, next] = [words[index - 1], words[index + 1]]
  return (
    finder?.pos === 'NOUN' &&
    [speakingNouns, roleNouns, bodyNouns].some((list) => list.has(finder.lemma)) &&
    (next === undefined || /^[.,;:—–]$/.test(next.text))
  )
}

/** “the newspaper quoted him as saying”: “saying” is the cue, and he its speaker. */
export const quotesOther = (words: readonly Word[], index: number) =>
  words
    .slice(index + 1, index + 14)
    .some((word, at, after) => /^saying$/i.test(word.text) && /^as$/i.test(after[at - 1]?.text ?? ''))

/**
 * “The ship, the owner told the Herald, had been checked”: the last word of whom it was told to, where what is told goes on behind
 * a comma or is quoted there; else the place itself.
 */
export function pastAddressee({ words, phrases }: ParsedSentence, last: number): number {
  if (!/^(?:told|tells|assured|informed)$/i.test(words[last]?.text ?? '')) return last
  const addressee = phrases.find(({ first }) => first === last + 1)
  if (addressee === undefined || words[addressee.last + 1]?.text !== ',') return last
  const next = words[addressee.last + 2]
  const goesOn = isFiniteVerb(next)
  return goesOn || isQuoteMark(next) ? addressee.last : last
}

/** “claimed for months that”: the last word of how long it was said, before “that”; else the place itself. */
export function pastDuration({ words, phrases }: ParsedSentence, last: number): number {
  if (!/^for$/i.test(words[last + 1]?.text ?? '')) return last
  const time = phrases.find(({ first }) => first === last + 2)
  return time !== undefined && isTimePhrase(words, time) && /^that$/i.test(words[time.last + 1]?.text ?? '')
    ? time.last
    : last
}

/** What somebody denies to have done, or to have been done: “denied taking bribes”, “denied any coaching of the sailors”. */
import type { Cue } from './cues/cue.ts'
import type { ParsedSentence } from '../tags/parse.ts'
import type { Range } from '../words/ranges.ts'
import type { NounPhrase } from '../words/phrases.ts'
import { isAnyVerb, textAt } from '../words/words.ts'
import { doingAt, isVagueDeed, predicateAt, type Predicate } from '../clause/predicates.ts'

/** “to have captured the town”: what somebody claims of himself. */
export const claimedDeed = ({ words }: ParsedSentence, from: number): Predicate | null =>
  /^to have$/i.test(`${textAt(words, from)} ${textAt(words, from + 1)}`) && words[from + 2]?.pos === 'VERB'
    ? { one: 'has', several: 'have', from: from + 2 }
    : null

/** “denied taking bribes”, “denied any role in it”, “denied charges of taking bribes”: what the denier did, as others claim. */
export function deniedDeed(sentence: ParsedSentence, cue: Cue, noun: NounPhrase | null): Predicate | null {
  const { words } = sentence
  const including = words.findIndex(
    ({ text }, at) => at > cue.last && at < cue.last + 9 && /^including$/i.test(text),
  )
  if (words[including - 1]?.text === ',' && isAnyVerb(words[including + 1]))
    return doingAt(sentence, including + 1)
  if (noun === null && words[cue.verb]?.lemma !== 'deny') return null
  if (noun === null) return predicateAt(sentence, cue.last + 1)
  const of = words.findIndex(({ text }, at) => at > cue.last && at <= noun.last + 1 && /^of$/i.test(text))
  // “denied allegations of fraud” does not say whose
  return of < 0 ? null : doingAt(sentence, of + 1)
}

/** “denied any |coaching| of the sailors”: where the noun for what was done begins, which need not be the denier’s deed; null for other words. */
export function anyDoing({ words }: ParsedSentence, { verb, last }: Cue): number | null {
  const [any, doing, of] = words.slice(last + 1, last + 4)
  return words[verb]?.lemma === 'deny' &&
    /^any$/i.test(any?.text ?? '') &&
    /^(?:NOUN|VERB)$/.test(doing?.pos ?? '') &&
    /[^aeiou]ing$/i.test(doing!.text) &&
    !/^(?:being|meaning|hearing|meeting|something|thing|understanding|wrongdoing)$/i.test(doing!.text) &&
    of?.text === 'of'
    ? last + 2
    : null
}

/** “Ann Lee denies wrongdoing.”: the one word for the deed; null for other words. */
export function deedDenied(sentence: ParsedSentence, { kind, inverted, last }: Cue): Range | null {
  const [deed, next] = sentence.words.slice(last + 1, last + 3)
  return kind === 'deny' &&
    !inverted &&
    deed?.pos === 'NOUN' &&
    (next === undefined || /^[.,;:]$/.test(next.text)) &&
    (isVagueDeed(deed.lemma) || predicateAt(sentence, last + 1) !== null)
    ? [deed.start, deed.end]
    : null
}

/** Claims that a sentence tells as its subject, denied by whom “by” names: “The claim that the dam had burst was denied by Ann Lee”. */
import { speechNouns } from '../../data/cues.ts'
import type { ParsedSentence } from '../../tags/parse.ts'
import { isTimePhrase, phraseStartingAt, type NounPhrase } from '../../words/phrases.ts'
import type { Range } from '../../words/ranges.ts'
import { textAt, type Word } from '../../words/words.ts'
import type { Cue } from './cue.ts'
import { extended, namedBehind, tellsClaim } from './inversions.ts'

const deciding = /^(?:court|judge|justice|magistrate|tribunal|panel|board|committee)$/i
const denyingPassive = /^(?:deny|dispute|refute|rebut|contradict)$/
/** Verbs that reject a claim told in the same sentence; of one told before it may be a thing that they turn down. */
const rejectingPassive = /^(?:reject|dismiss|debunk|contest)$/

/**
 * “That was flatly denied by Ann Lee”, “The claim that the dam had burst was dismissed as absurd by its owner”: who denies what was
 * told before, where the sentence opens with a word that points to it, or what its subject tells; null for other passives.
 */
export function deniedByAt(sentence: ParsedSentence, verb: number): Cue | null {
  const { words, phrases } = sentence
  const lemma = words[verb]?.lemma ?? ''
  if (!denyingPassive.test(lemma) && !rejectingPassive.test(lemma)) return null
  const by = /^as$/i.test(textAt(words, verb + 1))
    ? words.findIndex((_, at) => at > verb + 1 && at < verb + 8 && /^by$/i.test(textAt(words, at)))
    : verb + 1
  if (!/^by$/i.test(textAt(words, by))) return null
  const agent = phraseStartingAt(phrases, by + 1)
  const told = openingPhrase(phrases)
  if (agent === undefined || agent.kind === 'pronoun' || isTimePhrase(words, agent)) return null
  let first = verb
  while (/^(?:AUX|ADV)$/.test(words[first - 1]?.pos ?? '')) first -= 1
  if (told === undefined || !words.slice(first, verb).some(({ pos }) => pos === 'AUX')) return null
  const pointing =
    denyingPassive.test(lemma) &&
    first === told.last + 1 &&
    pointsBack(words, told) &&
    // what a court denies was asked for
    !deciding.test(words[agent.head]?.lemma ?? '')
  return pointing || (first > told.last + 3 && tellsClaim(words, told))
    ? {
        kind: 'deny',
        first,
        last: by,
        verb,
        source: namedBehind(sentence, agent) ?? extended(sentence, agent, false),
        inverted: true,
        inherits: false,
        trails: false,
      }
    : null
}

/** The noun phrase with which a sentence opens. */
const openingPhrase = (phrases: readonly NounPhrase[]) => phrases.find(({ first }) => first <= 1)

/** “That”, “This”, “The accusation”. */
const pointsBack = (words: readonly Word[], { first, last, head }: NounPhrase) =>
  first === last
    ? /^(?:this|that)$/i.test(textAt(words, first))
    : last === first + 1 &&
      /^(?:the|this|that)$/i.test(textAt(words, first)) &&
      speechNouns.has(words[head]!.lemma)

/** The words for what is denied before “was denied by Ann Lee”; null for other cues. */
export function deniedSubject(
  { words, phrases }: ParsedSentence,
  { kind, inverted, first }: Cue,
): Range | null {
  const told = kind === 'deny' && inverted ? openingPhrase(phrases) : undefined
  if (told === undefined) return null
  const ends = told.last === first - 1 || tellsClaim(words, told)
  return ends ? [words[told.first]!.start, words[first - 1]!.end] : null
}

/** The clause of “The claim that the dam had burst was denied by Ann Lee”, by its first and last word; null for other cues. */
export function deniedClause(
  { words, phrases }: ParsedSentence,
  { kind, inverted, first }: Cue,
): [number, number] | null {
  const told = kind === 'deny' && inverted ? openingPhrase(phrases) : undefined
  return told !== undefined && tellsClaim(words, told) ? [told.last + 2, first - 1] : null
}

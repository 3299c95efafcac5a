import { stem } from '../../text/words/stems.ts'
import { phrasesOfGroups } from '../../text/terms/synonyms.ts'
import type { Term } from '../../text/terms/terms.ts'
import { otherVerbPhrases, phrases } from './lexicon.ts'

/** A word of a set phrase, with its stem. */
type PhraseWord = { word: string; stem: string }
const asWord = (word: string): PhraseWord => ({ word, stem: stem(word) })
/** Several words that are compared as one: `take-into-custody` is told by “took her into custody” too. */
type SetPhrase = {
  words: readonly PhraseWord[]
  /** What they count as. */
  norm: string
  /** Whether its words may stand in any of their forms, and words for whom it is done to behind the first. */
  inflects: boolean
}

const fixed = phrases.map(([words, norm]): SetPhrase => ({ words: words.map(asWord), norm, inflects: false }))
/** “took second place” is no “took place”. */
const isFixed = new Set(phrases.filter(([words, norm]) => words.join('-') === norm).map(([, norm]) => norm))
const inflected = [...new Set([...phrasesOfGroups, ...otherVerbPhrases])]
  .filter((norm) => !isFixed.has(norm))
  .map((norm): SetPhrase => ({
    words: norm.split('-').map(asWord),
    norm,
    inflects: true,
  }))
const longestFirst = (a: SetPhrase, b: SetPhrase) => b.words.length - a.words.length
const byForm = Map.groupBy(fixed, ({ words }) => words[0]?.word)
const byStem = Map.groupBy(inflected.toSorted(longestFirst), ({ words }) => words[0]?.stem)

/** A phrase, and which of the words behind its first one are of it. */
export type FoundPhrase = { norm: string; others: readonly Term[] }

/**
 * The set phrase that begins with a word, if one does: the longest that stands there unbroken, else one that is parted.
 * @param keys the stem of each word
 */
export function phraseAt(
  all: readonly Term[],
  keys: readonly string[],
  at: number,
  text: string,
): FoundPhrase | undefined {
  const first = all[at]
  if (first === undefined || first.kind === 'number' || first.kind === 'date') return undefined
  const [ofForm, ofAnyForm] = [byForm.get(first.norm), byStem.get(keys[at])]
  // most words begin none
  if (ofForm === undefined && ofAnyForm === undefined) return undefined
  // “on a call on Tuesday” calls on nobody
  const isNoun = behindArticle.test(text.slice(0, first.start))
  const ofStem = (ofAnyForm ?? []).filter(
    ({ words }) => !(isNoun && preposition.test(words.at(-1)?.word ?? '')),
  )
  const behind = (from: number, words: readonly PhraseWord[], inflects: boolean) =>
    words.every((word, offset) => isWord(all[from + offset], keys[from + offset], word, inflects))
      ? all.slice(from, from + words.length)
      : undefined
  for (const { words, norm, inflects } of [...(ofForm ?? []), ...ofStem]) {
    const others = behind(at + 1, words.slice(1), inflects)
    // “fell to the rebels”, but “fell to 7 percent”; “passed by the house”, but “passed by 19 votes”
    const leadsToNumber =
      inflects && /^(?:to|by)$/.test(words.at(-1)?.word ?? '') && all[at + words.length]?.kind === 'number'
    if (others !== undefined && !leadsToNumber) return { norm, others }
  }
  for (const { words, norm } of ofStem) {
    const others = parted(all, keys, at, words.slice(1), text)
    if (others !== undefined) return { norm, others }
  }
  return undefined
}

const behindArticle = /\b(?:an?|the)\s$/i
const ownWord = /^(?:my|your|his|her|its|our|their|(?:him|her|it|your)self|themselves|ourselves)$/
/** `~` stands for “his” or “himself” of anybody: `lose-~-life`, `turn-~-in`. */
const isWord = (
  term: Term | undefined,
  key: string | undefined,
  { word, stem: ofWord }: PhraseWord,
  inflects: boolean,
) =>
  term !== undefined &&
  (word === '~' ? ownWord.test(term.norm) : term.norm === word || (inflects && key === ofWord))

const particle = /^(?:away|back|down|off|out|over|up)$/
const preposition = /^(?:at|by|for|from|in|into|of|on|to|with)$/
/** What may stand between a verb and its particle: a pronoun, or words that open with one of these. */
const opensObject = /^(?:the|an?|it|its|him|his|her|their|them|this|that|these|those|all|both|some|every)$/
const objectReach = 4
const behindParticle =
  /^(?:to|by|in|on|at|for|from|with|after|before|when|while|as|because|until|till|and|but)$/

/** “handed the files over to the court”, “put two men to death”; not “pleaded not guilty”. */
function parted(
  all: readonly Term[],
  keys: readonly string[],
  at: number,
  rest: readonly PhraseWord[],
  text: string,
): readonly Term[] | undefined {
  const next = all[at + 1]
  if (next === undefined || (rest.length === 1 && preposition.test(rest[0]?.word ?? ''))) return undefined
  const isParticle = rest.length === 1 && particle.test(rest[0]?.word ?? '')
  if (isParticle && next.kind !== 'name' && next.kind !== 'number' && !opensObject.test(next.norm))
    return undefined
  for (let from = at + 2; from <= at + 1 + objectReach; from += 1) {
    if (!rest.every((word, offset) => isWord(all[from + offset], keys[from + offset], word, true))) continue
    const others = all.slice(from, from + rest.length)
    const last = others.at(-1)
    const between = text.slice(all[at]?.end, last?.start)
    if (last === undefined || /[,;:.!?“”"—–()]|\b(?:not|never|no|none)\b|n['’]t\b/i.test(between))
      return undefined
    return !isParticle || closes(last, all[from + rest.length], text) ? others : undefined
  }
  return undefined
}

/** A particle ends what it is of; before a noun it would be a preposition. */
const closes = (last: Term, next: Term | undefined, text: string) =>
  next === undefined ||
  next.kind === 'date' ||
  behindParticle.test(next.norm) ||
  /[,;:.!?”"—–)]/.test(text.slice(last.end, next.start))

import { bodyNouns, officialRoles, roleNouns, speakingNouns } from '../data/cues.ts'
import type { ParsedSentence } from '../parse.ts'
import { isTimePhrase, phraseEndingAt, phraseStartingAt, type NounPhrase } from '../phrases.ts'
import type { Word } from '../words.ts'
import type { IsQuoted } from './cues.ts'
import { isQuoteMark } from './verbs.ts'

/** The words of a speaker, both ends inside; `inherit` where they are those of the verb before (“… and said”). */
export type Subject = [number, number] | 'inherit' | null

const text = (words: readonly Word[], at: number) => words[at]?.text ?? ''
const relative = /^(?:who|which|that)$/i

/** “…,” said Ann Lee, the mayor. The noun phrase right after the verb, where words said stand before it. */
export function invertedSource(
  sentence: ParsedSentence,
  verb: number,
  quoted: IsQuoted,
): [number, number] | null {
  const { words, phrases } = sentence
  let before = verb - 1
  while (words[before]?.pos === 'ADV') before -= 1
  const mark = words[before]
  if (mark === undefined) return openingInversion(sentence, verb, quoted)
  const afterContent = isQuoteMark(mark) || quoted(mark) || (/^[,—–]$/.test(mark.text) && before > 0)
  if (!afterContent) return null
  let at = verb + 1
  while (words[at]?.pos === 'ADV') at += 1
  const phrase = phraseStartingAt(phrases, at)
  if (phrase === undefined || isTimePhrase(words, phrase)) return null
  if (
    /^(?:told|assured|reminded|informed|tells)$/i.test(text(words, verb)) ||
    /ing$/i.test(text(words, verb))
  )
    return null
  const source = extended(sentence, phrase, false)
  const after = words[source[1] + 1]
  // “Ann Lee, the mayor, said it would …”: the phrase is the subject of what follows.
  const quotedBefore = isQuoteMark(mark) || quoted(mark) || isQuoteMark(words[before - 1])
  if (
    after !== undefined &&
    !quotedBefore &&
    (after.pos === 'AUX' || (after.pos === 'VERB' && !/ing$/i.test(after.text)))
  )
    return null
  if (!quotedBefore && !couldSpeak(sentence, phrase)) return null
  if (
    !quotedBefore &&
    after !== undefined &&
    !/^[,.;:!?—–-]$/.test(after.text) &&
    after.pos !== 'ADP' &&
    !startsTime(sentence, source[1] + 1)
  )
    return null
  return source
}

/** “Added Ann Lee, “We …””: a sentence that opens with its verb. */
function openingInversion(
  { words, phrases }: ParsedSentence,
  verb: number,
  quoted: IsQuoted,
): [number, number] | null {
  const phrase = phraseStartingAt(phrases, verb + 1)
  if (phrase === undefined) return null
  const next = words[phrase.last + 2]
  return /^[,:]$/.test(text(words, phrase.last + 1)) && next !== undefined && quoted(next)
    ? [phrase.first, phrase.last]
    : null
}

/** A name, a pronoun or a noun for people, not a thing announced: “…, announced the decision”. */
const couldSpeak = ({ words }: ParsedSentence, { kind, head }: NounPhrase) => {
  const lemma = words[head]?.lemma ?? ''
  return (
    kind !== 'common' ||
    roleNouns.has(lemma) ||
    bodyNouns.has(lemma) ||
    officialRoles.has(lemma) ||
    speakingNouns.has(lemma)
  )
}

const startsTime = ({ words, phrases }: ParsedSentence, at: number) => {
  const phrase = phraseStartingAt(phrases, at)
  return phrase !== undefined && isTimePhrase(words, phrase)
}

/** A phrase with what belongs to it: “the head of the agency in Kyiv”; `by` also takes in whose account it is. */
export function extended(sentence: ParsedSentence, phrase: NounPhrase, by: boolean): [number, number] {
  const { words, phrases } = sentence
  const ties = by
    ? /^(?:at|for|with|from|by|in|on|seen|obtained|published|released|reviewed)$/i
    : /^(?:at|for|with)$/i
  let last = phrase.last
  for (let at = last + 1; ties.test(text(words, at)); at = last + 1) {
    const skip = /^(?:by|in|on)$/i.test(text(words, at + 1)) ? 1 : 0
    const next = phraseStartingAt(phrases, at + 1 + skip)
    if (next === undefined || isTimePhrase(words, next) || next.kind === 'pronoun') break
    last = next.last
  }
  const second = phraseStartingAt(phrases, last + 2)
  const joins = /^and$/i.test(text(words, last + 1)) && second?.kind === 'name' && phrase.kind === 'name'
  if (
    second !== undefined &&
    joins &&
    words[second.last + 1]?.pos !== 'VERB' &&
    words[second.last + 1]?.pos !== 'AUX'
  )
    last = second.last
  return [phrase.first, last]
}

/** The subject of the verb group that begins at `verb`, looked for leftwards. */
export function subjectBefore(sentence: ParsedSentence, verb: number, quoted: IsQuoted): Subject {
  const { words, phrases } = sentence
  let at = verb - 1
  let end = -1
  let passed = false
  for (let steps = 0; at >= 0 && steps < 40; steps += 1) {
    const word = words[at]
    if (word === undefined || quoted(word)) return null
    const phrase = phraseEndingAt(phrases, at)
    if (phrase !== undefined) {
      const before = words[phrase.first - 1]
      const tied =
        before?.pos === 'ADP' &&
        !/^(?:of|as|while)$/i.test(before.text) &&
        !joinsClauses(words, phrase.first - 1, steps)
      if (isTimePhrase(words, phrase) && !/^of$/i.test(before?.text ?? '')) {
        at = pastTime(words, phrase.first - 1)
        continue
      }
      if (phrase.kind === 'pronoun' && relative.test(text(words, phrase.head)))
        return antecedent(sentence, phrase.first)
      if (tied) {
        const outer = phraseEndingAt(phrases, phrase.first - 2)
        if (outer === undefined) {
          // “speaking in Kyiv, said”, “in a statement said”: step over the whole prepositional phrase.
          at = phrase.first - 2
          if (words[at] === undefined || words[at]?.text === ',' || words[at]?.pos === 'CCONJ') continue
          if (words[at]?.pos === 'VERB') {
            const whole = clauseHead(sentence, phrase.first, quoted)
            if (whole !== null) return [whole, phrase.last]
          }
          if (words[at]?.pos !== 'VERB' && words[at]?.pos !== 'ADV') return null
          at -= 1
          continue
        }
        end = end < 0 ? phrase.last : end
        at = outer.last
        if (isTimePhrase(words, outer)) end = -1
        continue
      }
      const last = end < 0 ? phrase.last : end
      const whole = clauseHead(sentence, phrase.first, quoted)
      const named = passed ? nameBefore(sentence, phrase) : null
      if (named !== null) return [named.first, named.last]
      return [whole ?? listStart(sentence, phrase), last]
    }
    if (/^[,—–]$/.test(word.text)) {
      const beside = nameSetOff(sentence, at)
      if (beside !== null) return beside
      const opening = openingComma(words, at, quoted)
      if (opening === null) return null
      at = opening - 1
      passed = true
      continue
    }
    if (word.text === ')') {
      while (at >= 0 && words[at]?.text !== '(') at -= 1
      at -= 1
      continue
    }
    if (/^(?:him|her|it|them)sel(?:f|ves)$/i.test(word.text)) {
      at -= 1
      continue
    }
    if (word.pos === 'CCONJ') return 'inherit'
    if (word.pos === 'VERB') {
      // “an official who asked not to be named said”
      const whole = clauseHead(sentence, at + 1, quoted)
      return whole === null ? null : [whole, at]
    }
    if (relative.test(word.text)) return antecedent(sentence, at)
    if (word.pos !== 'ADV' && word.pos !== 'AUX' && word.pos !== 'NUM' && word.pos !== 'ADJ') return null
    at -= 1
  }
  return null
}

/** “The chairman of the union, Ann Lee, said”: the name between the commas, where an office stands before them. */
function nameSetOff({ words, phrases }: ParsedSentence, closing: number): [number, number] | null {
  const name = phraseEndingAt(phrases, closing - 1)
  if (name?.kind !== 'name' || name.head === name.first || text(words, name.first - 1) !== ',') return null
  for (let at = name.first - 2; at >= Math.max(0, name.first - 10); at -= 1) {
    const word = words[at]!
    if (word.pos === 'VERB' || word.pos === 'AUX' || word.pos === 'PUNCT' || word.pos === 'PRON') return null
    if (word.pos === 'NOUN')
      return roleNouns.has(word.lemma) || at > name.first - 4
        ? hasRole(words, at, name.first)
          ? [name.first, name.last]
          : null
        : null
  }
  return null
}

const hasRole = (words: readonly Word[], from: number, to: number) =>
  words.slice(Math.max(0, from - 8), to).some((word) => word.pos === 'NOUN' && roleNouns.has(word.lemma))

/** “Ann Lee, director of research at Dust, a charity, said”: the name that several appositions follow. */
function nameBefore({ words, phrases }: ParsedSentence, phrase: NounPhrase): NounPhrase | null {
  if (
    phrase.first > 0 &&
    words[phrase.first - 1]?.text !== ',' &&
    words[phrase.first - 1]?.pos !== 'CCONJ' &&
    words[phrase.first - 1]?.pos !== 'ADP'
  )
    return null
  for (let at = phrase.first - 1; at >= Math.max(1, phrase.first - 14); at -= 1) {
    const word = words[at]!
    if (word.pos === 'VERB' || word.pos === 'AUX' || word.pos === 'PRON') return null
    if (word.text !== ',') continue
    const name = phraseEndingAt(phrases, at - 1)
    const opening = words[at + 1]
    if (name?.kind !== 'name' || opening === undefined) return null
    return /^\p{Ll}/u.test(opening.text) &&
      opening.pos !== 'CCONJ' &&
      words[name.first - 1]?.pos !== 'ADP' &&
      (words[name.first - 1]?.text !== ',' ||
        hasRole(words, phrase.last, phrase.last + 1) ||
        hasRole(words, at + 8, phrase.last + 1))
      ? name
      : null
  }
  return null
}

/** “… comes after outlets reported”: before a subject the preposition is a conjunction, but not in “and after the finish said”. */
const joinsClauses = (words: readonly Word[], at: number, steps: number) =>
  steps === 0 &&
  /^(?:after|before|since|until|because|though|although|if|when)$/i.test(text(words, at)) &&
  words[at - 1] !== undefined &&
  words[at - 1]?.pos !== 'CCONJ' &&
  words[at - 1]?.text !== ','

/** Left of a time: past its preposition and the adverbs and auxiliaries beside it. */
function pastTime(words: readonly Word[], from: number): number {
  let at = from
  if (words[at]?.pos === 'ADP') at -= 1
  while (words[at]?.pos === 'ADV' || words[at]?.pos === 'AUX' || /^(?:early|late)$/i.test(text(words, at)))
    at -= 1
  return at
}

/** Whom “who” at an index means: the phrase before it. */
function antecedent({ words, phrases }: ParsedSentence, who: number): [number, number] | null {
  const at = text(words, who - 1) === ',' ? who - 2 : who - 1
  const phrase = phraseEndingAt(phrases, at)
  if (phrase === undefined) return null
  const before = words[phrase.first - 1]
  const outer = before?.pos === 'ADP' ? phraseEndingAt(phrases, phrase.first - 2) : undefined
  return [outer !== undefined && phrase.kind === 'common' ? outer.first : phrase.first, phrase.last]
}

/**
 * The head of a subject that a clause without commas stands in: “organisers of the event that draws thousands to the gate
 * said”. Looked for left of the phrase before the verb; null where there is no such clause.
 */
function clauseHead(sentence: ParsedSentence, from: number, quoted: IsQuoted): number | null {
  const { words, phrases } = sentence
  let verbs = 0
  for (let at = from - 1; at >= Math.max(0, from - 16); at -= 1) {
    const word = words[at]!
    if (quoted(word) || (word.pos === 'PUNCT' && !/^-$/.test(word.text)) || word.pos === 'CCONJ') return null
    if (word.pos === 'VERB' || word.pos === 'AUX') verbs += 1
    if (
      verbs > 0 &&
      relative.test(word.text) &&
      (words[at + 1]?.pos === 'VERB' || words[at + 1]?.pos === 'AUX' || words[at + 1]?.pos === 'ADV')
    ) {
      const phrase = phraseEndingAt(phrases, at - 1)
      if (phrase === undefined) return null
      const before = words[phrase.first - 1]
      const outer = before?.pos === 'ADP' ? phraseEndingAt(phrases, phrase.first - 2) : undefined
      return outer?.first ?? phrase.first
    }
  }
  return null
}

/** The first word of a list that ends in this phrase: “Britain, France and Mexico”. */
function listStart(sentence: ParsedSentence, phrase: NounPhrase): number {
  const { words, phrases } = sentence
  if (words[phrase.first - 1]?.pos !== 'CCONJ') return phrase.first
  let first = phraseEndingAt(
    phrases,
    text(words, phrase.first - 2) === ',' ? phrase.first - 3 : phrase.first - 2,
  )
  if (first === undefined || first.kind !== phrase.kind) return phrase.first
  for (let steps = 0; steps < 12 && text(words, first.first - 1) === ','; steps += 1) {
    const next = phraseEndingAt(phrases, first.first - 2)
    if (next === undefined || next.kind !== phrase.kind || isTimePhrase(words, next)) break
    first = next
  }
  const before = words[first.first - 1]
  const opens =
    before === undefined ||
    /^[,;:—–]$/.test(before.text) ||
    /^(?:but|as|while|that|though|although|and)$/i.test(before.text)
  return opens ? first.first : phrase.first
}

/** The comma that opens the insertion which the comma at `closing` ends: “Ann Lee, the mayor, said”. */
function openingComma(words: readonly Word[], closing: number, quoted: IsQuoted): number | null {
  let commas = 0
  for (let at = closing - 1; at >= Math.max(0, closing - 30); at -= 1) {
    const word = words[at]
    if (word === undefined || quoted(word)) return null
    if (!/^[,—–]$/.test(word.text)) continue
    const inside = words.slice(at + 1, closing)
    const ties =
      /^(?:who|whose|which|whom|speaking|citing|writing|quoting|referring|asked|when|where|as|in|at|by|on|like|including|formerly|now)$/i.test(
        inside[0]?.text ?? '',
      )
    const who = inside.findIndex((one) => relative.test(one.text))
    const finite = (who < 0 ? inside : inside.slice(0, who)).some(
      (one, index) =>
        (one.pos === 'AUX' || (one.pos === 'VERB' && !/(?:ing|ed|en)$/i.test(one.text))) &&
        !/^to$/i.test(inside[index - 1]?.text ?? ''),
    )
    if (ties || !finite) {
      // An apposition may hold commas of its own; the noun before it decides.
      const before = words[at - 1]
      if (
        ties ||
        commas > 0 ||
        before?.pos === 'PROPN' ||
        before?.pos === 'PRON' ||
        before?.pos === 'NOUN' ||
        before?.text === ')'
      )
        return at
    }
    commas += 1
    if (commas > 3) return null
  }
  return null
}

import { organisationHead, secondField } from '../data/name-words.ts'
import { endOfFields, isMatterBehind, isOnField, opensPurpose } from './fields.ts'
import { isNamedMay } from './may.ts'
import type { Word } from './words.ts'
import { areGlued, textAt } from './words.ts'
import { opensTime, endsTime, isTimeBefore, timeHead } from './time-words.ts'

/** A noun phrase, by the indices of its words in the sentence: `[first, last]`, both inside. */
export type NounPhrase = {
  first: number
  last: number
  /** The noun that carries it: “governor” in “the Kyiv regional governor”. */
  head: number
  kind: 'pronoun' | 'name' | 'common'
}

const personal =
  /^(?:i|you|he|she|it|we|they|him|her|them|us|me|who|whom|this|that|these|those|everyone|someone|nobody|anyone|everybody|somebody)$/i

export const possessive = /^(?:my|your|his|her|its|our|their|whose)$/i

const isModifier = (word: Word) =>
  word.pos === 'ADJ' ||
  word.pos === 'NUM' ||
  (word.pos === 'VERB' && /(?:ed|ing|en)$/i.test(word.text)) ||
  word.pos === 'SYM'

const isNominal = (word: Word) =>
  word.pos === 'NOUN' || word.pos === 'PROPN' || (word.pos === 'NUM' && !/^\d{4}$/.test(word.text))

/** The noun phrases of a sentence, left to right, not overlapping; “of” joins what follows it to what stands before. */
export function nounPhrases(words: readonly Word[]): NounPhrase[] {
  const simple: NounPhrase[] = []
  for (let at = 0; at < words.length;) {
    const phrase = phraseAt(words, at)
    if (phrase === null) at += 1
    else {
      simple.push(phrase)
      at = phrase.last + 1
    }
  }
  const joined: NounPhrase[] = []
  for (const phrase of simple) {
    const before = joined.at(-1)
    const link = words[phrase.first - 1]
    if (
      before !== undefined &&
      before.last === phrase.first - 2 &&
      (before.kind !== 'pronoun' || isQuantity(words[before.head])) &&
      phrase.kind !== 'pronoun' &&
      joins(words, before, link, phrase)
    )
      joined[joined.length - 1] =
        before.kind === 'pronoun'
          ? { ...phrase, first: before.first, kind: 'common' }
          : link?.text === 'and' && endOfFields(words, phrase.first - 1) !== null
            ? { ...phrase, first: before.first }
            : { ...before, last: phrase.last }
    else joined.push(phrase)
  }
  return joined
}

const isQuantity = (word: Word | undefined) =>
  /^(?:some|many|both|several|few|most|others)$/i.test(word?.text ?? '')

/** “of”; and in the name of a body “for” and a last “and”: “Center for Humane Technology”, “Cooperation and Development”. */
function joins(
  words: readonly Word[],
  before: NounPhrase,
  link: Word | undefined,
  phrase: NounPhrase,
): boolean {
  const by = link?.text.toLowerCase()
  if (by === 'of' || opensPurpose(words, phrase.first - 1)) return true
  const capital = (at: number) => /^\p{Lu}/u.test(textAt(words, at))
  if (by === 'for')
    return capital(before.head) && organisationHead.test(textAt(words, before.head)) && capital(phrase.first)
  if (by === 'on') return isOnField(words, phrase.first - 1)
  if (by === 'and' && isMatterBehind(words, before.first, phrase.first - 1)) return true
  if (by === 'and' && endOfFields(words, phrase.first - 1) === phrase.last) return true
  if (by !== 'and' || !secondField.test(textAt(words, phrase.first)) || !capital(phrase.first)) return false
  return (
    words.slice(before.first, before.last).some((word) => /^(?:of|for)$/.test(word.text)) &&
    organisationHead.test(textAt(words, before.head))
  )
}

function phraseAt(words: readonly Word[], from: number): NounPhrase | null {
  const word = words[from]
  if (word === undefined) return null
  if (word.pos === 'PRON' && personal.test(word.text) && !possessive.test(word.text))
    return { first: from, last: from, head: from, kind: 'pronoun' }
  // “…, which |police figures| contradict”
  if (/^which$/i.test(word.text) && words[from - 1]?.text === ',') return null
  if (/^her$/i.test(word.text) && !startsNominal(words, from + 1))
    return { first: from, last: from, head: from, kind: 'pronoun' }
  // “In 2015 Kenya Power said”
  if (
    /^(?:19|20)\d\d$/.test(word.text) &&
    /^(?:in|since|by|until|till|,)$/i.test(textAt(words, from - 1)) &&
    words[from + 1]?.pos === 'PROPN'
  )
    return null
  let at = from
  let head = -1
  if (word.pos === 'DET' || possessive.test(word.text)) at += 1
  if (/^so$/i.test(textAt(words, at)) && words[at + 1]?.text === '-' && words[at + 2]?.text === 'called')
    at += 3
  while (at < words.length) {
    const here = words[at]
    if (here === undefined) break
    const next = words[at + 1]
    // “said Ann Lee last month”, “said Ann Lee Monday”: the time is no part of who it is
    if (head >= 0 && opensTime(here, next)) break
    if (head >= 0 && (endsTime(words, from, head, here) || isTimeBefore(words, from, at))) break
    if (isNominal(here)) {
      head = at
      at += 1
    } else if (
      /^['’]s?$/.test(here.text) &&
      here.pos !== 'PUNCT' &&
      head === at - 1 &&
      areGlued(words[at - 1], here)
    )
      at += 1
    else if (
      /^['’]$/.test(here.text) &&
      head === at - 1 &&
      /s$/.test(textAt(words, at - 1)) &&
      areGlued(words[at - 1], here) &&
      startsNominal(words, at + 1)
    )
      at += 1
    else if (/^[-–/]$/.test(here.text) && areGlued(words[at - 1], here) && areGlued(here, next)) at += 2
    // “the far-right Basta”, “left-wing Basta”
    else if (
      (here.pos === 'ADV' || (here.pos === 'VERB' && head < 0)) &&
      next?.text === '-' &&
      areGlued(here, next) &&
      areGlued(next, words[at + 2]) &&
      leadsToNominal(words, at + 2)
    )
      at += 1
    else if (here.pos === 'SYM' && here.text === '%') at += 1
    else if (
      isModifier(here) &&
      (here.pos !== 'VERB' || (head < 0 && at > from)) &&
      leadsToNominal(words, at + 1)
    )
      at += 1
    else if (here.pos === 'ADV' && at > from && leadsToNominal(words, at + 1) && words[at + 1]?.pos === 'ADJ')
      at += 1
    else if (here.text === ',' && head === at - 1 && isLegalForm(next)) at += 1
    else if (/^["“”]$/.test(here.text) && at > from && startsNominal(words, at + 1) && head < 0) at += 1
    else break
    // A glued compound such as “son-in-law” ends in its last part.
    if (/^[-–/]$/.test(here.text) && words[at - 1] !== undefined) head = at - 1
  }
  if (head < 0)
    return /^(?:another|others|some|many|both|several|few|most)$/i.test(word.text) && at <= from + 1
      ? { first: from, last: from, head: from, kind: 'pronoun' }
      : null
  let last = head
  if (/^['’]s?$/.test(textAt(words, last + 1)) && at <= last + 2) last = head
  const carrying = words[head]
  return { first: from, last, head, kind: carrying?.pos === 'PROPN' ? 'name' : 'common' }
}

/** “Harlow Systems, Inc.” */
const isLegalForm = (word: Word | undefined) =>
  /^(?:Inc|Ltd|LLC|LLP|Corp|Co|PLC|plc)\.?$/.test(word?.text ?? '')

function startsNominal(words: readonly Word[], at: number): boolean {
  const word = words[at]
  return word !== undefined && (isNominal(word) || (isModifier(word) && leadsToNominal(words, at + 1)))
}

/** Whether modifiers run on from here into a noun. */
function leadsToNominal(words: readonly Word[], from: number): boolean {
  for (let at = from; at < from + 6; at += 1) {
    const word = words[at]
    if (word === undefined) return false
    if (isNominal(word)) return true
    const joins = /^[-–/]$/.test(word.text) && areGlued(words[at - 1], word)
    const lists =
      (word.text === ',' || word.pos === 'CCONJ') &&
      words[at - 1]?.pos === 'ADJ' &&
      words[at + 1]?.pos === 'ADJ'
    if (!joins && !lists && !isModifier(word) && word.pos !== 'ADV' && !areGlued(words[at - 1], word))
      return false
  }
  return false
}

/** “Super Tuesday”, “Christmas Day”; “Karen Loveday” is somebody. */
const dayWord = /^(?:birth|holi|mon|tues|wednes|thurs|fri|satur|sun)?day$/i

/** Whether the phrase tells a time: “last month”, “Tuesday”, “three days”. */
export function isTimePhrase(words: readonly Word[], phrase: NounPhrase): boolean {
  if (isDate(words, phrase)) return true
  if (isNamedMay(words[phrase.head])) return false
  // “Ajmal Jan” is a man
  if (phrase.kind === 'name' && phrase.head > phrase.first && words[phrase.head - 1]?.pos === 'PROPN')
    return dayWord.test(textAt(words, phrase.head))
  return timeHead.test(textAt(words, phrase.head)) || isLocalTime(words, phrase)
}

/** “Saturday morning local time”, “Monday Eastern time” */
const isLocalTime = (words: readonly Word[], { first, head }: NounPhrase) =>
  /^time$/i.test(textAt(words, head)) &&
  words[head - 1]?.pos !== 'DET' &&
  timeHead.test(textAt(words, first)) &&
  head > first + 1

/** “November 4”, where a comma or a preposition sets it off. */
const isDate = (words: readonly Word[], { first, last }: NounPhrase) =>
  last === first + 1 &&
  timeHead.test(textAt(words, first)) &&
  /^\d{1,4}(?:st|nd|rd|th)?$/.test(textAt(words, last))

/** The phrase whose last word is at `index`. */
export const phraseEndingAt = (phrases: readonly NounPhrase[], index: number) =>
  phrases.find((phrase) => phrase.last === index)

/** The phrase whose first word is at `index`. */
export const phraseStartingAt = (phrases: readonly NounPhrase[], index: number) =>
  phrases.find((phrase) => phrase.first === index)

/** “He hinted that the state might …”: the pronoun that a sentence has as its subject; null where it opens with another. */
export function pronounSubject({
  words,
  phrases,
}: {
  words: readonly Word[]
  phrases: readonly NounPhrase[]
}): Word | null {
  const first = phrases.find(
    (one) => words[one.first - 1]?.pos !== 'ADP' && (one.kind === 'pronoun' || !isTimePhrase(words, one)),
  )
  const word = first?.kind === 'pronoun' ? words[first.head] : undefined
  return word !== undefined && /^(?:i|we|you|he|she|it|they)$/i.test(word.text) ? word : null
}

/** The phrase that a sentence most likely has as its subject: the first that stands behind no preposition and tells no time. */
export const subjectPhrase = ({
  words,
  phrases,
}: {
  words: readonly Word[]
  phrases: readonly NounPhrase[]
}): NounPhrase | null =>
  phrases.find(
    (one) => one.kind !== 'pronoun' && words[one.first - 1]?.pos !== 'ADP' && !isTimePhrase(words, one),
  ) ?? null

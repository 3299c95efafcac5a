import {
  accusingVerbs,
  coreSayingVerbs,
  denyingVerbs,
  promisingVerbs,
  sayingVerbs,
  speechNouns,
  weakSayingVerbs,
} from './data/cues.ts'
import type { ParsedSentence } from './parse.ts'
import { isTimePhrase, phraseEndingAt, phraseStartingAt, type NounPhrase } from './phrases.ts'
import type { Word } from './words.ts'

export type CueKind = 'say' | 'accuse' | 'deny' | 'promise' | 'according'

/** A place where words are attributed to somebody. Indices are those of the sentence’s words. */
export type Cue = {
  kind: CueKind
  /** Words of the cue, both inside: “has warned”, “according to”. */
  first: number
  last: number
  /** The verb itself. */
  verb: number
  /** The speaker’s words, both inside; null where the speaker is that of an earlier cue or cannot be told. */
  source: [number, number] | null
  /** The speaker follows the verb: “said Ann Lee”. */
  inverted: boolean
  /** The speaker is that of the cue before: “… and said”, “adding”. */
  inherits: boolean
}

/** Every cue outside quotation marks, in order. `quoted` tells whether a word stands inside a quotation. */
export function cuesOf(sentence: ParsedSentence, quoted: (word: Word) => boolean): Cue[] {
  const { words } = sentence
  const found: Cue[] = []
  words.forEach((word, index) => {
    if (quoted(word)) return
    const cue = accordingAt(sentence, index) ?? verbCueAt(sentence, index, quoted)
    if (cue !== null) found.push(cue)
  })
  return found
}

function accordingAt(sentence: ParsedSentence, index: number): Cue | null {
  const { words, phrases } = sentence
  if (words[index]?.text.toLowerCase() !== 'according' || words[index + 1]?.text.toLowerCase() !== 'to')
    return null
  const source = phrases.find((phrase) => phrase.first === index + 2 || phrase.first === index + 3)
  return {
    kind: 'according',
    first: index,
    last: index + 1,
    verb: index,
    source: source === undefined ? null : extended(sentence, source),
    inverted: true,
    inherits: false,
  }
}

function kindOf(lemma: string): CueKind | null {
  if (denyingVerbs.has(lemma)) return 'deny'
  if (accusingVerbs.has(lemma)) return 'accuse'
  if (promisingVerbs.has(lemma)) return 'promise'
  return sayingVerbs.has(lemma) ? 'say' : null
}

/** Dictionary forms that the tagger’s lemmatiser misses. */
const lemmaOf = (word: Word) => (word.text.toLowerCase() === 'tweeted' ? 'tweet' : word.lemma)

const isQuoteMark = (word: Word | undefined) =>
  word !== undefined && /^["“”„«»‘’']+$/u.test(word.text) && word.pos !== 'PART'

function verbCueAt(sentence: ParsedSentence, index: number, quoted: (word: Word) => boolean): Cue | null {
  const { words } = sentence
  const word = words[index]
  if (word === undefined) return null
  const lemma = lemmaOf(word)
  const kind = kindOf(lemma)
  if (kind === null) return null
  const saidOfQuote = nextToQuote(words, index, quoted)
  if (word.pos !== 'VERB' && !(coreSayingVerbs.has(lemma) && (word.pos === 'AUX' || saidOfQuote))) return null
  const before = words[index - 1]
  if (before?.pos === 'DET' || before?.pos === 'ADJ') return null
  if (before?.pos === 'PART' && before.lemma === 'to') return null
  if (isPassive(words, index)) return null
  if (weakSayingVerbs.has(lemma) && !saidOfQuote && !hasClause(words, index, quoted)) return null
  const participle = /ing$/i.test(word.text)
  if (participle && !isProgressive(words, index)) {
    const leads = before === undefined || before.text === ',' || isQuoteMark(before) || before.pos === 'CCONJ'
    if (!leads && !saidOfQuote) return null
    return { kind, first: index, last: index, verb: index, source: null, inverted: false, inherits: true }
  }
  let first = index
  while (isVerbalPrefix(words[first - 1])) first -= 1
  while (words[first]?.pos === 'ADV' && first < index) first += 1
  const inverted = invertedSource(sentence, index, quoted)
  if (inverted !== null)
    return { kind, first, last: index, verb: index, source: inverted, inverted: true, inherits: false }
  const subject = subjectBefore(sentence, first, quoted)
  if (subject === null && !saidOfQuote) return null
  return {
    kind,
    first,
    last: index,
    verb: index,
    source: subject === 'inherit' ? null : subject,
    inverted: false,
    inherits: subject === 'inherit',
  }
}

function nextToQuote(words: readonly Word[], index: number, quoted: (word: Word) => boolean): boolean {
  const near = [-4, -3, -2, -1, 1, 2, 3].map((step) => words[index + step])
  return near.some((word) => word !== undefined && (quoted(word) || isQuoteMark(word)))
}

/** Whether a clause follows that the verb can govern: “that …”, or a noun phrase with a verb. */
function hasClause(words: readonly Word[], index: number, quoted: (word: Word) => boolean): boolean {
  for (let at = index + 1; at < Math.min(words.length, index + 9); at += 1) {
    const word = words[at]
    if (word === undefined || quoted(word)) return word !== undefined
    if (/^(?:that|how|why|whether|if)$/i.test(word.text) && at <= index + 5 && word.pos !== 'DET') return true
    if (word.pos === 'PUNCT') return word.text === ':'
  }
  return false
}

function isPassive(words: readonly Word[], index: number): boolean {
  const word = words[index]
  if (word === undefined || /ing$/i.test(word.text)) return false
  for (let at = index - 1; at >= Math.max(0, index - 3); at -= 1) {
    const before = words[at]
    if (before === undefined) return false
    if (before.pos === 'ADV' || /^n['’]t$/i.test(before.text)) continue
    return /^(?:be|am|is|are|was|were|been|being)$/i.test(before.text)
  }
  return false
}

const isProgressive = (words: readonly Word[], index: number) => {
  let at = index - 1
  while (words[at]?.pos === 'ADV') at -= 1
  return /^(?:am|is|are|was|were|been|'s|'re|’s|’re)$/i.test(words[at]?.text ?? '')
}

const isVerbalPrefix = (word: Word | undefined) =>
  word !== undefined &&
  (word.pos === 'AUX' ||
    word.pos === 'ADV' ||
    /^(?:n['’]t|not|also|later|then|subsequently)$/i.test(word.text))

/** “…,” said Ann Lee, the mayor. The noun phrase right after the verb, where words said stand before it. */
function invertedSource(
  sentence: ParsedSentence,
  verb: number,
  quoted: (word: Word) => boolean,
): [number, number] | null {
  const { words, phrases } = sentence
  let before = verb - 1
  while (words[before]?.pos === 'ADV') before -= 1
  const mark = words[before]
  const afterContent =
    mark !== undefined && (isQuoteMark(mark) || quoted(mark) || (mark.text === ',' && before > 0))
  if (!afterContent) return null
  let at = verb + 1
  while (words[at]?.pos === 'ADV') at += 1
  const phrase = phraseStartingAt(phrases, at)
  if (phrase === undefined || isTimePhrase(words, phrase)) return null
  if (/^(?:told|assured|reminded|informed)$/i.test(words[verb]?.text ?? '')) return null
  const after = words[phrase.last + 1]
  // “, said it would …”: the phrase is the subject of what follows.
  if (
    after !== undefined &&
    (after.pos === 'AUX' || (after.pos === 'VERB' && !/ing$/i.test(after.text))) &&
    mark.text === ',' &&
    !isQuoteMark(words[before - 1])
  )
    return null
  return extended(sentence, phrase)
}

/** A phrase with the prepositional phrases that belong to it: “the head of the agency in Kyiv”. */
function extended(sentence: ParsedSentence, phrase: NounPhrase): [number, number] {
  const { words, phrases } = sentence
  let last = phrase.last
  for (let at = last + 1; /^(?:at|for|with|from)$/i.test(words[at]?.text ?? ''); at = last + 1) {
    const next = phraseStartingAt(phrases, at + 1)
    if (next === undefined || isTimePhrase(words, next) || next.kind === 'pronoun') break
    last = next.last
  }
  const and = words[last + 1]
  const second = phraseStartingAt(phrases, last + 2)
  if (
    and?.text.toLowerCase() === 'and' &&
    second !== undefined &&
    second.kind === 'name' &&
    phrase.kind === 'name' &&
    words[second.last + 1]?.pos !== 'VERB' &&
    words[second.last + 1]?.pos !== 'AUX'
  )
    last = second.last
  return [phrase.first, last]
}

/** The subject of the verb group that begins at `verb`, looked for leftwards. */
function subjectBefore(
  sentence: ParsedSentence,
  verb: number,
  quoted: (word: Word) => boolean,
): [number, number] | 'inherit' | null {
  const { words, phrases } = sentence
  let at = verb - 1
  let end = -1
  for (let steps = 0; at >= 0 && steps < 40; steps += 1) {
    const word = words[at]
    if (word === undefined) return null
    if (quoted(word) || isQuoteMark(word)) return null
    const phrase = phraseEndingAt(phrases, at)
    if (phrase !== undefined) {
      const before = words[phrase.first - 1]
      if (isTimePhrase(words, phrase) && before?.text.toLowerCase() !== 'of') {
        at = phrase.first - 1
        if (words[at]?.pos === 'ADP') at -= 1
        while (
          words[at] !== undefined &&
          (words[at]?.pos === 'ADV' ||
            words[at]?.pos === 'AUX' ||
            /^(?:early|late)$/i.test(words[at]?.text ?? ''))
        )
          at -= 1
        continue
      }
      if (/^(?:who|which|that)$/i.test(words[phrase.head]?.text ?? '') && phrase.kind === 'pronoun') {
        at = phrase.first - 1
        if (words[at]?.text === ',') at -= 1
        const antecedent = phraseEndingAt(phrases, at)
        return antecedent === undefined ? null : [antecedent.first, antecedent.last]
      }
      if (before?.pos === 'ADP' && !/^of$/i.test(before.text)) {
        const outer = phraseEndingAt(phrases, phrase.first - 2)
        if (outer === undefined) {
          // “speaking in Kyiv, said”, “in a statement said”: step over the whole prepositional phrase.
          at = phrase.first - 2
          if (words[at] === undefined || words[at]?.text === ',') continue
          if (words[at]?.pos === 'VERB' || words[at]?.pos === 'ADV') {
            at -= 1
            continue
          }
          return null
        }
        end = end < 0 ? phrase.last : end
        at = outer.last
        if (isTimePhrase(words, outer)) end = -1
        continue
      }
      const both = words[phrase.first - 1]
      const first = both?.pos === 'CCONJ' ? phraseEndingAt(phrases, phrase.first - 2) : undefined
      const opens =
        first !== undefined && (first.first === 0 || /^[,;:]$/.test(words[first.first - 1]?.text ?? ''))
      return [opens && first.kind === phrase.kind ? first.first : phrase.first, end < 0 ? phrase.last : end]
    }
    if (word.text === ',' || word.text === '—' || word.text === '–') {
      const opening = openingComma(words, at, quoted)
      if (opening === null) return null
      at = opening - 1
      continue
    }
    if (word.text === ')') {
      while (at >= 0 && words[at]?.text !== '(') at -= 1
      at -= 1
      continue
    }
    if (word.pos === 'CCONJ') return 'inherit'
    if (/^(?:who|which|that)$/i.test(word.text)) {
      at -= 1
      if (words[at]?.text === ',') at -= 1
      const antecedent = phraseEndingAt(phrases, at)
      return antecedent === undefined ? null : [antecedent.first, antecedent.last]
    }
    if (word.pos === 'ADV' || word.pos === 'AUX' || word.pos === 'NUM' || word.pos === 'ADJ') {
      at -= 1
      continue
    }
    return null
  }
  return null
}

/** The comma that opens the insertion which the comma at `closing` ends: “Ann Lee, the mayor, said”. */
function openingComma(
  words: readonly Word[],
  closing: number,
  quoted: (word: Word) => boolean,
): number | null {
  let commas = 0
  for (let at = closing - 1; at >= Math.max(0, closing - 30); at -= 1) {
    const word = words[at]
    if (word === undefined || quoted(word)) return null
    if (word.text !== ',' && word.text !== '—' && word.text !== '–') continue
    const inside = words.slice(at + 1, closing)
    const relative = /^(?:who|whose|which|whom|speaking|citing|writing|quoting|referring|asked)$/i.test(
      inside[0]?.text ?? '',
    )
    const finite = inside.some(
      (one) => one.pos === 'AUX' || (one.pos === 'VERB' && !/(?:ing|ed|en)$/i.test(one.text)),
    )
    if (relative || !finite) {
      // An apposition may hold commas of its own; the noun before it decides.
      const before = words[at - 1]
      if (before?.pos === 'PROPN' || before?.pos === 'PRON' || before?.text === ')' || relative || commas > 0)
        return at
      if (before?.pos === 'NOUN') return at
    }
    commas += 1
    if (commas > 3) return null
  }
  return null
}

/** The noun for something said that the denying verb rejects: “dismissed claims by Moscow that”, “rejected the accusation”. */
export function deniedNoun(sentence: ParsedSentence, cue: Cue): NounPhrase | null {
  const phrase = sentence.phrases.find((one) => one.first > cue.last && one.first <= cue.last + 2)
  if (phrase === undefined) return null
  for (let at = phrase.first; at <= phrase.last; at += 1) {
    const word = sentence.words[at]
    if (word !== undefined && speechNouns.has(word.lemma)) return phrase
  }
  return null
}

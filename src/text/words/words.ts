import model from 'wink-eng-lite-web-model'
import winkNLP, { type ItsFunction } from 'wink-nlp'
import { auxiliaries } from '../data/small-words.ts'
import { inLatin1 } from './letters.ts'

/** A part of speech of Universal Dependencies (https://universaldependencies.org/u/pos/), `SPACE` for white space. */
export type PartOfSpeech =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X'
  | 'SPACE'

/** A word or mark of a text. */
export type Word = {
  /** As printed, but for a dash between clauses, which is “—” however it is printed. */
  text: string
  /** Offsets in UTF-16 code units. */
  start: number
  end: number
  pos: PartOfSpeech
  /** Dictionary form, lower case: “said” → “say”. */
  lemma: string
}

type Tagger = ReturnType<typeof winkNLP>
let nlp: Tagger | undefined
/** How many words the tagger’s dictionary has. */
let dictionarySize = 0

function tagger(): Tagger {
  if (nlp === undefined) {
    nlp = winkNLP(model, ['pos'])
    dictionarySize = numberOf(nlp, '\uE000')
  }
  return nlp
}

/** The tagger numbers the words of its dictionary from 0, and behind them those that it meets. */
const numberOf = ({ its, readDoc }: Tagger, word: string): number =>
  Number(
    readDoc(word)
      .tokens()
      .itemAt(0)
      .out(its.uniqueId as unknown as ItsFunction<number>),
  )

/** Runs without a space that no word, address or formula is; the tagger takes time that grows with their square. */
const noWord = /(?<!\S)\S{400,}/gu

/** A dash between clauses, and what it touches: “OSLO ― A ferry”, “sank -- in”, “sank – in”; one that binds is none: “2–3”. */
const printedDash = /^.?(?:―|--|(?<!\S)–|–(?!\S)).?$/su

/** The words of an English text with their parts of speech (wink-nlp’s tagger, about 95 % right on news). */
export function words(text: string): Word[] {
  const { its, readDoc } = tagger()
  const found: Word[] = []
  const readable = inLatin1(text.replace(noWord, (run) => ' '.repeat(run.length)))
  const tokens = readDoc(readable).tokens()
  const parts = tokens.out(its.pos) as PartOfSpeech[]
  // The package types this reader apart from the others, though it is called alike.
  const lemmas = tokens.out(its.lemma as unknown as ItsFunction<string>)
  let at = 0
  for (const [index, value] of tokens.out(its.value).entries()) {
    const start = readable.indexOf(value, at)
    if (start < 0 || value.trim() === '') continue
    at = start + value.length
    const own = text.slice(start, at)
    const isDash = printedDash.test(text.slice(Math.max(0, start - 1), at + 1))
    const word = { text: isDash ? '—' : own, start, end: at, pos: parts[index]!, lemma: lemmas[index]! }
    if (endsState(found, word)) found.splice(-2, 2, joined(text, found.at(-2)!, word))
    else found.push(word)
  }
  return found
}

/** Whether one word stands in the tagger’s dictionary, which has some 88,000 forms of English words. */
export const isInDictionary = (word: string): boolean =>
  numberOf(tagger(), word.toLowerCase()) < dictionarySize

/** “D-N.|J.|”: the tagger parts a state’s letters behind a hyphen. */
const endsState = (found: readonly Word[], { text, start }: Word): boolean => {
  const [hyphen, letter, stop] = found.slice(-3)
  return (
    /^\p{Lu}\.?$/u.test(text) &&
    stop?.text === '.' &&
    stop.end === start &&
    /^\p{Lu}$/u.test(letter!.text) &&
    letter!.end === stop.start &&
    hyphen!.text === '-' &&
    hyphen!.end === letter!.start
  )
}

const joined = (text: string, { start }: Word, { end }: Word): Word => {
  const own = text.slice(start, end)
  return { text: own, start, end, pos: 'PROPN', lemma: own.toLowerCase() }
}

const finiteAuxiliaries = new RegExp(`^(?!be)(?:${auxiliaries}|['’](?:s|re|ve|ll|d))$`, 'i')

/** Whether the words hold a verb that can carry a sentence, told from participles (“Rescuers carrying a body”). */
export function hasFiniteVerb(text: string): boolean {
  const all = words(text)
  return all.some((word, index) => {
    if (word.pos === 'AUX') return finiteAuxiliaries.test(word.text)
    if (word.pos !== 'VERB' || /ing$/i.test(word.text)) return false
    const before = all[index - 1]
    return before === undefined || !(before.pos === 'PART' && before.lemma === 'to')
  })
}

/** A verb or an auxiliary, in whatever form. */
export const isAnyVerb = (word: Pick<Word, 'pos'> | undefined): boolean =>
  word?.pos === 'VERB' || word?.pos === 'AUX'

/** An auxiliary, or a verb that is no participle in -ing, so that a clause may have it: “is”, “said”, “seized”. */
export const isFiniteVerb = (word: Word | undefined): boolean =>
  word?.pos === 'AUX' || (word?.pos === 'VERB' && !/ing$/i.test(word.text))

/** The dictionary form of a noun, in small letters; as it is printed where the tagger takes it for a name, “Prosecutors”. */
export const nounOf = (word: Word | undefined): string =>
  (word?.pos === 'PROPN' ? word.text.toLowerCase() : word?.lemma) ?? ''

/** “ships”: whether a noun ends in an “s” that its dictionary form has not. */
export const isPluralNoun = ({ lemma, text }: Word): boolean =>
  lemma !== text.toLowerCase() && /s$/i.test(text)

/** Whether a noun tells of one, in British spelling too: “neighbour”, of which the tagger’s dictionary form is “neighbor”. */
export const isSingularNoun = ({ lemma, text }: Word): boolean =>
  lemma === text.toLowerCase() || !/(?:s|men|people|children)$/i.test(text)

/** Whether nothing stands between two words. */
export const areGlued = (a: Word | undefined, b: Word | undefined): boolean =>
  a !== undefined && b !== undefined && a.end === b.start

/** “himself”, “themselves” */
export const isReflexive = (text: string): boolean => /^(?:him|her|it|them)sel(?:f|ves)$/i.test(text)

/** The text of a word by its index; empty where there is none. */
export const textAt = (words: readonly { text: string }[], at: number): string => words[at]?.text ?? ''

/** The index of the first word that starts at or behind an offset; -1 where none does. */
export const indexFrom = (words: readonly { start: number }[], offset: number): number =>
  words.findIndex(({ start }) => start >= offset)

/** The words that lie whole between two offsets. */
export const wordsBetween = (words: readonly Word[], from: number, to: number): Word[] =>
  words.filter(({ start, end }) => start >= from && end <= to)

/** The index of the first comma behind a word; -1 where none follows. */
export const commaBehind = (words: readonly Word[], at: number): number =>
  words.findIndex(({ text }, index) => index > at && text === ',')

/** A dash that sets off, and no hyphen: “Smith — who joined in 2011 — said”, “Smith - who …”. */
export const isDash = (words: readonly Word[], at: number): boolean =>
  textAt(words, at) === '—' ||
  (textAt(words, at) === '-' &&
    (words[at - 1]?.end ?? Infinity) < words[at]!.start &&
    (words[at + 1]?.start ?? 0) > words[at]!.end)

/** A comma, or a dash that sets off. */
export const isBreak = (words: readonly Word[], at: number): boolean =>
  textAt(words, at) === ',' || isDash(words, at)

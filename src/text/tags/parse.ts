import type { Span } from '../../model/reading.ts'
import { joinNamesInS } from './names-in-s.ts'
import { nameMay } from './may.ts'
import { nameOpenings } from './surnames.ts'
import { nounPhrases, type NounPhrase } from '../words/phrases.ts'
import { quotations, type Quotation } from '../words/quotations.ts'
import { sentences } from '../sentence/sentences.ts'
import { correctTags } from './correct.ts'
import { words, type Word } from '../words/words.ts'

/** A sentence taken apart once, for everything that reads it. */
export type ParsedSentence = Span & {
  words: Word[]
  phrases: NounPhrase[]
  /** Index of its paragraph, from 0. */
  paragraph: number
}

/** A text taken apart. All offsets are into `text`. */
export type ParsedText = { text: string; sentences: ParsedSentence[]; quotations: Quotation[] }

/** No sentence of prose has more words; what has is a list or a table, in which nobody is named or speaks. */
const longestSentence = 400

/** Whether a sentence is one that people write, and worth reading for who says what. */
export const isProse = (sentence: ParsedSentence) => sentence.words.length <= longestSentence

/** Takes an English text apart: sentences, words with their parts of speech, noun phrases, quotations. */
export function parseText(text: string): ParsedText {
  const all = words(text)
  let next = 0
  let paragraph = 0
  let before = 0
  const parsed = sentences(text).map((span) => {
    if (text.slice(before, span.start).includes('\n\n')) paragraph += 1
    before = span.end
    while ((all[next]?.end ?? Infinity) <= span.start) next += 1
    const own: Word[] = []
    while ((all[next]?.start ?? Infinity) < span.end) own.push(all[next++]!)
    correctTags(own)
    return { ...span, words: own, phrases: nounPhrases(own), paragraph }
  })
  const inSentences = parsed.map((one) => one.words)
  const renamed = [joinNamesInS, nameMay, nameOpenings].flatMap((rename) => rename(inSentences))
  for (const index of new Set(renamed)) parsed[index]!.phrases = nounPhrases(parsed[index]!.words)
  return { text, sentences: parsed, quotations: quotations(text) }
}

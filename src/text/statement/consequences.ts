/** “That means the bridge is shut”: words that only say that what follows comes of what was told. */
import type { Span } from '../../model/reading.ts'
import { isClauseAt } from '../clause/predicates.ts'
import type { ParsedSentence, ParsedText } from '../tags/parse.ts'
import { indexFrom, textAt, type Word } from '../words/words.ts'

/** “If it rains, the race will stop. |That means …”: the sentence before tells only of what may be. */
const ofCase = /^(?:if|unless|could|may|might|should|would|proposed|proposal)$/i

/**
 * A stretch without the words at its head that say only that the rest comes of what was told: “That meant |the tariff covered a
 * third|”, “said that meant |it was shut|”. As it is where what may come of it is told, which is not so without it.
 */
export function withoutConsequence({ sentences }: ParsedText, index: number, span: Span): Span {
  const sentence = sentences[index]!
  const at = indexFrom(sentence.words, span.start)
  const from = consequenceFrom(sentence, at)
  if (from === null) return span
  const before = sentences[index - 1]?.words ?? []
  const isSure =
    !before.some(({ text }) => ofCase.test(text)) &&
    !sentence.words.slice(from).some(({ text }) => /^(?:will|would|can|could|may|might)$/i.test(text))
  return isSure ? { start: sentence.words[from]!.start, end: span.end } : span
}

/** The index of the first word of the clause behind “that means”, or behind “means” where “that” stands before; null where none is. */
function consequenceFrom(sentence: ParsedSentence, at: number): number | null {
  const { words } = sentence
  const verb = pointing(words[at]) ? at + 1 : at
  if (!pointing(words[verb - 1]) || !/^mean(?:s|t)$/i.test(textAt(words, verb))) return null
  const from = /^that$/i.test(textAt(words, verb + 1)) ? verb + 2 : verb + 1
  return isClauseAt(sentence, from) ? from : null
}

const pointing = (word: Word | undefined) => /^(?:that|this|it)$/i.test(word?.text ?? '')

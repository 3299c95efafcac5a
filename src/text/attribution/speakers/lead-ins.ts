/** Whom the lead-in of a sentence names, who are others than “he” and “she” behind it. */
import type { ParsedSentence } from '../../tags/parse.ts'
import { isAnyVerb, textAt, type Word } from '../../words/words.ts'
import { namedIn, type Named, type Scene } from './scene.ts'

const asked =
  /^(?:asked|challenged|(?:cross-|re-)?examined|grilled|pressed|prompted|questioned|quizzed|reminded)$/i

/** “Under cross-examination by Roe, …”, “In questioning by Roe, …” */
const underQuestion = /^(?:Under|During|In)\s(?:\p{Ll}+\s)?(?:(?:cross-|re-)?examination|questioning)\sby\s/u

const isAsked = (words: readonly Word[]) =>
  asked.test(textAt(words, 0)) ||
  (/^when$/i.test(textAt(words, 0)) && asked.test(textAt(words, 1))) ||
  underQuestion.test(
    words
      .slice(0, 4)
      .map(({ text }) => `${text} `)
      .join(''),
  )

/** “|Asked by Roe whether it was late|, he said”, “Congratulating Roe, he said”: where the comma of a lead-in ends, behind which a pronoun stands, or the subject; null where a sentence opens otherwise. */
export function leadInEnd({ words, phrases }: ParsedSentence, at: number): number | null {
  if (!isAsked(words)) {
    const isDoing = words[0]?.pos === 'VERB' && /ing$/.test(words[0].text)
    return isDoing ? (words.find(({ text, start }) => text === ',' && start < at)?.end ?? null) : null
  }
  const last = words.findLast(({ start }) => start < at)
  const subject = phrases.find(
    ({ first, last: end }) =>
      words[first - 1]?.text === ',' &&
      words[first]!.start < at &&
      !/^(?:who|which|that)$/i.test(words[first]!.text) &&
      isAnyVerb(words[end + 1]),
  )
  return last?.text === ',' ? last.end : subject === undefined ? null : words[subject.first - 1]!.end
}

/** “Asked |by Roe| whether it was late, he said”, “Cross-examined |by Roe, for Lee|, he said”: who asks, and for whom, and so is nobody who answers. */
export function askersOf(scene: Scene, sentence: ParsedSentence, at: number): Named[] {
  const end = leadInEnd(sentence, at)
  if (end === null || !isAsked(sentence.words)) return []
  return namedIn(scene, sentence.start, end).filter((one) =>
    /\bby\s(?:the\s)?(?:[\p{L}.-]+\s){0,3}$|\bby\s[^,]+,\s(?:who\s\p{L}+\s)?for\s(?:\p{L}+\.?\s)?$/u.test(
      scene.text.slice(sentence.start, one.start),
    ),
  )
}

/** Whom the lead-in of a sentence names, who are others than “he” and “she” behind it. */
import type { ParsedSentence } from '../../parse.ts'
import { namedIn, type Named, type Scene } from './scene.ts'

const asked = /^(?:asked|challenged|grilled|pressed|prompted|questioned|quizzed|reminded)$/i

/** “|Asked by Roe whether it was late|, he said”, “Congratulating Roe, he said”: where the comma of a lead-in ends, behind which a pronoun stands; null where a sentence opens otherwise. */
export function leadInEnd({ words }: ParsedSentence, at: number): number | null {
  const [first, second] = words
  const opening = /^when$/i.test(first?.text ?? '') ? second : first
  if (opening?.pos !== 'VERB') return null
  const isAsked = asked.test(opening.text)
  if (!isAsked && !(/ing$/.test(opening.text) && opening === first)) return null
  const comma = isAsked
    ? words.findLast(({ start }) => start < at)
    : words.find(({ text, start }) => text === ',' && start < at)
  return comma?.text === ',' ? comma.end : null
}

/** “Asked |by Roe| whether it was late, he said”: who asks, and so is nobody who answers. */
export function askersOf(scene: Scene, sentence: ParsedSentence, at: number): Named[] {
  const end = leadInEnd(sentence, at)
  if (end === null || !sentence.words.slice(0, 2).some(({ text }) => asked.test(text))) return []
  return namedIn(scene, sentence.start, end).filter((one) =>
    /\bby\s(?:the\s)?(?:[\p{L}.-]+\s){0,3}$/u.test(scene.text.slice(sentence.start, one.start)),
  )
}

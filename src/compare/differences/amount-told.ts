import { certaintyWords, hedges } from '../words/lexicon.ts'
import { comparedWords } from '../words/words.ts'

/** Whether words tell an amount, or only how near one is: “more than £900”, “a dozen”, “about”, but not “allegedly 900”. */
export function tellAmount(texts: readonly string[]): boolean {
  const words = texts.flatMap((text) => comparedWords(text))
  const [near, sure] = [
    words.filter(({ norm }) => hedges.has(norm)),
    words.filter(({ norm }) => certaintyWords.has(norm)),
  ]
  return near.length === sure.length && (near.length > 0 || words.some(({ kind }) => kind === 'number'))
}

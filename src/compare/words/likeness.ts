import { stem } from '../../text/stems.ts'
import { fold } from '../../text/terms.ts'
import { functionWords } from './lexicon.ts'
import { comparedWords } from './words.ts'

/** From 0 to 1: the share of their content words that two texts have in common, whatever form or order they stand in. */
export function likeness(a: string, b: string): number {
  const [one, other] = [contentOf(a), contentOf(b)]
  if (one.size === 0 || other.size === 0) return fold(a) === fold(b) ? 1 : 0
  return [...one].filter((key) => other.has(key)).length / Math.sqrt(one.size * other.size)
}

const contentOf = (text: string) =>
  new Set(
    comparedWords(text).flatMap(({ norm, kind }) =>
      functionWords.has(norm) ? [] : [kind === 'number' ? `#${norm}` : stem(norm)],
    ),
  )

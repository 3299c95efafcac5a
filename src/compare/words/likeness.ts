import { stem } from '../../text/words/stems.ts'
import { fold } from '../../text/terms/terms.ts'
import { baseUnit, inBase } from '../../text/numbers/extents.ts'
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
    comparedWords(text).flatMap(({ norm, kind, value, unit }) =>
      functionWords.has(norm)
        ? []
        : [kind === 'number' ? measureOf(norm, value, unit) : stem(norm.replaceAll('-', ''))],
    ),
  )

/** “53 miles” and “85 km” are one distance, rounded as prints of one dispatch round it. */
const measureOf = (norm: string, value: number | undefined, unit = '') =>
  value === undefined || baseUnit(unit) === unit
    ? `#${norm}`
    : `#${Number(inBase(value, unit).toPrecision(2))} ${baseUnit(unit)}`

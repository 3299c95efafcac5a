import { stem } from '../text/stems.ts'
import { fold, terms } from '../text/terms.ts'
import { functionWords } from './lexicon.ts'

/** What a text is about: its content words by stem, each with its weight. */
export type Profile = {
  weights: ReadonlyMap<string, number>
  total: number
  names: ReadonlySet<string>
  numbers: ReadonlySet<string>
}

/** How much a content word tells, where nothing is known of the texts around. */
const plainWeight = () => 1

export function profileOf(text: string, weightOf: (stem: string) => number = plainWeight): Profile {
  const weights = new Map<string, number>()
  const names = new Set<string>()
  const numbers = new Set<string>()
  for (const term of terms(text)) {
    if (functionWords.has(term.norm)) continue
    const key = term.kind === 'word' ? stem(term.norm) : term.norm
    if (term.kind === 'name') names.add(key)
    if (term.kind === 'number') numbers.add(key)
    weights.set(key, weightOf(key))
  }
  return { weights, total: sum(weights.values()), names, numbers }
}

/** Weight of the words both have. */
export function sharedWeight(a: Profile, b: Profile): number {
  const [few, many] = a.weights.size <= b.weights.size ? [a, b] : [b, a]
  let shared = 0
  for (const [key, weight] of few.weights) if (many.weights.has(key)) shared += weight
  return shared
}

/** 0 for two texts without a content word in common, 1 for two with the same. */
export function profileSimilarity(a: Profile, b: Profile): number {
  if (a.total === 0 || b.total === 0) return 0
  return sharedWeight(a, b) / Math.sqrt(a.total * b.total)
}

/**
 * How alike two statements are, from 0 to 1: the share of their content words, whatever form or order they stand in.
 * Symmetric; 1 for texts that differ in form only.
 */
export function similarity(a: string, b: string): number {
  if (fold(a) === fold(b)) return 1
  return profileSimilarity(profileOf(a), profileOf(b))
}

const sum = (values: Iterable<number>) => {
  let total = 0
  for (const value of values) total += value
  return total
}

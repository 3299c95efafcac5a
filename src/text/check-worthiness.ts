import weights from './data/check-worthiness.json' with { type: 'json' }
import { bucketOf, checkWorthinessFeatures } from './check-worthiness-features.ts'

const table = Int8Array.from(atob(weights.table), (char) => char.charCodeAt(0))

/**
 * Says how likely a sentence is to make a factual claim that can be checked: 0 to 1, from 0.5 on it does. Opinion,
 * greeting, exhortation, question, scene-setting and furniture (captions, credits, newsletter lines) score low.
 * English only; a text without a word scores 0. The weights, with their credit: `data/check-worthiness.json`.
 */
export function checkWorthiness(sentence: string): number {
  if (!/\p{L}/u.test(sentence)) return 0
  const features = checkWorthinessFeatures(sentence)
  let sum = 0
  for (const feature of features) sum += table[bucketOf(feature, table.length)] ?? 0
  return 1 / (1 + Math.exp(-((weights.scale * sum) / Math.sqrt(features.size) + weights.bias)))
}

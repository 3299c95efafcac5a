import { inflateSync } from 'node:zlib'
import weights from '../data/check-worthiness.json' with { type: 'json' }
import { checkWorthinessFeatures } from './check-worthiness-features.ts'
import type { Word } from '../words/words.ts'

/** A linear model of check-worthiness, as it is stored: `table`, whose length is a power of two, holds the
 * square roots of the weights in few steps; a feature's place in it is the lowest bits of its hash. */
export interface CheckWorthinessModel {
  table: Int8Array
  scale: number
  bias: number
}

/** Says what a model makes of a set of features: 0 to 1. Long sentences have more features, so their sum is damped. */
export function scoreFeatures(model: CheckWorthinessModel, features: readonly number[]): number {
  const last = model.table.length - 1
  let sum = 0
  for (const feature of features) {
    const root = model.table[feature & last] ?? 0
    sum += root * Math.abs(root)
  }
  return 1 / (1 + Math.exp(-((model.scale * sum) / Math.sqrt(features.length || 1) + model.bias)))
}

const bytes = inflateSync(Buffer.from(weights.table, 'base64'))
const trained = { table: new Int8Array(bytes), scale: weights.scale, bias: weights.bias }

/** “But three people who took it died”, “63 people were arrested”, “another 40 are missing”: so many whom something befell. */
const toll =
  /\b(?:\d[\d,.]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens|scores|hundreds|thousands)\s(?:(?!of\sus\b)[\p{L}’'-]+\s){0,8}?(?:(?:has|have|had)\s)?(?:died|drowned|(?:was|were|is|are|been)\s(?:still\s)?(?:killed|injured|wounded|hurt|arrested|missing|evacuated|rescued|hospitali[sz]ed|displaced|dead|feared\sdead))\b/iu

/** What the least of such a sentence is worth: a claim that can be checked. */
const leastOfToll = 0.5

/**
 * Says how likely a sentence is to make a factual claim that can be checked: 0 to 1; from where on it counts as one, who asks says.
 * Opinion, greeting, exhortation, question, scene-setting and furniture (captions, credits, newsletter lines) score low.
 * English only; a text without a word scores 0. `tagged` are the sentence’s words where they are parsed already. The weights, with their credit: `data/check-worthiness.json`.
 */
export function checkWorthiness(sentence: string, tagged?: readonly Word[]): number {
  if (!/\p{L}/u.test(sentence)) return 0
  const score = scoreFeatures(trained, checkWorthinessFeatures(sentence, tagged))
  return score < leastOfToll && toll.test(sentence) && !/\?["”’]*$/.test(sentence) ? leastOfToll : score
}

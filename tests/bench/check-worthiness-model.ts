import { bucketOf, checkWorthinessFeatures } from '../../src/text/check-worthiness-features.ts'

/** A sentence with its label: 1 makes a checkable factual claim. `weight` says how much a mistake on it costs. */
export interface Example {
  text: string
  label: 0 | 1
  weight: number
}

/** A trained model as it is shipped: 8-bit weights by bucket, and what turns their sum into a probability. */
export interface Model {
  table: Int8Array
  scale: number
  bias: number
}

const tableSize = 2 ** 16
const folds = 4

interface Row {
  buckets: Int32Array
  norm: number
  label: 0 | 1
  weight: number
}

/** Deterministic random numbers from 0 to 1 (mulberry32), so that every training gives the same bytes. */
export function random(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

export function shuffled<T>(items: readonly T[], next: () => number): T[] {
  const out = [...items]
  for (let i = out.length - 1; i > 0; i--) {
    const j = Math.floor(next() * (i + 1))
    const held = out[i] as T
    out[i] = out[j] as T
    out[j] = held
  }
  return out
}

/** Numbers the examples 0 to 3 so that each fold holds the same share of either label. */
export function stratifiedFolds(examples: readonly { label: 0 | 1 }[], seed: number): Int8Array {
  const fold = new Int8Array(examples.length)
  const seen = [0, 0]
  for (const i of shuffled([...examples.keys()], random(seed))) {
    const label = examples[i]?.label ?? 0
    fold[i] = (seen[label] ?? 0) % folds
    seen[label] = (seen[label] ?? 0) + 1
  }
  return fold
}

function rowsOf(examples: readonly Example[]): Row[] {
  return examples.map(({ text, label, weight }) => {
    const features = checkWorthinessFeatures(text)
    const buckets = new Set([...features].map((feature) => bucketOf(feature, tableSize)))
    return { buckets: Int32Array.from(buckets), norm: 1 / Math.sqrt(features.size || 1), label, weight }
  })
}

/** A linear support vector machine, squared hinge loss, trained by dual coordinate descent (Hsieh and others, 2008). */
function fit(rows: readonly Row[]): { weights: Float64Array; bias: number } {
  const cost = 0.02
  const rarity = new Float64Array(tableSize)
  for (const row of rows) for (const bucket of row.buckets) rarity[bucket] = (rarity[bucket] ?? 0) + 1
  rarity.forEach((count, bucket) => (rarity[bucket] = Math.log(1 + rows.length / (1 + count))))
  const inner = new Float64Array(tableSize)
  const dual = new Float64Array(rows.length)
  const lengths = rows.map(
    (row) => row.buckets.reduce((sum, b) => sum + (rarity[b] as number) ** 2, 0) * row.norm ** 2 + 1,
  )
  const next = random(1)
  let bias = 0
  for (let pass = 0; pass < 15; pass++) {
    for (const i of shuffled([...rows.keys()], next)) {
      const { buckets, norm, label, weight } = rows[i] as Row
      const sign = label === 1 ? 1 : -1
      const slack = 1 / (2 * cost * weight)
      let margin = bias
      for (const b of buckets) margin += (inner[b] as number) * (rarity[b] as number) * norm
      const old = dual[i] as number
      const now = Math.max(0, old - (sign * margin - 1 + slack * old) / ((lengths[i] as number) + slack))
      if (now === old) continue
      dual[i] = now
      const step = (now - old) * sign
      for (const b of buckets) inner[b] = (inner[b] as number) + step * (rarity[b] as number) * norm
      bias += step
    }
  }
  return { weights: inner.map((value, bucket) => value * (rarity[bucket] as number)), bias }
}

function margin(row: Row, weights: ArrayLike<number>): number {
  let sum = 0
  for (const bucket of row.buckets) sum += weights[bucket] ?? 0
  return sum * row.norm
}

/** F1 of class 1, the measure of every table here: scores from `threshold` on count as class 1. */
export function f1(scores: ArrayLike<number>, labels: readonly (0 | 1)[], threshold: number): number {
  let [hit, extra, missed] = [0, 0, 0]
  labels.forEach((label, i) => {
    const said = (scores[i] ?? 0) >= threshold
    if (said && label === 1) hit++
    else if (said) extra++
    else if (label === 1) missed++
  })
  return hit === 0 ? 0 : (2 * hit) / (2 * hit + extra + missed)
}

/** The threshold that gives the best F1 on scores that the model had not seen in training. */
function bestThreshold(scores: Float64Array, labels: readonly (0 | 1)[]): number {
  const sorted = [...scores].sort((a, b) => a - b)
  let best = { threshold: 0, value: -1 }
  for (let share = 1; share < 200; share++) {
    const threshold = sorted[Math.floor((sorted.length * share) / 200)] ?? 0
    const value = f1(scores, labels, threshold)
    if (value > best.value) best = { threshold, value }
  }
  return best.threshold
}

/** Trains a model on the examples alone; where 0.5 lies is chosen by cross-validation inside them. */
export function train(examples: readonly Example[]): Model {
  const rows = rowsOf(examples)
  const fold = stratifiedFolds(examples, 2)
  const scores = new Float64Array(rows.length)
  for (let f = 0; f < folds; f++) {
    const inside = fit(rows.filter((_, i) => fold[i] !== f))
    rows.forEach((row, i) => {
      if (fold[i] === f) scores[i] = margin(row, inside.weights) + inside.bias
    })
  }
  const threshold = bestThreshold(
    scores,
    examples.map(({ label }) => label),
  )
  const { weights, bias } = fit(rows)
  const largest = weights.reduce((max, value) => Math.max(max, Math.abs(value)), 0)
  const table = Int8Array.from(weights, (value) => Math.round((value / largest) * 127))
  const steepness = 2.5
  return { table, scale: (steepness * largest) / 127, bias: steepness * (bias - threshold) }
}

/** What `checkWorthiness` would say with this model. */
export function score(model: Model, text: string): number {
  const [row] = rowsOf([{ text, label: 0, weight: 1 }])
  return row ? 1 / (1 + Math.exp(-(model.scale * margin(row, model.table) + model.bias))) : 0
}

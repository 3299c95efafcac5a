import { checkWorthinessFeatures } from '../../src/text/check-worthiness/check-worthiness-features.ts'
import type { CheckWorthinessModel } from '../../src/text/check-worthiness/check-worthiness.ts'

/** A sentence with its label: 1 makes a checkable factual claim. `weight` says how much a mistake on it costs. */
export interface Example {
  text: string
  label: 0 | 1
  weight: number
}

/** An example read: the places of its features in the table of weights, and what their sum is multiplied by. */
export interface Row {
  text: string
  buckets: Int32Array
  norm: number
  label: 0 | 1
  weight: number
}

// Chosen by cross-validation on the debates, where each is good within a factor of two; in a smaller table features collide.
const tableSize = 2 ** 20
const steps = 15
const cost = 0.014
const passes = 10
const leastOften = 3
const innerFolds = 4

/** Deterministic random numbers from 0 to 1 (mulberry32), so that every training gives the same bytes. */
function random(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

function shuffled(length: number, next: () => number): number[] {
  const out = [...Array(length).keys()]
  for (let i = length - 1; i > 0; i--) {
    const j = Math.floor(next() * (i + 1))
    const held = out[i] as number
    out[i] = out[j] as number
    out[j] = held
  }
  return out
}

/**
 * Numbers the rows 0 to `folds` - 1 so that each fold holds the same share of either label. A sentence that was said twice
 * falls into one fold, whatever its punctuation and case, so that no fold has seen what it is tested on.
 */
export function stratifiedFolds(
  rows: readonly Pick<Example, 'text' | 'label'>[],
  folds: number,
  seed: number,
): Int8Array {
  const fold = new Int8Array(rows.length)
  const seen = [0, 0]
  const placed = new Map<string, number>()
  for (const i of shuffled(rows.length, random(seed))) {
    const { text, label } = rows[i] as Example
    const same = text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ')
    const at = placed.get(same) ?? (seen[label] as number) % folds
    if (!placed.has(same)) seen[label] = (seen[label] as number) + 1
    placed.set(same, at)
    fold[i] = at
  }
  return fold
}

export function readExamples(examples: readonly Example[]): Row[] {
  return examples.map(({ text, label, weight }) => {
    const features = checkWorthinessFeatures(text)
    const buckets = Int32Array.from(features, (feature) => feature & (tableSize - 1))
    return { text, buckets, norm: 1 / Math.sqrt(features.length || 1), label, weight }
  })
}

interface Linear {
  weights: Float64Array
  bias: number
}

/**
 * A linear support vector machine with squared hinge loss, trained by dual coordinate descent (Hsieh and others, "A
 * dual coordinate descent method for large-scale linear SVM", 2008). Features count by how rare they are (the logarithm of
 * inverse frequency), and not at all below `leastOften`.
 */
function fit(rows: readonly Row[]): Linear {
  const rarity = new Float64Array(tableSize)
  for (const { buckets } of rows) for (const b of buckets) rarity[b] = (rarity[b] as number) + 1
  for (let b = 0; b < tableSize; b++) {
    const often = rarity[b] as number
    rarity[b] = often < leastOften ? 0 : Math.log(1 + rows.length / (1 + often))
  }
  const inner = new Float64Array(tableSize)
  const dual = new Float64Array(rows.length)
  const squares = rows.map(({ buckets, norm }) => {
    let sum = 0
    for (const b of buckets) sum += (rarity[b] as number) ** 2
    return sum * norm ** 2 + 1
  })
  const next = random(1)
  let bias = 0
  for (let pass = 0; pass < passes; pass++) {
    for (const i of shuffled(rows.length, next)) {
      const { buckets, norm, label, weight } = rows[i] as Row
      const sign = label === 1 ? 1 : -1
      const slack = 1 / (2 * cost * weight)
      let margin = 0
      for (const b of buckets) margin += (inner[b] as number) * (rarity[b] as number)
      const old = dual[i] as number
      const slope = sign * (margin * norm + bias) - 1 + slack * old
      const now = Math.max(0, old - slope / ((squares[i] as number) + slack))
      if (now === old) continue
      dual[i] = now
      const step = (now - old) * sign
      for (const b of buckets) inner[b] = (inner[b] as number) + step * (rarity[b] as number) * norm
      bias += step
    }
  }
  return { weights: inner.map((value, b) => value * (rarity[b] as number)), bias }
}

function margin({ weights, bias }: Linear, { buckets, norm }: Row): number {
  let sum = 0
  for (const b of buckets) sum += weights[b] as number
  return sum * norm + bias
}

/** F1 of class 1, the measure of every table here: scores from `threshold` on count as class 1. Counts by weight. */
export function f1(
  scores: ArrayLike<number>,
  rows: readonly { label: 0 | 1; weight: number }[],
  threshold = 0.5,
): number {
  let [hit, extra, missed] = [0, 0, 0]
  rows.forEach(({ label, weight }, i) => {
    const said = (scores[i] ?? 0) >= threshold
    if (said && label === 1) hit += weight
    else if (said) extra += weight
    else if (label === 1) missed += weight
  })
  return hit === 0 ? 0 : (2 * hit) / (2 * hit + extra + missed)
}

/** Cuts that are as good as the best within this are as likely to be the best elsewhere. */
const asGood = 0.002

/** Finds where to cut: in the middle of the thresholds of the best F1 on scores that the model had not seen in training. */
function bestThreshold(rows: readonly Row[]): number {
  const fold = stratifiedFolds(rows, innerFolds, 2)
  const scores = new Float64Array(rows.length)
  for (let f = 0; f < innerFolds; f++) {
    const model = fit(rows.filter((_, i) => fold[i] !== f))
    rows.forEach((row, i) => {
      if (fold[i] === f) scores[i] = margin(model, row)
    })
  }
  const sorted = scores.toSorted()
  const cuts = Array.from({ length: 199 }, (_, at) => {
    const threshold = sorted[Math.floor((sorted.length * (at + 1)) / 200)] ?? 0
    return { threshold, value: f1(scores, rows, threshold) }
  })
  const most = Math.max(...cuts.map(({ value }) => value))
  const best = cuts.filter(({ value }) => value >= most - asGood)
  return best.reduce((sum, { threshold }) => sum + threshold, 0) / best.length
}

/** Trains a model on these rows alone; where 0.5 lies is found by cross-validation inside them. */
export function train(rows: readonly Row[]): CheckWorthinessModel {
  const { weights, bias } = fit(rows)
  const largest = weights.reduce((max, value) => Math.max(max, Math.abs(value)), 0)
  const table = Int8Array.from(weights, (value) =>
    Math.round(Math.sign(value) * Math.sqrt(Math.abs(value) / largest) * steps),
  )
  const steepness = 2.5
  return { table, scale: (steepness * largest) / steps ** 2, bias: steepness * (bias - bestThreshold(rows)) }
}

/**
 * Fits the weights of `similarity` and prints them for `src/compare/similarity.ts`: `node tests/bench/train-similarity.ts`.
 * Before that it says how good such weights are on topics they were not fitted on: each time on half of the topics, drawn
 * anew, measured on the other half.
 */
import { features } from '../../src/compare/similarity.ts'
import { areaUnderCurve } from './area-under-curve.ts'
import { eventPairs } from './compare-data.ts'

/** Features with a last one that is always 1. */
type Row = { topic: string; x: readonly number[]; shares: boolean }

/** So that a topic with many pairs does not outweigh the rest. */
function weights(rows: readonly Row[]): number[] {
  const sizes = Map.groupBy(rows, ({ topic }) => topic)
  return rows.map(({ topic }) => 1 / Math.sqrt(sizes.get(topic)?.length ?? 1))
}

/** Logistic regression by Newton’s method, with a ridge that keeps the weights small. */
function fit(rows: readonly Row[], ridge = 1): number[] {
  const size = rows[0]?.x.length ?? 0
  const weight = weights(rows)
  let found = new Array<number>(size).fill(0)
  for (let step = 0; step < 12; step += 1) {
    const slope = found.map((one) => one * ridge)
    const curve = found.map((_, i) => found.map((_unused, j) => (i === j ? ridge : 0)))
    for (const [at, { x, shares }] of rows.entries()) {
      const chance = 1 / (1 + Math.exp(-dot(found, x)))
      const w = weight[at]!
      for (let i = 0; i < size; i += 1) {
        slope[i]! += w * (chance - Number(shares)) * x[i]!
        for (let j = 0; j < size; j += 1) curve[i]![j]! += w * chance * (1 - chance) * x[i]! * x[j]!
      }
    }
    const change = solve(curve, slope)
    found = found.map((one, i) => one - change[i]!)
  }
  return found
}

const dot = (a: readonly number[], b: readonly number[]) => a.reduce((sum, one, at) => sum + one * b[at]!, 0)

/** Gauss and Jordan. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((row, at) => [...row, right[at]!])
  for (const [at, row] of rows.entries()) {
    const pivot = row[at]!
    for (let j = at; j < row.length; j += 1) row[j]! /= pivot
    for (const [other, target] of rows.entries()) {
      const factor = target[at]!
      if (other !== at) for (let j = at; j < row.length; j += 1) target[j]! -= factor * row[j]!
    }
  }
  return rows.map((row) => row.at(-1)!)
}

/** The topics in an order drawn by a seed. */
function drawn(topics: readonly string[], seed: number): string[] {
  let state = seed
  return topics
    .map((topic) => {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0
      return { topic, place: state }
    })
    .sort((a, b) => a.place - b.place)
    .map(({ topic }) => topic)
}

const pairs = eventPairs()
if (pairs === null) {
  console.error('The weights were not fitted: ../shared/data/ecbplus is missing. Put it there.')
  process.exitCode = 1
} else {
  const rows = pairs.map(({ topic, a, b, shares }): Row => ({ topic, x: [...features(a, b), 1], shares }))
  const topics = [...new Set(rows.map(({ topic }) => topic))]
  const areas: number[] = []
  for (let seed = 1; seed <= 12; seed += 1) {
    const half = new Set(drawn(topics, seed * 7919).slice(0, topics.length >> 1))
    for (const side of [true, false]) {
      const [seen, unseen] = [rows.filter((row) => half.has(row.topic) === side), rows.filter((row) => half.has(row.topic) !== side)] // prettier-ignore
      const found = fit(seen)
      areas.push(areaUnderCurve(unseen.map((row) => ({ score: dot(found, row.x), shares: row.shares }))))
    }
  }
  const mean = areas.reduce((sum, one) => sum + one, 0) / areas.length
  console.log(`On topics not fitted on: area ${mean.toFixed(3)}, from ${Math.min(...areas).toFixed(3)} to ${Math.max(...areas).toFixed(3)}`) // prettier-ignore
  console.log(`Weights: [${fit(rows).map((one) => one.toFixed(2)).join(', ')}]`) // prettier-ignore
}

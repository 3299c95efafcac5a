/**
 * Fits the weights of `similarity` and prints them for similarity.ts: `node tests/bench/train-similarity.ts`.
 * Before that it says how good such weights are on topics they were not fitted on: each time on half of the topics, drawn
 * anew, measured on the other half.
 */
import { areaUnderCurve } from './area-under-curve.ts'
import { eventPairs } from './compare-data.ts'
import { dot, fit, type Row } from './logistic.ts'
import { features } from '../../src/compare/words/similarity.ts'

type Topical = { topic: string; x: readonly number[]; shares: boolean }

const ridge = 1

/** So that a topic with many pairs does not outweigh the rest. */
function weighed(rows: readonly Topical[]): Row[] {
  const sizes = Map.groupBy(rows, ({ topic }) => topic)
  return rows.map(({ topic, x, shares }) => ({
    x,
    yes: shares,
    weight: 1 / Math.sqrt(sizes.get(topic)?.length ?? 1),
  }))
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
  const rows = pairs.map(({ topic, a, b, shares }): Topical => ({ topic, x: [...features(a, b), 1], shares }))
  const topics = [...new Set(rows.map(({ topic }) => topic))]
  const areas: number[] = []
  for (let seed = 1; seed <= 12; seed += 1) {
    const half = new Set(drawn(topics, seed * 7919).slice(0, topics.length >> 1))
    for (const side of [true, false]) {
      const [seen, unseen] = [rows.filter((row) => half.has(row.topic) === side), rows.filter((row) => half.has(row.topic) !== side)] // prettier-ignore
      const found = fit(weighed(seen), ridge)
      areas.push(areaUnderCurve(unseen.map((row) => ({ score: dot(found, row.x), shares: row.shares }))))
    }
  }
  const mean = areas.reduce((sum, one) => sum + one, 0) / areas.length
  console.log(`On topics not fitted on: area ${mean.toFixed(3)}, from ${Math.min(...areas).toFixed(3)} to ${Math.max(...areas).toFixed(3)}`) // prettier-ignore
  console.log(`Weights: [${fit(weighed(rows), ridge).map((one) => one.toFixed(2)).join(', ')}]`) // prettier-ignore
}

/** What a model is fitted on: features of which the last is always 1, the answer, and how much the row counts. */
export type Row = { x: readonly number[]; yes: boolean; weight: number }

/** Weights of a logistic regression by Newton’s method, with a ridge that keeps them small. */
export function fit(rows: readonly Row[], ridge: number): number[] {
  const size = rows[0]?.x.length ?? 0
  let found = new Array<number>(size).fill(0)
  for (let step = 0; step < 12; step += 1) {
    const slope = found.map((one) => one * ridge)
    const curve = found.map((_, i) => found.map((_unused, j) => (i === j ? ridge : 0)))
    for (const { x, yes, weight } of rows) {
      const chance = chanceOf(found, x)
      for (let i = 0; i < size; i += 1) {
        slope[i]! += weight * (chance - Number(yes)) * x[i]!
        for (let j = 0; j < size; j += 1) curve[i]![j]! += weight * chance * (1 - chance) * x[i]! * x[j]!
      }
    }
    const change = solve(curve, slope)
    found = found.map((one, i) => one - change[i]!)
  }
  return found
}

export const dot = (a: readonly number[], b: readonly number[]) =>
  a.reduce((sum, one, at) => sum + one * b[at]!, 0)

export const chanceOf = (weights: readonly number[], x: readonly number[]) =>
  1 / (1 + Math.exp(-dot(weights, x)))

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

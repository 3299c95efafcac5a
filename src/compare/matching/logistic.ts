/** A chance, from 0 to 1, by what speaks for it and how much each weighs; evidence without a weight is none. */
export const logistic = (evidence: readonly number[], weights: readonly number[], base: number): number =>
  1 / (1 + Math.exp(-weights.reduce((sum, weight, at) => sum + weight * (evidence[at] ?? 0), base)))

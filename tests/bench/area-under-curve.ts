/** The chance that a pair that shares an event scores above one that does not; ties count half. */
export function areaUnderCurve(pairs: readonly { score: number; shares: boolean }[]): number {
  const sorted = pairs.toSorted((a, b) => a.score - b.score)
  let ranks = 0
  for (let from = 0; from < sorted.length;) {
    let to = from
    while (sorted[to]?.score === sorted[from]?.score && to < sorted.length) to += 1
    for (const pair of sorted.slice(from, to)) if (pair.shares) ranks += (from + to + 1) / 2
    from = to
  }
  const sharing = pairs.filter((pair) => pair.shares).length
  return (ranks - (sharing * (sharing + 1)) / 2) / (sharing * (pairs.length - sharing))
}

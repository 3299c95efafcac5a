import { shingleLength, shingles } from '../../text/terms/fingerprints.ts'

export type Overlap = {
  /** Words of `a` that stand in `b` in a shared run of at least a shingle, in any order. */
  shared: number
  /** The same, in the same order, and single words between two shared runs that are the same too. */
  ordered: number
  /** Words of the longest shared run. */
  longest: number
  /** How many separate runs of `longRun` words or more are shared. */
  runs: number
}

/** Eight words in a row are not written twice by chance. */
export const longRun = 8

/** Two lines of words (see `Fingerprint`) laid over each other. Time in proportion to their length. */
export function overlapOf(a: readonly number[], b: readonly number[]): Overlap {
  const places = new Map<number, number[]>()
  shingles(b).forEach((hash, at) => {
    if (hash === 0) return
    const known = places.get(hash)
    if (known === undefined) places.set(hash, [at])
    else if (known.length < 4) known.push(at)
  })
  const pairs: [number, number][] = []
  const covered = new Uint8Array(a.length)
  let run = 0
  let longest = 0
  let runs = 0
  shingles(a).forEach((hash, at) => {
    const found = hash === 0 ? undefined : places.get(hash)
    if (found === undefined) {
      run = 0
      return
    }
    run = run === 0 ? shingleLength : run + 1
    if (run === longRun) runs += 1
    longest = Math.max(longest, run)
    covered.fill(1, at, at + shingleLength)
    for (const place of found.toReversed()) pairs.push([at, place])
  })
  const shared = covered.reduce((sum, one) => sum + one, 0)
  return { shared, ordered: orderedWords(a, b, chain(pairs)), longest, runs }
}

/** The longest chain of pairs that rises on both sides (patience sorting). */
function chain(pairs: readonly [number, number][]): [number, number][] {
  const tails: number[] = []
  const before: number[] = []
  pairs.forEach(([, place], index) => {
    let low = 0
    let high = tails.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((pairs[tails[middle] ?? 0]?.[1] ?? 0) < place) low = middle + 1
      else high = middle
    }
    before[index] = low === 0 ? -1 : (tails[low - 1] ?? -1)
    tails[low] = index
  })
  const out: [number, number][] = []
  for (let at = tails.at(-1) ?? -1; at >= 0; at = before[at] ?? -1) {
    const pair = pairs[at]
    if (pair !== undefined) out.push(pair)
  }
  return out.toReversed()
}

/** Longest gap, in words on either side, that is searched for single words that are the same. */
const gapLimit = 60

function orderedWords(
  a: readonly number[],
  b: readonly number[],
  anchors: readonly [number, number][],
): number {
  let words = 0
  let endA = anchors[0]?.[0] ?? 0
  let endB = anchors[0]?.[1] ?? 0
  for (const [atA, atB] of anchors) {
    if (atA > endA || atB > endB) {
      const gapA = a.slice(endA, Math.max(endA, atA))
      const gapB = b.slice(endB, Math.max(endB, atB))
      if (gapA.length <= gapLimit && gapB.length <= gapLimit) words += commonWords(gapA, gapB)
    }
    const from = Math.max(0, endA - atA, endB - atB)
    if (from < shingleLength) {
      words += shingleLength - from
      endA = atA + shingleLength
      endB = atB + shingleLength
    }
  }
  return words
}

/** Length of the longest common subsequence. */
function commonWords(a: readonly number[], b: readonly number[]): number {
  let row = new Array<number>(b.length + 1).fill(0)
  for (const word of a) {
    const next = [0]
    for (let at = 1; at <= b.length; at += 1) {
      next[at] =
        word !== 0 && word === b[at - 1] ? (row[at - 1] ?? 0) + 1 : Math.max(row[at] ?? 0, next[at - 1] ?? 0)
    }
    row = next
  }
  return row[b.length] ?? 0
}

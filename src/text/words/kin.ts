import kin from '../data/kin.json' with { type: 'json' }

const rows = kin.lines.split('\n').map((line) => line.split(' '))
const ranks = new Map(rows.map(([stem = ''], at) => [stem, at]))
/** The ranks of those that a stem is kin of, by its rank. */
const kinOf: number[][] = rows.map(() => [])
for (const [at, [, ...others]] of rows.entries())
  for (const other of others.map((one) => Number.parseInt(one, 36))) {
    kinOf[at]!.push(other)
    kinOf[other]!.push(at)
  }

/**
 * Whether two stems, of the 14,000 commonest, are words of one thing or nearly: made from each other, one a kind of the
 * other, or at home in the same sentences, as “donor” and “transplant” are. Symmetric, false for a stem and itself.
 */
export const areKin = (a: string, b: string): boolean => areKinByRank(rankOf(a), rankOf(b))

/** The place of a stem among the commonest, from 0; null for any that is not among those 14,000. */
export const rankOf = (stem: string): number | null => ranks.get(stem) ?? null

/** The same as `areKin`, of stems by their ranks. */
export const areKinByRank = (one: number | null, other: number | null): boolean =>
  one !== null && other !== null && kinOf[one]!.includes(other)

/** How rare a stem is in English, from 0 for the commonest to 1 for any that is not among those 14,000. */
export function rarityOf(stem: string): number {
  const rank = rankOf(stem)
  return rank === null ? 1 : Math.log(rank + 1) / Math.log(rows.length + 1)
}

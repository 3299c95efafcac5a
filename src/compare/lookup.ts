import type { Lineage, Relation } from '../model/comparison.ts'

/** The lineage of two articles in either order, or null where nothing is known of the pair. */
export type LineageLookup = (a: string, b: string) => Lineage | null

export function lineageLookup(lineages: Iterable<Lineage>): LineageLookup {
  const known = new Map<string, Lineage>()
  for (const lineage of lineages) known.set(key(lineage.a, lineage.b), lineage)
  return (a, b) => known.get(key(a, b)) ?? null
}

const key = (a: string, b: string) => (a < b ? `${a} ${b}` : `${b} ${a}`)

const copies: ReadonlySet<Relation> = new Set<Relation>(['same-copy', 'edited-copy', 'press-release'])

/** Whether one text goes back to the other, or both to a third. */
export const isCopy = (lineage: Lineage | null) => lineage !== null && copies.has(lineage.relation)

/** Every pair of ids within each group: the articles that share a claim, for `lineages` to look at. */
export function* pairsWithin(groups: Iterable<readonly string[]>): Generator<[string, string]> {
  for (const group of groups) {
    const ids = [...new Set(group)]
    for (const [at, one] of ids.entries()) for (const other of ids.slice(at + 1)) yield [one, other]
  }
}

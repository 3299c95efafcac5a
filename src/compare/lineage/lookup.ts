import { pairKey } from '../../model/order.ts'
import type { Lineage, Relation } from '../../model/comparison.ts'

/** The lineage of two articles in either order, or null where nothing is known of the pair. */
export type LineageLookup = ((a: string, b: string) => Lineage | null) & {
  /** The articles that are copies of one, in the order of the lineages. */
  copiesOf: (article: string) => readonly string[]
}

/** Finds the lineage of a pair, and the copies of an article, among these. */
export function lineageLookup(lineages: Iterable<Lineage>): LineageLookup {
  const known = new Map<string, Lineage>()
  const copied = new Map<string, string[]>()
  const addCopy = (one: string, other: string) => copied.set(one, [...(copied.get(one) ?? []), other])
  for (const lineage of lineages) {
    known.set(pairKey(lineage.a, lineage.b), lineage)
    if (!isCopy(lineage)) continue
    addCopy(lineage.a, lineage.b)
    addCopy(lineage.b, lineage.a)
  }
  return Object.assign((a: string, b: string) => known.get(pairKey(a, b)) ?? null, {
    copiesOf: (article: string) => copied.get(article) ?? [],
  })
}

const copies: ReadonlySet<Relation> = new Set<Relation>(['same-copy', 'edited-copy', 'press-release'])

/** Whether one text goes back to the other, or both to a third. */
export const isCopy = (lineage: Lineage | null) => lineage !== null && copies.has(lineage.relation)

/** Whether two articles, by their ids, are copies by one of these. */
export function copiesAmong(lineages: Iterable<Lineage>): (one: string, other: string) => boolean {
  const lookup = lineageLookup(lineages)
  return (one, other) => isCopy(lookup(one, other))
}

/** Every pair of ids within each group: the articles that share a claim, for `lineages` to look at. */
export function* pairsWithin(groups: Iterable<readonly string[]>): Generator<[string, string]> {
  for (const group of groups) {
    const ids = [...new Set(group)]
    for (const [at, one] of ids.entries()) for (const other of ids.slice(at + 1)) yield [one, other]
  }
}

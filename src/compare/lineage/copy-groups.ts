/** What is shown of one print of a text holds for its other prints. */
import type { Lineage } from '../../model/comparison.ts'
import { lineageLookup } from './lookup.ts'

/** Up to here, as a share of the words of the shorter, two reports on one event are in like words by chance. */
export const chance = 0.12

/**
 * The lineages with those made out that the articles by themselves do not show: who is independent of one print of a text is
 * independent of its copies, unless they have more words in common than by chance.
 */
export function throughCopies(lineages: readonly Lineage[]): Lineage[] {
  const lookup = lineageLookup(lineages)
  const isApart = (one: string, other: string) =>
    lookup.copiesOf(one).some((copy) => lookup(copy, other)?.relation === 'independent')
  return lineages.map((lineage) =>
    lineage.relation === 'unknown' &&
    lineage.overlap < chance &&
    (isApart(lineage.a, lineage.b) || isApart(lineage.b, lineage.a))
      ? {
          ...lineage,
          relation: 'independent',
          evidence: [
            ...lineage.evidence,
            { kind: 'overlap', text: 'One is a copy of an article that is independent of the other' },
          ],
        }
      : lineage,
  )
}

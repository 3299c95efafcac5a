/** What is shown of one print of a text holds for its other prints. */
import type { Lineage } from '../../model/comparison.ts'
import { evidenceOf } from './evidence.ts'
import { lineageLookup } from './lookup.ts'

/** Up to here, as a share of the words of the shorter, two reports on one event are in like words by chance. */
export const chance = 0.12

/**
 * The lineages with those made out that the articles by themselves do not show: who is independent of one print of a text is
 * independent of its copies, unless they have more words in common than by chance.
 */
export function throughCopies(lineages: readonly Lineage[]): Lineage[] {
  const lookup = lineageLookup(lineages)
  const throughCopy = (copy: string, other: string) => {
    const of = lookup.copiesOf(copy).find((one) => lookup(one, other)?.relation === 'independent')
    return of === undefined ? undefined : { copy, of }
  }
  return lineages.map((lineage) => {
    const through =
      lineage.relation === 'unknown' && lineage.overlap < chance
        ? (throughCopy(lineage.a, lineage.b) ?? throughCopy(lineage.b, lineage.a))
        : undefined
    if (through === undefined) return lineage
    return {
      ...lineage,
      relation: 'independent',
      evidence: [...lineage.evidence, { ...evidenceOf('overlap', 'copy-of-other'), through }],
    }
  })
}

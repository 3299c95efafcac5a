/** What is shown of one print of a text holds for its other prints. */
import type { Evidence, EvidenceForm, Lineage } from '../../model/comparison.ts'
import { evidenceOf } from './evidence.ts'
import { lineageLookup } from './lookup.ts'

/** Up to here, as a share of the words of the shorter, two reports on one event are in like words by chance. */
export const chance = 0.12

/** What shows that two articles may go back to one, whatever else each has: it holds for the copies of either. */
const relating: ReadonlySet<EvidenceForm> = new Set<EvidenceForm>(['cites', 'both-credit', 'one-reporter'])
const relatingIn = (lineage: Lineage | null): Evidence[] =>
  lineage?.relation === 'unknown' ? lineage.evidence.filter(({ says }) => relating.has(says)) : []

/**
 * The lineages with those made out that the articles by themselves do not show: who is independent of one print of a text is
 * independent of its copies, unless they have more words in common than by chance; who has it from the one, from its copies.
 */
export function throughCopies(lineages: readonly Lineage[]): Lineage[] {
  const lookup = lineageLookup(lineages)
  const throughCopy = (copy: string, other: string) => {
    const of = lookup.copiesOf(copy).find((one) => lookup(one, other)?.relation === 'independent')
    return of === undefined ? undefined : { copy, of }
  }
  const relatedBy = (copy: string, other: string) =>
    lookup
      .copiesOf(copy)
      .map((of) => relatingIn(lookup(of, other)))
      .find((found) => found.length > 0)
  return lineages.map((lineage) => {
    const related =
      lineage.relation === 'independent'
        ? (relatedBy(lineage.a, lineage.b) ?? relatedBy(lineage.b, lineage.a))
        : undefined
    if (related !== undefined)
      return {
        ...lineage,
        relation: 'unknown',
        evidence: [...lineage.evidence.filter(({ says }) => says !== 'signed'), ...related],
      }
    const through =
      lineage.relation === 'unknown' && lineage.overlap < chance && relatingIn(lineage).length === 0
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

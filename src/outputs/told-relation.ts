import type { LineageView } from '../collections/views.ts'
import type { Relation } from '../model/comparison.ts'

/** How two articles are said to be related: who says whom it has it from is told, though of the rest of them nothing is known. */
export function toldRelation({
  relation,
  evidence,
}: Pick<LineageView, 'relation' | 'evidence'>): Relation | 'cites' | 'citeAnother' {
  const credits = evidence.filter(({ says }) => says === 'cites').length
  if (relation !== 'unknown' || credits === 0) return relation
  return credits > 1 ? 'citeAnother' : 'cites'
}

import type { Difference, Origins } from '../../model/comparison.ts'
import { isCopy, type LineageLookup } from '../lineage/lookup.ts'

/**
 * A difference with what only a copy of a dispatch has marked as an edit of it: another copy has what an independent origin has too. Where
 * nothing else differs, it is no disagreement between origins.
 */
export function withEdits(difference: Difference, { list }: Origins, lineages: LineageLookup): Difference {
  const originOf = (id: string) => list.find(({ articles }) => articles.includes(id))
  const isEdit = (value: Difference['values'][number]): boolean => {
    const [own, ...more] = new Set(value.articles.map(originOf))
    if (own === undefined || more.length > 0) return false
    const likeOthers = difference.values.filter((other) =>
      other.articles.some((id) => ![own, undefined].includes(originOf(id))),
    )
    return value.articles.every((id) =>
      likeOthers.some((other) =>
        other.articles.some((copy) => originOf(copy) === own && isCopy(lineages(id, copy))),
      ),
    )
  }
  const values = difference.values.map((value) => (isEdit(value) ? { ...value, edit: true as const } : value))
  const kept = values.filter((value) => !('edit' in value))
  return { ...difference, values, sameOrigin: difference.sameOrigin || kept.length < 2 }
}

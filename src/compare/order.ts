import type { ComparedArticle } from '../model/comparison.ts'

export function compareStrings(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** The earliest article first; one without a date after those that have one; then by id. The same whatever order came in. */
export function byPublication(
  a: Pick<ComparedArticle, 'id' | 'published'>,
  b: Pick<ComparedArticle, 'id' | 'published'>,
): number {
  return compareStrings(a.published ?? '9', b.published ?? '9') || compareStrings(a.id, b.id)
}

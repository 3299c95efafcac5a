/** When a version of an article is of, as far as it says. */
export const timeOf = ({
  modified,
  published,
}: {
  modified?: string | null | undefined
  published?: string | null | undefined
}): string | null => modified ?? published ?? null

/** Whether one written time is surely before another: of 2026-01-05 and 2026-01-05T09:13 nobody knows. */
export function isBefore(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return false
  const hasZone = (time: string) => /T.*(?:Z|[+-]\d{2}:?\d{2})$/.test(time)
  if (hasZone(a) && hasZone(b)) return Date.parse(a) < Date.parse(b)
  const known = Math.min(a.length, b.length, hasZone(a) !== hasZone(b) ? 10 : 19)
  return a.slice(0, known) < b.slice(0, known)
}

import type { Span } from '../../model/reading.ts'

/** Whether two spans have any of the text in common. */
export const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

/** Whether one of some spans holds another whole. */
export const hold = (spans: readonly Span[], { start, end }: Span): boolean =>
  spans.some((one) => one.start <= start && end <= one.end)

/** Tells whether an offset lies in one of the spans, quickly however many there are. Spans may overlap. */
export function inside(spans: readonly Span[]): (offset: number) => boolean {
  const merged: Span[] = []
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1)
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end)
    else merged.push({ start, end })
  }
  return (offset) => {
    const at = lastStartingBefore(merged, offset + 1)
    return at >= 0 && offset < (merged[at]?.end ?? 0)
  }
}

/** Index of the last item of a list sorted by `start` that starts before the offset; -1 where none does. */
export function lastStartingBefore(sorted: readonly { start: number }[], offset: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle]?.start ?? Infinity) < offset) low = middle + 1
    else high = middle
  }
  return low - 1
}

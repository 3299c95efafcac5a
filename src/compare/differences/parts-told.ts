/** Words beside a number that tell of what it is a part or a measure, in one of two ways. */
import type { Word } from '../words/words.ts'
import type { Classed, Sides } from './settled.ts'

/**
 * “including three children” and “three of them children”, “2.4 points” and “2.4 percentage points”, “212 votes to 198” and “212-198”, “138 runs
 * ahead” and “138 ahead” are style.
 */
export function settleParts(edits: readonly Classed[], { left, right }: Sides): void {
  for (const [at, number] of edits.entries()) {
    const [one, other] = [left[number.left], right[number.right]]
    if (one?.kind !== 'number' || other?.kind !== 'number' || one.value !== other.value) continue
    const [before, next, then] = [edits[at - 1], edits[at + 1], edits[at + 2]]
    const wordAt = (edit: Classed | undefined) =>
      edit !== undefined && edit.kind !== 'same' && (edit.left < 0 || edit.right < 0)
        ? { norm: (left[edit.left] ?? right[edit.right])?.norm ?? '', isOfFirst: edit.right < 0 }
        : null
    const [lead, first, second] = [before, next, then].map(wordAt)
    const isPart =
      lead != null &&
      /^(?:including|among)$/.test(lead.norm) &&
      first?.norm === 'of' &&
      /^(?:them|whom)$/.test(second?.norm ?? '') &&
      first.isOfFirst !== lead.isOfFirst
    if (isPart) for (const edit of [before, next, then]) edit!.kind = 'style'
    const isPoint = first?.norm === 'points' && [one, other].some(({ unit }) => unit === 'percentage point')
    const isOfVotes =
      first?.norm === 'votes' &&
      [left[then?.left ?? -1], right[then?.right ?? -1]].every((word) => word?.kind === 'number')
    // “138 runs ahead” and “138 ahead”
    const isOfLead =
      first != null &&
      next?.kind === 'omission' &&
      /s$/.test(first.norm) &&
      [left[then?.left ?? -1], right[then?.right ?? -1]].every((word) => leads.test(word?.norm ?? ''))
    if (isPoint || isOfVotes || isOfLead) next!.kind = 'style'
  }
}

const leads = /^(?:ahead|behind|clear|adrift)$/

/** How many times: “twice”, “three times”; null for other words. */
export function multipleOf(words: readonly Word[]): number | null {
  const [first, second, ...more] = words
  if (first === undefined || more.length > 0) return null
  const once = ['once', 'twice', 'thrice'].indexOf(first.norm) + 1
  if (second === undefined) return once || null
  return first.kind === 'number' && first.unit === '' && second.norm === 'times'
    ? (first.value ?? null)
    : null
}

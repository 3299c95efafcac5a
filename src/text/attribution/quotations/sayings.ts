import type { Attribution } from '../../../model/reading.ts'
import type { Range } from '../../words/ranges.ts'
import type { Cue, CueKind } from '../cues/cue.ts'
import type { Speaker } from '../speakers/scene.ts'

/** An attribution with what its making found out. */
export type Saying = Attribution & {
  kind: CueKind
  /** Index of the sentence in which it is attributed. */
  sentence: number
  /** The cue it rests on, by the words of that sentence; null for a quotation that goes on from an earlier one. */
  at: Cue | null
  who: Speaker | null
}

/** The words of a speaker and who is meant. */
export type Source = { source: Range | null; who: Speaker | null }

/** No speaker is known. */
export const nobody: Source = { source: null, who: null }

const liesIn =
  ({ content }: Saying) =>
  ([start, end]: Range): boolean =>
    content.some(([from, to]) => from <= start && to >= end)

/** Whether all words of one are words of another: “Ann Lee denied it, the Times said”. */
export const isAllWithin = (one: Saying, outer: Saying): boolean => one.content.every(liesIn(outer))
/** Whether some are. */
export const isPartlyWithin = (one: Saying, outer: Saying): boolean => one.content.some(liesIn(outer))

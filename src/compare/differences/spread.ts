/** Edits of words as segments of the two texts. */
import type { DifferenceKind } from '../../model/claim.ts'
import type { Span } from '../../model/reading.ts'
import { fold } from '../../text/terms/terms.ts'
import type { Word } from '../words/words.ts'
import type { Classed } from './settled.ts'

/** A stretch of one text beside the stretch of the other that stands in its place; either may be empty. */
export type AlignedSegment = { kind: 'same' | DifferenceKind; a: Span; b: Span }

/** Two texts with their words. */
export type Texts = { a: string; b: string; left: readonly Word[]; right: readonly Word[] }

/**
 * Segments from edits of words, of the whole texts or of a part of each. Blanks and marks between words are `same`, unless words of one
 * kind stand around them.
 */
export function spread(edits: readonly Classed[], texts: Texts): AlignedSegment[] {
  return spreadFrom({ a: 0, b: 0 }, { a: texts.a.length, b: texts.b.length }, edits, texts)
}

/** The same of a part of each text, from the first of its words to the last. */
export function spreadPart(edits: readonly Classed[], texts: Texts): AlignedSegment[] {
  const mine = edits.flatMap((edit) => texts.left[edit.left] ?? [])
  const theirs = edits.flatMap((edit) => texts.right[edit.right] ?? [])
  const from = { a: mine[0]?.start ?? 0, b: theirs[0]?.start ?? 0 }
  const to = { a: mine.at(-1)?.end ?? 0, b: theirs.at(-1)?.end ?? 0 }
  return spreadFrom(from, to, edits, texts)
}

/** A place in each of two texts. */
type Places = { a: number; b: number }

function spreadFrom(
  from: Places,
  to: Places,
  edits: readonly Classed[],
  { a, b, left, right }: Texts,
): AlignedSegment[] {
  const out: AlignedSegment[] = []
  const push = (kind: AlignedSegment['kind'], endA: number, endB: number) => {
    const last = out.at(-1)
    const [startA, startB] = [last?.a.end ?? from.a, last?.b.end ?? from.b]
    if (endA <= startA && endB <= startB) return
    if (last?.kind === kind) [last.a.end, last.b.end] = [Math.max(endA, startA), Math.max(endB, startB)]
    else
      out.push({
        kind,
        a: { start: startA, end: Math.max(endA, startA) },
        b: { start: startB, end: Math.max(endB, startB) },
      })
  }
  let before: AlignedSegment['kind'] = 'same'
  for (const { left: i, right: j, kind: given } of edits) {
    const [one, other] = [left[i], right[j]]
    const kind = given === 'same' && printed(a, one) !== printed(b, other) ? 'style' : given
    push(kind === before ? kind : 'same', one?.start ?? 0, other?.start ?? 0)
    push(kind, one?.end ?? 0, other?.end ?? 0)
    before = kind
  }
  push('same', to.a, to.b)
  for (const [at, segment] of out.entries()) {
    const last = out[at - 1]
    if (last?.kind !== 'same' || segment.kind === 'same') continue
    last.a.end = segment.a.start += blanks(a, segment.a)
    last.b.end = segment.b.start += blanks(b, segment.b)
  }
  return out
}

const blanks = (text: string, span: Span) => /^\s*/.exec(text.slice(span.start, span.end))?.[0].length ?? 0

/** The word as printed; capitals and the kind of apostrophe are no difference, a possessive belongs to the grammar. */
const printed = (text: string, term: Word | undefined) =>
  term === undefined ? '' : fold(text.slice(term.start, term.end)).replace(/'s$|'$/, '')

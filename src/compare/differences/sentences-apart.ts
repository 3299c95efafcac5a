import type { Span } from '../../model/reading.ts'
import { functionWords } from '../words/lexicon.ts'
import type { AlignedSegment } from './align.ts'
import { wordsWithin } from './units.ts'

/**
 * Segments of which what opens a sentence of one text stands in the place of no end of another: “, ending the strike.” and “. Workers
 * cheered.” are two things, each of which one text leaves out.
 */
export function sentencesApart(segments: readonly AlignedSegment[], a: string, b: string): AlignedSegment[] {
  return segments.flatMap((segment): AlignedSegment[] => {
    if (segment.kind !== 'wording' || !tells(a, segment.a) || !tells(b, segment.b)) return [segment]
    if (opensSentence(a, segment.a) === opensSentence(b, segment.b)) return [segment]
    return [
      { kind: 'omission', a: segment.a, b: { start: segment.b.start, end: segment.b.start } },
      { kind: 'omission', a: { start: segment.a.end, end: segment.a.end }, b: segment.b },
    ]
  })
}

const tells = (text: string, place: Span) =>
  wordsWithin(text, place).some(({ norm }) => !functionWords.has(norm))

/** Whether a place begins a sentence behind another, with all of it that tells anything so far. */
const opensSentence = (text: string, { start }: Span) => /[.!?…]["”’)]*\s+$/.test(text.slice(0, start))

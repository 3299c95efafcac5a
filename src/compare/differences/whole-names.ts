import type { Span } from '../../model/reading.ts'
import { particlesOfNames } from '../words/one-name.ts'
import type { AlignedSegment } from './align.ts'
import { trimMarks } from './trim-marks.ts'

/** How names of places and saints open that many share: “New York” is as little “York” as “New”. */
const opening =
  /(?<![\p{L}\p{N}-])(?:Abu|Cape|East|El|Fort|Great|Lake|Las|Los|Mount|New|North|Port|Puerto|Rio|Saint|San|Santa|South|St\.?|West) $/u
const particle = new RegExp(`^(?:${[...particlesOfNames].join('|')})$`, 'i')
const nextPart = /^-\p{Lu}[\p{L}\p{M}’']*/u
const ofAge = /^[- ]old\b/

/** A segment with the rest of the names and ages that it is a part of: “New York” for “York”, “23-year-old” for “23-year”. */
export function withWholeNames({ kind, a, b }: AlignedSegment, base: string, other: string): AlignedSegment {
  const words = [trimMarks(base.slice(a.start, a.end)), trimMarks(other.slice(b.start, b.end))]
  if (kind === 'name') {
    const [mine, theirs] = [opening.exec(base.slice(0, a.start)), opening.exec(other.slice(0, b.start))]
    const room = mine !== null && mine[0] === theirs?.[0] ? mine[0].length : 0
    return { kind, a: { ...a, start: a.start - room }, b: { ...b, start: b.start - room } }
  }
  // “al-Rashid” and “Rashid”
  if (kind === 'omission' && particle.test(words.join(''))) {
    const [mine, theirs] = [restOfName(base, a), restOfName(other, b)]
    return mine === null || theirs === null ? { kind, a, b } : { kind: 'name', a: mine, b: theirs }
  }
  return { kind, a: withAge(base, a), b: withAge(other, b) }
}

/** The name that a particle begins, or that stands where the other text has one; null for none. */
function restOfName(text: string, { start, end }: Span): Span | null {
  const isNone = trimMarks(text.slice(start, end)) === ''
  const rest = (isNone ? /^[\s-]?\p{Lu}[\p{L}\p{M}’']*/u : nextPart).exec(text.slice(end))
  return rest === null ? null : { start: isNone ? end : start, end: end + rest[0].length }
}

function withAge(text: string, { start, end }: Span): Span {
  const old = /years?$/i.test(text.slice(start, end)) ? (ofAge.exec(text.slice(end))?.[0] ?? '') : ''
  return { start, end: end + old.length }
}

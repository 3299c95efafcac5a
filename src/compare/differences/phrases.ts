/** Differences of single words as those of the phrases that they belong to. */
import type { Span } from '../../model/reading.ts'
import { functionWords } from '../words/lexicon.ts'
import type { Word } from '../words/words.ts'
import type { AlignedSegment } from './align.ts'
import { spanOf, wordsWithin } from './units.ts'

/** Over so many words that both have a word may be moved within one phrase. */
const reach = 3

/**
 * Segments of which those are one that tell a phrase otherwise: a word that is only moved, “overseas money” and “money held
 * overseas”, a name that is cut at its hyphen, what one text alone has in a row, “of” or “other” beside what they belong to, and
 * places with nothing but small words between them.
 */
export function phrasesOf(segments: readonly AlignedSegment[], a: string, b: string): AlignedSegment[] {
  const [ours, theirs] = [contentOf(a), contentOf(b)]
  const apart = segments.map((segment) => ({
    here: lacking(ours(segment.a), theirs(segment.b)),
    there: lacking(theirs(segment.b), ours(segment.a)),
  }))
  const isMoved = (i: number, j: number) =>
    meet(apart[i]?.here, apart[j]?.there) || meet(apart[i]?.there, apart[j]?.here)
  const tellsNothing = (segment: AlignedSegment | undefined) =>
    segment !== undefined && ours(segment.a).length === 0 && theirs(segment.b).length === 0
  /** The last of the segments that are one with those so far; null where none is. */
  const goingOn = (first: number, last: number): number | null => {
    const further = followersOf(segments, last, a)
    const moved = further.findLast(({ at }) =>
      segments.slice(first, last + 1).some((_, place) => isMoved(first + place, at)),
    )
    const [next] = further
    if (moved !== undefined || next === undefined) return moved?.at ?? null
    if ([last, next.at].some((place) => isPerfectAlone(segments[place], a, b))) return null
    const isOne =
      last > first ||
      [last, next.at].every((place) => segments[place]?.kind === 'wording') ||
      [last, next.at].some((place) => tellsNothing(segments[place])) ||
      isCut(segments.slice(last + 1, next.at), a, b) ||
      areGlued(segments[last], segments[next.at], a, b) ||
      areOneSided(segments[last], segments[next.at], a, b)
    if (next.words > 0)
      return isBridged(segments[last], segments[next.at], segments.slice(last + 1, next.at), a, b)
        ? next.at
        : null
    return isOne ? next.at : null
  }
  const out: AlignedSegment[] = []
  for (let at = 0; at < segments.length; at += 1) {
    let last = at
    for (let next: number | null = at; next !== null;) {
      last = next
      next = goingOn(at, last)
    }
    const one = segments[at]
    if (one === undefined) break
    out.push(...(last === at ? [one] : joined(segments.slice(at, last + 1), a, b)))
    at = last
  }
  return out
}

/** The segments behind one in which words differ, up to any of another kind or out of reach, each with how many words both have before it. */
function followersOf(
  segments: readonly AlignedSegment[],
  at: number,
  a: string,
): { at: number; words: number }[] {
  const found: { at: number; words: number }[] = []
  if (!isOfWords(segments[at])) return found
  let words = 0
  for (const [place, segment] of segments.entries()) {
    if (place <= at || segment.kind === 'style') continue
    if (segment.kind === 'same') words += wordCount(a, segment.a)
    else if (isOfWords(segment)) found.push({ at: place, words })
    else break
    if (words > reach) break
  }
  return found
}

const isOfWords = (segment: AlignedSegment | undefined): boolean =>
  segment?.kind === 'wording' || segment?.kind === 'omission'

/** Segments as one, without the words that both begin or end with. */
function joined(run: readonly AlignedSegment[], a: string, b: string): AlignedSegment[] {
  const whole = {
    a: { start: run[0]?.a.start ?? 0, end: run.at(-1)?.a.end ?? 0 },
    b: { start: run[0]?.b.start ?? 0, end: run.at(-1)?.b.end ?? 0 },
  }
  let [mine, theirs] = [wordsWithin(a, whole.a), wordsWithin(b, whole.b)]
  const printed = (text: string, word: Word | undefined) =>
    word === undefined ? null : text.slice(word.start, word.end).toLowerCase()
  while (mine.length > 1 && theirs.length > 1 && printed(a, mine[0]) === printed(b, theirs[0]))
    [mine, theirs] = [mine.slice(1), theirs.slice(1)]
  while (mine.length > 1 && theirs.length > 1 && printed(a, mine.at(-1)) === printed(b, theirs.at(-1)))
    [mine, theirs] = [mine.slice(0, -1), theirs.slice(0, -1)]
  const own = { a: spanOf(mine, whole.a), b: spanOf(theirs, whole.b) }
  const head = (side: 'a' | 'b') => ({ start: whole[side].start, end: own[side].start })
  const tail = (side: 'a' | 'b') => ({ start: own[side].end, end: whole[side].end })
  return [
    { kind: 'same' as const, a: head('a'), b: head('b') },
    { kind: kindOf(run, own, a, b), ...own },
    { kind: 'same' as const, a: tail('a'), b: tail('b') },
  ].filter((one) => [one.a, one.b].some(({ start, end }) => start < end))
}

/** Of what kind segments are together: two words in another order are style, of three the order may tell who did what to whom. */
function kindOf(
  run: readonly AlignedSegment[],
  spans: Record<'a' | 'b', Span>,
  a: string,
  b: string,
): AlignedSegment['kind'] {
  const [ours, theirs] = [contentOf(a)(spans.a), contentOf(b)(spans.b)]
  const isPair = ours.length < 3 && theirs.length < 3
  if (isPair && lacking(ours, theirs).length === 0 && lacking(theirs, ours).length === 0) return 'style'
  const isOneSided = [wordCount(a, spans.a), wordCount(b, spans.b)].includes(0)
  return isOneSided && run.some(({ kind }) => kind === 'omission') ? 'omission' : 'wording'
}

/**
 * Whether both texts have nothing but small words between two places that each tell otherwise: “the lake is full of reeds” beside “it is a
 * rare kind of grass” are no “lake” for “it” and “full” for “rare kind”.
 */
function isBridged(
  one: AlignedSegment | undefined,
  other: AlignedSegment | undefined,
  between: readonly AlignedSegment[],
  a: string,
  b: string,
): boolean {
  if (![one, other].every((segment) => segment?.kind === 'wording')) return false
  const texts = [a.slice(one?.a.end, other?.a.start), b.slice(one?.b.end, other?.b.start)]
  if (texts.some((text) => /[,;:.–—]/.test(text))) return false
  const words = between.flatMap((segment) => [...wordsWithin(a, segment.a), ...wordsWithin(b, segment.b)])
  return words.length > 0 && words.every(({ norm }) => functionWords.has(norm))
}

/** Whether nothing stands between two segments but a hyphen. */
const isCut = (between: readonly AlignedSegment[], a: string, b: string): boolean =>
  [
    between.map((one) => a.slice(one.a.start, one.a.end)).join(''),
    between.map((one) => b.slice(one.b.start, one.b.end)).join(''),
  ].includes('-')

/**
 * Whether what one text alone has and what stands in the place of other words go on in one phrase, so that they may as well be parted
 * elsewhere: “said the blast, which killed two, was” beside “called it”. A phrase that hangs on the words before it is told by itself, and
 * so is a name before a comma: “charged Ada Lind, the wife of …” beside “indicted the wife of …”.
 */
function areGlued(
  one: AlignedSegment | undefined,
  other: AlignedSegment | undefined,
  a: string,
  b: string,
): boolean {
  if (one === undefined || other === undefined || one.kind === other.kind) return false
  const [text, side] =
    wordCount(a, one.a) === 0 || wordCount(a, other.a) === 0 ? [b, 'b' as const] : [a, 'a' as const]
  const isParted = /[^\s’'-]/.test(text.slice(one[side].end, other[side].start))
  const words = wordsWithin(text, other[side])
  const isAside =
    words.length > 1 && words.every(({ capital }) => capital) && /^\s*,/.test(text.slice(words.at(-1)?.end))
  const isByItself = other.kind === 'omission' && (functionWords.has(words[0]?.norm ?? '') || isAside)
  return !isParted && words.length > 0 && !isByItself
}

/** “has” of “has imposed”, where the other text has nothing in its place: of a tense, and of no phrase beside it. */
const isPerfectAlone = (segment: AlignedSegment | undefined, a: string, b: string): boolean => {
  const words = segment === undefined ? [] : [...wordsWithin(a, segment.a), ...wordsWithin(b, segment.b)]
  return words.length === 1 && /^ha(?:s|ve|d)$/.test(words[0]?.norm ?? '')
}

/** Whether of two segments one text, the same, has nothing. */
const areOneSided = (
  one: AlignedSegment | undefined,
  other: AlignedSegment | undefined,
  a: string,
  b: string,
): boolean =>
  one !== undefined &&
  other !== undefined &&
  ([one, other].every((segment) => wordCount(a, segment.a) === 0) ||
    [one, other].every((segment) => wordCount(b, segment.b) === 0))

const wordCount = (text: string, span: Span): number => wordsWithin(text, span).length

/** The stems of the words of a place that tell something. */
const contentOf =
  (text: string) =>
  (span: Span): string[] =>
    wordsWithin(text, span)
      .filter(({ norm }) => !functionWords.has(norm))
      .map(({ key }) => key)

const lacking = (from: readonly string[], among: readonly string[]) =>
  from.filter((one) => !among.includes(one))

const meet = (some: readonly string[] = [], others: readonly string[] = []) =>
  some.some((one) => others.includes(one))

import type { DifferenceKind } from '../../model/claim.ts'
import type { ComparedCitation } from '../../model/comparison.ts'
import type { Span } from '../../model/reading.ts'
import { fold } from '../../text/terms/terms.ts'
import { overlap } from '../../text/words/spans.ts'
import type { AlignedSegment } from './align.ts'
import type { Between } from './figures-between.ts'
import { cueVerbs, tying } from '../words/lexicon.ts'
import { namesSource, nameTwo, saysToo, sourceWords } from './same-source.ts'
import { trimMarks } from './trim-marks.ts'
import { comparedWords, type Word } from '../words/words.ts'

/**
 * The words around a place that say who says so, whole: “the airline said in a statement” for “airline”. Empty, at the start of
 * the place, where it has none of them.
 */
function sayingAround(text: string, place: Span): Span {
  const words = comparedWords(text)
  const inside = words.filter((word) => word.says && overlap(word, place))
  const [first, last] = [inside[0], inside.at(-1)]
  if (first === undefined || last === undefined) return { start: place.start, end: place.start }
  let [from, to] = [words.indexOf(first), words.indexOf(last)]
  while (words[from - 1]?.says === true) from -= 1
  while (words[to + 1]?.says === true) to += 1
  return withoutEnds(text, {
    start: Math.min(place.start, words[from]?.start ?? place.start),
    end: Math.max(place.end, words[to]?.end ?? place.end),
  })
}

/** “he said” of “he said that”, “he told” of “he told his”, “Lind said” of “But Lind said at” */
function withoutEnds(text: string, { start, end }: Span): Span {
  const said = text.slice(start, end)
  const [head = ''] = /^(?:but|and|yet|while)\s+/i.exec(said) ?? []
  const [tail = ''] =
    /(?:\s+(?:that|the|an?|his|her|its|their|they|he|she|other|being|having|at|in|on))+\s*$/i.exec(said) ?? []
  return { start: start + head.length, end: Math.max(start + head.length, end - tail.length) }
}

/**
 * What two places of two texts tell of who says so, in whole words. `alike` where neither tells any: words around a saying
 * differ there; `apart` where both texts tell the same.
 */
export function saidBetween(one: string, a: Span, other: string, b: Span): Between {
  const [mine, theirs] = [sayingAround(one, a), sayingAround(other, b)]
  const [said, saidThere] = [textOf(one, mine), textOf(other, theirs)]
  if (said === '' && saidThere === '') return { how: 'alike', a, b }
  // “reported a fall on Tuesday” and “has reported a fall”: it is only said at another place
  if (
    (said === '' || saysToo(other, said)) &&
    (saidThere === '' || saysToo(one, saidThere)) &&
    !nameTwo(said, saidThere)
  )
    return { how: 'apart', a: mineOrTwin(one, mine, saidThere), b: mineOrTwin(other, theirs, said) }
  if (saidThere === '') return { how: 'otherwise', ...besideSaying(one, mine, a, other, theirs) }
  if (said === '') {
    const { a: full, b: bare } = besideSaying(other, theirs, b, one, mine)
    return { how: 'otherwise', a: bare, b: full }
  }
  return { how: 'otherwise', a: mine, b: theirs }
}

/**
 * What stands beside a saying of a text in another that has none in its place: who says it there instead, “The army said …” and
 * “…, residents said”; or who is told to have done what he says he did, “the army said it had killed” and “the army killed”.
 * @param place the part of the saying that the other lacks
 */
function besideSaying(text: string, saying: Span, place: Span, other: string, empty: Span) {
  const own = sayingsIn(text).filter((span) => !isSaidIn(other, text, span))
  const theirs = sayingsIn(other).filter((span) => !isSaidIn(text, other, span))
  const [twin] = theirs
  if (twin !== undefined && theirs.length === 1 && own.length === 1) return { a: own[0] ?? saying, b: twin }
  const subject = text.slice(saying.start, place.start).trim()
  const before = other.slice(0, empty.start).trimEnd()
  const from = before.length - subject.length
  const isBefore = fold(before.slice(from)) === fold(subject) && !/[\p{L}\p{N}]/u.test(before[from - 1] ?? '')
  if (sourceWords(subject).length === 0 || from < 0 || !isBefore) return { a: saying, b: empty }
  const endOf = (words: string, start: number) =>
    start +
    (/^(?:\s+(?:that|it|he|she|they)(?=\s))*\s*[\p{L}\p{N}’'-]+/u.exec(words.slice(start))?.[0].length ?? 0)
  const end = endOf(text, saying.end)
  const isOfHimself = /\s(?:it|he|she|they)\s/.test(text.slice(place.start, end))
  if (!isOfHimself) return { a: saying, b: empty }
  return { a: { start: saying.start, end }, b: { start: from, end: endOf(other, empty.end) } }
}

/** The place of a saying; where it is empty, that at which the text says the same elsewhere. */
const mineOrTwin = (text: string, own: Span, said: string): Span =>
  textOf(text, own) === '' ? (sayingsIn(text).find((span) => saysToo(textOf(text, span), said)) ?? own) : own

const textOf = (text: string, { start, end }: Span) => trimMarks(text.slice(start, end))

/** Where a text says who says so. */
function sayingsIn(text: string): Span[] {
  const found: Span[] = []
  let before: Word | undefined
  for (const word of comparedWords(text)) {
    const last = found.at(-1)
    if (
      word.says &&
      before?.says === true &&
      last !== undefined &&
      !/[,;:.“”"]/.test(text.slice(last.end, word.start))
    )
      last.end = word.end
    else if (word.says) found.push({ start: word.start, end: word.end })
    before = word
  }
  return found.map((span) => withoutEnds(text, span)).filter((span) => namesSource(textOf(text, span)))
}

/** Whether another text says that the same somebody says it as a text does at a place, no less and no more. */
const isSaidIn = (other: string, text: string, place: Span): boolean =>
  saysToo(other, textOf(text, place)) &&
  sayingsIn(other).some((span) => saysToo(textOf(text, place), textOf(other, span)))

/**
 * Segments without the words that say who says so, which are shown whole where any of them differ: “by this newspaper” is not set
 * beside “on Monday” once “according to documents seen by this newspaper” stands beside “The Guardian reported”.
 */
export function withoutSayings(
  segments: readonly AlignedSegment[],
  first: ComparedCitation,
  other: ComparedCitation,
): AlignedSegment[] {
  const places = segments
    .filter(({ kind }) => kind === 'attribution')
    .map(({ a, b }) => saidBetween(first.quote.exact, a, other.quote.exact, b))
    .filter(({ how }) => how !== 'alike')
  const [ours, theirs] = [places.map(({ a }) => a), places.map(({ b }) => b)]
  return segments.flatMap((segment): AlignedSegment[] => {
    if (segment.kind === 'attribution' || segment.kind === 'same') return [segment]
    const [a, b] = [outside(segment.a, ours), outside(segment.b, theirs)]
    if (a === segment.a && b === segment.b) return [segment]
    const left = [first.quote.exact.slice(a.start, a.end), other.quote.exact.slice(b.start, b.end)].map(
      trimMarks,
    )
    if (left.every((text) => comparedWords(text).every(isOfSaying))) return []
    const kind = left.includes('') && segment.kind === 'wording' ? 'omission' : segment.kind
    return [{ kind, a, b }]
  })
}

/**
 * Differences without those in which one text alone says who says so where that is told of both: nothing beside “citing police” once
 * “he said” stands beside it.
 */
export function withoutHalfSayings<T extends Pick<AlignedSegment, 'a' | 'b'> & { kind: DifferenceKind }>(
  differences: readonly T[],
): T[] {
  const sayings = differences.filter(({ kind }) => kind === 'attribution')
  const isHalf = ({ a, b }: T) => a.start === a.end || b.start === b.end
  const isToldOfBoth = (half: T) =>
    sayings.some((one) => !isHalf(one) && (overlap(one.a, half.a) || overlap(one.b, half.b)))
  return differences.filter((one) => one.kind !== 'attribution' || !isHalf(one) || !isToldOfBoth(one))
}

/** What is left of a place outside others. */
function outside(place: Span, others: readonly Span[]): Span {
  let { start, end } = place
  for (const one of others) {
    if (one.start <= start && start < one.end) start = Math.min(end, one.end)
    if (one.start < end && end <= one.end) end = Math.max(start, one.start)
  }
  return start === place.start && end === place.end ? place : { start, end }
}

/** Whether a word beside those that say who says so tells nothing but when, or how: “on Monday”, “in a statement”. */
const isOfSaying = ({ kind, norm }: Word): boolean =>
  kind === 'date' || tying.has(norm) || /^(?:statement|reporters|journalists|briefing)$/.test(norm)

/** Whether a place of a text tells nothing but when somebody says it: “on Tuesday that” behind “said”. */
export function tellsWhenSaid(text: string, place: Span): boolean {
  const words = comparedWords(text)
  const inside = words.filter(({ start, end }) => start < place.end && end > place.start)
  const before = words.findLast(({ end }) => end <= place.start)
  return (
    before?.says === true &&
    cueVerbs.has(before.norm) &&
    inside.some(({ kind }) => kind === 'date') &&
    inside.every(isOfSaying) &&
    !/^['’]s/.test(text.slice(place.end))
  )
}

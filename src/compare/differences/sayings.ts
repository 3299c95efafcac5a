import type { ComparedCitation } from '../../model/comparison.ts'
import type { Span } from '../../model/reading.ts'
import { quotations } from '../../text/quotations.ts'
import { fold } from '../../text/terms.ts'
import { overlap } from '../../text/spans.ts'
import type { AlignedSegment } from './align.ts'
import type { Between } from './figures-between.ts'
import { sameSpeaker } from '../same-speaker.ts'
import { cueVerbs, functionWords, mediumCues, plainCues, tying } from '../words/lexicon.ts'
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
  return {
    start: Math.min(place.start, words[from]?.start ?? place.start),
    end: Math.max(place.end, words[to]?.end ?? place.end),
  }
}

/**
 * What two places of two texts tell of who says so, in whole words. `alike` where neither tells any: words around a saying
 * differ there; `apart` where both tell the same.
 */
export function saidBetween(one: string, a: Span, other: string, b: Span): Between {
  const [mine, theirs] = [sayingAround(one, a), sayingAround(other, b)]
  const [said, saidThere] = [
    trimMarks(one.slice(mine.start, mine.end)),
    trimMarks(other.slice(theirs.start, theirs.end)),
  ]
  if (said === '' && saidThere === '') return { how: 'alike', a, b }
  // “reported a fall on Tuesday” and “has reported a fall”: it is only said at another place
  if ((said === '' && saysToo(one, saidThere)) || (saidThere === '' && saysToo(other, said)))
    return { how: 'apart', a: mine, b: theirs }
  return { how: fold(said) === fold(saidThere) ? 'apart' : 'otherwise', a: mine, b: theirs }
}

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
    .filter(({ how }) => how === 'otherwise')
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

/** What is left of a place outside others. */
function outside(place: Span, others: readonly Span[]): Span {
  let { start, end } = place
  for (const one of others) {
    if (one.start <= start && start < one.end) start = Math.min(end, one.end)
    if (one.start < end && end <= one.end) end = Math.max(start, one.start)
  }
  return start === place.start && end === place.end ? place : { start, end }
}

/** Whether a word beside those that say who says so tells nothing but when: “on Monday”. */
const isOfSaying = ({ kind, norm }: Word): boolean => kind === 'date' || tying.has(norm)

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

/** Whether a text says that somebody says it by the words of another, but for those of its tense and for more of his name. */
function saysToo(text: string, said: string): boolean {
  const own = new Set(comparedWords(text).flatMap(({ says, norm }) => (says ? [norm] : [])))
  const words = comparedWords(said).filter(({ norm }) => !functionWords.has(norm))
  const isToo = ({ norm }: (typeof words)[number]) => own.has(norm)
  return (
    words.some((word) => cueVerbs.has(word.norm) && isToo(word)) &&
    words.every(
      (word) => isToo(word) || (word.capital && words.some((other) => other.capital && isToo(other))),
    )
  )
}

/** Whether words say no more than that somebody says it: “said”, “according to”, “tweeted”, not “claimed” or “admitted”. */
export const onlyTells = (words: string): boolean =>
  comparedWords(words).every(({ norm }) => !cueVerbs.has(norm) || plainCues.has(norm) || mediumCues.has(norm))

/**
 * Where a text says, outside its quotation marks, that a speaker says what it quotes, and no more than that he does: “, said Ada Lind,
 * who led the inquiry” around “…”. None where it quotes nothing.
 */
function tagsOf(text: string, speaker: string | null): Span[] {
  const quoted = quotations(text)
  if (quoted.length === 0) return []
  const outside = [...quoted, { start: text.length, end: text.length }].map(({ start }, at) => ({
    start: quoted[at - 1]?.end ?? 0,
    end: start,
  }))
  return outside.filter(({ start, end }) => {
    const words = text.slice(start, end)
    return namesSayer(words, speaker) && onlyTells(words)
  })
}

/** Whether words name a speaker and say that he speaks: “said Ada Lind, who led the inquiry”. */
function namesSayer(words: string, speaker: string | null): boolean {
  const last = speaker?.split(/\s+/u).at(-1)
  return (
    last !== undefined &&
    comparedWords(words).some(({ norm }) => cueVerbs.has(norm)) &&
    ` ${words.replace(/[^\p{L}\p{N}’'-]+/gu, ' ')} `.includes(` ${last} `)
  )
}

/**
 * Tells the places where one text alone says who speaks, which both do, in front of his words or behind: “Prof Lind, the head of it,
 * said: …” and “…, said Ada Lind, who led it” tell no more than each other.
 */
export function sayerPutElsewhere(
  one: ComparedCitation,
  other: ComparedCitation,
  segments: readonly AlignedSegment[],
): (a: Span, b: Span) => boolean {
  const ofOne = (a: Span, b: Span) =>
    b.start === b.end && namesSayer(one.quote.exact.slice(a.start, a.end), one.speaker)
  const ofOther = (a: Span, b: Span) =>
    a.start === a.end && namesSayer(other.quote.exact.slice(b.start, b.end), other.speaker)
  const isTwice =
    sameSpeaker(one.speaker, other.speaker) &&
    [ofOne, ofOther].every((test) => segments.some(({ a, b }) => test(a, b)))
  return (a, b) => isTwice && (ofOne(a, b) || ofOther(a, b))
}

/**
 * Tells the places beside one quotation of one speaker where both only say who that is: “said Ada Lind, who led it” and “Prof Lind,
 * the lead author, told reporters” tell no more than each other, but where one says another thing amid the same words: “a Polish driver” and
 * “a Czech driver”.
 */
export function toldOfSayer(
  one: ComparedCitation,
  other: ComparedCitation,
  isReplaced: (a: Span, b: Span) => boolean,
): (a: Span, b: Span) => boolean {
  if (!sameSpeaker(one.speaker, other.speaker)) return () => false
  const [mine, theirs] = [tagsOf(one.quote.exact, one.speaker), tagsOf(other.quote.exact, other.speaker)]
  const isIn = (text: string, tags: readonly Span[], { start, end }: Span) =>
    tags.some(
      (tag) => end <= tag.end && (tag.start <= start || !/[\p{L}\p{N}]/u.test(text.slice(start, tag.start))),
    )
  return (a, b) => isIn(one.quote.exact, mine, a) && isIn(other.quote.exact, theirs, b) && !isReplaced(a, b)
}

/** What two texts that quote one person tell of who that is. */
import type { ComparedCitation } from '../../model/comparison.ts'
import type { Span } from '../../model/reading.ts'
import { quotations } from '../../text/words/quotations.ts'
import type { AlignedSegment } from './align.ts'
import { sameSpeaker } from '../words/same-speaker.ts'
import { cueVerbs, mediumCues, plainCues } from '../words/lexicon.ts'
import { comparedWords } from '../words/words.ts'

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

/** Of what kind a difference is in the end. */
import type { ComparedCitation } from '../../model/comparison.ts'
import type { Span } from '../../model/reading.ts'
import { overlap } from '../../text/words/spans.ts'
import { turnedBySmallWord } from '../matching/word-doubts.ts'
import { differInGuilt } from '../words/accusations.ts'
import { contrary } from '../words/contraries.ts'
import { lacksInOne, reverses, turns } from '../words/turned-round.ts'
import { functionWords, shares } from '../words/lexicon.ts'
import { denial } from '../words/polarity.ts'
import { isNegator, negatorsIn } from '../words/negators.ts'
import { comparedWords } from '../words/words.ts'
import type { AlignedSegment } from './align.ts'
import type { Between } from './figures-between.ts'
import { tellsTime } from './times-told.ts'
import { trimMarks } from './trim-marks.ts'

/** The words of a citation at a place. */
export const textAt = ({ quote: { exact } }: ComparedCitation, { start, end }: Span) =>
  exact.slice(start, end)

/**
 * Of what kind a difference is, seen as one and looked at in both texts: “more than 100” beside “112” is no other number, “was absent”
 * beside “did not come” turns nothing round, and two people who say it are no two names for one of whom it tells.
 */
export function kindOf(
  seen: AlignedSegment['kind'],
  { how, a, b }: Between,
  first: ComparedCitation,
  other: ComparedCitation,
): AlignedSegment['kind'] {
  const [mine, theirs] = [textAt(first, a), textAt(other, b)]
  if (/^(?:wording|quantity|omission)$/.test(seen) && tellOtherShares(mine, theirs)) return 'quantity'
  if (ofPercents.some((kind) => kind.test(mine)) && arePointsAndPercent(mine, theirs)) return 'quantity'
  if (how === 'alike' || (seen === 'quantity' && [mine, theirs].every(tellsSome))) return 'wording'
  if (seen === 'polarity' && (isClauseLeftOut(first, a, b) || isClauseLeftOut(other, b, a))) return 'omission'
  if (
    seen === 'polarity' &&
    !isTurned(first.quote.exact, mine, other.quote.exact, theirs) &&
    !isNegatedThere(first, a, other, b) &&
    !isNegatedThere(other, b, first, a) &&
    !turnOneThing(first, a, other, b)
  )
    return 'wording'
  if (seen === 'wording' && differInGuilt(mine, theirs)) return 'certainty'
  if (seen === 'certainty' && isRoundedAlike(first, a, other, b)) return 'style'
  // “died yesterday in” and “died Thursday at”
  if (seen === 'date' && ![mine, theirs].some(tellsTime)) return 'wording'
  if (seen === 'name' && isNameOf(first, mine) && isNameOf(other, theirs)) return 'attribution'
  if (seen === 'omission' && (opensWithSayer(first, a) || opensWithSayer(other, b))) return 'attribution'
  return seen === 'omission' && isInstead(mine, theirs) ? 'wording' : seen
}

/** “The Herald reports: …”, “As Ada Lind writes in the Herald: …”: who is named before a colon at the start of a text says what follows. */
const opensWithSayer = ({ quote: { exact } }: ComparedCitation, { start, end }: Span): boolean =>
  start < end &&
  !/[\p{L}\p{N}]/u.test(exact.slice(0, start)) &&
  /^[^.:;“”"]*:?\s*$/.test(exact.slice(start, end)) &&
  /:\s*$/.test(exact.slice(0, end)) !== /^\s*:/.test(exact.slice(end)) &&
  comparedWords(exact.slice(start, end)).some(({ kind }) => kind === 'name')

/** “|We don’t like it.| We reject it” beside “We reject it”: whether only one tells a clause of several words, from mark to mark, which turns nothing that the other tells. */
function isClauseLeftOut({ quote: { exact } }: ComparedCitation, a: Span, b: Span): boolean {
  return (
    b.start === b.end &&
    comparedWords(exact.slice(a.start, a.end)).length > 2 &&
    /(?:^|[.!?,;])["”’]?\s*["“‘]?$/.test(exact.slice(0, a.start)) &&
    (/^["”’]?[.!?,;]/.test(exact.slice(a.end)) || /[.!?,;]["”’]?\s*$/.test(exact.slice(0, a.end)))
  )
}

/** “12%” and “12 percentage points” are two amounts. */
const ofPercents = [/(?:%|per ?cent)(?! ?-?point)/i, /\b(?:percentage|%)[ -]points?\b|\d points\b/i] as const
const arePointsAndPercent = (one: string, other: string): boolean =>
  ofPercents[1].test(one) !== ofPercents[1].test(other) &&
  [one, other].every((text) => ofPercents.some((kind) => kind.test(text)))

/** “Few” and “most”, “dozens” and “hundreds of”: two words for how many, and nothing else. */
function tellOtherShares(...texts: string[]): boolean {
  const [one, other] = texts.map((text) => {
    const words = comparedWords(text).filter(({ norm }) => !/^(?:of|the|an?)$/.test(norm))
    const share = shares.findIndex((group) => group.has(words[0]?.norm ?? ''))
    return words.length !== 1 ? -1 : /^a few\b/i.test(text.trim()) ? some : share
  })
  return one !== undefined && other !== undefined && one >= 0 && other >= 0 && one !== other
}
/** “Several” and “a number of” are some. */
const tellsSome = (text: string): boolean =>
  /^(?:a )?(?:some|several|(?:number|couple|handful)(?: of)?)$/i.test(trimMarks(text))
const some = shares.findIndex((group) => group.has('some'))

/** Whether only one of two citations says that a number which both tell is a rounded one, and it is seen to be: “some 60,000 km”. */
function isRoundedAlike(one: ComparedCitation, a: Span, other: ComparedCitation, b: Span): boolean {
  const numberAt = (citation: ComparedCitation, place: Span) => {
    const words = comparedWords(citation.quote.exact)
    const isHedge = words.filter((word) => overlap(word, place)).every(({ norm }) => norm === 'around-number')
    return isHedge ? words.find((word) => word.start >= place.end)?.value : undefined
  }
  const [value, same] = [numberAt(one, a), numberAt(other, b)]
  return value !== undefined && value === same && value >= 100 && value % 10 === 0
}

/** Whether something stands in either place, and in neither an article alone: “faced” and “been under”, not “a large” and “the”. */
const isInstead = (...texts: readonly [string, string]): boolean =>
  texts.every((text) => wordsIn(text).some((word) => !/^(?:an?|the)$/.test(word)))

/** The words of a text, in small letters. */
export const wordsIn = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []

const isNameOf = ({ speaker }: ComparedCitation, words: string) =>
  speaker !== null && words !== '' && ` ${speaker} `.includes(` ${trimMarks(words)} `)

/** “Accepted a pay rise, ending a dispute”, “rejected a pay rise, prolonging it”: whatever else differs, one word turns the other round of one thing. */
function turnOneThing(one: ComparedCitation, a: Span, other: ComparedCitation, b: Span): boolean {
  if (isForOrAgainst(textAt(one, a)) && isForOrAgainst(textAt(other, b))) return false
  const [base, text] = [one.quote.exact, other.quote.exact]
  // “not disturbed” and “undisturbed”
  if (negatorsIn(base, text).length + negatorsIn(text, base).length > 0) return false
  const [mine, theirs] = [turningAt(one, a), turningAt(other, b)]
  if ([...mine.words, ...theirs.words].some(isNegator)) return false
  return (
    mine.object !== undefined &&
    mine.object === theirs.object &&
    mine.words.some((word) => theirs.words.some((another) => contrary(word, another)))
  )
}

/** The words at a place, and the next behind it that tells something. */
function turningAt({ quote: { exact } }: ComparedCitation, place: Span) {
  const words = comparedWords(exact)
  const next = words.find(({ start, norm }) => start >= place.end && !functionWords.has(norm))
  return {
    words: words.filter((word) => overlap(word, place)).map(({ norm }) => norm),
    object: next === undefined || /[,;:.]/.test(exact.slice(place.end, next.start)) ? undefined : next.key,
  }
}

/** “pro-Orsk” and “anti-Ilva” */
const isForOrAgainst = (text: string): boolean => /^(?:pro|anti)-./i.test(trimMarks(text))

/** “who was not paid” beside “who was paid”: whether a text has nothing but a “not” of its own between two words that the other has in a row, be it beside the main clause. */
function isNegatedThere(one: ComparedCitation, a: Span, other: ComparedCitation, b: Span): boolean {
  const [text, base] = [one.quote.exact, other.quote.exact]
  if (!/^(?:not|never)$/i.test(trimMarks(text.slice(a.start, a.end))) || b.start < b.end) return false
  const [own, theirs] = [negatorsIn(text, base), negatorsIn(base, text)]
  const around = (words: string, { start, end }: Span) =>
    [/[\p{L}\p{N}’']+\s*$/u.exec(words.slice(0, start)), /^\s*[\p{L}\p{N}’']+/u.exec(words.slice(end))].map(
      (found) => found?.[0].trim().toLowerCase(),
    )
  const [before, behind] = around(text, a)
  const [beforeThere, behindThere] = around(base, b)
  return (
    own.some((word) => overlap(word, a)) &&
    own.length === theirs.length + 1 &&
    before === beforeThere &&
    behind === behindThere
  )
}

/** Whether words of one text, in the place of words of the other, turn it round. */
function isTurned(base: string, mine: string, other: string, theirs: string): boolean {
  if ([mine, theirs].every(isForOrAgainst)) return false
  const isNo = /^no$/i.test(trimMarks(mine) + trimMarks(theirs))
  const negators = [negatorsIn(base, other).length, negatorsIn(other, base).length] as const
  if (isNo && negators[0] + negators[1] === 1) return true
  const found = denial(base, other)
  return found === 'contrary' || found === 'negated' || turnedBySmallWord(base, other, contrary)
    ? turns(mine, theirs)
    : reverses(mine, theirs) || (lacksInOne(mine, theirs) && !negators.every((many) => many > 0))
}

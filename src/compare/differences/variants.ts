/** Where one citation of a claim differs from another, word by word. */
import type { ComparedCitation, Difference } from '../../model/comparison.ts'
import type { Span } from '../../model/reading.ts'
import { fold } from '../../text/terms/terms.ts'
import { align, restating, type AlignedSegment, type Alignment } from './align.ts'
import { withWhatItTurns } from './beside.ts'
import { figuresBetween, type Between } from './figures-between.ts'
import { kindOf } from './kind-of-place.ts'
import { phrasesOf } from './phrases.ts'
import { sayerPutElsewhere, toldOfSayer } from './sayers.ts'
import { saidBetween, withoutHalfSayings, withoutSayings } from './sayings.ts'
import { replacedAt } from './replaced.ts'
import { particlesAt, readAlike, scoresAt } from './small-words.ts'
import { sentencesApart } from './sentences-apart.ts'
import { trimMarks } from './trim-marks.ts'
import { isOfAnotherClaim, type WholeCitation } from './whole-sentences.ts'
import { withWholeNames } from './whole-names.ts'
import { toldAlike, type BesidePlace } from './no-finding.ts'

/** What another citation has in a place of the first. */
export type Variant = {
  kind: Difference['kind']
  citation: ComparedCitation
  /** The place in the first, and in the other. */
  a: Span
  b: Span
}

/** Another citation laid over the first. */
export type Laid = {
  variants: Variant[]
  segments: readonly AlignedSegment[]
  /** Whether it tells the claim in words of its own. */
  isRetold: boolean
}

/** What differs where a citation is laid over the first. */
export function layOver(first: WholeCitation, other: WholeCitation, beside: BesidePlace): Laid {
  const [base, text] = [first.quote.exact, other.quote.exact]
  const figures = figuresBetween(first, other)
  const { segments, kept } = alignWhole(first, other, figures)
  const isNoDifference = toldAlike(first, other, kept, beside, figures)
  const isOfSayer = [
    sayerPutElsewhere(first, other, segments),
    toldOfSayer(first, other, replacedAt(first.quote.exact, other.quote.exact)),
  ]
  const variants: Variant[] = []
  for (const segment of withoutSayings(segments, first, other)) {
    const place = placeOf(segment, first, other, figures)
    const { how, a, b } = place
    if (how === 'apart' || isOfSayer.some((test) => test(segment.a, segment.b))) continue
    const kind = kindOf(segment.kind, place, first, other)
    if (kind === 'same' || isNoDifference(how === 'near' ? 'wording' : kind, segment.kind, a, b)) continue
    const isOneSided = a.start === a.end || b.start === b.end
    if (
      !beside.areCopies &&
      (isOfAnotherClaim(kind, first, a, isOneSided) || isOfAnotherClaim(kind, other, b, isOneSided))
    )
      continue
    const [from, to] = withWhatItTurns(kind, place, first, other, figures)
    const scores = scoresAt(base, from, text, to)
    if (scores !== null) {
      const [mine, theirs] = scores
      // “beat Orsk 91-73”, “beat Orsk (7-2) 91-73”
      if (isToldToo(base, mine, text) || isToldToo(text, theirs, base)) continue
      if (!variants.some((one) => one.a.start === mine.start && one.kind === 'quantity'))
        variants.push({ kind: 'quantity', citation: other, a: mine, b: theirs })
      continue
    }
    const apart = readAlike(base, from, text, to) ? particlesAt(base, from, text, to) : [from, to]
    if (apart !== null) variants.push({ kind, citation: other, a: apart[0]!, b: apart[1]! })
  }
  // who says so in other words, or elsewhere, says so too
  const told = segments.map((segment) =>
    segment.kind === 'attribution' && placeOf(segment, first, other, figures).how === 'apart'
      ? { ...segment, kind: 'style' as const }
      : segment,
  )
  return {
    variants: withoutTurnedAgain(withoutHalfSayings(variants), base),
    segments: told,
    isRetold: kept < restating,
  }
}

/** “is safe again” beside “is still not safe”: what is so again, or not yet, turns with what is turned. */
function withoutTurnedAgain(variants: readonly Variant[], base: string): Variant[] {
  const isTurned = variants.some(({ kind }) => kind === 'polarity')
  const ofTurning = ({ kind, citation, a, b }: Variant) =>
    kind === 'wording' &&
    [base.slice(a.start, a.end), citation.quote.exact.slice(b.start, b.end)].every((text) =>
      /^(?:again|still|yet|already|any ?more|any longer)?$/i.test(trimMarks(text)),
    )
  return isTurned ? variants.filter((one) => !ofTurning(one)) : [...variants]
}

/** Whether another text has the words of a place too. */
const isToldToo = (text: string, { start, end }: Span, other: string): boolean =>
  fold(other).includes(fold(text.slice(start, end)))

/** Two citations laid over each other, figures of one thing whole: those that are told of it, and those that stand in one place. */
function alignWhole(
  { quote: { exact: base } }: ComparedCitation,
  { quote: { exact: text } }: ComparedCitation,
  { units, unitsAt }: ReturnType<typeof figuresBetween>,
): Pick<Alignment, 'segments' | 'kept'> {
  const found = align(base, text, units)
  const more = [...found.segments, ...found.elsewhere.flat()].flatMap(({ kind, a, b }) =>
    kind === 'quantity' || kind === 'date' ? unitsAt(a, b) : [],
  )
  const { segments, elsewhere, kept } = more.length === 0 ? found : align(base, text, [...units, ...more])
  const wholeOf = (part: readonly AlignedSegment[]) =>
    phrasesOf(part, base, text).map((segment) => withWholeNames(segment, base, text))
  return {
    segments: [...sentencesApart(wholeOf(segments), base, text), ...elsewhere.flatMap(wholeOf)],
    kept,
  }
}

/** Where what differs stands, whole: a figure with its unit, who says so with the words that say it. */
function placeOf(
  { kind, a, b }: AlignedSegment,
  first: ComparedCitation,
  other: ComparedCitation,
  figures: ReturnType<typeof figuresBetween>,
): Between {
  if (kind === 'quantity' || kind === 'date') return figures.at(a, b)
  if (kind === 'attribution') return saidBetween(first.quote.exact, a, other.quote.exact, b)
  return { how: 'otherwise', a, b }
}

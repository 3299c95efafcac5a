/** Claims that a sentence makes aside, and what it claims without them. */
import type { Span } from '../../../model/reading.ts'
import type { Saying } from '../../attribution/quotations/sayings.ts'
import { leavesOpen } from '../../attribution/quotations/left-open.ts'
import { isProse } from '../../tags/parse.ts'
import { isWhole, type Claimed, type Half } from '../claimed.ts'
import type { Word } from '../../words/words.ts'
import { finished } from '../finish.ts'
import { ownWords, whole } from '../own-words.ts'
import { pleaderOf } from '../pleas.ts'
import type { ReferenceContext } from '../references/context.ts'
import type { SideClause } from './bounds.ts'
import { sideClauses } from './find.ts'
import { saidOfNoun, type SaidOf } from './said-of.ts'
import { statementOf } from './told-aside.ts'

/**
 * A claim, and those that its sentence makes aside: “The dam burst” and “The dam was built in 1974”. Alone where it makes none
 * that `isClaim` finds to be one, or where without them the rest is none.
 */
export function withSides(
  context: ReferenceContext,
  main: Claimed,
  own: readonly Saying[],
  isClaim: (one: Claimed) => boolean,
): Claimed[] {
  const sentence = context.parsed.sentences[main.sentence]!
  if (!isProse(sentence) || main.open) return [main]
  const said = saidBefore(context, main, own)
  const ofNoun = saidOfNoun(context, main, own)
  if (ofNoun !== null) return withoutSaid(context, main, ofNoun, isClaim)
  return said === null
    ? withOwnSides(context, main, own, isClaim, null)
    : [...withOwnSides(context, main, own, isClaim, said), ...toldBehind(context, main, own, isClaim)]
}

/** “The mill will close in May” and “The mill lost €4m”, by the union: what the outlet tells, and what another says of it. */
function withoutSaid(
  context: ReferenceContext,
  main: Claimed,
  { gap, claim }: SaidOf,
  isClaim: (one: Claimed) => boolean,
): Claimed[] {
  const { words } = context.parsed.sentences[main.sentence]!
  const rest = restOf(context, main, [gapSpan(words, gap)])
  const all = [rest, ...(claim === null ? [] : [claim])].filter(isClaim)
  return all.length === 0 ? [main] : inOrder(all)
}

/** “…, the mayor said, two days after the dam burst”: what the outlet tells aside behind whoever says the rest. */
function toldBehind(
  context: ReferenceContext,
  main: Claimed,
  own: readonly Saying[],
  isClaim: (one: Claimed) => boolean,
): Claimed[] {
  const sentence = context.parsed.sentences[main.sentence]!
  const { words } = sentence
  const cued = Math.max(...own.flatMap(({ cue, source }) => [cue?.[1] ?? 0, source?.[1] ?? 0]))
  const isFree = sidesTold(context, own, true)
  return sideClauses(sentence).flatMap((side) => {
    if (side.kind !== 'clause' || words[side.from]!.start < cued) return []
    const claim = isFree(words.slice(side.from, side.to), side) ? claimOf(context, main, side, false) : null
    return claim !== null && isClaim(claim) ? [claim] : []
  })
}

function withOwnSides(
  context: ReferenceContext,
  main: Claimed,
  own: readonly Saying[],
  isClaim: (one: Claimed) => boolean,
  said: Span | null,
): Claimed[] {
  const sentence = context.parsed.sentences[main.sentence]!
  const { words } = sentence
  const isFree = sidesTold(context, own, said !== null)
  const stretch = said === null ? words : words.filter(({ end }) => end <= said.end)
  const sides = sideClauses({ ...sentence, words: stretch })
    .filter((side) => isFree(words.slice(side.from, side.to), side))
    .flatMap((side) => {
      const claim = claimOf(context, main, side, said !== null)
      return claim !== null && isClaim(claim) ? [{ side, claim }] : []
    })
  const claims = sides.map(({ claim }) => claim)
  if (claims.length === 0) return [main]
  // what somebody is told to say is told without what the outlet tells of him
  if (said === null && !isWhole(context, main))
    return [main, ...sides.flatMap(({ side, claim }) => (side.kind === 'harm' ? [] : [claim]))]
  const gaps = sides.flatMap(({ side: { gap } }) => (gap === null ? [] : [gapSpan(words, gap)]))
  if (gaps.length === 0) return inOrder([main, ...claims])
  const rest = said === null ? restOf(context, main, gaps) : restSaid(context, main, said, gaps)
  const isFull = isClaim(rest) && rest.statement.split(' ').length >= fewestLeft
  return isFull ? inOrder([rest, ...claims]) : [main]
}

/** “After the dam burst, ships turned back”: in the order in which they are told. */
const inOrder = (claims: readonly Claimed[]) =>
  claims.toSorted((a, b) => (a.part?.start ?? 0) - (b.part?.start ?? 0))

/** “Judge Roe has refused”: fewer words than these tell little without the rest of their sentence. */
const fewestLeft = 5

/** “The dam burst, officials said”: the stretch before its only speaker that he is told to say; null for other sentences. */
function saidBefore(context: ReferenceContext, main: Claimed, own: readonly Saying[]): Span | null {
  const [said, ...others] = own
  const [span, ...more] = main.spans
  if (said === undefined || span === undefined || others.length > 0 || more.length > 0) return null
  if (said.direct || main.stance !== 'asserts' || main.speaker === null) return null
  if ((said.cue?.[0] ?? 0) < span.end) return null
  return finished(ownWords(context, main.sentence, span)) === main.statement ? span : null
}

/** Which sides of a sentence are its teller’s own: no word is quoted, nor told by somebody in the sentence. */
function sidesTold({ isQuoted }: ReferenceContext, own: readonly Saying[], before: boolean) {
  const taken = own.flatMap(({ content, cue, source }) => [
    ...(before ? [] : content),
    ...[cue, source].filter((one) => one !== null),
  ])
  return (words: readonly Word[], { kind, gap }: SideClause): boolean =>
    !words.some((word) => isQuoted(word.start) || taken.some(([from, to]) => from < word.end && to > word.start)) && // prettier-ignore
    // “The dam, which is old, had burst, officials said”: that it is old may be the outlet’s
    !(before && kind === 'predicate' && gap !== null)
}

const gapSpan = (words: readonly Word[], [from, to]: readonly [number, number]): Span =>
  from === 0
    ? { start: words[0]!.start, end: words[to]!.start }
    : { start: words[from - 1]!.end, end: words[to - 1]!.end }

/** What is left of a span without the gaps in it. */
const around = ({ start, end }: Span, gaps: readonly Span[]): Span[] =>
  [...gaps.map((gap) => gap.start), end]
    .map((to, at) => ({ start: gaps[at - 1]?.end ?? start, end: to }))
    .filter((piece) => piece.start < piece.end)

/** A sentence that the outlet tells, without what it tells aside. */
function restOf(context: ReferenceContext, main: Claimed, gaps: readonly Span[]): Claimed {
  const sentence = context.parsed.sentences[main.sentence]!
  const pieces = around(sentence, gaps)
  const spans = pieces.filter(({ start, end }) => /[\p{L}\p{N}]/u.test(context.parsed.text.slice(start, end)))
  return {
    ...main,
    statement: finished(whole(context, main.sentence, sentence.end, gaps)),
    spans,
    part: { start: spans[0]!.start, end: spans.at(-1)!.end },
  }
}

/** The same of what somebody says. */
const restSaid = (context: ReferenceContext, main: Claimed, said: Span, gaps: readonly Span[]): Claimed => ({
  ...main,
  statement: finished(ownWords(context, main.sentence, said, null, gaps)),
  spans: around(said, gaps),
})

/** Who tells what nobody is told to say. */
const ofOutlet = { speaker: null, mention: null, cue: null, stance: 'reports' } as const

/** What is told aside as a claim, of the teller of the rest or of the outlet; null where it does not stand alone. */
function claimOf(
  context: ReferenceContext,
  { sentence: index, speaker, mention, cue, stance }: Claimed,
  side: SideClause,
  said: boolean,
): Half | null {
  const sentence = context.parsed.sentences[index]!
  const { words } = sentence
  const own = words.slice(side.from, side.to)
  if (leavesOpen({ ...sentence, words: own }, ({ start }) => context.isQuoted(start))) return null
  const part = { start: own[0]!.start, end: own.at(-1)!.end }
  const composed = statementOf(context, index, side)
  if (composed === null || needsRest.test(composed) || !isClosed(composed)) return null
  const ofPlea = side.kind === 'predicate' ? pleaderOf(context, index, side.subject, composed) : null
  const teller = said ? { speaker, mention, cue, stance } : ofOutlet
  return {
    sentence: index,
    ...(ofPlea ?? teller),
    statement: finished(composed),
    kind: 'statement',
    claimant: null,
    spans: [part],
    open: false,
    part,
  }
}

/** Of whom it tells, only the rest of the sentence says; or it tells no more than that somebody did not answer. */
const needsRest =
  /^(?:he|she|it|they|his|her|its|their|we|i|our|this|that|these|those|another|others?)\b|\bwhen (?:\S+ ){0,3}(?:its|his|her|their)\b|\b(?:not|n['’]t)\b.*\b(?:respond|identified|named|commented|reached)\b|\bcomment\b/i

/** Whether all quotation marks in it are in pairs. */
const isClosed = (statement: string) => (statement.match(/["“”]/g)?.length ?? 0) % 2 === 0

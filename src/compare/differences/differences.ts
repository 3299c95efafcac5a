import type { ComparedArticle, ComparedCitation, Difference } from '../../model/comparison.ts'
import type { Span } from '../../model/reading.ts'
import { align, restating, type AlignedSegment } from './align.ts'
import { isPrintedBeside, isPutElsewhere, moved } from './elsewhere.ts'
import {
  figureDifferences,
  figuresBetween,
  stands,
  wordsOf,
  type FigureDifference,
} from './figure-differences.ts'
import { grew } from './growth.ts'
import { reverses, turns } from '../words/kinds.ts'
import { isCopy, type LineageLookup } from '../lineage/lookup.ts'
import { byPublication } from '../order.ts'
import { sameSpeaker } from '../same-speaker.ts'
import { namesSayer, onlyTells, saidBetween, tagsOf } from './sayings.ts'
import { quotations } from '../../text/quotations.ts'
import { denial, negatorsIn } from '../words/polarity.ts'
import { likeness } from '../words/likeness.ts'
import { trimMarks } from './trim-marks.ts'

/**
 * So much of one text must be left in the other for two reporters, who work apart, to be said to put it otherwise or to leave
 * something out: whoever prints another’s text edits it, whoever writes his own chooses his words.
 */
const restatingApart = 0.8
const isOwnWork = (lineage: ReturnType<LineageLookup>) =>
  lineage?.relation === 'independent' || lineage?.relation === 'shared-quote'

/** “would not pay” and “would pay no ransom”: two texts that each say “not” say it of one thing at two places. */
const areOneNegation = (base: string, mine: string, other: string, theirs: string): boolean => {
  const [one, another] = [trimMarks(mine), trimMarks(theirs)]
  const negation = /^(?:not|never|no|no \S+|any \S+)$/i
  return (
    (one === '' || another === '') &&
    negation.test(one || another) &&
    negatorsIn(base, other).length > 0 &&
    negatorsIn(other, base).length > 0
  )
}

/** From here on one citation restates another. */
const restates = 0.5

/**
 * Where citations of one claim differ. Those that restate each other are laid side by side, each group against its
 * earliest: a denial, or a sentence about the denial, is no variant of the sentence denied. Amounts and times are compared
 * whatever words they are told in.
 */
export function differencesOf(
  citations: readonly ComparedCitation[],
  articles: ReadonlyMap<string, ComparedArticle>,
  lineages: LineageLookup,
): Difference[] {
  const sorted = citations.toSorted(
    (a, b) =>
      byPublication(articleOf(a, articles), articleOf(b, articles)) ||
      (a.quote.exact < b.quote.exact ? -1 : Number(a.quote.exact > b.quote.exact)),
  )
  const context = sorted.map(({ quote }) => quote.exact).join('\n')
  return withFigures(
    restatements(sorted).flatMap((group) => spotsWithin(group, articles, lineages)),
    figureDifferences(sorted),
  ).map(({ kind, values }) => {
    const sameOrigin = oneOrigin(
      values.flatMap((value) => value.articles),
      lineages,
    )
    const hasGrown = kind === 'quantity' && grew(values, articles, context, sameOrigin)
    return { kind, sameOrigin, values, ...(hasGrown && { grew: true as const }) }
  })
}

/** The differences word by word; where figures differ in more articles than they show, or elsewhere, those of all. */
function withFigures(spots: readonly Spot[], figures: readonly FigureDifference[]): Spot[] {
  const out: Spot[] = [...spots]
  for (const one of figures) {
    const known = out.filter(
      ({ kind, places }) =>
        kind === one.kind && places.some(({ citation, span }) => stands(one, citation, span)),
    )
    const whole = spotOf(one, known)
    if (known.some((spot) => articlesIn(whole).isSubsetOf(articlesIn(spot)))) continue
    out.splice(known[0] === undefined ? out.length : out.indexOf(known[0]), known.length === 0 ? 0 : 1, whole)
    for (const spot of known.slice(1)) out.splice(out.indexOf(spot), 1)
  }
  return out
}

const articlesIn = ({ values }: Spot) => new Set(values.flatMap((value) => value.articles))

/** A difference of figures; its values read as those that were found word by word do. */
function spotOf({ kind, values }: FigureDifference, known: readonly Spot[]): Spot {
  const found = known.flatMap((spot) => spot.values)
  return {
    kind,
    values: values.map((cited) => {
      const articles = cited.map(({ citation }) => citation.article)
      const [first] = cited
      const same = found.find((value) => value.articles.some((id) => articles.includes(id)))
      const own = first === undefined ? '' : trimMarks(wordsOf(first))
      return { text: first?.figure.extent.hedge === null ? (same?.text ?? own) : own, articles }
    }),
    places: values.flat().map(({ citation, figure }) => ({ citation, span: figure.span })),
  }
}

const articleOf = (citation: ComparedCitation, articles: ReadonlyMap<string, ComparedArticle>) =>
  articles.get(citation.article) ?? { id: citation.article, published: null }

/** Citations in groups: each is of the first group whose first citation it restates. */
export function restatements(sorted: readonly ComparedCitation[]): ComparedCitation[][] {
  const groups: ComparedCitation[][] = []
  for (const citation of sorted) {
    let best: ComparedCitation[] | null = null
    let bestScore = restates
    for (const group of groups) {
      const first = group[0]
      // An article does not restate itself: two passages of one article are two sentences.
      if (first === undefined || group.some((other) => other.article === citation.article)) continue
      const score = likeness(first.quote.exact, citation.quote.exact)
      if (score >= bestScore) [best, bestScore] = [group, score]
    }
    if (best === null) groups.push([citation])
    else best.push(citation)
  }
  return groups
}

/** Where citations differ, what they say there, and where that stands. */
type Spot = Pick<Difference, 'kind' | 'values'> & { places: { citation: ComparedCitation; span: Span }[] }

/** What another citation has in a place of the first. */
type Variant = {
  kind: Spot['kind']
  citation: ComparedCitation
  a: Span
  b: Span
  segments: readonly AlignedSegment[]
}

/** What differs where each citation of a group is laid over the first. */
function spotsWithin(
  group: readonly ComparedCitation[],
  articles: ReadonlyMap<string, ComparedArticle>,
  lineages: LineageLookup,
): Spot[] {
  const [first, ...rest] = group
  if (first === undefined) return []
  const base = first.quote.exact
  const printed = ({ article, quote }: ComparedCitation) => ({
    quote: quote.exact,
    article: articles.get(article)?.text ?? '',
  })
  const spots: { kind: Spot['kind']; span: Span; variants: Variant[] }[] = []
  const retold = new Set<ComparedCitation>()
  const laidOver = new Map<ComparedCitation, readonly AlignedSegment[]>()
  for (const other of rest) {
    const { segments, kept } = align(base, other.quote.exact)
    if (kept < restating) retold.add(other)
    laidOver.set(other, segments)
    const figures = figuresBetween(first, other)
    const isSayer = sayerPutElsewhere(first, other, segments)
    const isTag = toldOfSayer(first, other)
    const areApart = isOwnWork(lineages(first.article, other.article))
    const isOwn = areApart && kept < restatingApart
    const isFrame = areApart ? framesQuotation(base, other.quote.exact) : () => false
    for (const { kind: seen, ...segment } of segments) {
      const { how, a, b } =
        seen === 'quantity' || seen === 'date'
          ? figures.at(segment.a, segment.b)
          : seen === 'attribution'
            ? saidBetween(base, segment.a, other.quote.exact, segment.b)
            : { how: 'otherwise', ...segment }
      if (
        how === 'apart' ||
        figures.isUnit(a, b) ||
        isSayer(segment.a, segment.b) ||
        isTag(segment.a, segment.b)
      )
        continue
      const [mine, theirs] = [base.slice(a.start, a.end), other.quote.exact.slice(b.start, b.end)]
      // “More than 100” beside “112” is no other number, and “was absent” beside “did not come” turns nothing round.
      // Two people who say it are no two names for one of whom it tells.
      const speakers = seen === 'name' && isNameOf(first, mine) && isNameOf(other, theirs)
      const kind: AlignedSegment['kind'] =
        how === 'converted'
          ? 'style'
          : how === 'alike' || (seen === 'polarity' && !isTurned(base, mine, other.quote.exact, theirs))
            ? 'wording'
            : speakers
              ? 'attribution'
              : seen === 'omission' && isInstead(mine, theirs)
                ? 'wording'
                : seen
      // A sentence in words of its own differs in every word: that is no finding.
      if (kind === 'same' || (kind === 'style' && isPutElsewhere(mine, theirs))) continue
      if (kind === 'omission' && isPrintedBeside(mine, theirs, printed(first), printed(other))) continue
      if ((kind === 'wording' || kind === 'style') && kept < restating) continue
      if (
        (kind === 'wording' || kind === 'omission') &&
        (isOwn ||
          isFrame(a, b) ||
          tellNothing(mine, theirs) ||
          areOneNegation(base, mine, other.quote.exact, theirs))
      )
        continue
      if (
        kind === 'attribution' &&
        sameSpeaker(first.speaker, other.speaker) &&
        [mine, theirs].every(onlyTells)
      )
        continue
      if (seen === 'date' && sameTime(first, mine, other, theirs)) continue
      if ((kind === 'quantity' || kind === 'name') && moved(base, a, other.quote.exact, b)) continue
      const isBare = kind === 'polarity' && [mine, theirs].some((text) => trimMarks(text) === '')
      const [from, to] = isBare ? besideWord(base, a, other.quote.exact, b) : [a, b]
      const variant = { kind, citation: other, a: from, b: to, segments }
      const spot = spots.find((one) => one.kind === kind && overlaps(one.span, from))
      if (spot === undefined) spots.push({ span: { ...from }, kind, variants: [variant] })
      else {
        spot.span = { start: Math.min(spot.span.start, from.start), end: Math.max(spot.span.end, from.end) }
        spot.variants.push(variant)
      }
    }
  }
  return spots
    .sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)
    .map(({ span, kind, variants }): Spot => {
      const differing = new Set(variants.map(({ citation }) => citation.article))
      // Who tells or denies it in words of its own is on no side of “will” and “will not”.
      const sides =
        kind === 'polarity'
          ? group.filter((one) => disputes(one) === disputes(first) && !retold.has(one))
          : group
      const own = sides
        .filter((one) => !differing.has(one.article) && hasToo(laidOver.get(one) ?? [], base, span))
        .map((citation) => citation.article)
      const texts = new Map<string, string[]>()
      for (const article of differing) {
        const text = wordsFor(
          variants.filter(({ citation }) => citation.article === article),
          span,
        )
        texts.set(text, [...(texts.get(text) ?? []), article])
      }
      return {
        kind,
        values: [
          { text: trimMarks(base.slice(span.start, span.end)), articles: own },
          ...[...texts].map(([text, articles]) => ({ text, articles })),
        ],
        places: [{ citation: first, span }, ...variants.map(({ citation, b }) => ({ citation, span: b }))],
      }
    })
}

/**
 * Tells the places where one text alone says who speaks, which both do, in front of his words or behind: “Prof Lind, the head of it,
 * said: …” and “…, said Ada Lind, who led it” tell no more than each other.
 */
function sayerPutElsewhere(
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
 * the lead author, told reporters” tell no more than each other.
 */
function toldOfSayer(one: ComparedCitation, other: ComparedCitation): (a: Span, b: Span) => boolean {
  if (!sameSpeaker(one.speaker, other.speaker)) return () => false
  const [mine, theirs] = [tagsOf(one.quote.exact, one.speaker), tagsOf(other.quote.exact, other.speaker)]
  const isIn = (text: string, tags: readonly Span[], { start, end }: Span) =>
    tags.some(
      (tag) => end <= tag.end && (tag.start <= start || !/[\p{L}\p{N}]/u.test(text.slice(start, tag.start))),
    )
  return (a, b) => isIn(one.quote.exact, mine, a) && isIn(other.quote.exact, theirs, b)
}

/**
 * Tells the places outside the quotations of two texts that quote the same: how each of two reporters leads up to it, “in a packed
 * courtroom”, “outside the cabinet office”, is his own.
 */
function framesQuotation(one: string, other: string): (a: Span, b: Span) => boolean {
  const [mine, theirs] = [quotations(one), quotations(other)]
  const quoted = (text: string, spans: readonly Span[]) =>
    spans.map(({ start, end }) => text.slice(start, end)).join(' ')
  if (mine.length === 0 || likeness(quoted(one, mine), quoted(other, theirs)) < restates) return () => false
  const isOutside = (spans: readonly Span[], place: Span) =>
    spans.every(({ start, end }) => place.end <= start || end <= place.start)
  return (a, b) => isOutside(mine, a) && isOutside(theirs, b)
}

/** Whether a citation has these words of the first: who has others there that are no variant of them is not said to tell them. */
function hasToo(segments: readonly AlignedSegment[], base: string, span: Span): boolean {
  const tells = ({ a }: AlignedSegment) =>
    /[\p{L}\p{N}]/u.test(base.slice(Math.max(a.start, span.start), Math.min(a.end, span.end)))
  return segments.every(
    (one) => one.kind === 'same' || one.kind === 'style' || !overlaps(one.a, span) || !tells(one),
  )
}

/** Whether both places hold nothing but words such as “which”, “at” and “was”. */
const tellNothing = (mine: string, theirs: string): boolean =>
  [mine, theirs].every((text) => wordsIn(text).every((word) => tying.test(word)))
/** Words that tie others together and turn nothing about, as “before” and “to” do. */
const tying =
  /^(?:an?|the|that|this|these|those|which|who|whose|of|in|on|at|by|with|as|and|is|are|was|were|be|been|being|has|have|had|it|its|their)$/

/** Whether something stands in either place, and in neither an article alone: “faced” and “been under”, not “a large” and “the”. */
const isInstead = (...texts: readonly [string, string]): boolean =>
  texts.every((text) => wordsIn(text).some((word) => !/^(?:an?|the)$/.test(word)))

const wordsIn = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []

const isNameOf = ({ speaker }: ComparedCitation, words: string) =>
  speaker !== null && words !== '' && ` ${speaker} `.includes(` ${trimMarks(words)} `)

const disputes = ({ stance }: ComparedCitation) => stance === 'disputes'

/** Whether words of one text, in the place of words of the other, turn it round. */
function isTurned(base: string, mine: string, other: string, theirs: string): boolean {
  const found = denial(base, other)
  return found === 'contrary' || found === 'negated' ? turns(mine, theirs) : reverses(mine, theirs)
}

/** Two places with the word before each, “will” beside “will not” for “not” alone, or at the start of a text the word behind. */
function besideWord(base: string, a: Span, other: string, b: Span): [Span, Span] {
  const before = (text: string, { start, end }: Span): Span => ({
    start: start - (/[\p{L}\p{N}’'-]+\s*$/u.exec(text.slice(0, start))?.[0].length ?? 0),
    end,
  })
  const behind = (text: string, { start, end }: Span): Span => ({
    start,
    end: end + (/^\s*[\p{L}\p{N}’'-]+/u.exec(text.slice(end))?.[0].length ?? 0),
  })
  const wide = /[\p{L}\p{N}]\s*$/u.test(base.slice(0, a.start)) ? before : behind
  return [wide(base, a), wide(other, b)]
}

/** What a citation has in the place of words of the first: all of it, where another citation differs in more of them. */
function wordsFor([one, ...more]: readonly Variant[], span: Span): string {
  if (one === undefined) return ''
  const text = one.citation.quote.exact
  const own = trimMarks(text.slice(one.b.start, one.b.end))
  // Who says so is told whole already, and what is left out is left out.
  if (one.kind === 'attribution' || one.kind === 'omission' || own === '') return own
  if (more.length === 0 && one.a.start === span.start && one.a.end === span.end) return own
  const { start, end } = counterpart(one.segments, span)
  const [before = ''] = /[\p{L}\p{N}]*$/u.exec(text.slice(0, start)) ?? []
  const [behind = ''] = /^[\p{L}\p{N}]*/u.exec(text.slice(end)) ?? []
  return trimMarks(text.slice(start - before.length, end + behind.length))
}

/** Where the words stand that are laid over these, but for blanks: words that are the same take the same room. */
function counterpart(segments: readonly AlignedSegment[], span: Span): Span {
  const laid = segments.filter(({ a }) => overlaps(a, span))
  const [first, last] = [laid[0], laid.at(-1)]
  if (first === undefined || last === undefined) return span
  const [before, behind] = [first.a.end - span.start, span.end - last.a.start]
  return {
    start: first.kind === 'same' ? Math.max(first.b.start, first.b.end - before) : first.b.start,
    end: last.kind === 'same' ? Math.min(last.b.end, last.b.start + behind) : last.b.end,
  }
}

/** Whether two wordings name one time: “Monday” and “5 January”, where the articles’ dates tell. */
function sameTime(a: ComparedCitation, textA: string, b: ComparedCitation, textB: string): boolean {
  const [one, other] = [timeOf(a, textA), timeOf(b, textB)]
  return one !== null && one === other
}

function timeOf({ when }: ComparedCitation, text: string): string | null {
  const words = trimMarks(text).toLowerCase()
  return (
    when.find(
      (one) =>
        words !== '' && (one.text.toLowerCase().includes(words) || words.includes(one.text.toLowerCase())),
    )?.value ?? null
  )
}

const overlaps = (a: Span, b: Span) =>
  (a.start < b.end && b.start < a.end) || (a.start === b.start && a.end === b.end)

/** Whether all articles go back to one text: each is linked to the first by a chain of copies. */
function oneOrigin(ids: readonly string[], lineages: LineageLookup): boolean {
  const open = new Set(ids.slice(1))
  const reached = ids.slice(0, 1)
  for (const id of reached) {
    for (const other of open) {
      if (other !== id && !isCopy(lineages(id, other))) continue
      open.delete(other)
      reached.push(other)
    }
  }
  return open.size === 0
}

/** The places where citations that restate each other differ, and who has what there. */
import type { ComparedArticle, ComparedCitation, Difference } from '../../model/comparison.ts'
import type { Span } from '../../model/reading.ts'
import { fold } from '../../text/terms/terms.ts'
import { overlap } from '../../text/words/spans.ts'
import { isCopy, type LineageLookup } from '../lineage/lookup.ts'
import type { AlignedSegment } from './align.ts'
import { trimMarks } from './trim-marks.ts'
import { layOverAside } from './laid-aside.ts'
import type { Laid, Variant } from './variants.ts'
import type { WholeCitation } from './whole-sentences.ts'

/** Where citations differ, what they say there, and where that stands. */
export type Spot = Pick<Difference, 'kind' | 'values'> & {
  places: { citation: ComparedCitation; span: Span }[]
}

/** What stands on either side of a difference that was looked for apart, and where all who have it print it. */
export type Side = { text: string; places: Spot['places'] }

/** Such a side by what the first of those who have it prints at its place. */
export function sideAt(places: Spot['places']): Side {
  const { citation, span } = places[0]!
  return { text: citation.quote.exact.slice(span.start, span.end), places }
}

/** A difference between such sides. */
export const spotBetween = (kind: Difference['kind'], ...sides: readonly Side[]): Spot => ({
  kind,
  values: sides.map(({ text, places }) => ({
    text,
    articles: [...new Set(places.map(({ citation }) => citation.article))],
  })),
  places: sides.flatMap(({ places }) => places),
})

/** A place of the first citation, and what others have there. */
type Place = { kind: Difference['kind']; span: Span; variants: Variant[] }

/** What differs where each citation of a group is laid over the first. */
export function spotsWithin(
  group: readonly WholeCitation[],
  articles: ReadonlyMap<string, ComparedArticle>,
  lineages: LineageLookup,
): Spot[] {
  const [first, ...rest] = group
  if (first === undefined) return []
  const laid = new Map(
    rest.map((other) => {
      const lineage = lineages(first.article, other.article)
      const areCopies = isCopy(lineage)
      // nothing shows that either of two is an edit of the other: each tells it in words of its own, whencever it has it
      const areApart = lineage !== null && !areCopies
      return [other, layOverAside(first, other, { articles, areApart, areCopies })] as const
    }),
  )
  return placesOf([...laid.values()].flatMap(({ variants }) => variants))
    .sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)
    .map((place) => spotOf(place, group, first, laid))
}

/** Variants of one kind whose places overlap, together. */
function placesOf(variants: readonly Variant[]): Place[] {
  const places: Place[] = []
  for (const variant of variants) {
    const { kind, a } = variant
    const place = places.find((one) => one.kind === kind && coincide(one.span, a))
    if (place === undefined) places.push({ kind, span: { ...a }, variants: [variant] })
    else {
      place.span = { start: Math.min(place.span.start, a.start), end: Math.max(place.span.end, a.end) }
      place.variants.push(variant)
    }
  }
  return places
}

function spotOf(
  { kind, span, variants }: Place,
  group: readonly WholeCitation[],
  first: ComparedCitation,
  laid: ReadonlyMap<ComparedCitation, Laid>,
): Spot {
  const base = first.quote.exact
  const differing = new Set(variants.map(({ citation }) => citation.article))
  // Who tells or denies it in words of its own is on no side of “will” and “will not”.
  const sides =
    kind === 'polarity'
      ? group.filter((one) => disputes(one) === disputes(first) && laid.get(one)?.isRetold !== true)
      : group
  const texts = new Map<string, string[]>()
  for (const article of differing) {
    const theirs = variants.filter(({ citation }) => citation.article === article)
    const text = wordsFor(theirs, span, laid)
    texts.set(text, [...(texts.get(text) ?? []), article])
  }
  const others = sides.filter(({ article }) => !differing.has(article))
  // who prints what the first leaves out may do so amid words of his own
  for (const [text, articles] of span.start === span.end ? texts : [])
    for (const { article, quote } of others) if (prints(quote.exact, text)) articles.push(article)
  const placed = new Set([...texts.values()].flat())
  const own = others
    .filter((one) => !placed.has(one.article) && hasToo(laid.get(one)?.segments ?? [], base, span))
    .filter((one) => !isFigure(kind) || isCited(one, base.slice(span.start, span.end)))
    .map((citation) => citation.article)
  return {
    kind,
    values: [
      { text: trimMarks(wholeWords(base, span)), articles: own },
      ...[...texts].map(([text, articles]) => ({ text, articles })),
    ],
    places: [{ citation: first, span }, ...variants.map(({ citation, b }) => ({ citation, span: b }))],
  }
}

/** Fewer words may stand in a text by chance. */
const byNoChance = 3
/** Whether a text has these words, where they are so many that they tell the same there. */
const prints = (text: string, words: string): boolean =>
  words.split(/\s+/).length >= byNoChance && fold(text).includes(fold(words))

const isFigure = (kind: Difference['kind']): boolean => kind === 'quantity' || kind === 'date'

/** Whether the words stand in the part of its sentence that a citation is of. */
const isCited = ({ cited, quote: { exact } }: WholeCitation, words: string): boolean =>
  cited === undefined || fold(exact.slice(cited.start, cited.end)).includes(fold(trimMarks(words)))

const disputes = ({ stance }: ComparedCitation) => stance === 'disputes'

/** Whether a citation has these words of the first, or none where it has none: who has others there that are no variant of them is not said to tell them. */
function hasToo(segments: readonly AlignedSegment[], base: string, span: Span): boolean {
  const tells = ({ a }: AlignedSegment) =>
    span.start === span.end ||
    /[\p{L}\p{N}]/u.test(base.slice(Math.max(a.start, span.start), Math.min(a.end, span.end)))
  return segments.every(
    (one) => one.kind === 'same' || one.kind === 'style' || !coincide(one.a, span) || !tells(one),
  )
}

/** What a citation has in the place of words of the first: all of it, where another citation differs in more of them. */
function wordsFor(
  [one, ...more]: readonly Variant[],
  span: Span,
  laid: ReadonlyMap<ComparedCitation, Laid>,
): string {
  if (one === undefined) return ''
  const text = one.citation.quote.exact
  const own = trimMarks(wholeWords(text, one.b))
  // Who says so is told whole already, and what is left out is left out.
  if (one.kind === 'attribution' || one.kind === 'omission' || own === '') return own
  if (more.length === 0 && one.a.start === span.start && one.a.end === span.end) return own
  const { start, end } = counterpart(laid.get(one.citation)?.segments ?? [], span)
  const [before = ''] = /[\p{L}\p{N}]*$/u.exec(text.slice(0, start)) ?? []
  const [behind = ''] = /^[\p{L}\p{N}]*/u.exec(text.slice(end)) ?? []
  return trimMarks(text.slice(start - before.length, end + behind.length))
}

/** The words of a place, from the beginning of the first: “they’re going” of “’re going”. */
function wholeWords(text: string, { start, end }: Span): string {
  const isWord = start < end && /^['’]?[\p{L}\p{N}]/u.test(text.slice(start, end))
  const [cut = ''] = (isWord && /[\p{L}\p{N}]+['’]?$/u.exec(text.slice(0, start))) || []
  return text.slice(start - cut.length, end)
}

/** Where the words stand that are laid over these, but for blanks: words that are the same take the same room. */
function counterpart(segments: readonly AlignedSegment[], span: Span): Span {
  const laid = segments.filter(({ a }) => coincide(a, span))
  const [first, last] = [laid[0], laid.at(-1)]
  if (first === undefined || last === undefined) return span
  const [before, behind] = [first.a.end - span.start, span.end - last.a.start]
  return {
    start: first.kind === 'same' ? Math.max(first.b.start, first.b.end - before) : first.b.start,
    end: last.kind === 'same' ? Math.min(last.b.end, last.b.start + behind) : last.b.end,
  }
}

/** Whether two places have anything in common, or are the same empty one. */
const coincide = (a: Span, b: Span) => overlap(a, b) || (a.start === b.start && a.end === b.end)

import { isOpen } from '../compare/agreement.ts'
import { isCopy } from '../compare/lineage/lookup.ts'
import { isFactual, type DifferenceKind } from '../model/claim.ts'
import { areInOneLanguage } from '../model/language.ts'
import type { Difference, Lineage } from '../model/comparison.ts'
import type { Quote } from '../model/quote.ts'
import { quotations } from './citation-views.ts'
import type { Directory } from './directory.ts'
import { quotePosition } from './locate-quote.ts'
import { markDifferences } from './mark-differences.ts'
import type { RelatedArticle, SideBySide, SideRow } from './page-views.ts'
import type { Quoting } from './quoted-share.ts'
import type { StoredArticle, StoredClaim } from './site-content.ts'
import type { ArticleRef, ClaimSummary, Segment } from './views.ts'

/** A claim that cites an article, with what the comparison found. */
export type CitingClaim = { claim: StoredClaim; summary: ClaimSummary; differences: readonly Difference[] }

export type SideSources = {
  directory: Directory
  /** The claims that cite an article. */
  citing: (article: string) => readonly CitingClaim[]
  /** The lineages that an article is part of. */
  lineages: (article: string) => readonly Lineage[]
}

/** Articles laid beside one article; those that share less are listed. */
const mostSides = 3

export const isFinding = ({ summary }: CitingClaim): boolean => !summary.example

export const cites = (claim: StoredClaim, article: string): boolean =>
  claim.data.citations.some((citation) => citation.article === article)

/**
 * Lays the closest beside the article; of the prints of one text, where all their words are the same, one.
 * @param quoted what the page quotes already, and may quote
 */
export function laidBeside(
  article: StoredArticle,
  related: readonly Omit<RelatedArticle, 'sides' | 'copies'>[],
  quoted: Quoting,
  sources: SideSources,
): RelatedArticle[] {
  const laid: { other: ArticleRef; sides: Sides; copies: ArticleRef[] }[] = []
  const all = related.map((one) => {
    const alone = { ...one, sides: null, copies: [] }
    if (one.shared === 0 || laid.length === mostSides) return alone
    const sides = sideBySide(article, one.other, sources)
    const copied = new Set(
      sources.lineages(one.other.id).flatMap((found) => (isCopy(found) ? [found.a, found.b] : [])),
    )
    const shown = laid.find(({ other, sides: before }) => copied.has(other.id) && isRepeated(sides, before))
    if (shown !== undefined) {
      shown.copies.push(one.other)
      return alone
    }
    const beside = { other: one.other, sides, copies: [] }
    laid.push(beside)
    return { ...one, ...beside }
  })
  return all.map((one) =>
    one.sides === null
      ? one
      : {
          ...one,
          sides: withinShare(
            one.sides,
            [article.id, one.other.id, ...one.copies.map(({ id }) => id)],
            quoted,
            sources,
          ),
        },
  )
}

/**
 * What of the words laid side by side fits into the share of each article that the page may quote: claims of one difference of fact stay
 * without their words.
 * @param ids the article, the other, and those that print the same as it
 */
function withinShare(
  { rows, reworded, ...counts }: Sides,
  [own, ...others]: string[],
  quoted: Quoting,
  { directory }: SideSources,
): SideBySide {
  const isShown = ({ quotes: [here, there] }: Row): boolean =>
    quoted(
      [{ id: own, quote: here }, ...others.map((id) => ({ id, quote: there }))].flatMap(({ id, quote }) => {
        const article = directory.article(id ?? '')
        return article === undefined || quote === null
          ? []
          : [{ article, start: quotePosition(quote, article.text), exact: quote.exact }]
      }),
    )
  const bare = ({ claim, here, there }: SideRow): SideRow => ({ claim, here, there })
  return {
    ...counts,
    rows: rows.map((row) => (isShown(row) ? bare(row) : { claim: row.claim, here: [], there: [] })),
    reworded: reworded.filter(isShown).map(bare),
  }
}

/** Whether what is laid side by side stands there already, word for word. */
function isRepeated(sides: Sides, before: Sides): boolean {
  const keysOf = ({ rows, reworded }: Sides) =>
    [...rows, ...reworded].map(({ claim, here, there }) =>
      JSON.stringify([claim.slug, textOf(here), textOf(there)]),
    )
  const keys = keysOf(sides)
  const known = new Set(keysOf(before))
  return keys.length > 0 && keys.every((key) => known.has(key))
}

const textOf = (segments: readonly Segment[]): string => segments.map(({ text }) => text).join('')

type Row = SideRow & { quotes: [here: Quote | null, there: Quote | null] }
type Sides = Omit<SideBySide, 'rows' | 'reworded'> & { rows: Row[]; reworded: Row[] }

function sideBySide(article: StoredArticle, other: ArticleRef, { citing }: SideSources): Sides {
  const here = citing(article.id).filter(isFinding)
  const both = here.filter(({ claim }) => cites(claim, other.id))
  const differing = (wanted: (difference: Difference) => boolean): CitingClaim[] =>
    both.filter(({ differences }) =>
      differences.some((difference) => wanted(difference) && isBetween(difference, article.id, other.id)),
    )
  const row = ({ claim, summary, differences }: CitingClaim): Row => {
    const [here, there] = [article.id, other.id].map((id) => quoteIn(claim, id, differences, isOfWords))
    return {
      claim: summary,
      here: here?.segments ?? [],
      there: there?.segments ?? [],
      quotes: [here?.quote ?? null, there?.quote ?? null],
    }
  }
  const open = new Set(differing(isOpen))
  const inFact = both.filter((one) => open.has(one) || isOpposed(one.claim, article.id, other.id))
  const counted = differing(({ grew, settled }) => grew === true && settled === undefined)
  const grown = counted.filter((one) => !inFact.includes(one))
  const explained = differing(({ kind }) => isFactual(kind)).filter(
    (one) => !inFact.includes(one) && !grown.includes(one),
  )
  const ofFact = [...inFact, ...grown, ...explained]
  const reworded = new Set([
    ...differing(({ kind }) => isOfWords(kind)),
    ...both.filter(({ summary }) => isRetold(summary, article.id, other.id)),
  ])
  // What is told in two languages is not compared by its words.
  const inOneLanguage = areInOneLanguage(article.data, other)
  const ofWording = both.filter((claim) => !ofFact.includes(claim) && (!inOneLanguage || reworded.has(claim)))
  return {
    both: both.length,
    here: here.length - both.length,
    there: citing(other.id).filter(isFinding).length - both.length,
    inFact: inFact.length,
    grown: grown.length,
    explained: explained.length,
    inWording: inOneLanguage ? ofWording.length : 0,
    translated: inOneLanguage ? 0 : ofWording.length,
    rows: ofFact.map(row),
    reworded: ofWording.map(row),
    same: both.length - ofFact.length - ofWording.length,
  }
}

/** Whether one of the articles only disputes what the other reports. */
export function isOpposed({ data }: StoredClaim, a: string, b: string): boolean {
  const only = (id: string): boolean =>
    data.citations.filter((citation) => citation.article === id).every(({ stance }) => stance === 'disputes')
  return (
    only(a) !== only(b) &&
    !data.citations.some((one) => one.stance === 'disputes' && one.article === (only(a) ? b : a))
  )
}

/** Whether the words of one of the articles cannot be laid beside another’s. */
const isRetold = ({ retold }: ClaimSummary, a: string, b: string): boolean =>
  retold.some(({ id }) => id === a || id === b)

const isOfWords = (kind: DifferenceKind): boolean => kind !== 'style'

/** Whether the two articles stand on different sides of a difference. */
function isBetween({ values }: Difference, a: string, b: string): boolean {
  const side = (id: string): number => values.findIndex(({ articles }) => articles.includes(id))
  return side(a) !== -1 && side(b) !== -1 && side(a) !== side(b)
}

/** The article’s words on a claim: those that a difference is marked in, else the first. */
function quoteIn(
  claim: StoredClaim,
  article: string,
  differences: readonly Difference[],
  isMarked: (kind: DifferenceKind) => boolean,
): { quote: Quote; segments: Segment[] } | undefined {
  const quotes = claim.data.citations
    .filter((citation) => citation.article === article)
    .map(({ quote }) => ({
      quote,
      segments: markDifferences(
        { article, exact: quote.exact },
        differences,
        quotations(claim.data),
        isMarked,
      ),
    }))
  return quotes.find(({ segments }) => segments.some(({ difference }) => difference !== null)) ?? quotes[0]
}

import { isFactual, type DifferenceKind } from '../model/claim.ts'
import type { Difference, Lineage } from '../model/comparison.ts'
import { isOpen } from '../compare/agreement.ts'
import { unnamedRelease } from '../compare/lineage/credits.ts'
import { isCopy } from '../compare/lineage/lookup.ts'
import { quotations } from './citation-views.ts'
import { lineageView } from './claim-views.ts'
import type { Directory } from './directory.ts'
import { findingsOf } from './findings.ts'
import { quotePosition } from './locate-quote.ts'
import { markDifferences } from './mark-differences.ts'
import type { StoredArticle, StoredClaim } from './site-content.ts'
import type { ArticleRef, ClaimSummary } from './views.ts'
import type { ArticleView, CitedPassage, RelatedArticle, SideBySide } from './page-views.ts'

/** A claim that cites an article, with what the comparison found. */
export type CitingClaim = { claim: StoredClaim; summary: ClaimSummary; differences: readonly Difference[] }

export type ArticleSources = {
  directory: Directory
  /** The claims that cite an article. */
  citing: (article: string) => readonly CitingClaim[]
  /** The lineages that an article is part of. */
  lineages: (article: string) => readonly Lineage[]
  quotationShare: number
}

/** Articles laid beside one article; those that share less are listed. */
const mostSides = 3

type Cited = { start: number; exact: string; article: string; by: CitingClaim[] }

/** All that an article’s page shows. */
export function articleView(article: StoredArticle, ref: ArticleRef, sources: ArticleSources): ArticleView {
  const { data } = article
  const passages = citedPassages(article, sources)
  const shown = withinShare(passages, article.text, sources.quotationShare)
  const related = relatedArticles(article, ref, sources)
  const shownClaims = new Set([...shown].flatMap(({ by }) => by.map(({ summary }) => summary.slug)))
  return {
    ...ref,
    modified: data.modified ?? null,
    credit:
      data.credit === undefined
        ? null
        : {
            ...data.credit,
            isRelease: unnamedRelease({ credit: data.credit, releasedBy: data.releasedBy ?? null }) !== null,
            name:
              data.credit.agency === null ? null : sources.directory.publisherRef(data.credit.agency).name,
          },
    releasedBy: data.releasedBy ?? null,
    cited: passages.filter((passage) => shown.has(passage)).map(toView),
    beyond: summaries(passages.filter((passage) => !shown.has(passage))),
    claims: summaries(passages),
    count: findingsOf(summaries(passages)).length,
    html: data.fullText ? article.html : null,
    related: laidBeside(related, (other) => sideBySide(article, other, shownClaims, sources), sources),
  }
}

/** Lays the closest beside the article; of the prints of one text, where all their words are the same, one. */
function laidBeside(
  related: readonly Omit<RelatedArticle, 'sides' | 'copies'>[],
  sidesWith: (other: ArticleRef) => SideBySide,
  { lineages }: Pick<ArticleSources, 'lineages'>,
): RelatedArticle[] {
  const laid: { other: ArticleRef; sides: SideBySide; copies: ArticleRef[] }[] = []
  return related.map((one): RelatedArticle => {
    const alone = { ...one, sides: null, copies: [] }
    if (one.shared === 0 || laid.length === mostSides) return alone
    const sides = sidesWith(one.other)
    const copied = new Set(
      lineages(one.other.id).flatMap((found) => (isCopy(found) ? [found.a, found.b] : [])),
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
}

/** Whether what is laid side by side stands there already, word for word. */
function isRepeated(sides: SideBySide, before: SideBySide): boolean {
  const keysOf = ({ rows, reworded }: SideBySide) =>
    [...rows, ...reworded].map(({ claim, here, there }) =>
      JSON.stringify([claim.slug, textOf(here), textOf(there)]),
    )
  const keys = keysOf(sides)
  const known = new Set(keysOf(before))
  return keys.length > 0 && keys.every((key) => known.has(key))
}

const textOf = (segments: CitedPassage['segments']): string => segments.map(({ text }) => text).join('')

/** The passages of the article that claims cite, in its order, each once. */
function citedPassages(article: StoredArticle, sources: ArticleSources): Cited[] {
  const found = new Map<string, Cited>()
  for (const citing of sources.citing(article.id)) {
    for (const { quote } of citing.claim.data.citations.filter((cited) => cited.article === article.id)) {
      const start = quotePosition(quote, article.text)
      const key = `${start} ${quote.exact.length}`
      const passage = found.get(key) ?? { start, exact: quote.exact, article: article.id, by: [] }
      if (!passage.by.includes(citing)) passage.by.push(citing)
      found.set(key, passage)
    }
  }
  return joinContained(
    [...found.values()].sort((a, b) => a.start - b.start || b.exact.length - a.exact.length),
  )
}

/** A passage inside another is shown there: no words stand twice. */
function joinContained(passages: readonly Cited[]): Cited[] {
  const joined: Cited[] = []
  for (const passage of passages) {
    const last = joined.at(-1)
    const isInside =
      last !== undefined && passage.start + passage.exact.length <= last.start + last.exact.length
    if (isInside) last.by = [...new Set([...last.by, ...passage.by])]
    else joined.push(passage)
  }
  return joined
}

/** The passages that fit into the share of the article that may be quoted: those that differ before the others. */
function withinShare(passages: readonly Cited[], text: string, share: number): Set<Cited> {
  const differs = ({ by }: Cited): boolean => by.some(({ differences }) => differences.some(isOpen))
  let left = Math.floor(countWords(text) * share)
  const shown = new Set<Cited>()
  for (const passage of [...passages.filter(differs), ...passages.filter((other) => !differs(other))]) {
    const words = countWords(passage.exact)
    if (words > left) continue
    left -= words
    shown.add(passage)
  }
  return shown
}

const countWords = (text: string): number => text.split(/\s+/).filter(Boolean).length

const toView = ({ exact, article, by }: Cited): CitedPassage => ({
  segments: markDifferences(
    { article, exact },
    by.flatMap(({ differences }) => differences),
    by.flatMap(({ claim }) => quotations(claim.data)),
  ),
  claims: by.map(({ summary }) => summary),
  same: new Set(
    by
      .filter(({ summary }) => plain(exact).includes(plain(summary.statement)))
      .map(({ summary }) => summary.slug),
  ),
})

/** The words alone: without marks, case and spaces. */
const plain = (text: string): string =>
  ` ${
    text
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu)
      ?.join(' ') ?? ''
  } `

const summaries = (passages: readonly Cited[]): ClaimSummary[] => [
  ...new Map(passages.flatMap(({ by }) => by.map(({ summary }) => [summary.slug, summary]))).values(),
]

/** The articles that this one shares claims or a lineage with, those that share most first. */
function relatedArticles(
  article: StoredArticle,
  ref: ArticleRef,
  { directory, citing, lineages }: ArticleSources,
): Omit<RelatedArticle, 'sides' | 'copies'>[] {
  const here = citing(article.id).filter(isFinding)
  return lineages(article.id)
    .flatMap((lineage) => {
      const { a, b, relation } = lineage
      const other = directory.articleRef(a === article.id ? b : a)
      if (other === undefined) return []
      const shared = here.filter(({ claim }) => cites(claim, other.id)).length
      if (shared === 0 && (relation === 'unknown' || relation === 'independent')) return []
      return [{ ...lineageView(lineage, ref, other, directory), other, shared }]
    })
    .sort((a, b) => b.shared - a.shared || b.overlap - a.overlap)
}

const isFinding = ({ summary }: CitingClaim): boolean => !summary.example

export const cites = (claim: StoredClaim, article: string): boolean =>
  claim.data.citations.some((citation) => citation.article === article)

/** @param shown claims on passages within the share that may be quoted; a difference of fact is shown past it */
function sideBySide(
  article: StoredArticle,
  other: ArticleRef,
  shown: ReadonlySet<string>,
  { citing }: ArticleSources,
): SideBySide {
  const here = citing(article.id).filter(isFinding)
  const both = here.filter(({ claim }) => cites(claim, other.id))
  const differing = (wanted: (kind: Difference['kind']) => boolean): CitingClaim[] =>
    both.filter(({ differences }) =>
      differences.some(
        (difference) => wanted(difference.kind) && isBetween(difference, article.id, other.id),
      ),
    )
  const row = ({ claim, summary, differences }: CitingClaim): SideBySide['rows'][number] => ({
    claim: summary,
    here: quoteIn(claim, article.id, differences, isOfWords),
    there: quoteIn(claim, other.id, differences, isOfWords),
  })
  const differingInFact = differing(isFactual)
  const ofFact = both.filter(
    (one) => differingInFact.includes(one) || isOpposed(one.claim, article.id, other.id),
  )
  const reworded = new Set([
    ...differing(isOfWords),
    ...both.filter(({ summary }) => isRetold(summary, article.id, other.id)),
  ])
  const ofWording = both.filter((claim) => reworded.has(claim) && !ofFact.includes(claim))
  return {
    both: both.length,
    here: here.length - both.length,
    there: citing(other.id).filter(isFinding).length - both.length,
    rows: ofFact.map(row),
    reworded: ofWording.filter(({ summary }) => shown.has(summary.slug)).map(row),
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
): CitedPassage['segments'] {
  const quotes = claim.data.citations
    .filter((citation) => citation.article === article)
    .map(({ quote }) =>
      markDifferences({ article, exact: quote.exact }, differences, quotations(claim.data), isMarked),
    )
  return quotes.find((segments) => segments.some(({ difference }) => difference !== null)) ?? quotes[0] ?? []
}

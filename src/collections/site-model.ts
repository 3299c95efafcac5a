import { namesInOrder } from './names-in-order.ts'
import { lineageLookup } from '../compare/lineage/lookup.ts'
import { lineageOver } from '../compare/lineage/origins.ts'
import type { NearClaim } from '../compare/matching/near.ts'
import type { Comparison, Lineage } from '../model/comparison.ts'
import { byCodeUnits } from '../model/order.ts'
import type { Ratings } from '../model/rating.ts'
import { articleView } from './article-views.ts'
import { claimSummary, claimView, lineageView, type ClaimSources } from './claim-views.ts'
import { claimantPages } from './claimant-views.ts'
import { directory, type Directory } from './directory.ts'
import { differingAmong, findingsOf } from './findings.ts'
import { headlinesOf } from './headlines.ts'
import { originRows, restsOnOne } from './origin-views.ts'
import { publisherView } from './publisher-views.ts'
import { relatedClaims, type Ties } from './related-claims.ts'
import { filterNames, searchNames } from './search-names.ts'
import { cites, type CitingClaim } from './side-by-side.ts'
import { topicView } from './topic-views.ts'
import type { BrokenFile, SiteContent, StoredArticle } from './site-content.ts'
import type { ArticleRef, ClaimantView, ClaimSummary, ClaimView, LineageView } from './views.ts'
import type {
  ArticleView,
  ClaimantPageView,
  Narrowing,
  OriginRow,
  PublisherView,
  TopicView,
  YearView,
} from './page-views.ts'
import { newerFirst, readingOrder } from './reading-order.ts'
import { narrowing, reporting } from './narrowing.ts'

/** Everything that pages and data files show; each view is made when a page asks for it. */
export type SiteModel = {
  /** By the day they were first reported, newest first; those that one article told first in its own order. */
  claims: ClaimSummary[]
  claim: (slug: string) => ClaimView
  articles: ArticleRef[]
  article: (id: string) => ArticleView
  /** The instant of its file’s last change, as `ClaimSummary` has it. */
  articleChanged: (id: string) => string | null
  lineages: (article: string) => (LineageView & { other: ArticleRef })[]
  publishers: PublisherView[]
  /** Those of them that report a claim. */
  outlets: PublisherView[]
  /** Who claims or disputes something, by name; those without a name after all others. */
  claimants: ClaimantPageView[]
  /** The same without those of whom there is nothing but an example. */
  listedClaimants: ClaimantPageView[]
  /**
   * Claims with an open difference, or that one source makes and another disputes, be it cited or only named by who disputes it: those in which sources differ in more than
   * how sure they are, a spelling or an edit, then the others. Without examples.
   */
  differing: ClaimSummary[]
  /** Claims with a count that grew as it was reported. */
  grown: ClaimSummary[]
  /** Claims that several outlets print and that go back to one origin; without examples and what is only denied. */
  singleOrigin: ClaimSummary[]
  topics: TopicView[]
  /** The latest first. */
  years: YearView[]
  narrowing: Narrowing
  origins: OriginRow[]
  /** The words that a reader can find claims by, the most frequent first; without those of examples, which are not searched. */
  searchWords: () => string[]
  /** The names of what claims can be narrowed down to, the one that pages show first. */
  filterNames: () => Record<'outlet' | 'origin', string[][]>
  corrections: { claim: ClaimSummary; on: string; what: string }[]
  ratings: Ratings | null
  /** Old addresses of claims. */
  aliases: { alias: string; slug: string }[]
  broken: BrokenFile[]
  brokenIn: (folder: string) => BrokenFile[]
}

/** What `src/compare` says of the whole content. */
export type Comparisons = {
  lineages: readonly Lineage[]
  comparison: (slug: string) => Comparison
  /** Claims that may be the same as one, the nearest first. */
  near: (slug: string) => readonly NearClaim[]
}

/** Joins content and comparisons into what pages show. */
export function siteModel(
  content: SiteContent,
  { lineages, comparison, near }: Comparisons,
  settings: { quotationShare: number },
): SiteModel {
  const refer = directory(content)
  const lineagesOf = index(lineages, ({ a, b }) => [a, b])
  const sources: ClaimSources = {
    directory: refer,
    ratings: content.ratings,
    topics: new Map(content.topics.map(({ id, data }) => [id, data.name])),
    comparison,
    lineage: lineageLookup(lineages),
  }
  const summaryOf = new Map(content.claims.map((claim) => [claim.id, claimSummary(claim, sources)]))
  const ordered = readingOrder(content.claims, summaryOf, refer)
  const claims = ordered.map(({ id }) => summaryOf.get(id) as ClaimSummary)
  const findings = findingsOf(claims)
  const storedOf = new Map(ordered.map((claim) => [claim.id, claim]))
  const citing = index(
    ordered.map((claim, at): CitingClaim => {
      const { differences } = comparison(claim.id)
      return { claim, summary: claims[at] as ClaimSummary, differences }
    }),
    ({ claim }) => [...new Set(claim.data.citations.map(({ article }) => article))],
  )
  const lineagesWith = (article: string): Lineage[] =>
    (lineagesOf.get(article) ?? []).map((lineage) =>
      lineageOver(
        lineage,
        (citing.get(lineage.a) ?? [])
          .filter(({ claim }) => cites(claim, lineage.b))
          .map(({ summary }) => summary.origins),
      ),
    )
  const byClaimant = index(claims, ({ claimants }) => keysOf(claimants))
  const byDisputer = index(claims, ({ disputers }) => keysOf(disputers))
  const byOther = index(claims, ({ otherwise }) => keysOf(otherwise))
  const claimants = claimantPages(byClaimant, byDisputer, byOther)
  const byTopic = index(ordered, ({ data }) => data.topics)
  const articles = content.articles
    .toSorted((a, b) => newerFirst(a.data.published, b.data.published) || byCodeUnits(a.id, b.id))
    .map(({ id }) => refer.articleRef(id) as ArticleRef)
  const storedArticle = new Map(content.articles.map((article) => [article.id, article]))
  const ties: Ties = { summaryOf, near, byTopic, byClaimant, citing }
  const publishers = content.publishers
    .map((publisher) =>
      publisherView(publisher, {
        directory: refer,
        articles: content.articles,
        claims: findings,
        articleRefs: articles,
      }),
    )
    .sort((a, b) => namesInOrder(a.name, b.name))
  const years = [...index(findings, ({ reported }) => (reported === null ? [] : [reported.slice(0, 4)]))]
    .map(([year, list]) => ({ year, claims: list }))
    .sort((a, b) => newerFirst(a.year, b.year))
  const origins = originRows(findings, refer)
  const claimViews = new Map<string, ClaimView>()
  const searched = searchNames(
    ordered.filter(({ data }) => !data.example),
    content.claimants,
    refer,
    headlinesOf(findings),
  )

  return {
    claims,
    claim: (slug) => {
      const known = claimViews.get(slug)
      if (known !== undefined) return known
      const claim = storedOf.get(slug)
      if (claim === undefined) throw new Error(`there is no claim “${slug}”`)
      const beside = { ...relatedClaims(claim, ties), ...searched.of(claim) }
      const view = claimView(claim, beside, sources)
      claimViews.set(slug, view)
      return view
    },
    articles,
    article: (id) =>
      articleView(storedArticle.get(id) as StoredArticle, refer.articleRef(id) as ArticleRef, {
        directory: refer,
        citing: (article) => citing.get(article) ?? [],
        lineages: lineagesWith,
        quotationShare: settings.quotationShare,
      }),
    articleChanged: (id) => storedArticle.get(id)?.changed ?? null,
    lineages: (article) => lineagesFrom(article, lineagesWith(article), refer),
    publishers,
    outlets: reporting(publishers),
    claimants,
    listedClaimants: claimants.filter((one) => one.count + one.disputedCount + one.otherwiseCount > 0),
    differing: differingAmong(findings),
    grown: findings.filter(({ grownCounts }) => grownCounts.length > 0),
    singleOrigin: findings.filter((claim) => restsOnOne(claim) && claim.outlets.length - claim.bodies > 1),
    topics: content.topics.map((topic) =>
      topicView(
        topic,
        (byTopic.get(topic.id) ?? []).filter(({ data }) => !data.example),
        summaryOf,
        refer,
      ),
    ),
    years,
    narrowing: narrowing(content, findings, { years, publishers, byTopic }),
    origins,
    searchWords: searched.words,
    filterNames: () => filterNames(reporting(publishers), origins, refer),
    corrections: ordered
      .filter(({ data }) => !data.example)
      .flatMap(({ id, data }) =>
        data.corrections.map((correction) => ({ claim: summaryOf.get(id) as ClaimSummary, ...correction })),
      )
      .sort((a, b) => newerFirst(a.on, b.on)),
    ratings: content.ratings,
    aliases: content.claims.flatMap(({ id, data }) => data.aliases.map((alias) => ({ alias, slug: id }))),
    broken: content.broken,
    brokenIn: (folder) => content.broken.filter((file) => file.folder === folder),
  }
}

function index<Entry>(
  entries: readonly Entry[],
  keys: (entry: Entry) => readonly string[],
): Map<string, Entry[]> {
  const found = new Map<string, Entry[]>()
  for (const entry of entries) {
    for (const key of keys(entry)) {
      const list = found.get(key)
      if (list === undefined) found.set(key, [entry])
      else list.push(entry)
    }
  }
  return found
}

const keysOf = (claimants: readonly ClaimantView[]): string[] => [...new Set(claimants.map(({ key }) => key))]

/** The lineages of an article, with the article at the other end of each. */
const lineagesFrom = (article: string, lineages: readonly Lineage[], refer: Directory) =>
  lineages.flatMap((lineage) => {
    const [a, b] = [refer.articleRef(lineage.a), refer.articleRef(lineage.b)]
    if (a === undefined || b === undefined) return []
    return [{ ...lineageView(lineage, a, b, refer), other: a.id === article ? b : a }]
  })

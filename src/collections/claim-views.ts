import type { Claim } from '../model/claim.ts'
import { baseOf } from '../model/language.ts'
import { isOpen } from '../compare/agreement.ts'
import type { LineageLookup } from '../compare/lineage/lookup.ts'
import { isEarlier } from '../compare/figures/publication.ts'
import { lineageWithin } from '../compare/lineage/origins.ts'
import type { Comparison, Difference, Lineage, Origins } from '../model/comparison.ts'
import type { Ratings } from '../model/rating.ts'
import { site } from '../site.ts'
import { byDay } from './by-day.ts'
import {
  claimantsOf,
  disputersNamed,
  disputersOf,
  isAfterReview,
  onBothSidesOf,
  oneSourceOf,
} from './claim-speakers.ts'
import { citationViews, stanceGroups } from './citation-views.ts'
import { differenceViews } from './difference-views.ts'
import { refs, type Directory } from './directory.ts'
import { originViews } from './origin-views.ts'
import type { StoredClaim } from './site-content.ts'
import { typeset } from './typeset.ts'
import type { ArticleRef, ClaimSummary, ClaimView, LineageView, RatingView, Searched } from './views.ts'

/** What the views of claims are made from, beside the claim itself. */
export type ClaimSources = {
  directory: Directory
  ratings: Ratings | null
  topics: ReadonlyMap<string, string>
  comparison: (slug: string) => Comparison
  lineage: LineageLookup
}

/** A claim as lists show it. */
export function claimSummary(claim: StoredClaim, sources: ClaimSources): ClaimSummary {
  const { data } = claim
  const comparison = sources.comparison(claim.id)
  const { origins, agreement, differences, retold } = comparison
  const articles = citedArticles(data, sources.directory)
  const carrying = carriersAmong(articles, comparison)
  const viewsOf = (some: readonly Difference[]) => differenceViews(some, origins, sources.directory)
  const outlets = new Map(articles.map(({ publisher }) => [publisher.id, publisher]))
  const language = data.language ?? sharedLanguage(articles)
  return {
    slug: claim.id,
    statement: baseOf(language ?? site.language) === 'en' ? typeset(data.statement) : data.statement,
    language,
    status: data.status,
    rating: ratingOf(data, sources.ratings),
    example: data.example,
    ...claimantsOf(data, comparison, sources.directory),
    onlyDisputed: data.citations.every(({ stance }) => stance === 'disputes'),
    firstArticle: firstToTell(carrying),
    disputedBy: disputersOf(data, sources.directory),
    disputers: disputersNamed(data, sources.directory),
    outlets: [...outlets.values()],
    bodies: [...outlets.keys()].filter(sources.directory.isBody).length,
    origins,
    agreement,
    retold: refs(retold, sources.directory),
    openDifferences: viewsOf(differences.filter(isOpen)),
    grownCounts: viewsOf(differences.filter(({ grew, settled }) => grew === true && settled === undefined)),
    changed: claim.changed,
    reviewedOn: data.reviewed?.on ?? null,
    correctedOn: latestDay(data.corrections.map(({ on }) => on)),
    newest: latestDay([
      ...articles.map(({ published }) => published ?? ''),
      data.reviewed?.on ?? '',
      ...data.corrections.map(({ on }) => on),
    ]),
    reported: dayOfFirst(carrying),
    undatedFirst: carrying.some(({ published }) => published === null),
  }
}

/** The language of all these articles, as far as they share one: “en” of en-GB and en-US. */
function sharedLanguage(articles: readonly ArticleRef[]): string | null {
  const [first, ...more] = new Set(articles.map(({ language }) => language))
  if (first === undefined || more.length === 0) return first ?? null
  const base = baseOf(first)
  return more.every((other) => baseOf(other) === base) ? base : null
}

/** The articles that carry a claim as it is stated; all that are cited for it, where none does. */
function carriersAmong(articles: readonly ArticleRef[], { carriedBy }: Comparison): readonly ArticleRef[] {
  const carrying = articles.filter(({ id }) => carriedBy.includes(id))
  return carrying.length > 0 ? carrying : articles
}

/** The article that the dates show to be the first; of those that they leave open the one cited first. */
const firstToTell = (articles: readonly ArticleRef[]): ArticleRef | null =>
  perhapsFirst(articles)[0] ?? articles[0] ?? null

/** The articles with a date that none is shown to be earlier than: a day alone leaves open whether it was before a time of that day. */
function perhapsFirst(articles: readonly ArticleRef[]): ArticleRef[] {
  const dated = articles.filter(({ published }) => published !== null)
  return dated.filter((one) => !dated.some((other) => isEarlier(other, one)))
}

/** When the first of them was published, only as finely as is known whichever of them that was. */
function dayOfFirst(articles: readonly ArticleRef[]): string | null {
  const dates = perhapsFirst(articles).flatMap(({ published }) => published ?? [])
  const withoutTime = dates.filter((date) => !date.includes('T'))
  return withoutTime.toSorted((a, b) => a.length - b.length)[0] ?? dates[0] ?? null
}

/** All that a claim’s page shows. */
export function claimView(
  claim: StoredClaim,
  beside: Pick<ClaimView, 'near' | 'related'> & Searched,
  sources: ClaimSources,
): ClaimView {
  const { data } = claim
  const { directory } = sources
  const { origins, differences, figures, carriedBy } = sources.comparison(claim.id)
  const articles = citedArticles(data, directory)
  const known = new Set(origins.list.flatMap((origin) => origin.articles))
  const citations = citationViews(data, differences, directory)
  return {
    ...claimSummary(claim, sources),
    kind: data.kind,
    when: data.when,
    places: data.places,
    topics: data.topics.map((id) => ({ id, name: sources.topics.get(id) ?? id })),
    reviewed: data.reviewed ?? null,
    differences: differenceViews(differences, origins, directory),
    figures: figures.map(({ text, articles: tellers, near }) => ({
      text,
      articles: refs(tellers, directory),
      near: near.flatMap((one) =>
        refs([one.article], directory).map((article) => ({ article, text: one.text })),
      ),
    })),
    originList: originViews(origins, directory),
    oneSource: oneSourceOf(data, directory, origins),
    onBothSides: onBothSidesOf(data, directory),
    carriedBy: refs(carriedBy, directory),
    sinceReview: articles.filter((article) => isAfterReview(data, article)),
    unknownArticles: articles.filter(({ id }) => !known.has(id) || origins.unclear?.includes(id)),
    lineages: lineageViews(articles, origins, sources),
    timeline: byDay(articles, ({ published }) => published).map(({ day, items }) => ({
      day,
      articles: items,
    })),
    undated: articles.filter(({ published }) => published === null),
    citations,
    groups: stanceGroups(citations, directory.isBody),
    html: claim.html,
    quoted: refs(
      [...claim.html.matchAll(/ data-article="([^"]*)"/g)].map(([, id = '']) => id),
      directory,
    ),
    limits: data.limits ?? null,
    reply: data.reply ?? null,
    others: data.others,
    corrections: data.corrections,
    aliases: data.aliases,
    ...beside,
  }
}

/** The latest of the dates that name a day, as that day. */
const latestDay = (dates: readonly string[]): string | null =>
  dates
    .map((date) => date.slice(0, 10))
    .filter((date) => date.length === 10)
    .sort()
    .at(-1) ?? null

/** The cited articles, each once, in the order of their first citation. */
function citedArticles(claim: Claim, directory: Directory): ArticleRef[] {
  return refs([...new Set(claim.citations.map(({ article }) => article))], directory)
}

function ratingOf(claim: Claim, ratings: Ratings | null): RatingView | null {
  const rating = ratings?.ratings.find(({ id }) => id === claim.rating)
  return rating === undefined || ratings === null
    ? null
    : { ...rating, best: ratings.best, worst: ratings.worst }
}

function lineageViews(
  articles: readonly ArticleRef[],
  origins: Origins,
  { lineage, directory }: ClaimSources,
): LineageView[] {
  return articles.flatMap((a, index) =>
    articles.slice(index + 1).flatMap((b) => {
      const found = lineage(a.id, b.id)
      return found === null ? [] : [lineageView(lineageWithin(found, origins), a, b, directory)]
    }),
  )
}

/** How two articles are related, in the order that they are shown in. */
export function lineageView(
  { relation, overlap, evidence }: Lineage,
  a: ArticleRef,
  b: ArticleRef,
  { articleRef }: Directory,
): LineageView {
  const found = evidence.find((one) => one.through !== undefined)?.through
  const of = articleRef(found?.of ?? '')
  const through = found === undefined || of === undefined ? null : { copy: found.copy === a.id ? a : b, of }
  return { a, b, relation, overlap, evidence, through }
}

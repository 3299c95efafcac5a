import type { SiteContent, StoredClaim } from './site-content.ts'
import type { ClaimSummary } from './views.ts'
import type { Narrowing, PublisherView, YearView } from './page-views.ts'

/** Those that report a claim in articles of their own. */
export const reporting = (publishers: readonly PublisherView[]): PublisherView[] =>
  publishers.filter(({ articles, claims }) => articles.length > 0 && claims.length > 0)

/** What a reader can narrow the claims down to. */
export const narrowing = (
  { ratings, topics }: SiteContent,
  findings: readonly ClaimSummary[],
  {
    years,
    publishers,
    byTopic,
  }: {
    years: readonly YearView[]
    publishers: readonly PublisherView[]
    byTopic: ReadonlyMap<string, readonly StoredClaim[]>
  },
): Narrowing => ({
  ratings: (ratings?.ratings ?? []).filter(({ id }) => findings.some(({ rating }) => rating?.id === id)),
  years: years.map(({ year }) => year),
  topics: topics
    .filter(({ id }) => byTopic.get(id)?.some(({ data }) => !data.example) === true)
    .map(({ id, data }) => ({ id, name: data.name })),
  outlets: reporting(publishers).sort((a, b) => b.claims.length - a.claims.length),
})

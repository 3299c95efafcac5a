import type { SiteModel } from '../collections/site-model.ts'
import { absolute, urls } from './urls.ts'
import { element, XML } from './xml.ts'

/** A page for search engines, and the instant it last changed, where that is known. */
export type SitemapEntry = { path: string; changed: string | null }

/** Addresses in one file; the protocol allows 50,000. https://www.sitemaps.org/protocol.html */
export const SITEMAP_SIZE = 40_000
const namespace = { xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9' }

/** The pages that search engines should know: all but examples and redirects. */
export function sitemapEntries(model: SiteModel, pages: readonly { id: string }[]): SitemapEntry[] {
  const { publishers, topics, listedClaimants, ratings, years } = model
  const claims = model.claims.filter(({ example }) => !example)
  const page = (path: string): SitemapEntry => ({ path, changed: null })
  const listOf = (path: string, listed: readonly Dated[]): SitemapEntry => ({ path, changed: newest(listed) })
  return [
    listOf(urls.home, claims),
    listOf(urls.claims(), claims),
    page(urls.differences()),
    page(urls.singleOrigin()),
    page(urls.articles()),
    page(urls.publishers),
    page(urls.claimants()),
    page(urls.topics),
    page(urls.origins),
    page(urls.corrections),
    page(urls.data),
    page(urls.search),
    ...pages.map(({ id }) => page(urls.page(id))),
    ...publishers.map(({ id, claims: listed }) => listOf(urls.publisher(id), listed)),
    // “police” of several articles are nobody whom one would look for
    ...listedClaimants
      .filter(({ named }) => named)
      .map(({ key, claims: made, disputed }) => listOf(urls.claimant(key), [...made, ...disputed])),
    ...(ratings?.ratings ?? [])
      .filter(({ id }) => claims.some(({ rating }) => rating?.id === id))
      .map(({ id }) => page(urls.rating(id))),
    ...topics
      .filter(({ claims: listed }) => listed.length > 0)
      .map(({ id, claims: listed }) => listOf(urls.topic(id), listed)),
    ...years.map(({ year, claims: listed }) => listOf(urls.year(year), listed)),
    ...claims.map(({ slug, changed }) => ({ path: urls.claim(slug), changed })),
    ...model.articles.map(({ id }) => ({ path: urls.article(id), changed: model.articleChanged(id) })),
  ]
}

type Dated = { changed: string | null }

/** When a list last changed: with its newest claim, and unknown where that of any claim is. */
function newest(listed: readonly Dated[]): string | null {
  const dates = listed.map(({ changed }) => changed)
  if (dates.length === 0) return null
  return dates.reduce((best, date) =>
    best === null || date === null ? null : Date.parse(date) > Date.parse(best) ? date : best,
  )
}

/** One file of addresses. */
export const sitemap = (entries: readonly SitemapEntry[]): string =>
  `${XML}${element(
    'urlset',
    entries.map(({ path, changed }) =>
      element('url', [
        element('loc', absolute(path)),
        ...(changed === null ? [] : [element('lastmod', changed)]),
      ]),
    ),
    namespace,
  )}\n`

/** The list of those files. */
export const sitemapIndex = (parts: number): string =>
  `${XML}${element(
    'sitemapindex',
    Array.from({ length: parts }, (_, index) =>
      element('sitemap', [element('loc', absolute(urls.sitemapPart(index + 1)))]),
    ),
    namespace,
  )}\n`

import type { SiteModel } from '../collections/site-model.ts'
import type { SitemapEntry } from './feeds.ts'
import { urls } from './urls.ts'

/** The pages that search engines should know: all but examples, redirects and the search page. */
export function sitemapEntries(model: SiteModel, pages: readonly { id: string }[]): SitemapEntry[] {
  const { claims, articles, publishers, topics, claimants, ratings, years } = model
  const fixed = [
    urls.home,
    urls.claims(),
    urls.differences(),
    urls.singleOrigin(),
    urls.articles(),
    urls.publishers,
    urls.claimants(),
    urls.topics,
    urls.origins,
    urls.corrections,
    urls.data,
    ...pages.map(({ id }) => urls.page(id)),
    ...publishers.map(({ id }) => urls.publisher(id)),
    ...claimants.map(({ key }) => urls.claimant(key)),
    ...(ratings?.ratings ?? []).map(({ id }) => urls.rating(id)),
    ...topics.map(({ id }) => urls.topic(id)),
    ...years.map(({ year }) => urls.year(year)),
  ]
  return [
    ...fixed.map((path) => ({ path, changed: null })),
    ...claims
      .filter(({ example }) => !example)
      .map(({ slug, changed }) => ({ path: urls.claim(slug), changed })),
    ...articles.map(({ id }) => ({ path: urls.article(id), changed: null })),
  ]
}

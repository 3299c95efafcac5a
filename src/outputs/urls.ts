import { site } from '../site.ts'

/** Every address on the site is made here, so that a base path or a new layout is one change. */
const path = (...parts: string[]): string =>
  site.base + parts.map((part) => `${encodeURIComponent(part)}/`).join('')

const file = (...parts: string[]): string => path(...parts).replace(/\/$/, '')

export const urls = {
  home: path(),
  claims: (page = 1): string => (page === 1 ? path('claims') : path('claims', 'page', String(page))),
  claim: (slug: string): string => path('claims', slug),
  claimJson: (slug: string): string => file('claims', slug, 'claim.json'),
  articles: path('articles'),
  article: (id: string): string => path('articles', id),
  publishers: path('publishers'),
  publisher: (id: string): string => path('publishers', id),
  claimants: path('claimants'),
  topics: path('topics'),
  topic: (id: string): string => path('topics', id),
  topicRss: (id: string): string => file('topics', id, 'rss.xml'),
  differences: path('differences'),
  singleOrigin: path('single-origin'),
  corrections: path('corrections'),
  data: path('data'),
  dataFile: (name: string): string => file('data', name),
  search: path('search'),
  searchFor: (words: string): string => `${path('search')}?q=${encodeURIComponent(words)}`,
  page: (id: string): string => path(id),
  rss: file('rss.xml'),
  opensearch: file('opensearch.xml'),
  sitemap: file('sitemap.xml'),
  sitemapPart: (part: number): string => file(`sitemap-${part}.xml`),
  pagefind: path('pagefind'),
}

/**
 * The address with scheme and host, as canonical links and machines need it.
 * @param address a path made above, base included
 */
export const absolute = (address: string): string => new URL(address, site.url).href

import { site } from '../site.ts'

/** Every address on the site is made here, so that a base path or a new layout is one change. */
const path = (...parts: string[]): string =>
  site.base + parts.map((part) => `${encodeURIComponent(part)}/`).join('')

/** The first page of a list has the list’s own address. */
const paged = (page: number, ...parts: string[]): string =>
  page === 1 ? path(...parts) : path(...parts, String(page))

const file = (...parts: string[]): string => path(...parts).replace(/\/$/, '')

export const urls = {
  home: path(),
  claims: (page = 1): string => (page === 1 ? path('claims') : path('claims', 'page', String(page))),
  claim: (slug: string): string => path('claims', slug),
  claimJson: (slug: string): string => file('claims', slug, 'claim.json'),
  articles: (page = 1): string => (page === 1 ? path('articles') : path('articles', 'page', String(page))),
  article: (id: string): string => path('articles', id),
  publishers: path('publishers'),
  publisher: (id: string, page = 1): string => paged(page, 'publishers', id),
  claimants: (page = 1): string => (page === 1 ? path('claimants') : path('claimants', 'page', String(page))),
  claimant: (key: string, page = 1): string => paged(page, 'claimants', key),
  rating: (id: string, page = 1): string => paged(page, 'ratings', id),
  topics: path('topics'),
  topic: (id: string, page = 1): string => paged(page, 'topics', id),
  topicRss: (id: string): string => file('topics', id, 'rss.xml'),
  year: (year: string, page = 1): string => paged(page, 'years', year),
  origins: path('origins'),
  differences: (page = 1): string => paged(page, 'differences'),
  singleOrigin: (page = 1): string => paged(page, 'single-origin'),
  corrections: path('corrections'),
  data: path('data'),
  dataFile: (name: string): string => file('data', name),
  search: path('search'),
  searchWords: file('search', 'words.json'),
  searchNames: file('search', 'names.json'),
  searchFor: (words: string): string => `${path('search')}?q=${encodeURIComponent(words)}`,
  page: (id: string): string => path(id),
  /** Beside the page it is of. */
  shareImage: (page: string): string => `${page}share.png`,
  rss: file('rss.xml'),
  opensearch: file('opensearch.xml'),
  sitemap: file('sitemap.xml'),
  sitemapPart: (part: number): string => file(`sitemap-${part}.xml`),
  pagefind: path('pagefind'),
  /** A file of `public/`. */
  icon: site.base + (site.logo ?? 'icon.svg'),
}

/**
 * The address with scheme and host, as canonical links and machines need it.
 * @param address a path made above, base included
 */
export const absolute = (address: string): string => new URL(address, site.url).href

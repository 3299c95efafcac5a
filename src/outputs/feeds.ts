import type { ClaimSummary } from '../collections/views.ts'
import { site } from '../site.ts'
import { strings } from '../strings/index.ts'
import { absolute, urls } from './urls.ts'

/** Entries in a feed; readers ask often, and older claims are on the site. */
const NEWEST = 50

/** The newest claims of a list as RSS 2.0. https://www.rssboard.org/rss-specification */
export function rss(
  claims: readonly ClaimSummary[],
  of: { title: string; page: string; feed: string } = { title: site.name, page: urls.home, feed: urls.rss },
): string {
  const items = claims
    .filter(({ example }) => !example)
    .slice(0, NEWEST)
    .map((claim) => {
      const url = absolute(urls.claim(claim.slug))
      const date = instantOf(claim.reported)
      return element('item', [
        element('title', escape(claim.statement)),
        element('link', url),
        `<guid isPermaLink="true">${url}</guid>`,
        element('description', escape(summary(claim))),
        ...(date === null ? [] : [element('pubDate', date.toUTCString())]),
      ])
    })
  const channel = element('channel', [
    element('title', escape(of.title === site.name ? site.name : `${of.title} · ${site.name}`)),
    element('link', absolute(of.page)),
    element('description', escape(site.description)),
    element('language', site.language.toLowerCase()),
    `<atom:link href="${absolute(of.feed)}" rel="self" type="application/rss+xml"/>`,
    ...items,
  ])
  return `${XML}<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom">${channel}</rss>\n`
}

/** The newest claims as JSON Feed 1.1. https://www.jsonfeed.org/version/1.1/ */
export const jsonFeed = (claims: readonly ClaimSummary[]): object => ({
  version: 'https://jsonfeed.org/version/1.1',
  title: site.name,
  description: site.description,
  home_page_url: absolute(urls.home),
  feed_url: absolute(urls.jsonFeed),
  language: site.language,
  items: claims
    .filter(({ example }) => !example)
    .slice(0, NEWEST)
    .map((claim) => {
      const url = absolute(urls.claim(claim.slug))
      const date = instantOf(claim.reported)
      return {
        id: url,
        url,
        title: claim.statement,
        content_text: summary(claim),
        ...(date !== null && { date_published: date.toISOString() }),
      }
    }),
})

const summary = ({ status, rating, outlets, origins }: ClaimSummary): string => {
  const names = origins.list.map(({ name }) => name)
  return `${rating?.name ?? strings.status[status]}. ${strings.originsLine(outlets.length, origins.count, names, origins.unknown)}.`
}

/** A feed’s dates are whole instants: only a date that names a day can be one, in UTC where it names no zone. */
function instantOf(written: string | null): Date | null {
  if (written === null || written.length < 10) return null
  const isLocal = /T[^Z+-]*$/.test(written)
  const date = new Date(isLocal ? `${written}Z` : written)
  return Number.isNaN(date.getTime()) ? null : date
}

/** A page for search engines, and the day it last changed, where that is known. */
export type SitemapEntry = { path: string; changed: string | null }

/** Addresses in one file; the protocol allows 50,000. https://www.sitemaps.org/protocol.html */
export const SITEMAP_SIZE = 40_000

/** One file of addresses. */
export const sitemap = (entries: readonly SitemapEntry[]): string =>
  `${XML}<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${entries
    .map(({ path, changed }) =>
      element('url', [
        element('loc', escape(absolute(path))),
        ...(changed === null ? [] : [element('lastmod', changed)]),
      ]),
    )
    .join('')}</urlset>\n`

/** The list of those files. */
export const sitemapIndex = (parts: number): string =>
  `${XML}<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${Array.from(
    { length: parts },
    (_, index) => element('sitemap', element('loc', absolute(urls.sitemapPart(index + 1)))),
  ).join('')}</sitemapindex>\n`

const XML = '<?xml version="1.0" encoding="UTF-8"?>\n'
const element = (name: string, content: string | readonly string[]): string =>
  `<${name}>${typeof content === 'string' ? content : content.join('')}</${name}>`
const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

/** How browsers search the site from their own search field. https://github.com/dewitt/opensearch */
export const openSearch = (): string =>
  `${XML}<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">${[
    // At most 16 characters, says the specification.
    element('ShortName', escape(site.name.slice(0, 16))),
    element('Description', escape(strings.search.label)),
    `<Url type="text/html" template="${escape(absolute(urls.search))}?q={searchTerms}"/>`,
  ].join('')}</OpenSearchDescription>\n`

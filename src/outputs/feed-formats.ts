import { site } from '../site.ts'
import type { Feed } from './feeds.ts'
import { absolute, urls } from './urls.ts'
import { element, escapeXml, XML } from './xml.ts'

/** The formats in which every feed is offered: the file beside the page that it follows, its type, and how it is written. */
export const feedFormats = [
  { name: 'RSS', file: 'rss.xml', type: 'application/rss+xml', write: rss },
  { name: 'Atom', file: 'atom.xml', type: 'application/atom+xml', write: atom },
  { name: 'JSON Feed', file: 'feed.json', type: 'application/feed+json', write: jsonFeed },
] as const

const organisationUrl = (): string => site.organisation.url ?? absolute(urls.home)

/** RSS 2.0. https://www.rssboard.org/rss-specification */
function rss(feed: Feed): string {
  const { updated } = feed
  const items = feed.entries.map(({ edition, url, title, summary, renewed, updated: changed }) => {
    const date = renewed ?? changed
    return element('item', [
      element('title', title),
      element('link', url),
      element('guid', edition, { isPermaLink: String(edition === url) }),
      // Readers take a description for HTML.
      element('description', escapeXml(summary)),
      ...(date === null ? [] : [element('pubDate', date.toUTCString())]),
    ])
  })
  const channel = element('channel', [
    element('title', feed.title),
    element('link', absolute(feed.page)),
    element('description', site.description),
    element('language', site.language.toLowerCase()),
    ...(updated === null ? [] : [element('lastBuildDate', updated.toUTCString())]),
    element('atom:link', null, {
      href: absolute(`${feed.page}rss.xml`),
      rel: 'self',
      type: 'application/rss+xml',
    }),
    ...items,
  ])
  return `${XML}${element('rss', [channel], { version: '2.0', 'xmlns:atom': 'http://www.w3.org/2005/Atom' })}\n`
}

/**
 * Atom 1.0, RFC 4287. An entry must say when it was updated, so that one without any date is in the other formats only. A
 * feed must too; of a site with no date at all it is the first instant there is.
 */
function atom(feed: Feed): string {
  const self = absolute(`${feed.page}atom.xml`)
  const entries = feed.entries.flatMap(({ id, url, title, summary, published, updated }) =>
    updated === null
      ? []
      : [
          element('entry', [
            element('id', id),
            element('title', title),
            element('link', null, { rel: 'alternate', type: 'text/html', href: url }),
            ...(published === null ? [] : [element('published', published.toISOString())]),
            element('updated', updated.toISOString()),
            element('summary', summary),
          ]),
        ],
  )
  const updated = feed.updated ?? new Date(0)
  return `${XML}${element(
    'feed',
    [
      element('id', self),
      element('title', feed.title),
      element('subtitle', site.description),
      element('link', null, { rel: 'self', type: 'application/atom+xml', href: self }),
      element('link', null, { rel: 'alternate', type: 'text/html', href: absolute(feed.page) }),
      element('updated', updated.toISOString()),
      element('author', [element('name', site.organisation.name), element('uri', organisationUrl())]),
      ...entries,
    ],
    { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': site.language },
  )}\n`
}

/** JSON Feed 1.1. https://www.jsonfeed.org/version/1.1/ */
function jsonFeed(feed: Feed): string {
  return `${JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    description: site.description,
    home_page_url: absolute(feed.page),
    feed_url: absolute(`${feed.page}feed.json`),
    language: site.language,
    authors: [{ name: site.organisation.name, url: organisationUrl() }],
    items: feed.entries.map(({ id, url, title, summary, published, updated }) => ({
      id,
      url,
      title,
      content_text: summary,
      ...(published !== null && { date_published: published.toISOString() }),
      ...(updated !== null && { date_modified: updated.toISOString() }),
    })),
  })}\n`
}

import { expect, test } from 'vitest'
import type { ClaimSummary } from '../../../src/collections/views.ts'
import { jsonFeed, rss, sitemapIndex } from '../../../src/outputs/feeds.ts'

const claim = (reported: string | null, rest: Partial<ClaimSummary> = {}): ClaimSummary => ({
  slug: 'a-claim',
  statement: 'Bread & butter <cost> more',
  status: 'unreviewed',
  rating: null,
  example: false,
  disputedBy: [],
  firstArticle: 'an-article',
  claimants: [],
  outlets: [{ id: 'a', name: 'A' }],
  origins: { count: 1, unknown: 0, list: [{ name: 'A', agency: null, articles: ['x'] }] },
  agreement: 'single-origin',
  openDifferences: [],
  reported,
  newest: null,
  changed: null,
  ...rest,
})

test.each([
  ['2026-01-05', 'Mon, 05 Jan 2026 00:00:00 GMT'],
  ['2026-01-05T09:13+02:00', 'Mon, 05 Jan 2026 07:13:00 GMT'],
  // The same wherever it is built.
  ['2026-01-05T09:13', 'Mon, 05 Jan 2026 09:13:00 GMT'],
])('%s is %s in a feed', (written, date) => {
  expect(rss([claim(written)])).toContain(`<pubDate>${date}</pubDate>`)
  expect(JSON.stringify(jsonFeed([claim(written)]))).toContain(new Date(date).toISOString())
})

test.each([null, '2026', '2026-01'])('%s names no day and has no date in a feed', (written) => {
  expect(rss([claim(written)])).not.toContain('pubDate')
  expect(JSON.stringify(jsonFeed([claim(written)]))).not.toContain('date_published')
})

test('what a statement holds is text', () => {
  expect(rss([claim(null)])).toContain('<title>Bread &amp; butter &lt;cost&gt; more</title>')
})

test('examples are no news, and old claims are on the site', () => {
  expect(rss([claim(null, { example: true })])).not.toContain('<item>')
  expect(rss(Array.from({ length: 60 }, () => claim(null))).match(/<item>/g)?.length).toBe(50)
})

test('a sitemap of several files names each', () => {
  expect(sitemapIndex(3).match(/<loc>[^<]*sitemap-\d\.xml<\/loc>/g)?.length).toBe(3)
})

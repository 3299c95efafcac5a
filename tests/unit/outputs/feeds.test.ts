import { SaxesParser } from 'saxes'
import { describe, expect, test } from 'vitest'
import type { ClaimSummary } from '../../../src/collections/views.ts'
import { feedFormats } from '../../../src/outputs/feed-formats.ts'
import { feedsOf, type FeedSource } from '../../../src/outputs/feeds.ts'

const claim = (reported: string | null, rest: Partial<ClaimSummary> = {}): ClaimSummary => ({
  slug: 'a-claim',
  statement: 'Bread & butter <cost> more',
  status: 'unreviewed',
  rating: null,
  example: false,
  language: null,
  disputedBy: [],
  disputers: [],
  saidByOutlets: 1,
  saidAlone: null,
  onlyDisputed: false,
  firstArticle: null,
  claimants: [],
  otherwise: [],
  outletsOtherwise: [],
  outlets: [{ id: 'a', name: 'A' }],
  bodies: 0,
  origins: { count: 1, unknown: 0, list: [{ name: 'A', agency: null, articles: ['x'] }] },
  agreement: 'single-origin',
  retold: [],
  openDifferences: [],
  grownCounts: [],
  reported,
  undatedFirst: false,
  reviewedOn: null,
  correctedOn: null,
  newest: null,
  changed: null,
  ...rest,
})
const source = (claims: ClaimSummary[], rest: Partial<FeedSource> = {}): FeedSource => ({
  claims,
  topics: [],
  corrections: [],
  ...rest,
})
/** The feed of the page with this ending, in one format. */
function feed(name: 'RSS' | 'Atom' | 'JSON Feed', from: FeedSource, page = '/'): string {
  const found = feedsOf(from).find((of) => of.page === page)
  const format = feedFormats.find((of) => of.name === name)
  if (found === undefined || format === undefined) throw new Error(`no ${name} of ${page}`)
  return format.write(found)
}
const items = (json: string): Record<string, unknown>[] =>
  (JSON.parse(json) as { items: Record<string, unknown>[] }).items

test.each([
  ['2026-01-05', 'Mon, 05 Jan 2026 00:00:00 GMT'],
  ['2026-01-05T09:13+02:00', 'Mon, 05 Jan 2026 07:13:00 GMT'],
  // The same wherever it is built.
  ['2026-01-05T09:13', 'Mon, 05 Jan 2026 00:00:00 GMT'],
])('%s is %s in a feed', (written, date) => {
  const from = source([claim(written)])
  const iso = new Date(date).toISOString()
  expect(feed('RSS', from)).toContain(`<pubDate>${date}</pubDate>`)
  expect(feed('Atom', from)).toContain(`<published>${iso}</published>`)
  expect(items(feed('JSON Feed', from))[0]).toMatchObject({ date_published: iso })
})

test.each([null, '2026', '2026-01'])('%s names no day and has no date in a feed', (written) => {
  const from = source([claim(written)])
  expect(feed('RSS', from)).not.toContain('pubDate')
  expect(items(feed('JSON Feed', from))).toHaveLength(1)
  expect(items(feed('JSON Feed', from))[0]).not.toHaveProperty('date_published')
  // An entry of Atom cannot be without one.
  expect(feed('Atom', from)).not.toContain('<entry>')
})

test('an entry was updated with the newest article, review, correction or edit', () => {
  const updated = (rest: Partial<ClaimSummary>): unknown =>
    items(feed('JSON Feed', source([claim('2026-01-05', rest)])))[0]?.['date_modified']
  expect(updated({})).toBe('2026-01-05T00:00:00.000Z')
  expect(updated({ newest: '2026-01-07' })).toBe('2026-01-07T00:00:00.000Z')
  expect(updated({ newest: '2026-01-07', changed: '2026-01-08T01:00:00+02:00' })).toBe(
    '2026-01-07T23:00:00.000Z',
  )
})

test('a review of an old claim comes first, dated, and is another entry to readers of RSS', () => {
  const old = Array.from({ length: 60 }, (_, at) => claim('2026-03-05', { slug: `old-${at}` }))
  const before = claim('2026-01-05', { newest: '2026-01-05' })
  const reviewed = { ...before, newest: '2026-11-20', reviewedOn: '2026-11-20' }
  const url = 'https://plumbline.example/claims/a-claim/'
  expect(feed('RSS', source([...old, before]))).not.toContain(url)

  const rss = feed('RSS', source([...old, reviewed]))
  const [first = ''] = /<item>.*?<\/item>/.exec(rss) ?? []
  expect(first).toContain(`<guid isPermaLink="false">${url}#edited-2026-11-20</guid>`)
  expect(first).toContain('<pubDate>Fri, 20 Nov 2026 00:00:00 GMT</pubDate>')
  expect(rss).toContain('<guid isPermaLink="true">https://plumbline.example/claims/old-0/</guid>')
  expect(items(feed('JSON Feed', source([...old, reviewed])))[0]).toMatchObject({
    id: url,
    date_published: '2026-01-05T00:00:00.000Z',
    date_modified: '2026-11-20T00:00:00.000Z',
  })
  const corrected = { ...reviewed, newest: '2026-11-22', correctedOn: '2026-11-22' }
  expect(feed('RSS', source([corrected]))).toContain(`${url}#edited-2026-11-22</guid>`)
})

describe('what a statement holds is text', () => {
  const odd = 'Bread & "butter" <cost> ]]> more\u0000\u0008\uD800\uFFFE'

  test.each(['RSS', 'Atom'] as const)('in %s', (name) => {
    const texts: string[] = []
    const parser = new SaxesParser({ xmlns: true })
    parser.on('error', (error) => {
      throw error
    })
    parser.on('text', (text) => texts.push(text))
    parser.write(feed(name, source([claim('2026-01-05', { statement: odd })]))).close()
    expect(texts).toContain('Bread & "butter" <cost> ]]> more\uFFFD\uFFFD\uFFFD\uFFFD')
  })

  test('in JSON', () => {
    expect(items(feed('JSON Feed', source([claim(null, { statement: odd })])))[0]?.['title']).toBe(odd)
  })

  test('and RSS, whose descriptions readers take for HTML, escapes them twice', () => {
    const outlet = { count: 1, unknown: 0, list: [{ name: 'A & B', agency: null, articles: [] }] }
    expect(feed('RSS', source([claim(null, { origins: outlet })]))).toContain('(A &amp;amp; B)')
  })
})

test('examples are no news, and old claims are on the site', () => {
  expect(items(feed('JSON Feed', source([claim(null, { example: true })])))).toEqual([])
  const many = Array.from({ length: 60 }, () => claim('2026-01-05'))
  expect(feed('RSS', source(many)).match(/<item>/g)?.length).toBe(50)
  expect(feed('Atom', source(many)).match(/<entry>/g)?.length).toBe(50)
})

test('what is new comes first, and else the order stays', () => {
  const slugs = items(
    feed(
      'JSON Feed',
      source([
        claim(null, { slug: 'undated' }),
        claim(null, { slug: 'a', newest: '2026-01-05' }),
        claim(null, { slug: 'b', newest: '2026-01-05' }),
        claim(null, { slug: 'reviewed', newest: '2026-02-01' }),
      ]),
    ),
  ).map(({ url }) => String(url).split('/').at(-2))
  expect(slugs).toEqual(['reviewed', 'a', 'b', 'undated'])
})

test('a feed without entries was updated when the site was, not in 1970', () => {
  const from = source([claim('2026-01-05', { newest: '2026-01-07' })])
  expect(feed('Atom', from, '/corrections/')).toContain('<updated>2026-01-07T00:00:00.000Z</updated>')
})

test('a topic’s feed has its claims; each correction has an id of its own', () => {
  const ofTopic = claim(null, { slug: 'of-topic' })
  const from = source([claim(null), ofTopic], {
    topics: [{ id: 'storm', name: 'The storm', claims: [ofTopic] }],
    corrections: [
      { claim: ofTopic, on: '2026-03-15', what: 'The pier.' },
      { claim: ofTopic, on: '2026-03-15', what: 'The day.' },
      { claim: claim(null, { example: true }), on: '2026-03-15', what: 'None.' },
    ],
  })
  expect(items(feed('JSON Feed', from, '/topics/storm/')).map(({ url }) => url)).toEqual([
    'https://plumbline.example/claims/of-topic/',
  ])
  expect(items(feed('JSON Feed', from, '/corrections/'))).toMatchObject([
    {
      id: 'https://plumbline.example/claims/of-topic/#correction-2026-03-15',
      url: 'https://plumbline.example/claims/of-topic/#corrections',
      content_text: 'The pier.',
      date_modified: '2026-03-15T00:00:00.000Z',
    },
    { id: 'https://plumbline.example/claims/of-topic/#correction-2026-03-15-2' },
  ])
})

test('who disputes a claim is told', () => {
  const disputed = claim('2026-01-05', { disputedBy: ['Ann Roe'] })
  for (const format of ['RSS', 'Atom', 'JSON Feed'] as const)
    expect(feed(format, source([disputed]))).toContain('. Disputed by Ann Roe. 1 outlet')
})

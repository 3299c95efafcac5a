import { describe, expect, it } from 'vitest'
import type { KnownPublisher } from '../../../../scripts/importer/printed/publisher.ts'
import { articleId } from '../../../../scripts/importer/write/compose.ts'
import { sourceName, type Told } from '../../../../scripts/importer/versions/same-article.ts'
import { addressKey } from '../../../../src/model/web-address.ts'

const outlet = (name: string, id = name.toLowerCase().replaceAll(' ', '-')): KnownPublisher => ({
  id,
  data: { name, aliases: [], domains: [], type: 'outlet', credits: [] },
})
const gazette = outlet('The Gazette')
const storm = 'A storm broke the old bridge of Eastmere on Monday, hurting 12 people, the police said.'
const corrected = storm.replace('12', '14')
const school = 'The school of Norby will close in June, as only nine children are left in it, its head said.'

const read = (file: string, more: object = {}) => ({
  file,
  sha256: 'new',
  title: 'News',
  url: null,
  publisher: gazette,
  byline: [] as string[],
  published: null as string | null,
  modified: null as string | null,
  text: corrected,
  ...more,
})
const known = (name: string, { url, ...more }: Partial<Told> & { url?: string } = {}): Told => ({
  sha256: 'old',
  name,
  address: url === undefined ? null : addressKey(url),
  publisher: gazette,
  byline: [],
  published: null,
  modified: null,
  text: storm,
  ...more,
})
const idOf = (article: ReturnType<typeof read>, ...existing: Told[]) =>
  articleId(article, new Map(existing.map((one, at) => [`a${at + 1}`, one])), new Set())

describe('articleId', () => {
  it('is that of the article with the same source, before one at the same address', () => {
    const url = 'https://gazette.example/a'
    const article = read('b.txt', { url, sha256: 'same' })
    expect(idOf(article, known('a.txt', { url }), known('a.txt', { sha256: 'same' }))).toBe('a2')
    expect(idOf(article, known('a.txt'), known('a.txt', { url, text: school }))).toBe('a2')
  })

  it.each([
    ['corrected', corrected],
    ['with more to it', `${storm} Repairs of the bridge will cost 3 million euros, the harbour office said.`],
  ])('is that of the same file, %s', (_what, text) => {
    expect(idOf(read('2026/storm.txt', { text }), known('storm.txt'))).toBe('a1')
  })

  it('is that of the same file whose outlet was not known before', () => {
    expect(idOf(read('storm.txt'), known('storm.txt', { publisher: outlet('storm') }))).toBe('a1')
  })

  it('is that of the same address, under whatever address it is printed now', () => {
    const page = 'https://gazette.example/12'
    expect(idOf(read(page, { url: `${page}-a` }), known(page, { url: `${page}-b` }))).toBe('a1')
  })

  it.each([
    'http://gazette.example/12-storm',
    'https://www.gazette.example/12-storm/',
    'https://gazette.example/12-storm?utm_source=x&fbclid=y',
  ])('is that of the same page by whatever link: %s', (url) => {
    const before = known('a.txt', { url: 'https://gazette.example/12-storm' })
    expect(idOf(read('b.txt', { url }), before)).toBe('a1')
  })

  const first = { byline: ['Ann Lee'], published: '2026-03-02T09:00:00Z' }
  const moved = { ...first, url: 'https://gazette.example/14-hurt' }
  const original = known('storm.txt', { ...first, url: 'https://gazette.example/12-hurt' })

  it.each([
    ['in the same file', 'b/storm.txt', {}],
    ['that says when it was changed', 'update.txt', { modified: '2026-03-03T18:00:00Z' }],
  ])('is that of what it updates under another address, %s', (_what, file, more) => {
    expect(idOf(read(file, { ...moved, ...more }), original)).toBe('a1')
  })

  it.each([
    ['another address, and nothing says that it was changed', 'update.txt', {}],
    ['another address and minute', 'storm.txt', { published: '2026-03-02T09:01:00Z' }],
    ['another address, of the same day', 'storm.txt', { published: '2026-03-02' }],
    ['another address and people', 'storm.txt', { byline: ['Bo Roe'] }],
    ['another address and text', 'storm.txt', { text: school }],
  ])('is one of its own for %s', (_what, file, more) => {
    expect(idOf(read(file, { ...moved, ...more }), original)).toMatch(/-news$/)
  })

  it.each([
    ['another text in a file of the same name', 'b/story.txt', { text: school }, {}],
    [
      'a file of the same name with another address',
      'story.txt',
      { url: 'https://a.example/1' },
      { url: 'https://a.example/2' },
    ],
    ['the same dispatch of another outlet', 'story.txt', { publisher: outlet('The Courier') }, {}],
    ['standard input', '-', {}, {}],
    ['an item of a feed', 'feed.xml#1', {}, {}],
    ['an item of a feed at an address', 'https://gazette.example/feed#1', {}, {}],
    ['another page at the same address', 'https://gazette.example/latest', { text: school }, {}],
  ])('is one of its own for %s', (_what, file, article, before) => {
    expect(idOf(read(file, article), known(sourceName(file), before))).toMatch(/-news$/)
  })

  it('is never one that is taken', () => {
    const existing = new Map([
      ['a1', known('storm.txt')],
      ['a2', known('storm.txt')],
    ])
    expect(articleId(read('storm.txt'), existing, new Set(['a1']))).toBe('a2')
    expect(articleId(read('storm.txt'), existing, new Set(['a1', 'a2']))).toBe('the-gazette-news')
  })
})

import { expect, test } from 'vitest'
import type { SiteModel } from '../../../src/collections/site-model.ts'
import { sitemap, sitemapEntries, sitemapIndex } from '../../../src/outputs/sitemap.ts'

const claim = (slug: string, changed: string | null, example = false): object => ({
  slug,
  changed,
  example,
  rating: slug === 'a' ? { id: 'fair' } : null,
})
const early = '2026-01-05T09:00:00+02:00'
const late = '2026-01-05T08:30:00+01:00'

function changes(claims: object[]): Map<string, string | null> {
  const model = {
    claims,
    articles: [{ id: 'an-article' }],
    articleChanged: () => early,
    publishers: [{ id: 'empty', claims: [] }],
    listedClaimants: [
      { key: 'ann-lee', named: true, claims: [], disputed: [] },
      { key: 'police', named: false, claims: [], disputed: [] },
    ],
    topics: [
      { id: 'a-topic', claims },
      { id: 'an-empty-one', claims: [] },
    ],
    ratings: { ratings: [{ id: 'fair' }, { id: 'unused' }] },
    years: [],
  } as unknown as SiteModel
  return new Map(sitemapEntries(model, []).map(({ path, changed }) => [path, changed]))
}

test('a page changed with its file, a list with the newest of its claims', () => {
  const found = changes([claim('a', early), claim('b', late), claim('shown', late, true)])
  expect(found.get('/claims/a/')).toBe(early)
  expect(found.get('/articles/an-article/')).toBe(early)
  expect(found.get('/topics/a-topic/')).toBe(late)
  expect(found.has('/topics/an-empty-one/')).toBe(false)
  expect([...found.keys()].filter((path) => path.startsWith('/ratings/'))).toEqual(['/ratings/fair/'])
  expect(found.get('/claims/')).toBe(late)
  expect(found.has('/claims/shown/')).toBe(false)
  expect(found.has('/claimants/ann-lee/')).toBe(true)
  expect(found.has('/claimants/police/')).toBe(false)
})

test('no date is given that might be wrong', () => {
  const found = changes([claim('a', early), claim('unknown', null)])
  expect(found.get('/claims/unknown/')).toBeNull()
  expect(found.get('/topics/a-topic/')).toBeNull()
  expect(found.get('/publishers/empty/')).toBeNull()
  expect(sitemap([{ path: '/a/', changed: null }])).not.toContain('lastmod')
})

test('a sitemap of several files names each', () => {
  expect(sitemapIndex(3).match(/<loc>[^<]*sitemap-\d\.xml<\/loc>/g)?.length).toBe(3)
})

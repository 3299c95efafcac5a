import { expect, test } from 'vitest'
import { latestClaims, latestReviews } from '../../../src/collections/latest.ts'
import type { ClaimSummary } from '../../../src/collections/views.ts'

const claims = (articles: string): ClaimSummary[] =>
  [...articles].map((id, at) => ({ slug: `${id}${at}`, firstArticle: { id } }) as ClaimSummary)
const latest = (articles: string, count: number): string =>
  latestClaims(claims(articles), count)
    .map(({ slug }) => slug)
    .join(' ')

test('no article crowds out the others', () => {
  expect(latest('aaaaabbcc', 6)).toBe('a0 a1 a2 b5 b6 c7')
})

test('one article fills the list where there is no other', () => {
  expect(latest('aaaaab', 5)).toBe('a0 a1 a2 a3 b5')
  expect(latest('aa', 5)).toBe('a0 a1')
})

test('the latest review comes first, whenever the claim was reported', () => {
  const claim = (slug: string, reviewedOn: string | null): ClaimSummary =>
    ({ slug, reviewedOn, status: reviewedOn === null ? 'unreviewed' : 'reviewed' }) as ClaimSummary
  const claims = [
    claim('a', '2026-01-07'),
    claim('b', null),
    claim('c', '2026-11-20'),
    claim('d', '2026-01-07'),
  ]
  expect(latestReviews(claims).map(({ slug }) => slug)).toEqual(['c', 'a', 'd'])
})

import { expect, test } from 'vitest'
import { runsOf } from '../../../src/collections/runs.ts'
import type { ClaimSummary } from '../../../src/collections/views.ts'

const claim = (slug: string, article: string | null, workingTitle = false): ClaimSummary =>
  ({ slug, firstArticle: article === null ? null : { id: article, workingTitle } }) as ClaimSummary
const runs = (...claims: ClaimSummary[]): [string | null, string][] =>
  runsOf(claims).map(({ article, claims: told }) => [
    article?.id ?? null,
    told.map(({ slug }) => slug).join(' '),
  ])

test('claims that one article told stand together under its headline', () => {
  expect(runs(claim('a', 'x'), claim('b', 'x'), claim('c', 'y'), claim('d', 'x'))).toEqual([
    ['x', 'a b'],
    ['y', 'c'],
    ['x', 'd'],
  ])
})

test('claims without a headline stand under none, and not under the one before', () => {
  expect(runs(claim('a', 'x'), claim('b', null), claim('c', 'y', true), claim('d', 'x'))).toEqual([
    ['x', 'a'],
    [null, 'b c'],
    ['x', 'd'],
  ])
})

import { expect, test } from 'vitest'
import { headlinesOf } from '../../../src/collections/headlines.ts'
import type { ArticleRef, ClaimSummary } from '../../../src/collections/views.ts'

const claimsOf = (title: string, statements: string[], workingTitle = false): ClaimSummary[] => {
  const firstArticle = { title, workingTitle } as ArticleRef
  return statements.map((statement) => ({ slug: statement, statement, firstArticle }) as ClaimSummary)
}

test('a headline is of the claim that has most of its words and numbers, and of no other of its article', () => {
  const claims = claimsOf('17 dead as ferry capsizes', [
    'The ferry was built in 1987',
    'At least seventeen people were killed when a ferry capsized',
    'The mayor left',
  ])
  expect([...headlinesOf(claims)]).toEqual([[claims[1]!.slug, '17 dead as ferry capsizes']])
})

test('one word in common does not make a headline tell a claim, nor does a working title', () => {
  expect(headlinesOf(claimsOf('A night on the harbour', ['The harbour was shut'])).size).toBe(0)
  expect(headlinesOf(claimsOf('The harbour was shut', ['The harbour was shut'], true)).size).toBe(0)
})

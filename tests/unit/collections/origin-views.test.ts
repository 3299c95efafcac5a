import { expect, test } from 'vitest'
import type { Directory } from '../../../src/collections/directory.ts'
import { originRows, restsOnOne } from '../../../src/collections/origin-views.ts'
import type { ArticleRef, ClaimSummary } from '../../../src/collections/views.ts'

/** The article `post-1` is of the outlet “post”, whose name is POST. */
const directory = {
  articleRef: (id: string) => {
    const outlet = id.split('-')[0] ?? ''
    return { id, publisher: { id: outlet, name: outlet.toUpperCase() } } as ArticleRef
  },
  publisher: (id: string) => (id === 'afp' ? undefined : { name: id.toUpperCase() }),
} as Directory

const claim = (
  agreement: ClaimSummary['agreement'],
  ...list: ClaimSummary['origins']['list']
): ClaimSummary =>
  ({ agreement, onlyDisputed: false, origins: { count: list.length, unknown: 0, list } }) as ClaimSummary

const wire = (...articles: string[]) => ({ name: 'The Wire', agency: 'wire', articles })
const own = (article: string) => ({
  name: article.split('-')[0]?.toUpperCase() ?? '',
  agency: null,
  articles: [article],
})

test('counts what goes back to whom, and what to nobody else; agencies first', () => {
  const rows = originRows(
    [
      claim('single-origin', own('post-1')),
      claim('single-origin', own('post-2')),
      claim('single-origin', wire('post-1', 'herald-1')),
      claim('agree', wire('herald-1'), own('post-2')),
    ],
    directory,
  )
  expect(rows).toEqual([
    {
      name: 'The Wire',
      names: ['The Wire'],
      publisher: 'wire',
      isAgency: true,
      isPrinter: false,
      claims: 2,
      alone: 1,
      outlets: [
        { id: 'post', name: 'POST' },
        { id: 'herald', name: 'HERALD' },
      ],
    },
    {
      name: 'POST',
      names: ['POST'],
      publisher: 'post',
      isAgency: false,
      isPrinter: true,
      claims: 3,
      alone: 2,
      outlets: [{ id: 'post', name: 'POST' }],
    },
  ])
})

test('an agency that only a text names has no page to lead to', () => {
  const told = { name: 'AFP', agency: 'afp', articles: ['herald-1'] }
  expect(originRows([claim('single-origin', told)], directory)).toMatchObject([
    { name: 'AFP', names: ['AFP', 'Agence France-Presse'], publisher: null },
  ])
})

test('whom others have it from is one origin with what it prints itself', () => {
  const credited = { name: 'POST', agency: null, articles: ['herald-1'] }
  const rows = originRows(
    [claim('single-origin', credited), claim('single-origin', own('post-2'))],
    directory,
  )
  expect(rows).toMatchObject([{ name: 'POST', publisher: 'post', isPrinter: false, claims: 2, alone: 2 }])
})

test('who reports only a denial does not stand behind the claim', () => {
  const denied = { ...claim('single-origin', wire('post-1')), onlyDisputed: true }
  expect(originRows([denied], directory)).toEqual([])
  expect(restsOnOne(denied)).toBe(false)
  expect(restsOnOne({ ...denied, onlyDisputed: false })).toBe(true)
})

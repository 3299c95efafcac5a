import { expect, test } from 'vitest'
import type { ArticleRef } from '../../../src/collections/views.ts'
import { articleNames } from '../../../src/outputs/article-names.ts'

const article = (id: string, outlet: string, published: string | null, title = id): ArticleRef => ({
  id,
  title,
  workingTitle: false,
  publisher: { id: outlet, name: outlet },
  byline: [],
  published,
  url: null,
  archive: null,
  language: 'en',
})
const names = (...articles: ArticleRef[]) => articles.map(articleNames(articles))

test('an outlet that stands once needs no more than its name', () => {
  expect(names(article('a', 'Gazette', '2026-05-03'), article('b', 'Herald', '2026-05-03'))).toEqual([
    'Gazette',
    'Herald',
  ])
})

test('an outlet whose name is written from right to left keeps its place among others', () => {
  expect(names(article('a', 'البريد', '2026-05-03'), article('b', 'البريد', '2026-05-04'))).toEqual([
    '\u2068البريد\u2069 (3 May 2026)',
    '\u2068البريد\u2069 (4 May 2026)',
  ])
})

test('articles of one outlet are told by their days, those of one day by their times, in one zone', () => {
  expect(
    names(
      article('a', 'Gazette', '2026-05-03T12:30+01:00'),
      article('b', 'Gazette', '2026-05-03T11:48Z'),
      article('c', 'Gazette', '2026-05-04'),
      article('d', 'Herald', '2026-05-03'),
    ),
  ).toEqual([
    'Gazette (3 May 2026, 12:30 UTC+01:00)',
    'Gazette (3 May 2026, 12:48 UTC+01:00)',
    'Gazette (4 May 2026)',
    'Herald',
  ])
})

test('where no time tells them apart, their headlines do', () => {
  const [first, second] = [
    article('a', 'Gazette', '2026-05-03', 'Nine dead'),
    article('b', 'Gazette', null, 'A fault'),
  ]
  expect(names(first, second)).toEqual(['Gazette (3 May 2026)', 'Gazette (“A fault”)'])
  expect(names(first, { ...second, published: first.published })).toEqual([
    'Gazette (“Nine dead”)',
    'Gazette (“A fault”)',
  ])
  expect(names(first, { ...first, id: 'b' })).toEqual(['Gazette', 'Gazette'])
})

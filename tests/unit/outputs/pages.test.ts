import { expect, test } from 'vitest'
import { lettersOf, pagesOf, toldOfPage } from '../../../src/outputs/pages.ts'

const address = (page: number): string => `/names/${page}/`

test('an empty list has one page', () => {
  expect(pagesOf([], address, 2)).toEqual([
    { items: [], current: 1, last: 1, previous: undefined, next: undefined },
  ])
})

test('each page leads to the next and back', () => {
  const pages = pagesOf(['a', 'b', 'c', 'd', 'e'], address, 2)
  expect(pages.map(({ items }) => items)).toEqual([['a', 'b'], ['c', 'd'], ['e']])
  expect(pages.map(({ previous, next }) => [previous, next])).toEqual([
    [undefined, '/names/2/'],
    ['/names/1/', '/names/3/'],
    ['/names/2/', undefined],
  ])
})

test('a later page of a list says which it is', () => {
  const told = pagesOf(['a', 'b', 'c'], address, 2).map((page) => toldOfPage(page, 'Names', 'All of them.'))
  expect(told).toEqual([
    { title: 'Names', description: 'All of them.' },
    { title: 'Names · Page 2 of 2', description: 'Page 2 of 2. All of them.' },
  ])
  expect(toldOfPage(null, 'Names', 'All of them.')).toEqual(told[0])
})

test('a letter leads to the page of its first entry', () => {
  expect(lettersOf(['2nd army', 'Ada', 'Æbelø', 'Åsa', 'bo', 'Яна', null], 'Not named', address, 2)).toEqual([
    { letter: '#', anchor: 'other', index: 0, href: '/names/1/#other' },
    { letter: 'A', anchor: 'letter-A', index: 1, href: '/names/1/#letter-A' },
    { letter: 'B', anchor: 'letter-B', index: 4, href: '/names/3/#letter-B' },
    { letter: 'Я', anchor: 'letter-Я', index: 5, href: '/names/3/#letter-Я' },
    { letter: 'Not named', anchor: 'unnamed', index: 6, href: '/names/4/#unnamed' },
  ])
})

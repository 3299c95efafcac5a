import { expect, it } from 'vitest'
import { differencesOf } from '../../../src/compare/differences/differences.ts'
import { article, byId, cite, related } from './made.ts'

/** The differences of times that two articles of one day show, as `5 May / 15 May`. */
const found = (a: string, b: string) =>
  differencesOf(
    [cite('a', a), cite('b', b)],
    byId(article('a', { text: a }), article('b', { text: b })),
    related(['a', 'b', 'unknown']),
  )
    .filter(({ kind }) => kind === 'date')
    .map(({ values }) => values.map(({ text }) => text).join(' / '))

const recalled = 'The brewer Tolland is calling back ginger beer shipped to Tromvik since 5 May.'

it.each([
  // of an aside
  [
    recalled,
    'Anybody in Tromvik who drank ginger beer of Tolland since 15 May should call the brewer.',
    '5 May / 15 May',
  ],
  // of two clauses
  [
    'Herders near Tromvik hid on Friday night as raiders burned the toll house.',
    'Near Tromvik, the toll house burned when raiders came on Thursday night, and herders hid.',
    'Friday night / Thursday night',
  ],
])('finds two times that are told of one thing in %s / %s', (a, b, times) => {
  expect(found(a, b)).toEqual([times])
})

it.each([
  // led up to by other words
  [recalled, 'Anybody in Tromvik who drank ginger beer of Tolland until 15 May should call the brewer.'],
  // of little that both tell
  [recalled, 'Tolland has brewed stout in the old mill since 15 April.'],
  // one of two that only one text tells
  [
    recalled,
    'Anybody in Tromvik who drank ginger beer of Tolland since 15 May should call the brewer by 3 June.',
  ],
  // a day that may be the same
  [
    'Herders near Tromvik hid on Friday night as raiders burned the toll house.',
    'Near Tromvik, the toll house burned when raiders came on 2 January, and herders hid.',
  ],
])('finds none in %s / %s', (a, b) => {
  expect(found(a, b)).toEqual([])
})

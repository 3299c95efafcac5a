import { expect, test } from 'vitest'
import { markDifferences } from '../../../src/collections/mark-differences.ts'
import type { Difference } from '../../../src/model/comparison.ts'

const difference = (kind: Difference['kind'], a: string, b: string): Difference => ({
  kind,
  sameOrigin: true,
  values: [
    { text: a, articles: ['a'] },
    { text: b, articles: ['b'] },
  ],
})
const marked = (words: string, ...differences: Difference[]): string =>
  markDifferences({ article: 'a', exact: words }, differences, [])
    .map(({ text, difference: kind }) => (kind === null ? text : `[${text}:${kind}]`))
    .join('')

test('the article’s own words are marked, not those of others', () => {
  expect(marked('165 drones, not 170', difference('quantity', '165', '170'))).toBe(
    '[165:quantity] drones, not 170',
  )
})

test('no part of a word or number is marked', () => {
  expect(marked('1650 and 165', difference('quantity', '165', '170'))).toBe('1650 and [165:quantity]')
})

test('words of several articles are marked at the start of a sentence and within one', () => {
  expect(marked('A storm killed five people.', difference('quantity', 'Five people', 'Six people'))).toBe(
    'A storm killed [five people:quantity].',
  )
  expect(marked('Five people died.', difference('quantity', 'five people', 'six people'))).toBe(
    '[Five people:quantity] died.',
  )
  expect(marked('Mark may mark it', difference('name', 'Mark', 'Marc'))).toBe('[Mark:name] may mark it')
})

test('style is not marked', () => {
  expect(marked('90% of it', difference('style', '90%', '90 percent'))).toBe('90% of it')
})

test('of two that overlap the first and longest is marked', () => {
  expect(
    marked(
      'the village of Hrabovske',
      difference('quantity', 'village of Hrabovske', 'town'),
      difference('name', 'Hrabovske', 'Grabovske'),
    ),
  ).toBe('the [village of Hrabovske:quantity]')
})

test('the words are all there, in order', () => {
  const words = '“Nearly 165,” he said; not 160.'
  const segments = markDifferences({ article: 'a', exact: words }, [difference('quantity', '165', '170')], [])
  expect(segments.map(({ text }) => text).join('')).toBe(words)
})

test('of words that stand twice those are marked that differ side by side', () => {
  const exact = 'He went to Rome and to Milan on foot.'
  const other = 'He went to Rome and from Milan on foot.'
  const segments = markDifferences(
    { article: 'a', exact },
    [difference('polarity', 'to', 'from')],
    [
      { article: 'a', exact },
      { article: 'b', exact: other },
    ],
  )
  expect(segments.map(({ text, difference: kind }) => (kind === null ? text : `[${text}]`)).join('')).toBe(
    'He went to Rome and [to] Milan on foot.',
  )
})

test('words are marked whatever capitals the quotation has them in', () => {
  const exact = 'İzmir: AT least two people died.'
  const segments = markDifferences(
    { article: 'a', exact },
    [difference('quantity', 'At least two', '14')],
    [],
  )
  expect(segments.find(({ difference: kind }) => kind !== null)?.text).toBe('AT least two')
})

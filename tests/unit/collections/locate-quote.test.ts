import { expect, test } from 'vitest'
import { leastQuote, quotePosition } from '../../../src/collections/locate-quote.ts'

const text = 'The mayor spoke. He said no.\n\nLater, he said no again to the press.'

test('words that stand once need nothing around them', () => {
  expect(leastQuote({ exact: 'The mayor spoke.', prefix: '', suffix: ' He' }, text)).toEqual({
    exact: 'The mayor spoke.',
  })
})

test('words that stand twice get those around them, of their own paragraph and whole', () => {
  expect(leastQuote({ exact: 'he said no', prefix: 'Later, ' }, text)).toEqual({
    exact: 'he said no',
    prefix: 'Later, ',
    suffix: ' again to the press.',
  })
})

test('a browser takes “He” for “he”, so that these stand twice', () => {
  expect(leastQuote({ exact: 'He said no' }, text)).toEqual({
    exact: 'He said no',
    prefix: 'The mayor spoke. ',
    suffix: '.',
  })
})

test.each([
  [{ exact: 'said no' }, 20],
  [{ exact: 'said no', suffix: ' again' }, 40],
  [{ exact: 'said no', prefix: 'Later, he ' }, 40],
  [{ exact: 'not there' }, text.length],
])('%j begins at %i', (quote, position) => {
  expect(quotePosition(quote, text)).toBe(position)
})

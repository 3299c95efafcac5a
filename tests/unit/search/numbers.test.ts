import { expect, test } from 'vitest'
import { tellingOf, withNumerals } from '../../../src/search/numbers.ts'

test.each([
  ['1.2 million', '1200000x'],
  ['1.2m loan', '1200000x loan'],
  ['2.3bn', '2300000000x'],
  ['1,200,000', '1200000x'],
  ['nineteen', '19x'],
  ['one third of ships', '0o333333x of ships'],
  ['2.3', '2o3x'],
  ['20 percent', '20x'],
  ['20% of 5', '20x of 5x'],
  ['10-15 men', '10x 15x men'],
  ['30-year-old', '30x year-old'],
  ['France 24', 'France 24x'],
])('“%s” is asked for as “%s”', (query, asked) => {
  expect(withNumerals(query)).toBe(asked)
})

test.each([
  'Covid-19',
  'F-16',
  'MH17',
  '20:30',
  '24/7',
  '5G',
  '19th',
  'third',
  'million people',
  '"about 40"',
])('“%s” is asked for as it is written', (query) => {
  expect(withNumerals(query)).toBe(query)
})

test('the words that tell a number are those of its value, and no others', () => {
  const words = 'Of 1.2 million men 1,200,000 left, a million stayed'.split(' ')
  const told = [...tellingOf(words, new Set(['1200000x']))].map((at) => words[at])
  expect(told).toEqual(['1.2', 'million', '1,200,000'])
})

import { expect, test } from 'vitest'
import { asIndexed } from '../../../src/search/answers.ts'

test.each([
  ['$2.3 million', '2300000x'],
  ['"about £40"', '"about 40"'],
  ['300€', '300x'],
  ['US$5m', '5000000x'],
  ['the $ sign', 'the $ sign'],
  ['Sørine Åkesson, Straße', 'Sorine Åkesson, Strasse'],
])('asks for %s as its pages keep it', (query, asked) => {
  expect(asIndexed(query)).toBe(asked)
})

import { expect, test } from 'vitest'
import { withoutSigns } from '../../../src/search/answers.ts'

test.each([
  ['$2.3 million', '2.3 million'],
  ['"about £40"', '"about 40"'],
  ['300€', '300'],
  ['the $ sign', 'the $ sign'],
])('asks for %s as its pages keep it', (query, asked) => {
  expect(withoutSigns(query)).toBe(asked)
})

import { expect, test } from 'vitest'
import { en } from '../../../src/strings/en.ts'
import { fr } from '../../../src/strings/fr.ts'

test.each([
  [26, 1, 25, '26 claims in both: 1 differs in fact, 25 read the same.'],
  [5, 2, 2, '5 claims in both: 2 differ in fact, 1 in wording, 2 read the same.'],
  [2, 0, 1, '2 claims in both: 1 differs in wording, 1 reads the same.'],
  [1, 0, 1, '1 claim in both: 1 reads the same.'],
])('what two articles share is counted without zeros: %i, %i, %i', (both, inFact, same, said) => {
  expect(en.article.sideBySideCount(both, inFact, same)).toBe(said)
  expect(fr.article.sideBySideCount(both, inFact, same)).not.toMatch(/\b0\b/)
})

test('what only one of them says is counted where there is any', () => {
  expect(en.article.sideBySideOnly(0, 1)).toBe('1 only there.')
  expect(en.article.sideBySideOnly(2, 1)).toBe('2 only here, 1 only there.')
  expect(en.article.sideBySideOnly(0, 0)).toBe('')
  expect(fr.article.sideBySideOnly(0, 0)).toBe('')
})

test.each([
  ['en', en, 'Differs: from May / not in the words cited'],
  ['fr', fr, 'Diffère\u00a0: from May / pas dans le passage cité'],
])('%s: what one passage lacks is not told as if its outlet did not say it', (_language, words, line) => {
  expect(words.differsIn([['from May', '']])).toBe(line)
})

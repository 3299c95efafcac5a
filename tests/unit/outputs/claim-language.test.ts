import { expect, test } from 'vitest'
import { foreignLanguage, titleLanguage } from '../../../src/outputs/claim-language.ts'

test('a title is marked where its language is not the site’s, and not where it begins in the site’s words', () => {
  expect(titleLanguage({ language: 'fr', onlyDisputed: false })).toBe('fr')
  expect(titleLanguage({ language: 'fr', onlyDisputed: true })).toBeUndefined()
  expect(titleLanguage({ language: 'en-US', onlyDisputed: false })).toBeUndefined()
  expect(titleLanguage({ language: null, onlyDisputed: false })).toBeUndefined()
})

test.each([
  ['de', 'German'],
  ['pt-BR', 'Portuguese'],
  ['en-US', null],
  ['und', null],
  ['xx', null],
])('what is in %s is said to be in %s', (language, name) => {
  expect(foreignLanguage(language)).toBe(name)
})

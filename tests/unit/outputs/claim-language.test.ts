import { expect, test } from 'vitest'
import { titleLanguage } from '../../../src/outputs/claim-language.ts'

test('a title is marked where its language is not the site’s, and not where it begins in the site’s words', () => {
  expect(titleLanguage({ language: 'fr', onlyDisputed: false })).toBe('fr')
  expect(titleLanguage({ language: 'fr', onlyDisputed: true })).toBeUndefined()
  expect(titleLanguage({ language: 'en-US', onlyDisputed: false })).toBeUndefined()
  expect(titleLanguage({ language: null, onlyDisputed: false })).toBeUndefined()
})

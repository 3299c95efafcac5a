import { expect, it } from 'vitest'
import { languageOf } from '../../../src/text/words/language.ts'

it.each([
  ['Bo Roe, 40, and his wife Ida, 38, deny burning their mill.', 'en'],
  ['Bo Roe, 40, und seine Frau Ida bestreiten, dass die Mühle von ihnen ist.', 'de'],
  ['Bo Roe, 40, Ida Roe, 38.', 'und'],
])('tells the language of few words: %s', (text, language) => {
  expect(languageOf(text)).toBe(language)
})

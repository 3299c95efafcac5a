import { expect, it } from 'vitest'
import { foreignLanguage, languageOf } from '../../../src/text/words/language.ts'

it.each([
  ['Bo Roe, 40, and his wife Ida, 38, deny burning their mill.', 'en'],
  ['Bo Roe, 40, und seine Frau Ida bestreiten, dass die Mühle von ihnen ist.', 'de'],
  ['Bo Roe, 40, Ida Roe, 38.', 'und'],
])('tells the language of few words: %s', (text, language) => {
  expect(languageOf(text)).toBe(language)
})

it.each([
  ['40 hus stod utan ström på söndagen och de som bor i dem fick inte veta när det skulle bli ljust.', 'sv'],
  ['The mill stood without power on Sunday, and nobody was told when it would have light again.', null],
  // words that Polish has too
  ['“I am to do what I can do, and I will do it to the end,” Bo Roe said.', null],
  // too few words, and a list of names
  ['La ville est sans courant.', null],
  ['Bo Roe, 40, Ida Roe, 38, Nora Quist, 25, Ivo Brand, 19, Eva Lind, 60, Sam Holt, 7, Tom Hale, 8.', null],
])('tells a paragraph of another language in an English text: %s', (text, language) => {
  expect(foreignLanguage(text)).toBe(language)
})

import { expect, test } from 'vitest'
import { otherSpelling } from '../../../src/search/spelling.ts'

const words = [
  'the',
  'drones',
  'Zelensky',
  'Kyiv',
  'Hrabovske',
  'Svyrydenko',
  'attack',
  'attach',
  'Müller',
  'Panama',
  'forced',
]

test.each([
  ['drnes', 'drones'],
  ['Zelenskyy', 'Zelensky'],
  ['Kiev drones', 'Kyiv drones'],
  ['Grabovske', 'Hrabovske'],
  ['Sviridenko and drone', 'Svyrydenko and drone'],
  ['attac', null],
  ['attakc', 'attack'],
  ['Muller', null],
  ['Mullre', 'Müller'],
])('“%s” becomes %s', (query, expected) => {
  expect(otherSpelling(query, words)).toBe(expected)
})

test('a short word, one that the site has and one that nothing is near are left alone', () => {
  for (const query of ['teh', 'dron', 'elephant', 'Canada', 'Forest', '“attack” 165', ''])
    expect(otherSpelling(query, words)).toBeNull()
})

test('a short word is no misspelling of another that differs in a letter; with two letters changed over, it is', () => {
  const common = ['done', 'horse', 'Tokio', 'bridge', 'Our']
  for (const query of ['drone', 'house', 'bribe', 'four']) expect(otherSpelling(query, common)).toBeNull()
  expect(otherSpelling('hosre', common)).toBe('horse')
  expect(otherSpelling('brige', common)).toBe('bridge')
  expect(otherSpelling('Tokyo', common)).toBe('Tokio')
})

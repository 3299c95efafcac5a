import { expect, test } from 'vitest'
import { isNumeral, numeralsIn } from '../../../src/text/numbers/numerals.ts'

const wordsOf = (text: string) => numeralsIn(text).map(({ word }) => word)

test.each([
  ['It lent 1.2 million, then $3bn', ['1200000x', '3000000000x']],
  ['Nineteen of 1,200 left', ['19x', '1200x']],
  ['a third, or two-thirds', ['0o333333x', '0o666667x']],
  // Of metres and millions both.
  ['a wall of 90m', ['90x', '90000000x']],
  ['by MH17 on 5 May 2026', ['17x', '5x', '2026x']],
  ['dozens, millions, the third million man', []],
])('%s', (text, words) => {
  expect(wordsOf(text)).toEqual(words)
})

test('a number’s word is no number or word of a text', () => {
  expect(['19x', '1o2x'].every(isNumeral)).toBe(true)
  expect(['19', 'x', 'o2x', '19xx', 'a19x'].some(isNumeral)).toBe(false)
})

import { describe, expect, it } from 'vitest'
import { quotations, unquoted } from '../../../src/text/words/quotations.ts'

describe('quotations', () => {
  it.each<[why: string, text: string, expected: string[]]>([
    ['curly marks', 'He said “no, never” and left.', ['“no, never”']],
    ['straight marks', 'He said "no, never" and left.', ['"no, never"']],
    ['mixed marks', 'He said “no, never," and "that is all.”', ['“no, never,"', '"that is all.”']],
    ['guillemets', 'Il dit «non, jamais».', ['«non, jamais»']],
    ['single marks around words', 'He said ‘no, never’ to the workers’ council.', ['‘no, never’']],
    ['no apostrophes', 'It’s the workers’ council’s money.', []],
    [
      'a mark left open to the end of its paragraph',
      '“It rained.\n\n“It poured.”',
      ['“It rained.', '“It poured.”'],
    ],
    [
      'a single mark left open',
      "Ann said: 'It rained all day and all night.\n\nThen it stopped.",
      ["'It rained all day and all night."],
    ],
    ['no inch marks', 'A 12" disc and a 7" disc.', []],
  ])('finds %s', (_, text, expected) => {
    expect(quotations(text).map(({ start, end }) => text.slice(start, end))).toEqual(expected)
  })

  it('gives the words without their marks', () => {
    const text = 'He said “no.”'
    const { start, end } = unquoted(text, { start: 8, end: 13 })
    expect(text.slice(start, end)).toBe('no.')
  })
})

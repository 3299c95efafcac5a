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
      'a quotation inside one in the same marks that is left open',
      'Ida wrote: “The dam is “a gift” to us, and it holds.\n\n“It cost 4m.”',
      ['“The dam is “a gift” to us, and it holds.', '“It cost 4m.”'],
    ],
    [
      'a quotation that goes on without a mark up to the one that closes it',
      '“The dam was no “gift of yours.” It holds.\n\nWe paid.\n\nAll of us.”\n\nHe left.',
      ['“The dam was no “gift of yours.” It holds.', 'We paid.', 'All of us.”'],
    ],
    [
      'a mark that was lost, where the next paragraph quotes anew or ends without one',
      '“It rained all day.\n\nHe said “no” and left.\n\nThen it stopped.”\n\nIt was late.',
      ['“It rained all day.', '“no”'],
    ],
    [
      'a second quotation where the mark that closes the first was lost',
      'Ann wrote: “It rained, she said, “and poured” all day.\n\n“It stopped.”',
      ['“It rained, she said, “and poured”', '“It stopped.”'],
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

import { expect, test } from 'vitest'
import { quoteTheSame } from '../../../src/compare/same-quote.ts'

test.each([
  [
    'some of the words of a longer quotation',
    'The mayor called the bridge “a threat to every driver, and a shame”, and wants it torn down',
    'Holt says that the old crossing is “a threat to every driver”',
    true,
  ],
  [
    'straight and curly marks',
    '“It wasn’t the pump’s fault,” she said',
    'It was "wasn\'t the pump\'s fault", Lee said',
    true,
  ],
  [
    'words that nobody quotes',
    'It is a threat to every driver',
    'He says it is “a threat to every driver”',
    false,
  ],
  ['few words', 'Lee spoke of “a threat”', 'Roe called it “a threat”', false],
  [
    'words that tell nothing',
    '“That is what it was,” Lee said',
    '“I know that is what it was,” Roe said',
    false,
  ],
  [
    'a title',
    'Nobody under 16 may see “The Night of the Long Silence”',
    '“The Night of the Long Silence” has won two prizes',
    false,
  ],
])('%s', (_, a, b, same) => {
  expect(quoteTheSame(a, b)).toBe(same)
  expect(quoteTheSame(b, a)).toBe(same)
})

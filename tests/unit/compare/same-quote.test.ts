import { expect, test } from 'vitest'
import { butForNumbers, quoteTheSame, haveOneRun } from '../../../src/compare/matching/same-quote.ts'

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

test.each([
  ['“We shut the gate at 7,” said Ola Berg', '“We shut the gate at nine”, said Ola Berg', true],
  ['“We shut the gate and left,” said Berg, 44', '“We shut the gate and left,” said Berg, 45', true],
  ['“We shut the gate at 7,” said Ola Berg', '“We shut the door at 7,” said Ola Berg', false],
  ['“We shut the gate at 7,” said Ola Berg', '“We shut the gate at 7,” said Ada Berg', false],
])('but for its numbers: %s', (a, b, same) => {
  expect(butForNumbers(a) === butForNumbers(b)).toBe(same)
})

test('words that nobody is quoted for have no such form', () => {
  expect(butForNumbers('The gate was shut at 7, said Ola Berg')).toBeNull()
  expect(butForNumbers('Ola Berg, 44, said it was “a shame”')).toBeNull()
})

test.each([
  [
    'Building there is risky, since a river has no memory of where it was told to flow',
    'As for the new houses, engineers say that a river has no memory of where it was told to flow',
    true,
  ],
  [
    'Waves may lift small boats and throw them over the wall of the harbour at night',
    'Storms lift yachts and throw them over the wall of the harbour at night, Berg found',
    true,
  ],
  // fewer words, only names, what both tell of somebody aside
  ['Boats were thrown over the wall of the harbour', 'Men fell over the wall of the harbour', false],
  [
    'Judge Ola Berg of the Orsk Court of Appeal and the Vakt Bar resigned',
    'Judge Ola Berg of the Orsk Court of Appeal and the Vakt Bar has married',
    false,
  ],
  [
    'Ola Berg, who had been jailed for the theft of two paintings from a church, was freed',
    'Ola Berg, who had been jailed for the theft of two paintings from a church, has escaped',
    false,
  ],
])('%s / %s: one run of words: %s', (a, b, one) => {
  expect(haveOneRun(a, b)).toBe(one)
  expect(haveOneRun(b, a)).toBe(one)
})

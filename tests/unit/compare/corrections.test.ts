import { expect, test } from 'vitest'
import { amountsIn } from '../../../src/compare/figures/amounts.ts'
import { denial } from '../../../src/compare/words/polarity.ts'

/** The amounts of a text that stand. */
const standing = (text: string) => amountsIn(text).map(({ extent }) => extent.low)

test.each([
  ['Fourteen sailors, not nine, were rescued off Senn', [14]],
  ['The ferry carried 61 people, and not 58 as first reported', [61]],
  ['Not nine but fourteen sailors were rescued', [14]],
  ['The blast at Orsk hurt 40 people, up from the 32 first reported', [40]],
  ['The blast at Orsk hurt 40 people, revised up from an earlier count of 32', [40]],
  ['Twelve houses rather than ten burned down', [12]],
  // both numbers are told
  ['The crown fell to 41.3, down from 42.1 on Monday', [41.3, 42.1]],
  ['Not ten of the 14 sailors were found', [10, 14]],
  ['The vote was nine in favour but not all of the 14 came', [9, 14]],
])('%s: %j', (text, low) => {
  expect(standing(text)).toEqual(low)
})

test('a number that is corrected denies nothing', () => {
  const first = 'Nine sailors were rescued off Senn on Monday'
  expect(denial(first, 'Fourteen sailors, not nine, were rescued off Senn on Monday')).toBeNull()
  expect(denial(first, 'Nine sailors were not rescued off Senn on Monday')).not.toBeNull()
})

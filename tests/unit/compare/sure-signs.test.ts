import { expect, test } from 'vitest'
import { rarelyFrom } from '../../../src/compare/sure-signs.ts'

test.each([
  ['Moe will get £310,000 from the trust', 'Moe has been promised £310,000 in compensation', 0],
  ['Lind treated 213 miners', 'Lind was sued by 213 miners', 0.1],
  ['Rescuers pulled 135 people from the sea', 'In Orsk 135 people were saved by fishermen', 0.15],
  // other names, another amount, a denial
  ['The Orsk fund bought 4,120 paintings', 'For the fund in Belka 4,120 paintings were bought', null],
  ['Moe is to receive £310,000', 'Moe is to receive £320,000', null],
  ['Moe is to receive £310,000', 'Moe is not to receive £310,000', null],
])('%s / %s: %s', (a, b, from) => {
  expect(rarelyFrom(a, b)).toBe(from)
  expect(rarelyFrom(b, a)).toBe(from)
})

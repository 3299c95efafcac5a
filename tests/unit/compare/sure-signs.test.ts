import { expect, test } from 'vitest'
import { measureTheSame, rarelyFrom } from '../../../src/compare/matching/sure-signs.ts'

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

test.each([
  ['About 620 tons of fuel oil leaked into the bay', 'Some 700 tonnes of heavy oil have escaped', true],
  ['The crown strengthened 0.7 per cent against the euro', 'The crown gained 0.7% against the euro', true],
  ['A bus fell into a ravine, killing four miners', 'Nineteen miners are now known to have died', true],
  // far apart, of other things, of an age, a denial, only the names are one
  ['The mill lost 20 tonnes of flour', 'The mill lost 90 tonnes of flour', false],
  [
    'The court sentenced the captain to six years',
    'The court sentenced the mayor to six years for bribery',
    false,
  ],
  ['Lind, 43, left the club', 'Lind, 43, joined the club', false],
  ['The mill lost 20 tonnes of flour', 'The mill has not lost 20 tonnes of flour', false],
  ['Vakt forecast a profit of 150 million crowns', 'Vakt made a profit of 148 million crowns', false],
  ['Eight members sit on the Orsk council', 'The Orsk council expelled seven members', false],
])('%s / %s: measure one thing %s', (a, b, same) => {
  expect(measureTheSame(a, b)).toBe(same)
  expect(measureTheSame(b, a)).toBe(same)
})

import { expect, test } from 'vitest'
import {
  demandsOneOnly,
  differInNumber,
  haveRareSign,
  measureTheSame,
  rarelyFrom,
} from '../../../src/compare/matching/sure-signs.ts'

test.each([
  ['Moe will get £310,000 from the trust', 'Moe has been promised £310,000 in compensation', 0],
  ['Lind treated 213 miners', 'Lind was sued by 213 miners', 0.1],
  ['Rescuers pulled 135 people from the sea', 'In Orsk 135 people were saved by fishermen', 0.15],
  ['The loss is put at £1,250,000, but nobody knows why', 'Moe lost £1,250,000', 0.15],
  // other names, another amount, a denial
  ['The Orsk fund bought 4,120 paintings', 'For the fund in Belka 4,120 paintings were bought', null],
  ['Moe is to receive £310,000', 'Moe is to receive £320,000', null],
  ['Moe is to receive £310,000', 'Moe is not to receive £310,000', null],
  ['Lind asked a judge in Orsk to throw out 1,930 votes', 'In Orsk 1,930 votes came by post', null],
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
  // two sums that it may be, two firms
  [
    'The tax will cost Vakt £3.2bn this year',
    'The tax will turn a profit of £1.9bn at Vakt into a loss of £3bn this year',
    false,
  ],
  ['The tax will cost Vakt £3.2bn this year', 'The tax will cost Orska £3bn this year', false],
  ['The tax will cost Vakt £3.2bn this year', 'The tax will cost the firm £3bn this year', true],
  ['Eight members sit on the Orsk council', 'The Orsk council expelled seven members', false],
])('%s / %s: measure one thing %s', (a, b, same) => {
  expect(measureTheSame(a, b)).toBe(same)
  expect(measureTheSame(b, a)).toBe(same)
})

test.each<[string, string, number, boolean]>([
  [
    'The recount cost the county about $415,000',
    'The recount came in under budget, at about $380,000',
    0.3,
    true,
  ],
  ['Closing them will save £840,000 a year', 'The council will save £480,000 a year', 0.3, true],
  [
    'The recount cost the county about $415,000',
    'The recount came in under budget, at about $380,000',
    0.2,
    false,
  ],
  // other words, where it is nearly as sure by all else, and where it is not
  ['Lind diverted £612,000 to a firm of hers', 'Lind had funnelled about £590,000 through a firm', 0.6, true],
  ['Lind diverted £612,000 to a firm of hers', 'Lind was born with £590,000 and two farms', 0.3, false],
  // far apart, a denial, a stretch of time, the same
  ['The recount cost the county about $415,000', 'The recount cost nearly $2 million', 0.6, false],
  ['The recount cost the county about $415,000', 'The recount did not cost $380,000', 0.6, false],
  ['Lind led the club for five years', 'Lind led the club for six years', 0.6, false],
  // what comes about under a condition
  [
    'Lind emerged victorious to bring the gap between herself and Roe to 12 points',
    'Roe, winner there twice, can take the title if she triumphs or scores ten points more than Lind',
    0.3,
    false,
  ],
  [
    'The recount will cost the county about $415,000',
    'The recount will come in under budget, if late, at about $380,000',
    0.3,
    true,
  ],
  // of two that name nobody in common
  ['The charge may cost Halden Bank £3.2bn', 'The charge may cost Orsk Credit £3bn', 0.6, false],
  ['The recount cost the county about $415,000', 'The recount came to about $415,000', 0.6, false],
])('%s / %s: tell one thing with two numbers, from %d: %s', (a, b, chance, one) => {
  expect(differInNumber(a, b, chance)).toBe(one)
  expect(differInNumber(b, a, chance)).toBe(one)
})

test('takes what somebody wants done with so many for no sign that it is they who are told of', () => {
  const signed = (statement: string) => ({
    statement,
    text: statement,
    when: [],
    published: NaN,
    minutes: [],
  })
  const isSign = (a: string, b: string) => haveRareSign(signed(a), signed(b))
  const told = 'At issue are roughly 1,930 votes that came by post'
  expect(isSign(told, 'The row is about 1,930 votes by post in Orsk')).toBe(true)
  expect(isSign(told, 'Lind will ask a judge to throw out 1,930 votes in Orsk')).toBe(false)
})

test.each([
  ['Lind gave up her demand that Orsk throw out 1,930 votes', 'In Orsk 1,930 votes came by post', true],
  ['Orsk rejected a request to sell 1,930 flats', 'There are 1,930 flats in Orsk', true],
  // what is granted is so, another number, what both demand
  ['Orsk granted a request to sell 1,930 flats', 'Orsk will sell 1,930 flats', false],
  ['Orsk dropped its demand for a vote because 1,930 people moved', 'In Orsk 1,930 people moved', false],
  ['Orsk rejected a request to sell 1,930 flats', 'There are 2,400 flats in Orsk', false],
  ['Orsk rejected a request to sell 1,930 flats', 'A request to sell 1,930 flats was turned down', false],
])('%s / %s: only one demands it: %s', (a, b, one) => {
  expect(demandsOneOnly(a, b)).toBe(one)
  expect(demandsOneOnly(b, a)).toBe(one)
})

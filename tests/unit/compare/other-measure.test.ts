import { expect, test } from 'vitest'
import { measureOthers } from '../../../src/compare/matching/other-measure.ts'

test.each([
  ['Exports from Orskland fell 4% in May', 'Imports to Orskland fell 4% in May'],
  ['Births in Ilva fell by a tenth', 'Deaths in Ilva fell by a tenth'],
  ['Profit at Lindair rose 12% to $40 million', 'Revenue at Lindair rose 12% to $40 million'],
  ['Burglaries in Orsk rose by a fifth', 'Assaults in Orsk rose by a fifth'],
  ['The central bank raised its key rate to 4%', 'The central bank raised its growth forecast to 4%'],
  ['The number of passengers’ complaints doubled to 800', 'The number of strikes doubled to 800'],
])('the change of one measured thing is not that of another: %s / %s', (a, b) => {
  expect(measureOthers(a, b)).toBe(true)
  expect(measureOthers(b, a)).toBe(true)
})

test.each([
  ['Exports from Orskland fell 4% in May', 'Orskland’s exports dropped by 4% in May'],
  ['The central bank raised its key rate to 4%', 'Interest rates in Orskland rose to 4%'],
  ['Turnover at Lindair rose 3%', 'Sales at Lindair rose 3%'],
  ['The price of a loaf rose by 15 cents', 'A loaf went up by 15 cents'],
  ['The firm cut 300 jobs', 'The firm cut its workforce by 300'],
  ['A drug slowed the disease by a fifth', 'Orskimab slowed the disease by 20 per cent'],
  ['A bridge fell on two cars', 'A crane killed two people'],
])('another word for it, or no change, makes no other thing: %s / %s', (a, b) => {
  expect(measureOthers(a, b)).toBe(false)
})

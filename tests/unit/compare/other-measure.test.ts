import { expect, test } from 'vitest'
import { measureOthers } from '../../../src/compare/matching/other-measure.ts'

test.each([
  ['Exports from Orskland fell 4% in May', 'Imports to Orskland fell 4% in May'],
  ['Births in Ilva fell by a tenth', 'Deaths in Ilva fell by a tenth'],
  ['Profit at Lindair rose 12% to $40 million', 'Revenue at Lindair rose 12% to $40 million'],
  ['Burglaries in Orsk rose by a fifth', 'Assaults in Orsk rose by a fifth'],
  ['The central bank raised its key rate to 4%', 'The central bank raised its growth forecast to 4%'],
  ['The number of passengers’ complaints doubled to 800', 'The number of strikes doubled to 800'],
  ['Wages in Orskland rose 0.2% from May', 'Wages in Orskland rose 3.7% from a year earlier'],
  ['Wages in Orskland rose 0.2% on the month', 'Wages in Orskland rose 3.7% year on year'],
  [
    'Exports fell 4% in June from the previous month',
    'Exports fell 9% in June compared with the same month last year',
  ],
  ['Output grew 0.3% from the previous quarter', 'Output grew 1.4% from a year ago'],
  ['House prices rose 2% from April', 'House prices rose 1% from May'],
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
  ['Wages rose 0.2% from May', 'Wages rose 0.3% from the previous month'],
  ['Wages rose 3.7% from a year earlier', 'Wages rose 3.6% in the year to June'],
  ['Wages rose 0.2% from May and 3.7% from a year earlier', 'Wages rose 3.7% year on year'],
  [
    'The jobless rate fell to 4.1% from 4.2% in May',
    'The jobless rate fell to 4.1% from 4.6% a year earlier',
  ],
  ['Wages rose 3.7% from a year earlier', 'Wages rose 3.7% in June'],
  ['Inflation slowed to 7.1% in June from 8.4% a month earlier', 'Prices rose 7.1% in the year to June'],
  ['House prices fell 4% from May to August', 'House prices fell 4% compared with last year'],
])('another word for it, or no change, makes no other thing: %s / %s', (a, b) => {
  expect(measureOthers(a, b)).toBe(false)
})

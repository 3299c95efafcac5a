import { expect, it } from 'vitest'
import { byCodeUnits, namesIn } from '../../../src/model/order.ts'

it.each([
  ['en-GB', ['Östra Bladet', 'Zeta News']],
  ['sv', ['Zeta News', 'Östra Bladet']],
])('names stand in the order of the language that is named: %s', (language, expected) => {
  expect(['Zeta News', 'Östra Bladet'].sort(namesIn(language))).toEqual(expected)
})

it('ids stand in one order everywhere', () => {
  expect(['b-2', 'B', 'a', 'b-10', 'a'].sort(byCodeUnits)).toEqual(['B', 'a', 'a', 'b-10', 'b-2'])
})

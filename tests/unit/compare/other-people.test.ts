import { describe, expect, it } from 'vitest'
import { nameOtherPeople } from '../../../src/compare/words/other-people.ts'

describe('two people', () => {
  it.each([
    ['Bo Roe will wear the number 9 shirt', 'Ivo Brand will wear the number 3 shirt', true],
    ['Captain Bo Roe will wear red', 'Nora Quist-Lind will wear red', true],
    // the same, called otherwise
    ['Bo Roe will wear red', 'Roe will wear red', false],
    ['Bo Roe will wear red', 'Captain Bo Roe will wear red', false],
    ['Nora Quist sold the mill to Bo Roe', 'Bo Roe bought the mill', false],
    // bodies and places
    ['Harbour Bank will close', 'Bo Roe will close the bank', false],
    ['North Orsk was flooded', 'Bo Roe saw the flood', false],
    ['Orsk was flooded', 'Vakt was flooded', false],
  ])('%s / %s: %s', (a, b, are) => {
    expect(nameOtherPeople(a, b)).toBe(are)
    expect(nameOtherPeople(b, a)).toBe(are)
  })
})

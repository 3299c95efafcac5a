import { expect, test } from 'vitest'
import { tellOfOwnThings } from '../../../src/compare/matching/own-things.ts'

test.each([
  ['The smelter in Odda will be sold', 'Odda outlived the sale of its zinc mines', true],
  ['The factory in Orsk would not close', 'People in Orsk remember the closing of its woollen mills', true],
  ['The airport in Vakt will be expanded', 'Vakt objected to the expansion of its quarries', true],
  ['The stadium in Odda was demolished', 'Odda protested against the demolition of the stadium', false],
  // of the same thing, by another word for it, with more in common, of a name
  ['The smelter in Odda will be sold', 'Odda fears the sale of the smelter', false],
  ['The works in Orsk would not close', 'Orsk fears the closing of the factory', false],
  ['The works in Orsk will close in May', 'Workers in Orsk mourn the closing of its mills in May', false],
  ['The works would not close', 'Lind fears the closing of Vakt', false],
])('%s / %s: %s', (a, b, own) => {
  expect(tellOfOwnThings(a, b)).toBe(own)
  expect(tellOfOwnThings(b, a)).toBe(own)
})

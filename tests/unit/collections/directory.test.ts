import { expect, test } from 'vitest'
import { directory } from '../../../src/collections/directory.ts'

const empty = {
  articles: [],
  claims: [],
  publishers: [],
  claimants: [],
  topics: [],
  ratings: null,
  broken: [],
}

test.each([
  ['Dolores Pena', 'Dolores Peña'],
  ['Soren Bjork', 'Søren Bjørk'],
  ['Pawel Lukasz', 'Paweł Łukasz'],
  ['Georg Strauss', 'Georg Strauß'],
  ['the Aero Council', 'the Ærø council'],
])('%s and %s have one page', (plain, marked) => {
  const { claimant } = directory(empty)
  expect(claimant(marked).key).toBe(claimant(plain).key)
})

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

test('an agency that no file names has its own name', () => {
  expect(['reuters', 'canadian-press', 'orsk'].map((id) => directory(empty).publisherRef(id).name)).toEqual([
    'Reuters',
    'The Canadian Press',
    'orsk',
  ])
})

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

test('who is listed is found without the marks of the name, and by its own name where two differ in them', () => {
  const claimants = [
    ['mayor', 'Søren Bjørk', 'Bjørk'],
    ['singer', 'Soren Bjork', 'Björk'],
  ].map(([id = '', name = '', alias = '']) => ({
    id,
    file: `${id}.yaml`,
    changed: null,
    html: '',
    data: { name, aliases: [alias] },
  }))
  const { claimant } = directory({ ...empty, claimants })
  expect(['Søren Bjørk', 'Soren Bjork', 'Bjork'].map((name) => claimant(name).id)).toEqual([
    'mayor',
    'singer',
    'mayor',
  ])
})

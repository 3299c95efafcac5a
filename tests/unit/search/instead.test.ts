import { expect, test } from 'vitest'
import { filled, named, outletNamed, outletWithin, withoutOneWord } from '../../../src/search/instead.ts'

const outlets = [
  ['The Moscow Times'],
  ['France 24', 'FRANCE 24'],
  ['Agence France-Presse', 'AFP'],
  ['Le Monde'],
]

test.each([
  ['The Moscow Times', 'The Moscow Times'],
  ['moscow times', 'The Moscow Times'],
  ['mosc', 'The Moscow Times'],
  ['france 24', 'France 24'],
  ['afp', 'Agence France-Presse'],
  ['monde', 'Le Monde'],
  ['mos', null],
  ['the', null],
  ['times', null],
  ['drones', null],
])('“%s” names %s', (query, outlet) => {
  expect(outletNamed(query, outlets)).toBe(outlet)
})

test('an outlet is named before an origin', () => {
  const names = { outlet: outlets, origin: [['Reuters'], ['Le Monde']] }
  expect(named('reuters', names)).toEqual({ filter: 'origin', name: 'Reuters' })
  expect(named('Le Monde', names)).toEqual({ filter: 'outlet', name: 'Le Monde' })
  expect(named('drones', names)).toBeNull()
})

test.each([
  ['France 24 drones', 'France 24', 'drones'],
  ['two drones moscow times', 'The Moscow Times', 'two drones'],
  ['AFP', 'Agence France-Presse', ''],
])('“%s” names %s with “%s”', (query, outlet, rest) => {
  expect(outletWithin(query, outlets)).toEqual({ outlet, rest })
})

test('half of a name is no outlet beside other words', () => {
  for (const query of ['mosc drones', 'France drones', 'two drones'])
    expect(outletWithin(query, outlets)).toBeNull()
})

test.each([
  ['17 zombies', ['17', 'zombies']],
  ['the zebra', ['zebra']],
  [
    'mayor 1.2 million elephants',
    ['mayor 1.2\u00a0million', 'mayor elephants', '1.2\u00a0million elephants'],
  ],
  ['drones', []],
  ['"two drones"', []],
  ['one of the words that too many were', []],
])('“%s” is asked for as %j', (query, fewer) => {
  expect(withoutOneWord(query)).toEqual(fewer)
})

test('a sentence is filled in with what was typed, marks and all', () => {
  expect(filled('“#asked”: #found, not “#asked”; 50 #', { asked: '$& #found', found: '3 claims' })).toBe(
    '“$& #found”: 3 claims, not “$& #found”; 50 #',
  )
})

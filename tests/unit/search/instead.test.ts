import { expect, test } from 'vitest'
import { filled, outletNamed } from '../../../src/search/instead.ts'

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

test('a sentence is filled in with what was typed, marks and all', () => {
  expect(filled('“#asked”: #found, not “#asked”; 50 #', { asked: '$& #found', found: '3 claims' })).toBe(
    '“$& #found”: 3 claims, not “$& #found”; 50 #',
  )
})

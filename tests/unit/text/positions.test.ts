import { expect, it } from 'vitest'
import { takesPosition } from '../../../src/text/statement/unclaimed/positions.ts'

it.each([
  'I believe the size of the harbour must be decided by the islands',
  'The choice of a name is not something for a committee',
  'The people of the valley will never forget what the crew did',
  'A tax on boats has to be paid by those who own them',
])('a position is taken by: %s', (statement) => {
  expect(takesPosition(statement)).toBe(true)
})

it.each([
  'We would like to thank the crew for all of their help over the years',
  'Our thoughts and prayers are with the families of the crew',
  'If it sounds too good to be true, it probably is',
  'I would never sell the boat of the family',
])('none is taken by: %s', (statement) => {
  expect(takesPosition(statement)).toBe(false)
})

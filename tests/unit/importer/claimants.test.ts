import { expect, test } from 'vitest'
import { distinctClaimants } from '../../../scripts/importer/claimants.ts'

test.each([
  [['Ada N. Ruiz', 'Ada Ruiz', 'Ruiz'], ['Ada N. Ruiz']],
  [['Harbour Lights', 'Harbour-Lights Ferries', 'Harbour Lights Ferries'], ['Harbour-Lights Ferries']],
  [['the port police', 'Port police'], ['the port police']],
  [['Researchers', 'researchers'], ['Researchers']],
  [['the statement', 'Harbour Lights'], ['Harbour Lights']],
  [['An inspection report', 'the inspection report'], ['An inspection report']],
  [['the statement'], ['the statement']],
])('%j are %j', (names, expected) => {
  expect(distinctClaimants(names)).toEqual(expected)
})

test.each([
  [['Ruiz', 'Ada Ruiz', 'Bea Ruiz']],
  [['Tom Bell', 'Tom Bell Jr.']],
  [['Meridian', 'Meridian officials']],
  [['Ruiz', 'Ruiz Foundation']],
  [['experts', 'experts from the port']],
])('%j stay apart', (names) => {
  expect(distinctClaimants(names)).toEqual(names)
})

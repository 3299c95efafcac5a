import { expect, test } from 'vitest'
import { claimantName, distinctClaimants, fullName } from '../../../scripts/importer/claimants.ts'

test.each([
  [['Ada N. Ruiz', 'Ada Ruiz', 'Ruiz'], ['Ada N. Ruiz']],
  [['Harbour Lights', 'Harbour-Lights Ferries', 'Harbour Lights Ferries'], ['Harbour-Lights Ferries']],
  [['the port police', 'Port police'], ['the port police']],
  [['Researchers', 'researchers'], ['Researchers']],
  [['The defense', 'the defence'], ['The defense']],
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

test.each([
  [
    'Vik',
    [
      { speakers: ['Vik'], people: [] },
      { speakers: ['Jon Vik'], people: ['Jon Vik'] },
    ],
    'Jon Vik',
  ],
  ['Mr Vik', [{ speakers: ['Mr Vik', 'Jon Vik'], people: ['Jon Vik'] }], 'Jon Vik'],
  ['Vik', [{ speakers: ['Jon Vik', 'Jon A. Vik'], people: ['Jon Vik', 'Jon A. Vik'] }], 'Jon A. Vik'],
  ['Vik', [{ speakers: ['Jon Vik'], people: ['Jon Vik', 'Anna Vik'] }], 'Vik'],
  [
    'Vik',
    [
      { speakers: ['Jon Vik'], people: ['Jon Vik'] },
      { speakers: ['Anna Vik'], people: ['Anna Vik'] },
    ],
    'Vik',
  ],
  ['Vik', [{ speakers: ['Jon Berg'], people: ['Jon Berg'] }], 'Vik'],
  ['Police', [{ speakers: ['Port Police'], people: [] }], 'Police'],
  ['the mayor', [{ speakers: ['Jon Vik'], people: ['Jon Vik'] }], 'the mayor'],
])('%s, with %j, is %s', (name, related, full) => {
  expect(fullName(name, related)).toBe(full)
})

test('the police are called so, whatever a paper calls them', () => {
  expect(claimantName('Harbour cops', new Map())).toBe('Harbour police')
  expect(claimantName('Copsley Mill', new Map())).toBe('Copsley Mill')
})

test.each([
  ['a bombshell report', 'a report'],
  ['Jon Vik’s blistering 142-page report', 'Jon Vik’s report'],
  ['the landmark hotel', 'the landmark hotel'],
])('what a paper thinks of a report is no part of its name: %s', (printed, name) => {
  expect(claimantName(printed, new Map())).toBe(name)
})

test.each([
  [['Vakt', 'Vakt Therapeutics'], 1],
  [['an association of engineers', 'an engineers’ association'], 1],
  [['Vakt', 'Vakt Group'], 2],
  [['an association of pilots', 'an engineers’ association'], 2],
])('%j are so many claimants: %i', (names, count) => {
  expect(distinctClaimants(names)).toHaveLength(count)
})

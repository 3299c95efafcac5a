import { expect, test } from 'vitest'
import { shortForms, spelledFully } from '../../../../scripts/importer/claimants/short-forms.ts'
import {
  claimantName,
  distinctClaimants,
  fullName,
} from '../../../../scripts/importer/claimants/claimants.ts'

test.each([
  [['Ada N. Ruiz', 'Ada Ruiz', 'Ruiz'], ['Ada N. Ruiz']],
  [['Harbour Lights', 'Harbour-Lights Ferries', 'Harbour Lights Ferries'], ['Harbour-Lights Ferries']],
  [['the port police', 'Port police'], ['the port police']],
  [['Researchers', 'researchers'], ['Researchers']],
  [['The defense', 'the defence'], ['The defense']],
  [['the statement', 'Harbour Lights'], ['Harbour Lights']],
  [['An inspection report', 'the inspection report'], ['An inspection report']],
  [['the statement'], ['the statement']],
  [['Jurgen Akesson', 'Jürgen Åkesson', 'Jürgen Akesson'], ['Jürgen Åkesson']],
  [['Bjork', 'Søren Bjørk', 'Soren Bjork'], ['Søren Bjørk']],
  [['the coastguard', 'the coast guard'], ['the coastguard']],
  [['Liz Moura', 'Elizabeth R. Moura', 'Moura'], ['Elizabeth R. Moura']],
  [['Norland’s coast guard', "Norland's coast guard"], ['Norland’s coast guard']],
])('%j are %j', (names, expected) => {
  expect(distinctClaimants(names)).toEqual(expected)
})

test.each([
  [['Ruiz', 'Ada Ruiz', 'Bea Ruiz']],
  [['Liz Moura', 'Ella Moura']],
  [['Tom Bell', 'Tom Bell Jr.']],
  [['Meridian', 'Meridian officials']],
  [['Ruiz', 'Ruiz Foundation']],
  [['experts', 'experts from the port']],
])('%j stay apart', (names) => {
  expect(distinctClaimants(names)).toEqual(names)
})

test.each([
  ['Israel', 'Israel'],
  ['Jerusalem', 'Israel'],
  ['New Delhi', 'India'],
  ['Israeli officials', 'Israeli officials'],
])('a government called “%s” is %s', (printed, name) => {
  expect(claimantName(printed, new Map())).toBe(name)
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

test('who is listed is known without the marks of the name', () => {
  const claimants = new Map([['mayor', { name: 'Søren Bjørk', aliases: ['the mayor of Sjælby'] }]])
  expect(claimantName('Soren Bjork', claimants)).toBe('mayor')
  expect(claimantName('the mayor of Sjaelby', claimants)).toBe('mayor')
  claimants.set('singer', { name: 'Soren Bjork', aliases: [] })
  expect(claimantName('Soren Bjork', claimants)).toBe('singer')
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

test.each([
  ['The Rail and Ferry Workers’ Union (RFU) said so.', 'RFU', 'Rail and Ferry Workers’ Union'],
  ['Minister Ola Berg told the Board of Ports (BP) so.', 'BP', 'Board of Ports'],
  ['The Northern Ferry Council (RFU) said so.', 'RFU', undefined],
  ['The ferry (RFU) sank.', 'RFU', undefined],
])('“%s” spells out %s', (text, letters, name) => {
  expect(shortForms(text).get(letters)).toBe(name)
})

test('a body is one under its name and its capitals, where an article that tells of it gives both', () => {
  const union = shortForms("The Rail and Ferry Workers' Union (RFU) said so.")
  const other = shortForms('The Royal Farm Union (RFU) said so.')
  const printed = 'The Rail and Ferry Workers’ Union struck. The ferries stood still, the RFU said.'
  expect(spelledFully('the RFU', '', [union], [])).toBe("Rail and Ferry Workers' Union")
  expect(spelledFully('RFU', printed, [], [union, other])).toBe("Rail and Ferry Workers' Union")
  expect(spelledFully('RFU', 'The RFU said so.', [], [union])).toBeNull()
  expect(spelledFully('RFU', '', [union, other], [])).toBeNull()
  expect(spelledFully('The union', printed, [union], [])).toBeNull()
})

import { expect, test } from 'vitest'
import {
  bareTally,
  countOneTally,
  denyTally,
  mainTallies,
  talliesOf,
} from '../../../src/compare/matching/bare-tally.ts'
import { matchClaims } from '../../../src/compare/matching/match.ts'
import { matchedArticle } from './made.ts'

test.each([
  ['Nine people are now known to have been hurt', 9],
  ['At least seven others were injured', 7],
  ['The death toll has risen to 34', 34],
  ['More than 40 people have been arrested so far', 40],
  ['22 people remained unaccounted for', 22],
  // some of them, a day, a place, a cause, nobody
  ['Two of the injured died', null],
  ['Two more people died', null],
  ['Nine people were hurt on Sunday', null],
  ['Nine people were hurt in Orsk', null],
  ['Nine people were hurt when a wall fell', null],
  ['Nobody was hurt', null],
])('%s: %s', (statement, low) => {
  expect(bareTally(statement)?.extent.low ?? null).toBe(low)
})

const lead = 'Three guards were killed and seven people wounded when a mine went off near the bridge at Orsk'
test.each([
  [lead, 'Nine people are now known to have been hurt', true],
  [lead, 'At least seven others were injured', true],
  ['26 people were still missing', '22 people remained unaccounted for', true],
  ['26 people were still missing', '22 people had not been found', true],
  ['26 people were still missing', '22 people had been found', false],
  // of another tally, of some of them, of what is told aside
  [lead, 'Nine people are missing', false],
  [lead, 'Two children were hurt', false],
  ['No mine had gone off in Orsk since 2009, when 12 people were hurt', 'Nine people were hurt', false],
])('%s / %s: %s', (a, b, same) => {
  expect(countOneTally(a, b)).toBe(same)
  expect(countOneTally(b, a)).toBe(same)
})

const beside = [
  'The mayor of Orsk, Ada Lind, closed the bridge over the Ilva',
  'Ostrania blames Pelusia for the mine',
]
const later = ['Ada Lind said that the bridge at Orsk stays shut', 'Pelusia will send divers to the Ilva']
const toll = 'Nine people are now known to have been hurt'

test.each([
  ['of one event', '2026-01-06', later, true],
  ['much later', '2026-01-16', later, false],
  [
    'of another event',
    '2026-01-06',
    ['A coach overturned near Bergen', 'Police in Bergen closed the road'],
    false,
  ],
])('a count that names no event is of that of its article: %s', (_, published, others, joined) => {
  const groups = matchClaims([
    matchedArticle('first', [lead, ...beside]),
    matchedArticle('second', [toll, ...others], published),
  ])
  const ofLead = groups.find(({ members }) => members.some(({ claim }) => claim === 'first0'))
  expect(ofLead?.members.some(({ claim }) => claim === 'second0')).toBe(joined)
})

test.each([
  ['Two dozen workers were arrested in Orsk on Friday', 'Nobody was arrested', true],
  ['Three people were hurt when a wall fell in Orsk', 'No one was hurt', true],
  // of another tally, of some of them, of what is told aside, of nobody either
  ['Two dozen workers were arrested in Orsk on Friday', 'Nobody was hurt', false],
  ['Three guards were hurt when a wall fell in Orsk', 'No children were hurt', false],
  ['The wall fell in Orsk, where 40 people were hurt in 2009', 'Nobody was hurt', false],
  ['Nobody was hurt when a wall fell in Orsk', 'Nobody was hurt', false],
])('%s denies %s: %s', (a, b, denies) => {
  expect(denyTally(a, b)).toBe(denies)
  expect(denyTally(b, a)).toBe(denies)
})

test('what both sides say in one article is one claim', () => {
  const [first] = [
    matchedArticle('one', ['Two dozen workers were arrested in Orsk on Friday', 'Nobody was arrested']),
  ]
  const said = {
    ...first,
    claims: first.claims.map((claim, at) => ({
      ...claim,
      speaker: ['police', 'a union official'][at]!,
      stance: 'asserts' as const,
    })),
  }
  expect(matchClaims([said]).map(({ members }) => members.map(({ opposed }) => opposed))).toEqual([
    [false, true],
  ])
})

test.each<[string, number]>([
  ['Divers have recovered 17 bodies from the ferry', 1],
  ['A bomb killed nine people and wounded 40 people', 2],
  ['In 1996 the sinking of a ferry cost 41 lives', 0],
  ['Nine guards died', 0],
  ['The dam burst after 40 people died', 0],
])('%s keeps %d tallies of all', (statement, count) => {
  expect(talliesOf(statement)).toHaveLength(count)
})

test.each<[string, number]>([
  ['Eleven people died after the ferry struck a pier', 1],
  ['The number of confirmed deaths rose to 39 on Monday', 1],
  ['A mine killed nine people near Orsk', 1],
  ['Four people were killed and 17 injured when a wall fell', 2],
  // told of another thing, or aside
  ['Divers found the ferry on which 11 people died', 0],
  ['A fisherman hauled 22 survivors out of the water', 0],
  ['A couple from Orsk are feared to be among 39 people killed', 0],
  ['The feast was called off after 11 people died', 0],
  ['Police have counted 47 people hurt', 1],
  ['At least 12 people drowned when a barge sank on the Tesna', 1],
  ['Nine people suffocated in a shaft near Orsk', 1],
  ['Twelve drowned sheep were washed ashore', 0],
  ['A fire left three people dead and 41 injured', 2],
  ['At least 23 people were killed, barns flattened in Orsk and nine miners trapped when a quake struck', 1],
  ['The number of people killed by the storm that hit Orsk on Monday has climbed to 61', 1],
  ['The number of people without work rose to 61', 0],
  ['Thirty people remained missing, and 418 had been hurt', 2],
])('%s tells %d tallies in its main clause', (statement, count) => {
  expect(mainTallies(statement)).toHaveLength(count)
})

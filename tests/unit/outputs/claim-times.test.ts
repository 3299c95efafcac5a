import { expect, it } from 'vitest'
import { timesTold } from '../../../src/outputs/claim-times.ts'
import { grainSchema, type When } from '../../../src/model/date.ts'
import { fr } from '../../../src/strings/fr.ts'

const grain = grainSchema.parse('day')
const told = (statement: string, when: Omit<When, 'grain'>[], quote = statement): string[] =>
  timesTold({
    statement,
    when: when.map((one) => ({ ...one, grain })),
    citations: [{ quote: { exact: quote } }],
  })

it.each([
  ['Trams have stood still since Monday', 'Monday', '2026-11-23', 'since 23 November 2026'],
  ['Since at least 2019 the well has been dry', '2019', '2019', 'since 2019'],
  ['The pass stays shut until Friday', 'Friday', '2026-11-27', 'until 27 November 2026'],
  ['The fair was open till 6 May', '6 May', '2026-05-06', 'until 6 May 2026'],
  ['Trams stood still on Monday', 'Monday', '2026-11-23', '23 November 2026'],
  // “since” belongs to another day
  ['Idle since March, the mill burned on Monday', 'Monday', '2026-11-23', '23 November 2026'],
  // the day on which it happens
  ['The pass will not reopen until Friday', 'Friday', '2026-11-27', '27 November 2026'],
  ['It wasn’t until 1979 that the law changed', '1979', '1979', '1979'],
  // told as both
  ['It rained on Monday, and since Monday', 'Monday', '2026-11-23', '23 November 2026'],
  ['The Mayor has been ill since May', 'May', '2026-05', 'since May 2026'],
  ['Open until Friday', 'Friday', '2026-11-24/2026-11-27', '24–27 November 2026'],
  ['The mill is idle', 'since March', '2026-03', 'since March 2026'],
  ['The mill is idle', 'idle', '2026-03/..', 'since March 2026'],
  ['The mill is idle', 'idle', '../2026-03', 'until March 2026'],
])('“%s” is of %s, %s: %s', (statement, text, value, shown) => {
  // Which blanks stand around a dash depends on the version of Node.
  const times = told(statement, [{ text, value }]).map((one) => one.replace(/\s*–\s*/, '–'))
  expect(times).toEqual([shown])
})

it('asks the words cited where the statement does not name the day', () => {
  const when = [{ text: 'Monday', value: '2026-11-23' }]
  expect(told('Trams stand still', when, 'They have stood still since Monday.')).toEqual([
    'since 23 November 2026',
  ])
})

it('tells a time once', () => {
  const when = ['Monday', '23 November'].map((text) => ({ text, value: '2026-11-23' }))
  expect(told('Shut on Monday, 23 November', when)).toEqual(['23 November 2026'])
})

it('is told in French with the article that a day has', () => {
  expect([fr.claim.since('23 novembre 2026'), fr.claim.since('novembre 2026')]).toEqual([
    'depuis le 23 novembre 2026',
    'depuis novembre 2026',
  ])
  expect([fr.claim.until('1er mai 2026'), fr.claim.until('2026')]).toEqual([
    'jusqu’au 1er mai 2026',
    'jusqu’en 2026',
  ])
})

import { expect, it } from 'vitest'
import { matchClaims } from '../../../src/compare/matching/match.ts'
import { tellOtherFates } from '../../../src/compare/words/fates.ts'
import { matchedArticle } from './made.ts'

const groups = (a: string, b: string) => matchClaims([matchedArticle('a', [a]), matchedArticle('b', [b])])

it.each([
  ['The crash near Orsk killed four pupils', 'The crash near Orsk wounded four pupils'],
  ['A plane of Orsk Air with 88 people landed safely', 'A plane of Orsk Air with 88 people crashed'],
  [
    'A lion escaped in Orsk and was caught after two hours',
    'A lion escaped in Orsk and was shot after two hours',
  ],
  ['Dr Bo Ek was suspended for selling drugs', 'Dr Bo Ek was praised for refusing to sell drugs'],
  ['The truce in Orsk is holding', 'The truce in Orsk has collapsed'],
  ['The court in Orsk acquitted Bo Ek of bribery', 'The court in Orsk jailed Bo Ek for bribery'],
])('%s / %s: two claims', (a, b) => {
  expect(tellOtherFates(a, b)).toBe(true)
  expect(tellOtherFates(b, a)).toBe(true)
  expect(groups(a, b)).toHaveLength(2)
})

it.each([
  ['The crash near Orsk killed four pupils', 'Four pupils died in the crash near Orsk'],
  ['Police wounded and arrested Bo Ek in Orsk', 'Police shot and arrested Bo Ek in Orsk'],
  ['The plane crashed while landing in Orsk', 'A plane crashed on landing in Orsk'],
  ['The blast in Orsk killed six and injured four', 'The blast in Orsk killed six and left four injured'],
  ['The truce in Orsk broke down after holding for a week', 'The truce in Orsk collapsed after a week'],
])('%s / %s: one claim', (a, b) => {
  expect(tellOtherFates(a, b)).toBe(false)
  expect(groups(a, b)).toHaveLength(1)
})

it.each([
  'The council of Orsk voted 14-9 in favour of the stadium',
  'The council of Orsk came out in favour of the stadium',
])('%s / … against the stadium: one denies the other', (told) => {
  const [group, ...more] = groups(told, told.replace('in favour of', 'against'))
  expect(more).toEqual([])
  expect(group?.members.map(({ opposed }) => opposed)).toEqual([false, true])
})

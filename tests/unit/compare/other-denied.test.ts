import { expect, test } from 'vitest'
import { matchClaims, type MatchedArticle } from '../../../src/compare/matching/match.ts'
import { deniesAnother, denyTwoDeeds } from '../../../src/compare/matching/other-denied.ts'
import { dates } from '../../../src/text/date/dates.ts'
import type { Stance } from '../../../src/model/claim.ts'

const printed = '2026-03-02'
const article = (id: string, text: string, stance: Stance = 'reports'): MatchedArticle => ({
  id,
  published: printed,
  claims: [{ id, statement: text, text, speaker: null, stance, when: dates(text, printed) }],
})
const groups = (a: string, b: string, stance?: Stance) =>
  matchClaims([article('a', a), article('b', b, stance)])

test.each([
  ['a cause', 'The blaze was caused by a faulty heater', 'The blaze was not caused by lightning'],
  ['an object', 'The jab protects against measles', 'The jab does not protect against mumps'],
  ['its kind', 'The clinic will close its maternity ward', 'The clinic will not close its emergency ward'],
  ['a role', 'Police arrested three men over the theft', 'Police did not arrest the owner over the theft'],
  ['a doer', 'The study was funded by the Helm Trust', 'Brewco did not pay for the study'],
  ['a reason', 'The wall fell because of heavy rain', 'The wall did not fall because of an earthquake'],
])('what is denied of %s that another text does not tell of is no denial of it', (_, told, denied) => {
  expect(deniesAnother(told, denied)).toBe(true)
  expect(groups(told, denied)).toHaveLength(2)
})

test.each([
  ['The blaze was caused by a gas leak', 'The blaze was not caused by leaking gas'],
  [
    'The Rowe clinic will close its maternity ward in May',
    'The maternity ward of the Rowe clinic will not be closed',
  ],
  ['Police arrested three men over the theft', 'Police did not arrest anyone over the theft'],
  ['The study was paid for by the coffee company Brewco', 'Brewco did not pay for the study'],
  ['Ada Lind paid 3 million euros to a witness', 'Ada Lind never paid the witness'],
])('“%s” is denied by “%s”', (told, denied) => {
  const [group, ...more] = groups(told, denied)
  expect(more).toEqual([])
  expect(group?.members.map(({ opposed }) => opposed)).toEqual([false, true])
})

test('who denies that another thing caused it does not deny what did', () => {
  const told = 'The blaze in the Dorsey mill was caused by a gas leak'
  expect(groups(told, 'The blaze in the Dorsey mill was caused by lightning', 'disputes')).toHaveLength(2)
  expect(groups(told, 'The blaze in the Dorsey mill was caused by leaking gas', 'disputes')).toHaveLength(1)
})

test('who did not win years ago may have won now', () => {
  const told = 'Ada Lind won the election in Orsk with 52 percent of the vote'
  expect(groups(told, 'Ada Lind did not win the election in Orsk in 2020')).toHaveLength(2)
  expect(groups(told, 'Ada Lind did not win the election in Orsk')).toHaveLength(1)
})

test.each([
  ['Ada Lind took bribes from builders', 'Ada Lind had taken bribes', 1],
  ['Arland shelled the port of Kess', 'Arland shelled the hospital of Kess', 2],
  ['Ada Lind took bribes from builders', 'Ada Lind took part in the vote', 2],
])('one article tells “%s”, and that somebody denies “%s”: claims: %s', (told, denied, many) => {
  const [first, second] = [article('a', told), article('b', denied, 'disputes')]
  const speaking = (speaker: string, { claims }: MatchedArticle) =>
    claims.map((claim) => ({ ...claim, speaker }))
  const claims = [...speaking('Bo Ek', first), ...speaking('a spokesman', second)]
  expect(matchClaims([{ ...first, claims }])).toHaveLength(many)
})

test.each([
  ['Moe does not know the farmer whom the parcel was sent to', 'Moe did not send the parcel', true],
  ['Lind did not meet the man who stole the painting', 'Lind never stole the painting', true],
  // one deed in two words, denied with it, told of by one only
  ['Moe did not send the parcel', 'Moe never sent the parcel to the farmer', false],
  ['The firm did not open or pay for the letter', 'The firm did not pay for the letter', false],
  ['The firm did not want to pay for the letter', 'The firm did not pay for the letter', false],
  ['Moe does not know the farmer', 'Moe did not send the parcel', false],
  ['Moe knows the farmer whom the parcel was sent to', 'Moe did not send the parcel', false],
])('%s / %s: deny two deeds: %s', (a, b, two) => {
  expect(denyTwoDeeds(a, b)).toBe(two)
  expect(denyTwoDeeds(b, a)).toBe(two)
})

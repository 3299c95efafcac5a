import { expect, test } from 'vitest'
import { inLine, opened } from '../../../src/strings/counts.ts'
import { en } from '../../../src/strings/en.ts'
import { fr } from '../../../src/strings/fr.ts'

test.each([
  ['the operator', 'The operator'],
  ['orsk.example', 'orsk.example'],
  ['news.orsk.example and The Gazette', 'news.orsk.example and The Gazette'],
  ['dr. Lind', 'Dr. Lind'],
  ['élysée', 'Élysée'],
])('a sentence opens with %s as %s', (words, shown) => {
  expect(opened(words)).toBe(shown)
})

test('outlets that tell a claim in their own words are among those who claim it', () => {
  expect(en.claimedBy(['Ann Lee'], 2)).toBe('Claimed by the outlets themselves and Ann Lee')
  expect(en.claimedBy(['Ann Lee'], 1)).toBe('Claimed by the outlet itself and Ann Lee')
  expect(en.claimedBy(['Ann Lee'], 0)).toBe('Claimed by Ann Lee')
  expect(fr.claimedBy(['Ann Lee'], 3)).toBe('Affirmé par les médias eux-mêmes et Ann Lee')
  expect(fr.claimedBy(['Ann Lee'], 1)).toBe('Affirmé par le média lui-même et Ann Lee')
  expect(en.claimedBy(['Ann Lee'], 1, 'The Gazette')).toBe('Claimed by The Gazette itself and Ann Lee')
  expect(en.claimants(['Ann Lee'], 1, 'The Gazette')).toBe('The Gazette itself, Ann Lee')
  expect(fr.claim.noClaimant(1, 'The Gazette')).toBe('The Gazette lui-même')
  expect([en.claim.noClaimant(1), fr.claim.noClaimant(2)]).toEqual([
    'The outlet itself',
    'Les médias eux-mêmes',
  ])
})

test.each([
  ['the authorities', 'The authorities'],
  ['observers from the OSCE', 'Observers from the OSCE'],
  ['iRobot', 'iRobot'],
  ['lenta.ru', 'lenta.ru'],
])('%s opens a line as %s', (name, shown) => {
  expect(opened(name)).toBe(shown)
})

test.each([
  ['The ministry', 'the ministry'],
  ['The Kyiv governor', 'the Kyiv governor'],
  ['A spokesman of the Interior Ministry', 'a spokesman of the Interior Ministry'],
  ['One witness', 'one witness'],
  ['The Guardian', 'The Guardian'],
  ['The Ministry of Health', 'The Ministry of Health'],
  ['A Paper', 'A Paper'],
  ['Ann Lee', 'Ann Lee'],
  ['police', 'police'],
  ['Observers from the OSCE', 'observers from the OSCE'],
  ['Rebels', 'rebels'],
  ['Police in Orsk', 'police in Orsk'],
  ['Doctors Without Borders', 'Doctors Without Borders'],
  ['Police Federation', 'Police Federation'],
  ['Reporters of the World', 'Reporters of the World'],
])('%s stands inside a line as %s', (name, shown) => {
  expect(inLine(name)).toBe(shown)
})

test.each([
  ['دار الشفاء', '\u2068دار الشفاء\u2069'],
  ['הארגון', '\u2068הארגון\u2069'],
  ['Комитет', 'Комитет'],
])('%s keeps its place beside names that are written the other way', (name, shown) => {
  expect(en.disputedBy(['Ann Lee', name])).toBe(`Disputed by Ann Lee and ${shown}`)
  expect(fr.claimants([name, 'Ann Lee'], 0)).toBe(`${shown}, Ann Lee`)
  const origins = { count: 1, unknown: 0, list: [{ name, articles: ['a'] }] } as never
  expect(en.originsLine(1, origins)).toContain(`(${shown})`)
})

test('who is only described has a small letter inside a line', () => {
  expect(en.disputedBy(['The ministry'])).toBe('Disputed by the ministry')
  expect(fr.disputedBy(['The ministry', 'The Guardian'])).toBe('Contesté par the ministry et The Guardian')
  const title = { statement: 'Two died', onlyDisputed: true, disputedBy: ['The ministry'] }
  expect(en.titleOf(title)).toBe('Denied by the ministry: Two died')
  expect(en.claimants(['The army', 'The ministry'], 0)).toBe('The army, the ministry')
  expect(en.claimants(['The army'], 2)).toBe('The outlets themselves, the army')
  expect(fr.claimants(['The army'], 1)).toBe('Le média lui-même, the army')
})

test('a label stands before its colon as each language sets it', () => {
  expect(en.label('Note')).toBe('Note:')
  expect(fr.label('Note')).toBe('Note\u00a0:')
})

import { expect, test } from 'vitest'
import { sameAcross } from '../../../src/compare/matching/claim-index.ts'
import { claimIndex, type MatchedArticle } from '../../../src/compare/matching/match.ts'
import { dates } from '../../../src/text/date/dates.ts'
import { matchedArticle } from './made.ts'

/** An article whose claims tell of the days that their words name. */
const article = (id: string, published: string, ...texts: string[]): MatchedArticle => {
  const made = matchedArticle(id, texts, published)
  return { ...made, claims: made.claims.map((claim) => ({ ...claim, when: dates(claim.text, published) })) }
}

/** How surely the last claim of one article is that of the other. */
const scoreOfLast = (a: MatchedArticle, b: MatchedArticle): number => {
  const index = claimIndex()
  for (const one of [a, b]) index.add(one)
  return index.score(
    ...([a, b].map(({ id, claims }) => ({ article: id, claim: claims.at(-1)!.id })) as [never, never]),
  )
}

test.each([
  [
    'two houses',
    article('a', '2026-03-10', 'Four people died in a fire in Orsk, the Vale Fire Service said', 'The fire broke out on the fifth floor of Marrow House', 'Crews rescued 11 people by ladder'),
    article('b', '2026-03-11', 'Three people died in a fire in Vakt, the Vale Fire Service said', 'The fire broke out on the fifth floor of Linden House', 'Crews rescued 9 people by ladder'),
  ],
  [
    'two trials',
    article('a', '2026-03-05', 'Teacher Mark Quist was found not guilty of assaulting a pupil at Orsk Crown Court', 'The jury took two hours'),
    article('b', '2026-03-06', 'Teacher Martin Quist was found guilty of assaulting a pupil at Vakt Crown Court', 'The jury took two hours'),
  ],
  [
    'two weeks',
    article('a', '2026-03-03', 'Some 340 flights were cancelled at Orsk airport on Tuesday because of a strike', '2,000 workers walked out'),
    article('b', '2026-03-10', 'Some 410 flights were cancelled at Orsk airport on Tuesday because of a strike', '2,500 workers walked out'),
  ],
  [
    'two years',
    article('a', '2025-08-21', 'A 16-year-old girl was stabbed at the Orsk Festival on Saturday night', 'Officers arrested two men, aged 19 and 22, at the scene'),
    article('b', '2026-08-20', 'A 17-year-old boy was stabbed at the Orsk Festival on Saturday night', 'Officers arrested two men, aged 19 and 22, at the scene'),
  ],
  [
    'two months',
    article('a', '2026-06-05', 'The unemployment rate in Orskland and Ilva held at 4.2% in May', 'Employers added 139,000 jobs'),
    article('b', '2026-07-10', 'The unemployment rate in Orskland and Ilva fell to 4.1% in June from 4.2% in May', 'Employers added 147,000 jobs'),
  ],
  [
    'two quarters of a year',
    article('a', '2026-04-30', 'The economy of Orskland and Ilva grew by 0.3% in the first quarter', 'Household spending rose 0.5%'),
    article('b', '2026-07-30', 'The economy of Orskland and Ilva grew by 0.4% in the second quarter', 'Household spending rose 0.6%'),
  ],
  [
    'two members of parliament',
    article('a', '2026-07-10', 'The Greens have suspended MP Nora Quist over her expenses', 'An inquiry will take six weeks'),
    article('b', '2026-07-10', 'The Liberals have suspended MP Ada Lind over a message', 'An inquiry will take four weeks'),
  ],
  [
    'two whom one fined',
    article('a', '2026-03-03', 'Orskwatch fined the firm Lindair €1m for failing to check tickets', 'No other firms are being investigated'),
    article('b', '2026-03-03', 'Orskwatch has fined the ferry line Quaybridge €50,000 for losing luggage', 'Other firms are being investigated'),
  ],
  [
    'two towns',
    article('a', '2026-03-03', 'Police shot dead a man in Orsk on Monday during protests against a tax', 'The man had been armed'),
    article('b', '2026-03-03', 'Police shot dead a man in Vakt on Monday during protests against a tax', 'The man had been armed'),
  ],
  [
    'two countries',
    article('a', '2026-03-03', 'Pope Leo will visit Uganda from 3 to 6 June', 'About a million people are expected'),
    article('b', '2026-03-03', 'Pope Leo will visit Rwanda from 6 to 8 June', 'About half a million people are expected'),
  ],
])('what names nobody is not joined where its articles tell of %s', (_, a, b) => {
  expect(scoreOfLast(a, b)).toBeLessThan(sameAcross)
}) // prettier-ignore

test('what names somebody is not joined either, in another number', () => {
  const [a, b] = [
    article('a', '2026-07-03', 'The rebels freed three hostages in Vakt on Friday', 'Orskland freed 90 prisoners'),
    article('b', '2026-07-10', 'The rebels freed four hostages in Vakt on Friday', 'Orskland freed 200 prisoners'),
  ]
  expect(scoreOfLast(a, b)).toBeLessThan(sameAcross)
}) // prettier-ignore

test('what names two towns is not joined either', () => {
  const [a, b] = [
    article('a', '2026-03-03', 'Two men died when a lorry hit a van on the M6 near Orsk on Monday'),
    article('b', '2026-03-03', 'Two men died when a lorry hit a van on the M6 near Vakt on Monday'),
  ]
  expect(scoreOfLast(a, b)).toBeLessThan(sameAcross)
}) // prettier-ignore

test.each([
  ['Three people died in a fire in Orsk on Monday', 'A fire at a hotel in Vakt killed three people on Monday', false],
  ['A court in Orsk jailed three men on Monday', 'Three men were jailed on Monday by a court in Vakt', false],
  ['A coach crash near Orsk hurt 30 people on Monday', 'On Monday 30 people were hurt when a coach crashed near Vakt', false],
  ['A bomb killed nine people in Kabul on Monday', 'A bomb in Ghazni killed nine people on Monday', false],
  ['Three people died in a fire in Orsk on Monday', 'A fire at a hotel in Orsk killed three people on Monday', true],
  ['A bomb killed nine people in Afghanistan on Monday', 'A bomb in Ghazni killed nine people on Monday', true],
  ['Two girls drowned in Orsk, Vakt, on Monday', 'In Vakt two girls drowned on Monday', true],
  ['Ada Lind, who grew up in Orsk, was found dead on Monday', 'Ada Lind was found dead in Vakt on Monday', true],
])('“%s” and “%s” are of one place: %s', (mine, theirs, isOne) => {
  const [a, b] = [article('a', '2026-03-03', mine), article('b', '2026-03-03', theirs)]
  expect(scoreOfLast(a, b) >= sameAcross).toBe(isOne)
}) // prettier-ignore

test.each([
  ['A magnitude 5.8 aftershock struck Orsk on Monday', false],
  ['A 6.9-magnitude quake hit Orsk on Monday', true],
  ['On Monday a quake struck Orsk before an aftershock of magnitude 5.8', true],
])('a quake and “%s” are one: %s', (told, isOne) => {
  const [a, b] = ['A magnitude 7.1 quake struck Orsk on Monday', told].map((one, at) =>
    article(`a${at}`, '2026-03-03', one),
  )
  expect(scoreOfLast(a!, b!) >= sameAcross).toBe(isOne)
})

test('of one place each, both of which one article tells of', () => {
  const [a, b] = [
    article('a', '2026-03-03', 'In Vakt a port was hit', 'Drones killed four people in Orsk on Monday'),
    article('b', '2026-03-03', 'Orsk was attacked too', 'On Monday drones in Vakt killed four people'),
  ]
  expect(scoreOfLast(a, b)).toBeLessThan(sameAcross)
})

test.each([
  ['two parties', 'The Greens have suspended MP Nora Quist', 'The Liberals have suspended MP Ada Lind', false],
  ['one party', 'The Greens have suspended Nora Quist', 'Nora Quist was suspended by the Greens', true],
])('what the party says is not joined where its articles tell of %s', (_, mine, theirs, isOne) => {
  const [a, b] = [
    article('a', '2026-07-10', `${mine} in the Assembly in Orsk over a message`, 'An inquiry will take six weeks'),
    article('b', '2026-07-10', `${theirs} in the Assembly in Orsk over a message`, 'An inquiry will take six weeks'),
  ].map((one) => ({ ...one, claims: one.claims.map((claim, at) => ({ ...claim, speaker: at === 0 ? null : 'the party' })) })) as MatchedArticle[]
  expect(scoreOfLast(a!, b!) >= sameAcross).toBe(isOne)
}) // prettier-ignore

test.each([
  [
    'one month, a week later',
    article('a', '2026-06-05', 'The unemployment rate in Orskland and Ilva held at 4.2% in May', 'Employers added 139,000 jobs'),
    article('b', '2026-06-12', 'The unemployment rate in Orskland and Ilva had held at 4.2% in May', 'Employers added 139,000 jobs'),
  ],
  [
    'one swap',
    article('a', '2026-07-03', 'The rebels freed three hostages in Vakt on Friday', 'Orskland freed 90 prisoners'),
    article('b', '2026-07-04', 'The rebels freed three hostages in Vakt on Friday', 'Orskland freed 96 prisoners'),
  ],
  [
    'one shooting in a town that one of both tells later',
    article('a', '2026-03-03', 'Police shot dead a man in Orskland on Monday during protests against a tax', 'The man had been armed'),
    article('b', '2026-03-03', 'Police shot dead a man in Vakt on Monday during protests against a tax', 'Vakt is the capital of Orskland', 'The man had been armed'),
  ],
  [
    'one fire',
    article('a', '2026-03-10', 'Four people died in a fire in Orsk', 'The fire broke out on the fifth floor of Marrow House in Orsk', 'Crews rescued 11 people by ladder'),
    article('b', '2026-03-11', 'Four people died in a fire at Marrow House in Orsk', 'It broke out on the fifth floor of Marrow House', 'Crews rescued 9 people by ladder'),
  ],
  [
    'one strike, days later',
    article('a', '2026-03-03', 'Some 340 flights were cancelled at Orsk airport on Tuesday because of a strike by Verdin', '2,000 workers walked out'),
    article('b', '2026-03-10', 'Some 340 flights were cancelled at Orsk airport on Tuesday last week because of a strike by Verdin', '2,000 workers walked out'),
  ],
])('it is where they tell of %s', (_, a, b) => {
  expect(scoreOfLast(a, b)).toBeGreaterThanOrEqual(sameAcross)
}) // prettier-ignore

test('articles that each tell of two bodies report no two events for it', () => {
  const told = ['The Marlow ferry sank in a storm', 'The Orsk ferry sank in a storm']
  const [a, b] = [
    article('a', '2026-03-10', ...told),
    article('b', '2026-03-10', ...told.map((one) => `${one} again`)),
  ]
  expect(scoreOfLast(a, b)).toBeGreaterThan(sameAcross)
})

test('the letter of a party is no name that another article lacks', () => {
  const [a, b] = [
    article('a', '2026-03-10', 'Sen. Bo Roe, R-Ohio, and his son, Ivo, were charged with hiding $90,000 in gifts from Lindair', 'The pair flew to Malta eleven times'),
    article('b', '2026-03-10', 'Bo Roe, Republican of Ohio, and his son, Ivo, are charged with hiding gifts of more than $90,000 from Lindair', 'Among the gifts were eleven flights of the pair to Malta'),
  ] // prettier-ignore
  const index = claimIndex()
  for (const one of [a, b]) index.add(one)
  const [first, second] = [a, b].map(({ id, claims }) => ({ article: id, claim: claims[0]!.id }))
  expect(index.score(first!, second!)).toBeGreaterThanOrEqual(sameAcross)
})

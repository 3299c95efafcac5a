import { describe, expect, it } from 'vitest'
import { doOneThing } from '../../../src/compare/matching/one-deed.ts'
import { deedOf } from '../../../src/compare/words/deeds.ts'

const claim = (statement: string) => ({ statement, stance: 'asserts' as const })

describe('doOneThing', () => {
  it.each([
    [
      'two names and a word for the same',
      'Gov. Ida Berg on Monday named Pavel Orlik, a farmer, to run the water board',
      'Berg (L) appointed Pavel “Pasha” Orlik to the post that fell vacant in May',
      0,
    ],
    [
      'the passive as well as the active',
      'Prosecutors in Turin have charged Carla Reni over the loans',
      'Reni, 61, was charged by the prosecutors after a year of enquiries',
      0.25,
    ],
    [
      'no names, but words of their own',
      'Customs officers seized 40 crates of falcons',
      'A lorry of falcons was seized by officers of the customs',
      0.25,
    ],
    [
      'only to whom it is done',
      'Jonas Tveit was suspended last week over the letters',
      'Within days of the letters the school suspended Tveit',
      0.35,
    ],
  ])('is so of %s', (_, a, b, chance) => {
    expect(doOneThing(claim(a), claim(b), chance)).toBe(true)
    expect(doOneThing(claim(b), claim(a), chance)).toBe(true)
    // who names both need not be any surer; else, far from sure, they are two
    expect(doOneThing(claim(a), claim(b))).toBe(chance === 0)
    expect(doOneThing(claim(a), { ...claim(b), stance: 'disputes' }, chance)).toBe(false)
  })

  it.each([
    ['another does it', 'Ida Berg named Pavel Orlik to the board', 'Oslo named Pavel Orlik to the board'],
    ['another suffers it', 'Berg named Pavel Orlik to the board', 'Berg named Anna Fusco to a court'],
    ['another thing is done', 'Berg named Pavel Orlik to the board', 'Berg sued Pavel Orlik over the dam'],
    ['it is not done', 'Berg named Pavel Orlik to the board', 'Berg never named Pavel Orlik to a board'],
    ['a hedge is all it is done to', 'Traders had expected about 30 tons', 'Traders expect about $28 a ton'],
    ['a light verb tells nothing', 'Berg put Orlik on the board', 'Berg put up Orlik in Berg’s house'],
  ])('is not so where %s', (_, a, b) => {
    expect(doOneThing(claim(a), claim(b), 0.5)).toBe(false)
    expect(doOneThing(claim(b), claim(a), 0.5)).toBe(false)
  })
})

it.each([
  ['Gov. Ida Berg fired the chief of police', 'gov ida berg'],
  ['Dr. Bo Ek has seen the letters', 'dr bo ek'],
  ['Two hours after the vote, Lind left the hall', 'lind'],
])('tells by whom the deed of “%s” is done', (text, doer) => {
  expect(
    deedOf(text)
      .agent.map(({ norm }) => norm)
      .join(' '),
  ).toBe(doer)
})

import { describe, expect, it } from 'vitest'
import { haveOneSource } from '../../../src/compare/matching/teller-signs.ts'

type Signed = Parameters<typeof haveOneSource>[0]
const published = Date.parse('2026-11-20')
const claim = (statement: string, speaker: string | null, rest: Partial<Signed> = {}): Signed => ({
  statement,
  speaker,
  stance: 'asserts',
  when: [],
  published,
  ...rest,
})
const of = (value: string): Partial<Signed> => ({ when: [{ value, grain: 'month' }] })
const of2024: Partial<Signed> = { when: [{ value: '2024', grain: 'year' }] }

describe('haveOneSource', () => {
  it.each<[string, Signed, Signed, number]>([
    [
      'one speaker says both',
      claim('The valves came from a foundry in Turin', 'Ada Lind'),
      claim('Lind bought the valves from an Italian foundry', 'Lind'),
      0.36,
    ],
    [
      'the one tells of whom the other cites',
      claim('Olga Brandt, the head of the mill, called the harvest a disaster', null),
      claim('It was the worst harvest of her life', 'Olga Brandt'),
      0.42,
    ],
    [
      'both are of one month that is not that of the news',
      claim('The stand was repaired in March for two million crowns', null, of('2026-03')),
      claim('Workmen repaired the stand in March', null, of('2026-03')),
      0.42,
    ],
    [
      'a run of words is in both',
      claim('Building there is risky, since a river has no memory of where it was told to flow', 'Ada Lind'),
      claim('As for new houses, a river has no memory of where it was told to flow', null),
      0.45,
    ],
    [
      'what one ignored the other did not look at',
      claim('The council did not read the report of the engineer', 'Bo Ek'),
      claim('The council ignored the engineer', 'Bo Ek'),
      0.5,
    ],
  ])('is so where %s', (_, a, b, chance) => {
    expect(haveOneSource(a, b, chance)).toBe(true)
    expect(haveOneSource(b, a, chance)).toBe(true)
    // of others, or far from sure, they are two
    expect(haveOneSource(a, b, 0.3)).toBe(false)
  })

  it.each<[string, Signed, Signed]>([
    [
      'two speakers say it',
      claim('The valves came from a foundry in Turin', 'Ada Lind'),
      claim('Ek bought the valves from an Italian foundry', 'Bo Ek'),
    ],
    [
      'the one tells of him as of another whom somebody meets',
      claim('Bo Ek met Olga Brandt, the head of the mill', null),
      claim('It was the worst harvest of her life', 'Olga Brandt'),
    ],
    [
      'the outlet guesses whom he means',
      claim('Olga Brandt appeared to refer to the frost that ruined the harvest in May', null),
      claim('It was the worst harvest of her life, after frost in May', 'Olga Brandt'),
    ],
    [
      'a year only says which election both name',
      claim('Brandt spent 40,000 crowns to win the 2024 election', null, of2024),
      claim('Ek used lists of members in the 2024 election', null, of2024),
    ],
    [
      'only something is called after who says the other',
      claim('The Vakt letters tell of forty years of trade with the islands', null),
      claim('Vakt will go on trading with the islands as it has for forty years', 'Vakt'),
    ],
    [
      'the time is that of the news',
      claim('The roof of the stand was mended this month', null, of('2026-11')),
      claim('Workmen repaired the stand this month', null, of('2026-11')),
    ],
    [
      'only one says that something is not so',
      claim('We have not once been fined in forty years', 'Vakt'),
      claim('Vakt will go on serving its customers as it has for forty years', 'Vakt'),
    ],
    [
      'one is denied',
      claim('The valves came from a foundry in Turin', 'Ada Lind'),
      claim('The valves came from an Italian foundry', 'Ada Lind', { stance: 'disputes' }),
    ],
    [
      'of one time they share no event',
      claim('Moe overtook Lind, the winner of 2007', null, of('2007')),
      claim('The winner of 2007 was unable to answer', null, of('2007')),
    ],
    [
      'another name stands in the place of one',
      claim('The river burst its banks in Orsk in March', null, of('2026-03')),
      claim('The river burst its banks in Vakt in March', null, of('2026-03')),
    ],
  ])('is not where %s', (_, a, b) => {
    expect(haveOneSource(a, b, 0.6)).toBe(false)
    expect(haveOneSource(b, a, 0.6)).toBe(false)
  })
})

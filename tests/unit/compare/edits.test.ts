import { describe, expect, it } from 'vitest'
import { matchClaims } from '../../../src/compare/matching/match.ts'
import { matchedArticle } from './made.ts'

/** Which claims of two articles are joined, as places in them. */
const joined = (one: readonly string[], other: readonly string[], areCopies: boolean) =>
  matchClaims([matchedArticle('a', one), matchedArticle('b', other)], () => areCopies)
    .filter(({ members }) => members.length > 1)
    .map(({ members }) => members.map(({ claim }) => claim).join(' '))
    .sort()

const rest = ['The harbour office hired two divers to look at the quay', 'A crane of the yard had been mended in May'] // prettier-ignore

describe('copies of one dispatch', () => {
  it.each([
    [
      'a place',
      'The trawler Havmoen ran aground near Tromso after its rudder failed, the coastguard said',
      'The trawler Havmoen ran aground near Hammerfest after its rudder failed, the coastguard said',
    ],
    [
      'a place moved about',
      'Delegates of both unions will resume their talks on wages in Gdansk next week, a mediator said',
      'The talks on wages will resume in Szczecin next week, a mediator of both unions said',
    ],
    [
      'who did it',
      'Investigators of Norsk Brann took samples from the burnt sawmill at Elverum on Tuesday',
      'Investigators of Skade Plus took samples from the burnt sawmill at Elverum on Tuesday',
    ],
  ])('are of one matter where an outlet wrote otherwise %s', (what, a, b) => {
    const found = joined([a, ...rest], [b, ...rest], true)
    expect(found).toEqual(expect.arrayContaining(['a1 b1', 'a2 b2']))
    if (what !== 'a place moved about') expect(found).toContain('a0 b0')
  })

  it('join no sentence with one that another sentence is nearer to', () => {
    const [bank, mill] = ['Shares of Orsk Bank fell 3 percent to 41 crowns', 'Shares of Orsk Mill fell 3 percent to 12 crowns'] // prettier-ignore
    expect(joined([bank, ...rest], [mill, bank, ...rest], true)).toContain('a0 b1')
    expect(joined([bank, ...rest], [mill, bank, ...rest], true)).not.toContain('a0 b0')
  })

  it('are asked only: what two outlets wrote by themselves stays apart by its names', () => {
    const [tromso, hammerfest] = ['Tromso', 'Hammerfest'].map((town) => `A trawler ran aground near ${town} on Monday and 14 of its crew were rescued`) // prettier-ignore
    expect(joined([tromso!], [hammerfest!], false)).toEqual([])
  })
})

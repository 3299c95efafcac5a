import { describe, expect, it } from 'vitest'
import { denyFlatly, turnFlatly } from '../../../src/compare/matching/flat-denials.ts'
import { matchClaims } from '../../../src/compare/matching/match.ts'
import { matchedArticle } from './made.ts'

describe('denyFlatly', () => {
  it.each([
    [
      'The driver had not been arrested',
      'The driver of the coach was arrested at the scene on suspicion of theft',
    ],
    ['The wall had not been inspected for three years', 'The wall was inspected in October'],
    ['Ada Lind never signed the letter', 'Ada Lind signed the letter in May'],
    ['The wall will not be rebuilt', 'The wall will be rebuilt in May'],
    [
      'The animals will not be buried on the island',
      'The carcasses will be buried on the island, at a cost of 40 pounds',
    ],
    // and says besides who that is, or why
    [
      'The captain of the Orsk, the ferry that sank, has not been arrested',
      'The captain of the Orsk, Bo Ek, 56, has been arrested',
    ],
    ['Ada Lind will not appeal, as she cannot pay for it', 'Ada Lind will appeal to the court in Bern'],
    ['Lind will not resign', 'Ada Lind will resign in May'],
    [
      'The bank, which was hacked in May, did not pay a ransom because it had copies',
      'The bank paid a ransom',
    ],
  ])('%s: %s', (denying, telling) => {
    expect(denyFlatly(denying, telling)).toBe(true)
    expect(denyFlatly(telling, denying)).toBe(true)
  })

  it.each([
    ['whoever of several', 'The man had not been arrested', 'The man was arrested at the scene'],
    ['another thing of it', 'The driver had not been arrested', 'The driver was questioned at the scene'],
    ['more than the other tells', 'The wall had not been inspected by the council', 'The wall was inspected'],
    ['what is to come', 'The driver had not been arrested', 'The driver will be arrested'],
    ['another thing by no word more', 'The wall will not be rebuilt', 'The pier will be rebuilt in May'],
    ['somebody named', 'The mate, Bo Ek, has not been arrested', 'Ada Lind has been arrested'],
    ['somebody else', 'The driver had not been arrested', 'The guard was arrested at the scene'],
    ['what the other denies too', 'The driver had not been arrested', 'The driver was not arrested'],
  ])('does not deny %s', (_, denying, telling) => {
    expect(denyFlatly(denying, telling)).toBe(false)
  })

  it('makes two sides of one claim only where both report one event', () => {
    const beside = [
      'The coach of Barlow Lines left the road at Thornley Bridge near Kelby',
      'Derek Lund and Tom Akehurst helped the passengers at Thornley Bridge',
      'Barlow Lines of Kelby has run coaches since 1958',
    ]
    const opposed = (others: readonly string[]) =>
      matchClaims([
        matchedArticle('a', ['The driver had not been arrested', ...beside]),
        matchedArticle('b', ['The driver was arrested at the scene on suspicion of theft', ...others]),
      ])
        .flatMap(({ members }) => members)
        .some((member) => member.opposed)
    expect(opposed(beside.map((text) => `${text} again`))).toBe(true)
    expect(opposed(['Rain fell on Orsk', 'The bank of Veria raised rates', 'Nora Quist left Vakt'])).toBe(
      false,
    )
  })
})

describe('turnFlatly', () => {
  it.each([
    ['The turbine passed a load test in April', 'The Helga failed a load test in April'],
    ['The Halden Star failed its winter inspection', 'The ship passed its winter inspection'],
    ['The bridge failed a fire test', 'The bridge passed a fire test in May'],
    ['The tunnel passed its flood test on Monday', 'The Vaktgate failed its flood test on Monday'],
    ['The engine failed a noise test in June', 'The engine passed a noise test in June'],
    ['The reservoir passed a seismic survey', 'The reservoir failed a seismic survey'],
  ])('%s: %s', (a, b) => {
    expect(turnFlatly(a, b)).toBe(true)
    expect(turnFlatly(b, a)).toBe(true)
  })

  it.each([
    ['another named', 'The Halden Star passed a load test', 'The Orsk Queen failed a load test'],
    ['somebody named', 'The captain passed an eye test', 'Ada Lind failed an eye test'],
    ['another test', 'The turbine passed a load test in April', 'The Helga failed a brake test in April'],
    ['another time', 'The turbine passed a load test in April', 'The Helga failed a load test in June'],
    ['what it did not do', 'The turbine did not pass a load test', 'The Helga failed a load test'],
    ['one of several', 'The house passed a fire test', 'The Orsk Arms failed a fire test'],
    ['too little', 'The crane passed the test', 'The Helga failed the test'],
  ])('does not turn %s', (_, a, b) => {
    expect(turnFlatly(a, b)).toBe(false)
    expect(turnFlatly(b, a)).toBe(false)
  })
})

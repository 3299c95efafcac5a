import { describe, expect, it } from 'vitest'
import { matchClaims, type MatchedArticle } from '../../../src/compare/matching/match.ts'
import {
  boundsTurned,
  directionTurned,
  namesSwapped,
  numbersSwapped,
} from '../../../src/compare/matching/swaps.ts'

describe('names in each other’s place', () => {
  it.each([
    ['Ada Lind left Orsk for Vakt', 'Ada Lind left Vakt for Orsk', true],
    ['Orsk Bank lent €40m to Vakt Bank', 'Vakt Bank lent €40m to Orsk Bank', true],
    [
      'Ada Lind reached the final after beating Eva Roe',
      'Eva Roe reached the final after beating Ada Lind',
      true,
    ],
    ['Lind told Roe that 40 jobs would go', 'Roe told Lind that 40 jobs would go', true],
    ['Lind and Roe beat Dahl and Ek 7-5', 'Ek and Dahl reached the final by beating Lind and Roe 7-5', true],
    ['Lind and Roe beat Dahl and Ek 7-5', 'Roe and Lind reached the final by beating Ek and Dahl 7-5', false],
    ['Lind met Roe in Belka', 'Roe met Lind in Belka', false],
    ['Lind spoke to Roe on Monday', 'Roe spoke to Lind on Monday', false],
    ['Ships from Orsk and Vakt collided', 'Ships from Vakt and Orsk collided', false],
    ['Orsk drew 1-1 with Vakt', 'Vakt drew 1-1 with Orsk', false],
    ['Orsk beat Vakt', 'Vakt was beaten by Orsk', false],
    ['The mill in Orsk supplies the shop in Vakt', 'The mill in Vakt supplies the shop in Orsk', true],
    ['The mill in Orsk supplies the shop in Vakt', 'The shop in Vakt is supplied by the mill in Orsk', false],
  ])('%s / %s: %s', (a, b, swapped) => {
    expect(namesSwapped(a, b)).toBe(swapped)
    expect(namesSwapped(b, a)).toBe(swapped)
  })
})

it.each([
  ['The museum returned 31 masks to Ghana', 'The museum returned 31 masks from Ghana', true],
  ['Flights to Orsk were cancelled', 'Flights from Orsk were cancelled', true],
  ['Flights to and from Orsk were cancelled', 'Flights from and to Orsk were cancelled', false],
  ['A train to Orsk from Vakt was late', 'A train from Vakt to Orsk was late', false],
  ['The drones were linked to Iran', 'The drones came from Iran', false],
])('%s / %s: the other way: %s', (a, b, turned) => {
  expect(directionTurned(a, b)).toBe(turned)
  expect(directionTurned(b, a)).toBe(turned)
})

it.each([
  ['Rebels hold more than half of Orsk', 'Rebels hold less than half of Orsk', true],
  ['Over 500 people live in Orsk', 'Fewer than 500 people live in Orsk', true],
  ['Over two thirds of voters in Orsk stayed away', 'Under two thirds of voters in Orsk stayed away', true],
  ['Over 500 people live in Orsk', 'Fewer than 600 people live in Orsk', false],
  ['Over 500 people live in Orsk', 'More than 500 people live in Orsk', false],
  ['Rebels hold more than half of Orsk', 'Rebels hold half of Orsk', false],
])('%s / %s: more and less than one amount: %s', (a, b, turned) => {
  expect(boundsTurned(a, b)).toBe(turned)
  expect(boundsTurned(b, a)).toBe(turned)
})

it('the same amount of one speaker does not make one claim of two ways', () => {
  const told = (id: string, text: string): MatchedArticle => ({
    id,
    published: '2026-03-02',
    claims: [
      { id, statement: text, text: `${text}, Orsk said`, speaker: 'Orsk', stance: 'asserts', when: [] },
    ],
  })
  const groups = matchClaims([
    told('a', 'Ivo Brand will join Orsk from Vakt for 20 million euros'),
    told('b', 'Ivo Brand will join Vakt from Orsk for 20 million euros'),
  ])
  expect(groups).toHaveLength(2)
})

describe('numbers in each other’s place', () => {
  it.each([
    ['Five voted to hold and four to cut', 'Five voted to cut and four to hold', true],
    ['Twelve were killed and 40 hurt', 'Forty were killed and 12 hurt', true],
    [
      'Sales rose by 4% in Orsk and fell by 6% in Vakt',
      'Sales rose by 6% in Vakt and fell by 4% in Orsk',
      true,
    ],
    ['Lind scored 12 points and Roe 15', 'Roe scored 12 points and Lind 15', true],
    ['Twelve were killed and 40 hurt', 'Forty were hurt and 12 killed', false],
    ['Lind scored 12 points and Roe 15', 'Roe scored 15 points and Lind 12', false],
    [
      'Two of the five crew were killed and three hurt',
      'Three of the crew of five were hurt and two killed',
      false,
    ],
    [
      'The bank will close 40 branches and cut 900 jobs',
      'The bank will cut 900 jobs and close 40 branches',
      false,
    ],
    [
      'Sales rose by 4% in Orsk and fell by 6% in Vakt',
      'In Vakt sales fell by 6%, in Orsk they rose by 4%',
      false,
    ],
  ])('%s / %s: %s', (a, b, swapped) => {
    expect(numbersSwapped(a, b)).toBe(swapped)
    expect(numbersSwapped(b, a)).toBe(swapped)
  })
})

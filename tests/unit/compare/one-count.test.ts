import { expect, test } from 'vitest'
import { countOneLoad } from '../../../src/compare/matching/one-count.ts'

test.each([
  [
    'The bus was carrying no more than 40 pupils',
    'The bus, which has 44 seats, was carrying about 70 people when it left the road',
    true,
  ],
  ['The ship carried 45 passengers', 'The Halden Star carried up to 83 passengers on Tuesday night', true],
  ['The stadium holds 9,000 people', 'The stadium holds about 12,000 people and was full', true],
  ['The tram was carrying 30 passengers', 'The tram was carrying nearly 50 people', true],
  ['The hall seats 400 people', 'The Orsk Rooms seats 650 people', true],
  ['The tram was carrying 30 passengers', 'The tram will carry 50 passengers', false],
  ['The hall seats 400 people', 'The hall cost 400 people their homes', false],
  // two that are named, whoever of several, another deed, each tells more, of some only, of no people
  ['The Halden Star carried 45 passengers', 'The Orsk Queen carried 83 passengers', false],
  ['The man carried two children', 'Bo Ek carried five children', false],
  ['The ship carried 45 passengers', 'The Halden Star saved 83 passengers', false],
  [
    'The ship carried 45 passengers and a cargo of cement',
    'The Halden Star carried 83 passengers and sank',
    false,
  ],
  ['The ship carried another 45 passengers', 'The Halden Star carried 83 passengers', false],
  ['The ship carried 45 tonnes', 'The Halden Star carried 83 tonnes', false],
])('%s / %s: %s', (a, b, one) => {
  expect(countOneLoad(a, b)).toBe(one)
  expect(countOneLoad(b, a)).toBe(one)
})

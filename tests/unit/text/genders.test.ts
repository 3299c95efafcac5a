import { describe, expect, it } from 'vitest'
import { genderFits } from '../../../src/text/attribution/speakers/pronoun-fit.ts'
import { genderOfRole } from '../../../src/text/naming/genders.ts'

describe('whether a role is a woman’s or a man’s', () => {
  it.each([
    ['Mum-of-two', 'female'],
    ['his sister-in-law', 'female'],
    ['the ex-wife of Mr', 'male'],
    ['Lady Chief Justice', 'female'],
    ['Queen Consort', 'female'],
    ['his sister Dr', 'female'],
    ['the farm’s alderman', 'male'],
    ['Club spokesman Sergeant', 'male'],
    ['King County Sheriff', null],
    ['Prince Rupert mayor', null],
    ['Girl Guides president', null],
    ['Mother Jones editor', null],
    ['a founder of Burger King', null],
    ['city ombudsman', null],
    ['the ferry MS', null],
  ])('tells by its noun, and by no word beside it: %s', (role, gender) => {
    expect(genderOfRole(role)).toBe(gender)
  })
})

it.each([
  ['German', true, true],
  ['human', true, true],
  ['ombudsman', true, true],
  ['alderman', false, true],
  ['stepbrother', false, true],
  ['horsewoman', true, false],
  ['stepsister', true, false],
])('whether “%s” may be “she” and “he”: %s, %s', (noun, she, he) => {
  expect([genderFits(noun, 'female'), genderFits(noun, 'male')]).toEqual([she, he])
})

import { describe, expect, it } from 'vitest'
import { clocksAgree, clocksIn, minutesIn } from '../../../src/compare/figures/clocks.ts'

const only = (text: string) => {
  const [clock, ...others] = clocksIn(text)
  expect(others).toEqual([])
  return clock!
}
const agree = (a: string, b: string) => clocksAgree(only(a).extent, only(b).extent)

describe('clocksIn', () => {
  it.each([
    ['It crashed at 8.10am.', '8.10am'],
    ['It crashed at 8:10 a.m. on Monday', '8:10 a.m.'],
    ['It crashed at 20:15', '20:15'],
    ['It crashed at 0915 GMT', '0915 GMT'],
    ['It crashed at 0320', '0320'],
    ['The play begins at 1930 on Friday', '1930'],
    ['Sirens sounded at quarter past nine', 'quarter past nine'],
    ['It crashed just after eight o’clock this morning', 'eight o’clock this morning'],
    ['It shut at noon', 'noon'],
  ])('reads %s', (text, printed) => {
    const { span } = only(text)
    expect(text.slice(span.start, span.end)).toBe(printed)
  })

  it.each([
    'The team won 3.10 points',
    'Version 9:30 of it',
    'It rose by 10 per cent',
    'A score of 21:19',
    'It closed at 1930 on Friday',
    'A base at 1930 metres',
  ])('reads none in %s', (text) => {
    expect(clocksIn(text)).toEqual([])
  })
})

describe('clocksAgree', () => {
  it.each([
    ['at 9.15pm', 'at quarter past nine'],
    ['at 8.10am', 'just after eight o’clock'],
    ['at 9.30pm', 'at 21:30'],
    ['shortly after 10pm', 'at 10.15pm'],
    ['at 11.55pm', 'around midnight'],
    ['by 8am', 'at 7.10am'],
  ])('%s is %s', (a, b) => {
    expect(agree(a, b)).toBe(true)
    expect(agree(b, a)).toBe(true)
  })

  it.each([
    ['shortly after 10pm', 'at around 9.30pm'],
    ['at 8.10am', 'shortly before 8am'],
    ['at 8am', 'at 8pm'],
    ['at 9.30pm', 'at 20:30'],
  ])('%s is not %s', (a, b) => {
    expect(agree(a, b)).toBe(false)
    expect(agree(b, a)).toBe(false)
  })
})

describe('minutesIn', () => {
  it.each([
    ['at 9.15pm', 'at quarter past nine', true],
    ['at 11:36 a.m.', 'at 11.36am on Tuesday', true],
    ['at 11:36 a.m.', 'at 11:36 GMT', false],
    ['at 9pm', 'at nine o’clock', false],
    ['at about 9.15pm', 'at 9.15pm', false],
  ])('%s and %s tell one minute: %s', (a, b, one) => {
    const theirs = minutesIn(b)
    expect(minutesIn(a).some((minute) => theirs.includes(minute))).toBe(one)
  })
})

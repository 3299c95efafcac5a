import { describe, expect, it } from 'vitest'
import { sameSpeaker } from '../../../src/compare/words/same-speaker.ts'

describe('sameSpeaker', () => {
  it.each([
    ['Tone Berg', 'Berg', true],
    ['Noor Mohammad Fayez', 'Noor Mohammad Faiz', true],
    ['Dr Abena Osei', 'Professor Osei', true],
    ['the Czech mining authority', 'The mining authority', true],
    ['All-Nippon Airways', 'All Nippon Airways', true],
    ['Liz Berg', 'Elizabeth Berg', true],
    ['the lifeguard', 'the life guard', true],
    ['Liz Berg', 'Lisa Berg', false],
    ['Tone Berg', 'Jon Berg', false],
    ['Tone Berg', 'Tone Vik', false],
    ['police', 'Police', false],
    ['officials', 'US officials', false],
    ['the governor', 'the governor of Orsk', false],
    ['Tone Berg', null, false],
    [null, null, false],
  ])('%s and %s: %s', (a, b, same) => {
    expect(sameSpeaker(a, b)).toBe(same)
    expect(sameSpeaker(b, a)).toBe(same)
  })
})

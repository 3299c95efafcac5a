import { describe, expect, it } from 'vitest'
import { spellingKey } from '../../../src/text/words/spelling.ts'
import { stem } from '../../../src/text/words/stems.ts'

describe('spellingKey', () => {
  it.each([
    ['neighbouring', 'neighboring'],
    ['organisation', 'organization'],
    ['analysed', 'analyzed'],
    ['kilometres', 'kilometers'],
    ['travelled', 'traveled'],
    ['jewellery', 'jewelry'],
    ['defence', 'defense'],
    ['labelling', 'labeling'],
    ['towards', 'toward'],
  ])('%s and %s have one key', (british, american) => {
    expect(spellingKey(british)).toBe(spellingKey(american))
  })

  it.each([
    ['filled', 'filed'],
    ['four', 'for'],
    ['tour', 'tor'],
    ['rice', 'rise'],
    ['caller', 'caler'],
  ])('%s and %s have not', (a, b) => {
    expect(spellingKey(a)).not.toBe(spellingKey(b))
  })
})

describe('a word that objects have by nature', () => {
  it.each(['constructor', 'valueOf', 'toString'])('keeps its spelling: %s', (word) => {
    expect(spellingKey(word)).toBe(word)
  })
})

describe('stem', () => {
  it.each([
    ['evacuate', 'evacuated', 'evacuation'],
    ['survive', 'survived', 'surviving'],
    ['strike', 'strikes', 'striking', 'struck'],
    ['stop', 'stopped', 'stopping'],
    ['city', 'cities'],
    ['die', 'died', 'death', 'deaths'],
    ['investigate', 'investigating', 'investigation'],
    ['withdraw', 'withdrew', 'withdrawn', 'withdrawing'],
    ['beat', 'beaten', 'beats'],
    ['fisherman', 'fishermen'],
    ['leave', 'left', 'leaves'],
  ])('%s and its forms have one stem', (...forms) => {
    expect(new Set(forms.map(stem)).size).toBe(1)
  })

  it.each([
    ['police', 'policy'],
    ['universe', 'university'],
    ['arms', 'army'],
  ])('%s and %s have two', (a, b) => {
    expect(stem(a)).not.toBe(stem(b))
  })
})

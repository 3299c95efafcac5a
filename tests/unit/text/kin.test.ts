import { describe, expect, it } from 'vitest'
import { areKin, rarityOf } from '../../../src/text/words/kin.ts'
import { stem } from '../../../src/text/words/stems.ts'

describe('areKin', () => {
  it.each([
    ['donor', 'transplant'],
    ['king', 'monarch'],
    ['jewel', 'jewelry'],
    ['currency', 'devalue'],
  ])('holds of %s and %s, either way', (a, b) => {
    expect(areKin(stem(a), stem(b))).toBe(true)
    expect(areKin(stem(b), stem(a))).toBe(true)
  })

  it.each([
    ['bank', 'airline'],
    ['mosque', 'school'],
    ['king', 'king'],
    ['king', 'qwertz'],
    ['constructor', 'toString'],
  ])('does not of %s and %s', (a, b) => {
    expect(areKin(stem(a), stem(b))).toBe(false)
  })
})

describe('rarityOf', () => {
  it('grows from common to rare words, and is 1 for unknown ones', () => {
    const rarities = ['say', 'government', 'locust', 'qwertz'].map((word) => rarityOf(stem(word)))
    expect(rarities).toEqual(rarities.toSorted((a, b) => a - b))
    expect(rarities[0]).toBeLessThan(0.3)
    expect(rarities.at(-1)).toBe(1)
  })
})

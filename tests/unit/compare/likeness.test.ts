import { fc } from '../property.ts'
import { describe, expect, it } from 'vitest'
import { likeness } from '../../../src/compare/words/likeness.ts'

const words =
  'fire blaze Orsk Belka 12 14 ships sank burned arson mayor opened said police Monday the of'.split(' ')
const sentence = fc.array(fc.constantFrom(...words), { maxLength: 8 }).map((list) => list.join(' '))

describe('likeness', () => {
  it('is symmetric, from 0 to 1, and 1 for equal texts', () => {
    fc.assert(
      fc.property(sentence, sentence, (a, b) => {
        const score = likeness(a, b)
        expect(likeness(b, a)).toBeCloseTo(score, 12)
        expect(score).toBeGreaterThanOrEqual(0)
        expect(score).toBeLessThanOrEqual(1 + 1e-12)
        expect(likeness(a, a)).toBeCloseTo(1, 12)
      }),
    )
  })

  it('is above that of strangers for a text in other words', () => {
    const told = 'Two ships burned in the harbour of Orsk'
    expect(likeness(told, 'In Orsk’s harbour two ships have burnt')).toBeGreaterThan(
      likeness(told, 'The mayor of Belka opened two schools'),
    )
  })
})

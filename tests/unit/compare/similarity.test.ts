import { fc } from '../property.ts'
import { describe, expect, it } from 'vitest'
import { similarity } from '../../../src/compare/words/similarity.ts'

const words =
  'fire blaze Orsk Belka 12 14 ships sank burned arson mayor opened said police Monday the of'.split(' ')
const sentence = fc.array(fc.constantFrom(...words), { maxLength: 8 }).map((list) => list.join(' '))

describe('similarity', () => {
  it('is symmetric, from 0 to 1, and 1 for equal texts', () => {
    fc.assert(
      fc.property(sentence, sentence, (a, b) => {
        const score = similarity(a, b)
        expect(similarity(b, a)).toBeCloseTo(score, 12)
        expect(score).toBeGreaterThanOrEqual(0)
        expect(score).toBeLessThanOrEqual(1)
        expect(similarity(a, a)).toBe(1)
      }),
    )
  })

  it('is above that of strangers for a text in other words', () => {
    const told = 'Two ships burned in the harbour of Orsk'
    expect(similarity(told, 'In Orsk’s harbour two ships have burnt')).toBeGreaterThan(
      similarity(told, 'The mayor of Belka opened two schools'),
    )
  })

  it('knows words for one kind of event, and what speaks against one event', () => {
    const told = 'An arsonist burned down the church of Salo'
    expect(similarity(told, 'Fire destroyed a church there')).toBeGreaterThan(
      similarity(told, 'A storm destroyed a church there'),
    )
    expect(
      similarity('Nine died when a bus crashed near Agra', 'Nine died when a bus crashed near Lahore'),
    ).toBeLessThan(
      similarity(
        'Nine died when a bus crashed near Agra',
        'Nine died when a bus crashed near Agra on a bend',
      ),
    )
  })
})

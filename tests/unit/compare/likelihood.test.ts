import { fc } from '../property.ts'
import { describe, expect, it } from 'vitest'
import { evidence, namesApart } from '../../../src/compare/matching/evidence.ts'
import { areContrary, likelihood } from '../../../src/compare/matching/likelihood.ts'

const even = () => 1

const chance = (a: string, b: string, likeness: number, rarityOf: (key: string) => number) =>
  likelihood(a, b, { likeness, rarityOf, oneSpeaker: false }).score

describe('likelihood', () => {
  it('is higher the more of what is told both have', () => {
    const said = 'A gang broke into the treasury of Dresden castle and stole jewels'
    const [same, near, far] = [
      'Dresden castle’s treasury was burgled and jewellery taken',
      'The treasury of Dresden castle was built in 1729',
      'A museum in Delft has bought a painting',
    ].map((other) => chance(said, other, 0.5, even))
    expect(same).toBeGreaterThan(near ?? 1)
    expect(near).toBeGreaterThan(far ?? 1)
  })

  it('takes less from words that every text holds', () => {
    const [a, b] = ['Lind sold the Orsk mine', 'Lind closed the Orsk mine']
    expect(chance(a, b, 0.5, (key) => (key === 'orsk' ? 0 : 1))).toBeLessThan(chance(a, b, 0.5, even))
  })

  it('finds nobody missing where each tells of one man by more or less of his name', () => {
    const apart = (a: string, b: string) =>
      evidence(a, b, { likeness: 0.3, rarityOf: () => 1, oneSpeaker: false })[namesApart]
    const [mine, theirs] = ['The firm has bought the shares held by', 'Orsk Sports acquired the shares of']
    expect(apart(`${mine} Alan Whitlock`, `${theirs} Mr Whitlock`)).toBe(0)
    expect(apart(`${mine} Alan Whitlock`, `${theirs} Bo Whitlock`)).toBe(1)
    expect(apart(`${mine} Alan Whitlock`, `${theirs} Bo Ek`)).toBe(1)
  })

  it('takes one speaker for evidence only where both say several things alike', () => {
    const gain = (a: string, b: string) =>
      likelihood(a, b, { likeness: 0.1, rarityOf: even, oneSpeaker: true }).score - chance(a, b, 0.1, even)
    expect(gain('The vote will be held on 9 May', 'One vote only can be held on the budget')).toBe(0)
    expect(
      gain(
        'Dresden castle’s treasury was burgled and jewellery taken',
        'A gang broke into the treasury of Dresden castle and stole jewels',
      ),
    ).toBeGreaterThan(0)
  })

  it('takes like words for more in the news of one time', () => {
    const [a, b] = ['The navy arrested pirates off Orsk', 'Pirates were held by a warship off Orsk']
    const score = (longApart: boolean) =>
      likelihood(a, b, { likeness: 0.6, rarityOf: even, oneSpeaker: false, longApart }).score
    expect(score(false)).toBeGreaterThan(score(true))
  })

  it('takes no noun for what was told before as told by it: who will not charge denies no “charge”', () => {
    const deed = 'Prosecutors will not charge Bo Quist'
    expect(chance(deed, 'Bo Quist’s wife, Ada Quist, called the charge a smear', 0.6, even)).toBeLessThan(0.5)
    expect(chance(deed, 'Prosecutors will charge Bo Quist', 0.6, even)).toBeGreaterThan(0.7)
    const deaths = 'Orsk Pharma hid the deaths of two patients in its trial'
    expect(chance('Nobody died during the trial of Orsk Pharma', deaths, 0.6, even)).toBeGreaterThan(0.7)
  })

  it('is symmetric and from 0 to 1', () => {
    const words = 'Orsk Belka bank police first 12 May rose fell opened was not harbour of who, in the'.split(
      ' ',
    )
    const sentence = fc.array(fc.constantFrom(...words), { maxLength: 9 }).map((list) => list.join(' '))
    fc.assert(
      fc.property(sentence, sentence, (a, b) => {
        const found = chance(a, b, 0.4, even)
        const said = { likeness: 0.4, rarityOf: even, oneSpeaker: true }
        const [one, other] = [likelihood(a, b, said), likelihood(b, a, said)]
        expect(other.score).toBeCloseTo(one.score, 12)
        expect(other.opposed).toBe(one.opposed)
        expect(found).toBeGreaterThanOrEqual(0)
        expect(found).toBeLessThanOrEqual(1)
        expect(chance(b, a, 0.4, even)).toBeCloseTo(found, 12)
      }),
    )
  })
})

describe('areContrary', () => {
  it.each([
    [
      'The well isn’t dry. The pump isn’t broken. The barn is full',
      'The pump isn’t broken. The barn is full',
    ],
    ['Nobody asked us about the mast, and the hill was fenced off in May', 'The hill was fenced off in May'],
    ['We did not sell the mill and the bank knows it', 'We did not sell the mill'],
  ])('is not so of one that is a sentence of the other: %s | %s', (a, b) => {
    expect([areContrary(a, b), areContrary(b, a)]).toEqual([false, false])
  })

  it.each([
    ['The well isn’t dry. The barn is full', 'The well is dry. The barn is full'],
    ['He did not say that the pump is broken', 'The pump is broken'],
    ['The pump did not fail. The crew is well', 'The pump failed'],
  ])('is so of one that denies what the other says: %s | %s', (a, b) => {
    expect([areContrary(a, b), areContrary(b, a)]).toEqual([true, true])
  })
})

import { describe, expect, it } from 'vitest'
import { amidEvidence, chanceAmid } from '../../../src/compare/amid.ts'
import { claimIndex, sameAcross } from '../../../src/compare/claim-index.ts'
import { matchedArticle } from './made.ts'

describe('amidEvidence', () => {
  it('tells by how much a pair is ahead of the next best of each, as log odds', () => {
    const [chance, least, most] = amidEvidence(0.5, [0.2, 0.3], [])
    expect(chance).toBe(0)
    expect(least).toBeCloseTo(Math.log(7 / 3))
    expect(most).toBe(3)
  })

  it('is below nought where another pair is surer', () => {
    expect(amidEvidence(0.3, [0.6], [0.1])[1]).toBeLessThan(0)
  })
})

describe('chanceAmid', () => {
  it('is the higher the surer a pair is, and the further ahead', () => {
    const near = chanceAmid(amidEvidence(0.6, [0.5], [0.5]))
    expect(chanceAmid(amidEvidence(0.6, [], []))).toBeGreaterThan(near)
    expect(chanceAmid(amidEvidence(0.8, [0.5], [0.5]))).toBeGreaterThan(near)
  })
})

describe('two claims of articles of one event', () => {
  const ashore = 'Ines Prado, the captain of the ship, was ashore when the fire broke out'
  const left = 'Ines Prado had left the ship before the fire started'
  const first = [
    'The Helder port authority fined the shipping line Corvo 3 million euros',
    'The ferry Santa Rita had sailed from Helder with a broken fire door',
    'Inspectors warned Corvo twice in 2024',
  ]
  const second = [
    'Corvo will appeal against the fine',
    'The Santa Rita is moored in Ostra',
    'Two letters from inspectors in Helder went unanswered',
  ]
  const chance = (a: readonly string[], b: readonly string[]) => {
    const index = claimIndex()
    index.add(matchedArticle('a', [ashore, ...a]))
    index.add(matchedArticle('b', [left, ...b]))
    return index.score({ article: 'a', claim: 'a0' }, { article: 'b', claim: 'b0' })
  }

  it('are one more surely where neither article has another as much like it', () => {
    const found = chance(first, second)
    expect(found).toBeGreaterThanOrEqual(sameAcross)
    expect(chance(first, [...second, 'Ines Prado, the captain, was not on board in the fire'])).toBeLessThan(
      found,
    )
  })

  it('are not where an article tells too little for that to say anything', () => {
    expect(chance(first, [])).toBeLessThan(sameAcross)
  })

  it('are not where nothing else says that the articles report one event', () => {
    const elsewhere = ['It rained in Lind', 'Ada Berg won the race', 'The mill of Orsk was sold']
    expect(chance(first, elsewhere)).toBeLessThan(sameAcross)
  })
})

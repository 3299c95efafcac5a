import { describe, expect, it } from 'vitest'
import { amidEvidence, chanceAmid, type Amid } from '../../../src/compare/matching/amid.ts'
import { claimIndex, sameAcross } from '../../../src/compare/matching/claim-index.ts'
import { matchedArticle } from './made.ts'

const amid = (known: Partial<Amid>): Amid => ({
  chance: 0.5,
  mine: [],
  theirs: [],
  placesApart: 0.2,
  hasSign: false,
  ...known,
})

describe('amidEvidence', () => {
  it('tells by how much a pair is ahead of the next best of each, as log odds', () => {
    const [chance, least, most] = amidEvidence(amid({ mine: [0.2, 0.3] }))
    expect(chance).toBe(0)
    expect(least).toBeCloseTo(Math.log(7 / 3))
    expect(most).toBe(3)
  })

  it('is below nought where another pair is surer', () => {
    expect(amidEvidence(amid({ chance: 0.3, mine: [0.6], theirs: [0.1] }))[1]).toBeLessThan(0)
  })
})

describe('chanceAmid', () => {
  it.each<[string, Partial<Amid>]>([
    ['the surer a pair is', { chance: 0.8 }],
    ['the further ahead', { mine: [], theirs: [] }],
    ['the nearer each other they stand', { placesApart: 0 }],
    ['where they have in common what few claims have', { hasSign: true }],
  ])('is the higher %s', (_, known) => {
    const least = { mine: [0.5], theirs: [0.5] }
    expect(chanceAmid(amid({ ...least, ...known }))).toBeGreaterThan(chanceAmid(amid(least)))
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
  const chance = (a: readonly string[], b: readonly string[], places: readonly (number | null)[] = []) => {
    const index = claimIndex()
    for (const [at, [id, texts]] of [
      ['a', [ashore, ...a]] as const,
      ['b', [left, ...b]] as const,
    ].entries()) {
      const made = matchedArticle(id, texts)
      index.add({ ...made, claims: made.claims.map((claim) => ({ ...claim, place: places[at] ?? null })) })
    }
    return index.score({ article: 'a', claim: 'a0' }, { article: 'b', claim: 'b0' })
  }

  it('are one more surely where neither article has another as much like it', () => {
    const found = chance(first, second)
    expect(found).toBeGreaterThanOrEqual(sameAcross)
    expect(chance(first, [...second, 'Ines Prado, the captain, was not on board in the fire'])).toBeLessThan(
      found,
    )
  })

  it('are one less surely where each stands elsewhere in its article', () => {
    expect(chance(first, second, [0.1, 0.9])).toBeLessThan(chance(first, second, [0.1, 0.1]))
  })

  it('are not where an article tells too little for that to say anything', () => {
    expect(chance(first, [])).toBeLessThan(sameAcross)
  })

  it('are not where nothing else says that the articles report one event', () => {
    const elsewhere = [
      'It rained in Lind for eleven days and the barley rotted on the fields',
      'Ada Berg won the race over forty miles of gravel, ahead of two Danish cyclists',
      'The mill of Orsk was sold to a baker, who wants to grind rye and spelt there again',
      'Pupils of a school in Senn planted three hundred apple trees along the railway',
      'A museum has lent its oldest violin to a twelve-year-old girl for her first concert',
    ]
    expect(chance(first, elsewhere)).toBeLessThan(sameAcross)
    // less than where nothing is known of what else they tell
    expect(chance(first, elsewhere)).toBeLessThan(chance(first, []))
  })
})

describe('rarityFor', () => {
  it('is the less the more of what else the two articles tell holds a word', () => {
    const index = claimIndex()
    index.add(
      matchedArticle('a', ['The captain left the ferry', 'A captain was ashore', 'The bridge was dark']),
    )
    index.add(matchedArticle('b', ['The captain quit the bridge']))
    index.add(matchedArticle('c', ['Ferry traffic stopped', 'A ferry was late', 'The ferry port is shut']))
    const ofTwo = index.rarityFor({ article: 'a', claim: 'a0' }, { article: 'b', claim: 'b0' })
    const ofIndex = index.rarityFor({ article: 'a', claim: 'a9' }, { article: 'b', claim: 'b0' })
    expect(ofTwo('ferri')).toBe(ofIndex('ferri'))
    expect(ofTwo('captain')).toBeLessThan(ofIndex('captain'))
  })
})

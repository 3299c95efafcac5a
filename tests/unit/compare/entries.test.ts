import { expect, it } from 'vitest'
import { entryReader } from '../../../src/compare/matching/entries.ts'
import { vocabulary } from '../../../src/compare/words/vocabulary.ts'

it('takes an amount that was filled in for “the contract” for none of its own', () => {
  const statement = 'Paul Keane won the £3,248,000 harbour contract fairly'
  const read = entryReader(vocabulary())
  const rare = (text: string) =>
    read('a', null, { id: 'a', statement, text, speaker: null, stance: 'reports', when: [] }).rare
  expect(rare(statement)).toEqual([3_248_000])
  expect(rare('Keane won the harbour contract, of £3,248,000, fairly.')).toEqual([3_248_000])
  expect(rare('Keane said he had won the contract fairly.')).toEqual([])
})

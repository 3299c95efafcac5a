import { expect, test } from 'vitest'
import { claimantTypes } from '../../../src/collections/claimant-types.ts'
import type { StoredArticle } from '../../../src/collections/site-content.ts'

type NameType = 'person' | 'organisation' | 'place' | 'other'
const article = (...names: [string, NameType][]): StoredArticle =>
  ({
    data: { claims: [{ names: names.map(([text, type]) => ({ text, type })) }] },
  }) as unknown as StoredArticle

const typeOf = claimantTypes([
  article(['Ada Lindqvist', 'person'], ['Moscow', 'place'], ['Nordbank', 'organisation']),
  article(['Ada Lindqvist', 'person'], ['Nordbank', 'person'], ['The Storm', 'other']),
])

test.each<[string[], 'person' | 'organisation' | null]>([
  [['Ada Lindqvist'], 'person'],
  [['the mayor', 'ada lindqvist'], 'person'],
  // Its government.
  [['Moscow'], 'organisation'],
  [['Nordbank'], null],
  [['The Storm'], null],
  [['a council spokesman'], null],
])('%j', (names, type) => {
  expect(typeOf(names)).toBe(type)
})

import { expect, test } from 'vitest'
import { evidenceOf } from '../../../src/compare/lineage/evidence.ts'
import { toldRelation } from '../../../src/outputs/told-relation.ts'

test('two articles of which one says that it has something from the other are of no unknown relation', () => {
  const cites = evidenceOf('credit', 'cites', 'the Port Authority said')
  expect(toldRelation({ relation: 'unknown', evidence: [cites] })).toBe('cites')
  expect(toldRelation({ relation: 'unknown', evidence: [cites, cites] })).toBe('citeAnother')
  expect(toldRelation({ relation: 'unknown', evidence: [] })).toBe('unknown')
  expect(toldRelation({ relation: 'edited-copy', evidence: [cites] })).toBe('edited-copy')
})

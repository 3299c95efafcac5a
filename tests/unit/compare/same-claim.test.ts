import { expect, it } from 'vitest'
import { claimIndex } from '../../../src/compare/matching/claim-index.ts'
import { matchedArticle } from './made.ts'

/** How alike two claims are, beside others. */
function likeness(mine: string, theirs: string, ...beside: string[]): number {
  const index = claimIndex()
  index.add(matchedArticle('a', [mine]))
  index.add(matchedArticle('b', [theirs]))
  index.add(matchedArticle('c', beside))
  return index.likeness({ article: 'a', claim: 'a0' }, { article: 'b', claim: 'b0' })
}

it('takes a word for what is told, though elsewhere it is of a name', () => {
  const [mine, theirs] = [
    'Ines Prado will write to the health secretary',
    'Ines Prado will send the health secretary a report',
  ]
  const other = (who: string) => `The roof of the house of ${who} Bo Ek has been mended`
  const found = likeness(mine, theirs, other('Health Secretary'))
  expect(found).toBeGreaterThan(0.3)
  expect(found).toBeCloseTo(likeness(mine, theirs, other('Count')), 1)
})

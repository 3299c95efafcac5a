import { expect, it } from 'vitest'
import { isOpposed } from '../../../src/collections/article-views.ts'
import { claimSchema } from '../../../src/model/claim.ts'

it.each([
  [['reports'], ['disputes'], true],
  [['disputes', 'disputes'], ['asserts'], true],
  [['reports'], ['reports'], false],
  [['disputes'], ['disputes'], false],
  [['disputes'], ['reports', 'disputes'], false],
])('an article that %j and one that %j are opposed: %s', (north, south, opposed) => {
  const cite = (article: string) => (stance: string) => ({ article, quote: 'b', stance })
  const citations = [...north.map(cite('north')), ...south.map(cite('south'))]
  const data = claimSchema.parse({ statement: 'S', citations })
  const claim = { id: 's', data } as Parameters<typeof isOpposed>[0]
  expect(isOpposed(claim, 'north', 'south')).toBe(opposed)
  expect(isOpposed(claim, 'south', 'north')).toBe(opposed)
})

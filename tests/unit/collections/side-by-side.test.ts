import { expect, it } from 'vitest'
import { isOpposed } from '../../../src/collections/article-views.ts'
import { compareContent } from '../../../src/collections/comparisons.ts'
import { siteModel } from '../../../src/collections/site-model.ts'
import { articleSchema } from '../../../src/model/article.ts'
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

it('prints of one dispatch are laid beside an article once, and named together', () => {
  const more =
    'The storm came ashore before dawn and tore the roofs off the fish market and the old customs house. ' +
    'Ferries to the outer islands were cancelled until the end of the week, the harbour office wrote.'
  const told = {
    own: ['Six people died at the port of Tarnholm, the mayor said.', 'Schools there are shut.'],
    herald: ['Five people died at the port of Tarnholm, the mayor said.', more],
    gazette: ['Five people died at the port of Tarnholm, the mayor said.', more],
    edited: ['Four people died at the port of Tarnholm, the mayor said.', more],
  }
  const stored = { changed: null, html: '' }
  const content = {
    articles: Object.entries(told).map(([id, paragraphs]) => ({
      ...stored,
      id,
      file: `${id}.mdx`,
      text: paragraphs.join('\n\n'),
      data: articleSchema.parse({ title: id, publisher: id, published: '2026-03-04' }),
    })),
    claims: [
      {
        ...stored,
        id: 'died',
        file: 'died.mdx',
        data: claimSchema.parse({
          statement: 'People died at the port',
          citations: Object.entries(told).map(([article, [quote]]) => ({ article, quote, speaker: 'Mayor' })),
        }),
      },
    ],
    publishers: [],
    claimants: [],
    topics: [],
    ratings: null,
    broken: [],
  }
  const { related } = siteModel(content, compareContent(content), { quotationShare: 1 }).article('own')
  const beside = related.filter(({ sides }) => sides !== null)
  expect(related).toHaveLength(3)
  expect(beside.map(({ other, copies }) => [other.id, ...copies.map(({ id }) => id)].sort())).toEqual(
    expect.arrayContaining([['gazette', 'herald'], ['edited']]),
  )
  expect(beside).toHaveLength(2)
})

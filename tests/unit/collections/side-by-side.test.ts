import { expect, it } from 'vitest'
import { compareContent } from '../../../src/collections/comparisons.ts'
import { isOpposed } from '../../../src/collections/side-by-side.ts'
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

const stored = { changed: null, html: '' }
/** A site of two reports of a fire, each of the sentences given, of which claims cite the pairs. */
function siteOf(north: readonly string[], south: readonly string[], share: number) {
  const text = { north: north.join(' '), south: south.join(' ') }
  const content = {
    articles: Object.entries(text).map(([id, words], at) => ({
      ...stored,
      id,
      file: `${id}.mdx`,
      text: words,
      data: articleSchema.parse({ title: id, publisher: id, published: `2026-03-0${at + 4}` }),
    })),
    claims: north.map((statement, at) => ({
      ...stored,
      id: `c${at}`,
      file: `c${at}.mdx`,
      data: claimSchema.parse({
        statement,
        citations: [
          { article: 'north', quote: statement },
          { article: 'south', quote: south[at] },
        ],
      }),
    })),
    publishers: [],
    claimants: [],
    topics: [],
    ratings: null,
    broken: [],
  }
  return siteModel(content, compareContent(content), { quotationShare: share })
}

const fire = {
  north: [
    'The fire at the Ostby paper mill began on 3 March in a store of solvents.',
    'The mill made 120,000 tonnes of newsprint in 2024.',
    'At least 14 firefighters were injured.',
  ],
  south: [
    'The fire at the Ostby paper mill began on 2 March in a store of solvents.',
    'The mill made 150,000 tonnes of newsprint in 2024.',
    'At least 20 firefighters were injured.',
  ],
}
const wordsOf = (segments: readonly { text: string }[]) => segments.map(({ text }) => text).join('')

it.each([1, 0.6, 0.3, 0])('a page quotes of either article no more than %d of its words', (share) => {
  const { cited, related } = siteOf(fire.north, fire.south, share).article('north')
  const rows = related.flatMap(({ sides }) => sides?.rows ?? [])
  expect(rows).toHaveLength(3)
  const shareOf = (texts: readonly string[], words: readonly string[]) =>
    [...new Set(texts)].join(' ').split(' ').filter(Boolean).length / words.join(' ').split(' ').length
  const here = [...cited.map(({ segments }) => wordsOf(segments)), ...rows.map((row) => wordsOf(row.here))]
  const there = rows.map((row) => wordsOf(row.there))
  for (const found of [shareOf(here, fire.north), shareOf(there, fire.south)]) {
    expect(found).toBeLessThanOrEqual(share)
    if (share > 0.3) expect(found).toBeGreaterThan(0.3)
  }
})

it('two articles differ in fact in what the lists count as that: a count that grew is told apart', () => {
  const model = siteOf(fire.north, fire.south, 1)
  const [beside] = model.article('north').related
  expect(beside?.sides).toMatchObject({ inFact: model.differing.length, grown: model.grown.length })
  expect([model.differing.length, model.grown.length]).toEqual([2, 1])
})

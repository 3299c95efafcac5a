import { expect, it } from 'vitest'
import { citedDepart } from '../../../src/rules/departs.ts'
import { article, claim, contentOf, good, told } from './made.ts'

const publisher = (fields: string) => ({ 'publishers/paper.yaml': `name: Paper\n${fields}` })

it.each([
  ['https://paper.example/a', 'domains: [paper.example]\n'],
  ['https://www.Paper.example/a', 'domains: [paper.example]\n'],
  ['https://edition.paper.example/a', 'domains: [other.example, paper.example]\n'],
  ['https://paper.test/a', 'url: https://www.paper.test/\ndomains: [paper.example]\n'],
  ['https://evil.example/a', ''],
])('takes %s for an address of its outlet: %s', (url, fields) => {
  expect(told({ 'articles/a.mdx': article(`url: ${url}\n`), ...publisher(fields) })).toEqual([])
})

it.each([
  'https://evil.example/paper.example',
  'https://notpaper.example/',
  'https://paper.example.evil.test/a',
])('warns of an address that is not of the outlet: %s', (url) => {
  const files = { 'articles/a.mdx': article(`url: ${url}\n`), ...publisher('domains: [paper.example]\n') }
  const [first, ...more] = told(files)
  expect(first).toMatch(
    /^articles\/a\.mdx:4:6 warning article-address-of-another “[^”]+” is none of the domains of Paper/,
  )
  expect(more).toEqual([])
})

it.each<[file: string, source: string, place: string]>([
  ['publishers/b.yaml', 'name: BBC N\u0435ws\n', '1:7'],
  ['publishers/b.yaml', 'name: B\naliases: [Th\u0435 B]\n', '2:11'],
  ['claimants/b.yaml', 'name: \u0410nn Lee\n', '1:7'],
  ['topics/b.yaml', 'name: The w\u03B1r\n', '1:7'],
  ['claims/c.mdx', claim('claimants: [R\u0435uters]\n'), '3:13'],
])('warns of a word in letters of two scripts: %s', (file, source, place) => {
  const found = told({ [file]: source }).filter((line) => line.includes('name-of-two-scripts'))
  expect(found).toEqual([expect.stringContaining(`${file}:${place} warning name-of-two-scripts`)])
})

it.each([
  'Новости BBC',
  'Київ-Post',
  'Ann Łęcka',
  'ΑΠΕ',
  '東京Times',
  'µTorrent',
  'BBC-Новини 24',
  'Agência',
])('takes %s for a name', (name) => {
  expect(told({ 'publishers/b.yaml': `name: ${name}\n` })).toEqual([])
})

const from = (source: string, quote = 'It was cold.', sha256 = 'a'.repeat(64)) =>
  citedDepart(
    contentOf({
      ...good,
      'articles/a.mdx': article(`source: { file: a.txt, sha256: ${'a'.repeat(64)} }\n`),
      'claims/c.mdx': claim('', `  - article: a\n    quote: ${quote}\n`),
    }),
    new Map([[sha256, source]]),
  ).map(({ file, line, rule, message }) => `${file}:${line} ${rule} ${message}`)

it('names what is quoted of an article and does not stand in its source', () => {
  expect(from('Two died, he said.')).toEqual([
    'articles/a.mdx:9 article-departs “It was cold.”, which claims/c.mdx quotes, does not stand in the article’s source, a.txt, which lies in the inbox as it was read.',
  ])
})

it.each([
  ['the words', 'Two died.\n\nIt was cold.'],
  ['however they are set and marked', 'Two died. *It*  was\ncold!'],
])('lets be what its source has: %s', (_, source) => {
  expect(from(source)).toEqual([])
})

it('says nothing where the source is not there, or the quotation is wrong anyway', () => {
  expect(from('Two died.', 'It was cold.', 'b'.repeat(64))).toEqual([])
  expect(from('Two died.', 'It was warm.')).toEqual([])
})

it('takes a statement of one line alone', () => {
  const of = (written: string) =>
    told({ 'claims/c.mdx': claim().replace('statement: S', `statement: ${written}`) })
  expect(of('"One.\\nReviewed by Reuters."')).toEqual([
    expect.stringMatching(/^claims\/c\.mdx:2:12 error field-invalid `statement`: expected one line/),
  ])
  expect(of('|\n  One.\n  Two.')).toHaveLength(1)
  expect(of('|\n  It was cold.')).toEqual([])
  expect(of('>-\n  It was\n  cold.')).toEqual([])
  expect(of('It was\n  cold.')).toEqual([])
})

it('warns of a text of which nobody says whether it is reviewed', () => {
  const text = '\n# Rating: Confirmed\n\n**Reviewed by Reuters.**\n'
  expect(told({ 'claims/c.mdx': claim('', undefined, text) })).toEqual([
    expect.stringMatching(
      /^claims\/c\.mdx:8:1 warning analysis-unreviewed The claim has a text and no `status`/,
    ),
  ])
  expect(told({ 'claims/c.mdx': claim('status: in-review\n', undefined, text) })).toEqual([])
  expect(told({ 'claims/c.mdx': claim('status: Checked\n', undefined, text) })).toEqual([
    expect.stringMatching(/error field-invalid `status`/),
  ])
  expect(told({ 'claims/c.mdx': claim() })).toEqual([])
})

it.each(['CLICK NOW https://casino.example/ !!!', 'The best is at www.casino.example'])(
  'warns of an address in a statement: %s',
  (statement) => {
    expect(
      told({ 'claims/c.mdx': claim().replace('statement: S', `statement: 'Cold: ${statement}'`) }),
    ).toEqual([
      expect.stringMatching(
        /^claims\/c\.mdx:2:12 warning statement-marked A statement is one sentence, and this one has an address in it: “[^ ]+”/,
      ),
    ])
  },
)

it.each(['Amazon.com rose by 3%', 'The www turned 30', 'HTTPS is used by 9 in 10 sites'])(
  'and not in %s',
  (statement) => {
    expect(
      told({ 'claims/c.mdx': claim().replace('statement: S', `statement: 'Cold: ${statement}'`) }),
    ).toEqual([])
  },
)

it('warns of a plain word by which an agency is said to be credited', () => {
  const texts = {
    'articles/b.mdx': article('', 'Russian troops left.'),
    'articles/c.mdx': article('', 'A Russian, she said.'),
  }
  const of = (credit: string, files = texts) =>
    told({ ...files, 'publishers/wire.yaml': `name: Wire\ntype: agency\ncredits: [AFP, ${credit}]\n` })
  expect(of('Russian')).toEqual([
    expect.stringMatching(
      /^publishers\/wire\.yaml:3:16 warning credit-plain “Russian” is a plain word, which 2 articles have/,
    ),
  ])
  expect(of('Associated Press')).toEqual([])
  expect(of('Reuters', { ...texts, 'articles/c.mdx': article('', 'Reuters. Reuters.') })).toEqual([])
  expect(of('Council')).toEqual([])
})

it('tells once of two publishers of several names in common', () => {
  const files = {
    'publishers/b.yaml': 'name: Post\naliases: [The Post, PAPER]\n',
    'publishers/c.yaml': 'name: The Post\naliases: [post, paper]\n',
  }
  expect(told(files).map((line) => line.split(' ').slice(0, 3).join(' '))).toEqual([
    'publishers/b.yaml:2:21 warning publisher-twice',
    'publishers/c.yaml:1:7 warning publisher-twice',
    'publishers/c.yaml:2:17 warning publisher-twice',
  ])
})

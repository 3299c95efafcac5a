import { expect, test } from 'vitest'
import type { ClaimExport } from '../../../src/model/exports.ts'
import { claimsCsv, ndjson } from '../../../src/outputs/exports.ts'

const claim: ClaimExport = {
  id: 'a-claim',
  url: 'https://example.org/claims/a-claim/',
  statement: 'It rained.',
  language: 'en',
  kind: 'statement',
  status: 'unreviewed',
  rating: null,
  ratingName: null,
  reviewed: null,
  claimants: [
    { name: 'A', role: null },
    { name: 'B', role: null },
  ],
  otherwise: [],
  denied: false,
  disputedBy: [],
  when: [],
  reported: '2026-01-05',
  places: ['Varnholt'],
  oneSource: null,
  topics: [],
  agreement: 'agree',
  retold: [],
  figures: [],
  origins: { count: 1, unknown: 2, list: [{ name: 'C', agency: null, articles: ['d'] }] },
  differences: [],
  citations: [],
  analysis: null,
  limits: null,
  reply: null,
  others: [],
  corrections: [],
  changed: null,
  near: [],
}
/** One cell of a row, by the name of its column; no cell of these holds a comma. */
const columnOf = (name: string, fields: Partial<ClaimExport>): string | undefined => {
  const [head = '', row = ''] = claimsCsv([{ ...claim, ...fields }]).split('\r\n')
  return row.split(',')[head.split(',').indexOf(name)]
}
const cell = (statement: string): string => claimsCsv([{ ...claim, statement }]).slice(claimsCsv([]).length)

test('a row has the claim’s fields in the columns’ order', () => {
  expect(claimsCsv([claim])).toBe(
    'id,url,statement,kind,status,rating,claimants,when,topics,agreement,origins,origin_names,unknown,publishers,citations,differences,denied,disputed_by,example,rating_name,reviewed_by,reviewed_on,reported,places,limits,grown,settled\r\n' +
      'a-claim,https://example.org/claims/a-claim/,It rained.,statement,unreviewed,,A; B,,,agree,1,C,2,,0,0,,,,,,,2026-01-05,Varnholt,,0,0\r\n',
  )
})

test('a row says of a claim that is only denied that it is, and by whom', () => {
  const denied = { denied: true, disputedBy: ['Ann Lee', 'the council'] }
  expect(columnOf('denied', denied)).toBe('true')
  expect(columnOf('disputed_by', denied)).toBe('Ann Lee; the council')
})

test('a row counts what differs in fact, a count that grew, and what an editor settled each by itself', () => {
  const difference = { kind: 'quantity' as const, between: 'origins' as const, values: [] }
  const differences = [
    difference,
    difference,
    { ...difference, grew: true as const },
    { ...difference, settled: 'Two censuses.' },
    { ...difference, kind: 'wording' as const },
  ] as unknown as ClaimExport['differences']
  expect(['differences', 'grown', 'settled'].map((name) => columnOf(name, { differences }))).toEqual([
    '2',
    '1',
    '1',
  ])
})

test('a row says of an example that it is no finding', () => {
  expect(columnOf('example', { example: true })).toBe('true')
  expect(columnOf('example', {})).toBe('')
})

test.each([
  ['a "word"', '"a ""word"""'],
  ['one, two', '"one, two"'],
  ['=1+1', "'=1+1"],
  ['-8C at noon', "'-8C at noon"],
  ['@all', "'@all"],
  ['＝SUM(A1)', "'＝SUM(A1)"],
  ['\t=1+1', "'\t=1+1"],
  ['\n=1+1', '"\'\n=1+1"'],
  ['a\r\nb', '"a\r\nb"'],
])('%s is safe in a spreadsheet', (statement, expected) => {
  expect(cell(statement)).toContain(`,${expected},statement,`)
})

test('one line an object, whatever it holds', () => {
  expect(ndjson([{ a: 'x\ny' }, { b: 1 }])).toBe('{"a":"x\\ny"}\n{"b":1}\n')
})

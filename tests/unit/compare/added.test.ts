import { describe, expect, it, test } from 'vitest'
import { isOfOwnPlace, paragraphAmong } from '../../../src/compare/lineage/added.ts'
import { originsOf } from '../../../src/compare/lineage/origins.ts'
import { article, byId, cite, related } from './made.ts'

const told = [
  'The dam above Orsk gave way at dawn and flooded the lower town within an hour, the governor said.',
  'More than 400 people were taken to schools on the hill, where the army has put up beds for them.',
  'The dam was built in 1961 and has been repaired twice since, most lately after the quake of 2009.',
]
const own = 'In Belka, 20 kilometres to the north, the baker Ola Vik closed her shop for the first time.'
const text = (...paragraphs: string[]) => paragraphs.join('\n\n')
const name = (id: string) => ({ afp: 'AFP', north: 'The North', south: 'Belka Mirror' })[id] ?? id
const afp = { agency: 'afp', exact: 'AFP' }
const withStaff = { agency: 'afp', exact: 'AFP', beside: ['Staff Reports'] }

describe('paragraphAmong', () => {
  const print = (...paragraphs: string[]) => article('north', { text: text(...paragraphs) })
  const south = article('south', { text: text(told[0]!, own, told[1]!, told[2]!) })
  test.each([
    ['shared', told[1]!, [print(...told)]],
    ['shared', told[1]!, [print(told[1]!.replace('More than 400', 'Some 420').replace('put up', 'brought'))]],
    ['between', own, [print(...told)]],
    ['between', own, [print(told[0]!), print(...told)]],
    ['after', own, [print(told[0]!)]],
    ['between', own, [print(told[0]!, '(Reporting by Bo Ek; editing by Ann Lee)')]],
    ['after', told[2]!, [print(told[0]!, told[1]!)]],
  ])('%s: %s', (standing, passage, prints) => {
    expect(paragraphAmong(passage, south, prints)?.standing).toBe(standing)
  })

  it('knows nothing of words that do not stand there', () => {
    expect(paragraphAmong('Nobody said this', south, [print(...told)])).toBeNull()
  })
})

describe('whose a paragraph is that the dispatch’s other print lacks', () => {
  const origin = (
    paragraphs: string[],
    credit: typeof afp,
    byline: string[],
    quote: string,
    other = told,
  ) => {
    const articles = byId(
      article('north', { credit: afp, byline: [], text: text(...other) }),
      article('south', { credit, byline, text: text(...paragraphs) }),
    )
    const { list, unknown } = originsOf(
      [cite('south', quote)],
      articles,
      related(['north', 'south', 'edited-copy']),
      name,
    )
    return unknown > 0 ? 'unknown' : list[0]!.name
  }
  const [first, second, third] = told as [string, string, string]
  const toPaper = `${own} “I have never seen the like,” she told the Mirror.`
  const elsewhere = own.replace('Belka', 'Lind')
  const toAnother = toPaper.replace('Belka', 'Lind').replace('Mirror', 'Herald')
  const namesOne = first.replace('the governor said', 'the governor, Ada Roth, said')
  it.each<[string, string[], typeof afp, string[], string, string, string[]?]>([
    [
      'signed by its own staff beside the agency',
      [first, own, second],
      withStaff,
      ['Ola Berg'],
      own,
      'Belka Mirror',
    ],
    ['signed by “Staff Reports” alone', [first, own, second], withStaff, [], own, 'Belka Mirror'],
    ['told to the paper, in the next sentence', [first, toPaper, second], afp, [], own, 'Belka Mirror'],
    ['told to the paper, at the end', [first, second, third, toPaper], afp, [], own, 'Belka Mirror'],
    ['of another town', [first, elsewhere, second], afp, ['Ola Berg'], elsewhere, 'AFP'],
    ['told to another paper', [first, toAnother, second], afp, [], elsewhere, 'AFP'],
    [
      'at the end of a print, where the dispatch stands whole elsewhere',
      [first, second, elsewhere],
      afp,
      [],
      elsewhere,
      'unknown',
      [...told, '(Reporting by Bo Ek; editing by Ann Lee)'],
    ],
    [
      'the same in a print that somebody else signs',
      [first, second, elsewhere],
      afp,
      ['Ola Berg'],
      elsewhere,
      'Belka Mirror',
      [...told, '(Reporting by Bo Ek; editing by Ann Lee)'],
    ],
    [
      'an edit in other words, where the dispatch stands whole elsewhere',
      ['Orsk’s governor tells of a flood within an hour of dawn, as the dam of 1961 broke.', second],
      afp,
      ['Ola Berg'],
      'Orsk’s governor tells of a flood within an hour of dawn, as the dam of 1961 broke.',
      'AFP',
      [...told, '(Reporting by Bo Ek; editing by Ann Lee)'],
    ],
    [
      'the same in a print that its reporter signs',
      [first, second, elsewhere],
      afp,
      ['Bo Ek'],
      elsewhere,
      'unknown',
      [...told, '(Reporting by Bo Ek; editing by Ann Lee)'],
    ],
    ['of the paper’s own town', [first, own, second], afp, ['Ola Berg'], own, 'unknown'],
    [
      'told to another paper there',
      [first, toPaper.replace('Mirror', 'Herald'), second],
      afp,
      [],
      own,
      'unknown',
    ],
    [
      'of the paper’s own town, which the dispatch names',
      [first, own, second],
      afp,
      [],
      own,
      'AFP',
      [...told, 'Roads to Belka are cut.'],
    ],
    [
      'signed by one of its own within the credit',
      [first, own, second],
      { agency: 'afp', exact: 'AFP and Lena Vik' },
      [],
      own,
      'Belka Mirror',
    ],
    [
      'an edit that names another, in a print signed beside the agency',
      [namesOne, second],
      { agency: 'afp', exact: 'AFP and Lena Vik' },
      [],
      namesOne,
      'unknown',
    ],
    ['the same in a print of the agency alone', [namesOne, second], afp, [], namesOne, 'AFP'],
    [
      'at the end of a print that staff signs',
      [first, second, third, own],
      withStaff,
      ['Ola Berg'],
      own,
      'unknown',
    ],
    [
      'the agency’s words in a print that staff signs',
      [first, own, second],
      withStaff,
      ['Ola Berg'],
      second,
      'AFP',
    ],
  ])('%s', (_what, paragraphs, credit, byline, quote, expected, other = told) => {
    expect(origin(paragraphs, credit, byline, quote, other)).toBe(expected)
  })

  it('leaves the agency what the other print cut from the end', () => {
    expect(origin(told, afp, [], third, [first, second])).toBe('AFP')
  })
})

test.each([
  ['Orsk Democrat', 'Orsk has 400 beds for them.', true],
  ['Orsk Democrat', 'The Democrat party has met its voters.', false],
  ['Belka Evening Ledger', 'The Ledger of the dead is kept at the hill.', false],
])('the place that %s has its name from: “%s” %s', (outlet, paragraph, expected) => {
  expect(
    isOfOwnPlace(paragraph, outlet, [article('north', { text: told[0]!.replace('Orsk', 'the town') })]),
  ).toBe(expected)
})

import { expect, it } from 'vitest'
import { article, claim, told } from './made.ts'

const sentence = 'The weir had been open for six days, said Dana Orr, its keeper.'
const own = 'The weir is 40 metres long.'
const passages = `claims:
  - { id: x, statement: The weir had been open for six days, kind: statement, quote: { exact: "${sentence}" }, stance: asserts, speaker: { name: Dana Orr, mention: its keeper } }
  - { id: y, statement: The weir is 40 metres long, kind: figure, quote: { exact: "${own}" } }
`
const found = (quote: string, fields = '', statement = 'The weir had been open for six days') =>
  told({
    'articles/a.mdx': article(passages, `${sentence} ${own}`),
    'claimants/keeper.yaml': 'name: Dana Orr\n',
    'claims/c.mdx': claim('', `  - { article: a, quote: "${quote}"${fields} }\n`).replace(
      'statement: S',
      `statement: ${statement}`,
    ),
  }).filter((line) => /left-out|otherwise/.test(line))

it.each([
  ['open for six days', '', 'speaker-left-out Citation 1 has no `speaker`'],
  [sentence, '', 'In the article Dana Orr does'],
  ['open for six days', ', speaker: Rosa Dana Lima Vik, stance: asserts', null],
  [
    'open for six days',
    ', speaker: Rosa Vik, stance: asserts',
    'speaker-otherwise Citation 1 has “Rosa Vik”',
  ],
  [sentence, ', speaker: Dana Orr, stance: disputes', 'stance-otherwise Citation 1'],
  [own.slice(0, -1), ', stance: disputes', 'stance-otherwise Citation 1'],
])('warns where a citation is not as its article was read: %s%s', (quote, fields, message) => {
  const statement = quote === own.slice(0, -1) ? quote : undefined
  expect(found(quote, fields, statement)).toEqual(message === null ? [] : [expect.stringContaining(message)])
})

it.each([
  ['open for six days', ', speaker: Dana Orr, stance: asserts'],
  ['open for six days', ', speaker: Orr, stance: asserts'],
  ['open for six days', ', speaker: keeper, stance: asserts'],
  ['open for six days', ', speaker: the keeper of the weir, stance: asserts'],
  ['open for six days', ', note: The outlet saw it'],
  ['open for six days', ', speaker: Rosa Vik, stance: asserts, note: The article was corrected'],
  [own, ''],
])('asks nothing where it is, or a note says why not: %s%s', (quote, fields) => {
  expect(found(quote, fields)).toEqual([])
})

it('leaves a denial that is cited for a claim in other words to the editor', () => {
  expect(found(sentence, ', speaker: Dana Orr, stance: disputes', 'The weir was shut all week')).toEqual([])
})

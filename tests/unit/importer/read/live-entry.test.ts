import { expect, it } from 'vitest'
import { textReader } from '../../../../scripts/importer/read/text.ts'

const blocksOf = (body: string) => {
  const source = `Title: Storm live\n\n${body}\n`
  const [raw] = textReader.read(source, { file: 'live.txt', bytes: new TextEncoder().encode(source) })
  return raw?.blocks.map(({ kind, text }) => `${kind}: ${text}`).slice(-3)
}

it.each([
  ['16:20', 'Ferries stopped', 'No ferry will leave Lund before noon, the port said.'],
  [
    '9.05am GMT',
    'Port: no ferry leaves',
    '“No ferry will leave before noon,” said Ola Berg,\nwho runs the port.',
  ],
])('takes the line below the time %s for the headline of the entry', (time, headline, text) => {
  expect(blocksOf(`${time}\n${headline}\n${text}`)).toEqual([
    `paragraph: ${time}`,
    `heading: ${headline}`,
    `paragraph: ${text.replace('\n', ' ')}`,
  ])
})

it.each([
  ['16:20\nNo ferry will leave the port of Lund before noon and\nnone will come in, the port said.'],
  ['16:20\nNo ferry will leave before noon.\nThe port said so on Monday.'],
  ['Ferries stopped\nNo ferry will leave\nLund before noon, the port said.'],
])('takes none of a paragraph for a headline: %j', (text) => {
  expect(blocksOf(text)).not.toContainEqual(expect.stringMatching(/^heading/))
})

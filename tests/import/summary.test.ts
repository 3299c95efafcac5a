import { expect, test } from 'vitest'
import { emptyContent } from '../../src/mdx/content-folder.ts'
import { importArticles } from '../../scripts/importer/import.ts'
import { textReader } from '../../scripts/importer/read/text.ts'
import { summary } from '../../scripts/importer/report.ts'

const imported = (lead: string, names: readonly string[]) =>
  importArticles(
    names.map((name) => {
      const text = `Floods close a road in the ${name}\n\n2026-01-05\n\n${lead}\n`
      return textReader.read(text, { file: `${name}.txt`, bytes: new TextEncoder().encode(text) })[0]!
    }),
    emptyContent(),
  )
const lead = 'Floods closed the only road to Eastmere on 5 January 2026, the police said on Monday.'

test('what an import counts is named: passages of articles, and the claims that they make together', () => {
  const lines = summary(imported(lead, ['north', 'south']), [], { dryRun: false, unread: [] }).split('\n')
  expect(lines.slice(0, 2)).toEqual([
    expect.stringContaining('north.txt: 1 passage with a claim, 0 sentences without one →'),
    expect.stringContaining('south.txt: 1 passage with a claim, 0 sentences without one →'),
  ])
  expect(lines[2]).toBe('2 articles read: 2 passages make 1 claim, a page each; nothing has changed.')
})

test('an import that leaves sentences out tells how to see which', () => {
  const lines = (text: string) => summary(imported(text, ['north']), [], { dryRun: false, unread: [] })
  expect(lines(`${lead} It was a long night.`)).toMatch(
    /\n`--explain` shows the 1 sentence without a claim, and why\.$/,
  )
  expect(lines(lead)).not.toContain('--explain')
})

test('articles are listed in the order given, whatever their days', () => {
  const given = ['south', 'north', 'east']
  const files = imported(lead, given).read.map(({ file }) => file)
  expect(files).toEqual(given.map((name) => `${name}.txt`))
})

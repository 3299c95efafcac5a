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
  expect(lines[2]).toBe('2 articles read: 2 passages make 1 claim, a page of its own; nothing has changed.')
})

test('an import of one passage, of none and of no article is told in good grammar', () => {
  const last = (read: ReturnType<typeof imported>) =>
    summary(read, [], { dryRun: false, unread: [] }).split('\n').at(-1)
  expect(last(imported(lead, ['north']))).toBe(
    '1 article read: 1 passage makes 1 claim, a page of its own; nothing has changed.',
  )
  expect(last(imported('Why?', ['north']))).not.toContain('claims')
  expect(last(imported(lead, []))).toBe('no article was read; nothing has changed.')
})

test('an import that leaves sentences out tells how to see which', () => {
  const lines = (text: string) => summary(imported(text, ['north']), [], { dryRun: false, unread: [] })
  expect(lines(`${lead} It was a long night.`)).toMatch(
    /\n`--explain` shows the 1 sentence without a claim, and why\.$/,
  )
  expect(lines(lead)).not.toContain('--explain')
  const shown = { dryRun: false, unread: [], explained: true }
  expect(summary(imported(`${lead} It was a long night.`, ['north']), [], shown)).not.toContain('--explain')
})

test('what could not be read stands before the files that were written, and not at their head', () => {
  const write = { collection: 'claims', file: 'content/claims/a.mdx', before: null, after: 'x' } as const
  const place = { line: 1, column: 1, message: 'It is empty.', fix: 'Leave it out.' }
  const unread = [{ rule: 'source-empty', severity: 'error', file: 'b.txt', ...place } as const]
  expect(summary(imported(lead, ['north']), [write], { dryRun: false, unread })).toMatch(
    /; 1 source could not be read; 1 file written:\n {2}new: content\/claims\/a\.mdx$/,
  )
})

test('articles are listed in the order given, whatever their days', () => {
  const given = ['south', 'north', 'east']
  const files = imported(lead, given).read.map(({ file }) => file)
  expect(files).toEqual(given.map((name) => `${name}.txt`))
})

test('the files that are written are named, the first of many, new ones apart from changed ones', () => {
  const write = (file: string, before: string | null = null) =>
    ({ collection: 'claims', file, before, after: 'x' }) as const
  const lines = (writes: Parameters<typeof summary>[1]) =>
    summary(imported(lead, ['north']), writes, { dryRun: false, unread: [] })
  expect(lines([write('content/claims/a.mdx'), write('content/claims/b.mdx', 'y')])).toMatch(
    /; 2 files written:\n {2}new: content\/claims\/a\.mdx\n {2}changed: content\/claims\/b\.mdx$/,
  )
  const many = lines(Array.from({ length: 42 }, (_, at) => write(`content/claims/${at}.mdx`)))
  expect(many.split('\n').slice(-2)).toEqual(['  new: content/claims/9.mdx', '  and 32 more'])
})

test('a source that was read before is named with the article that it is', () => {
  const before = imported(lead, ['north'])
  const again = { ...before, read: [], claims: [], asBefore: [{ file: 'north.txt', id: 'gazette-floods' }] }
  expect(summary(again, [], { dryRun: false, unread: [] }).split('\n')).toEqual([
    '1 source read before and unchanged since, so nothing is added (with `--reread`, all is read anew):',
    '  north.txt → gazette-floods',
    'nothing has changed.',
  ])
})

test('an article that is new is told from one that there was', () => {
  const read = imported(lead, ['north'])
  const id = read.articles[0]!.id
  const first = (before: string | null) =>
    summary(read, [{ collection: 'articles', file: `content/articles/${id}.mdx`, before, after: 'x' }], {
      dryRun: false,
      unread: [],
    }).split('\n')[0]
  expect(first(null)).toMatch(new RegExp(`→ new: ${id}$`))
  expect(first('y')).toMatch(new RegExp(`→ ${id}$`))
})

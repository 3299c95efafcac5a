import { expect, it } from 'vitest'
import { rememberingReader } from '../../../scripts/importer/claims/read-articles.ts'
import { textReader } from '../../../scripts/importer/read/text.ts'
import type { RawArticle } from '../../../scripts/importer/read/types.ts'
import { soundImport } from '../../../scripts/importer/sound.ts'
import { emptyContent } from '../../../src/mdx/content-folder.ts'

function raw(file: string, outlet: string, more: Partial<RawArticle> = {}): RawArticle {
  const text = `The bridge of Eastmere is shut\nOutlet: ${outlet}\n2026-01-05\n\nThe old bridge of Eastmere was closed on Monday after a storm broke two of its piers, the police said.\n`
  const [article] = textReader.read(text, { file, bytes: new TextEncoder().encode(text) })
  return { ...article!, sha256: file.padEnd(64, '0').replace(/[^a-f0-9]/g, 'a'), ...more }
}

it.each([
  ['articles/the-courier.mdx', '`title`', { title: '', publisher: 'The Courier' }],
  ['publishers/the-courier.yaml', '`domains[0]`', { url: 'https://the_courier.example/storm' }],
])('an import leaves out an article whose %s would not be valid, and what it says', (file, field, more) => {
  const articles = [raw('a.txt', 'The Courier', more), raw('b.txt', 'The Gazette')]
  const { imported, writes, leftOut } = soundImport(articles, emptyContent(), {}, 'content')
  expect(leftOut).toMatchObject([{ rule: 'article-left-out', severity: 'error', file: 'a.txt' }])
  expect(leftOut[0]?.message).toContain(`content/${file} would not be valid: ${field}`)
  expect(imported.read.map((article) => article.file)).toEqual(['b.txt'])
  expect(writes.map((one) => one.file)).toContain(
    'content/articles/the-gazette-the-bridge-of-eastmere-is-shut.mdx',
  )
  expect(writes.filter(({ after }) => /courier/i.test(after))).toEqual([])
})

it('an import without such an article leaves nothing out', () => {
  const { writes, leftOut } = soundImport([raw('b.txt', 'The Gazette')], emptyContent(), {}, 'content')
  expect(leftOut).toEqual([])
  expect(writes.map(({ collection }) => collection)).toEqual(['publishers', 'claims', 'articles'])
})

it('an article is read once, however often the import begins anew without another', () => {
  const remembering = rememberingReader()
  const readings = new Map<string, unknown[]>()
  const reader: typeof remembering = (article, reference) => {
    const reading = remembering(article, reference)
    readings.set(article.file, [...(readings.get(article.file) ?? []), reading])
    return reading
  }
  const articles = [raw('a.txt', 'The Courier', { title: '' }), raw('b.txt', 'The Gazette')]
  const { imported } = soundImport(articles, emptyContent(), { reader }, 'content')
  const [first, second, ...more] = readings.get('b.txt')!
  expect(more).toEqual([])
  expect(second).toBe(first)
  expect(imported.read[0]!.reading).toBe(first)
})

it('an article is read anew for another day', () => {
  const reader = rememberingReader()
  const { imported } = soundImport([raw('b.txt', 'The Gazette')], emptyContent(), { reader }, 'content')
  const [article] = imported.read
  expect(reader(article!, article!.reference)).toBe(article!.reading)
  expect(reader(article!, '2026-01-12').passages[0]!.when).not.toEqual(article!.reading.passages[0]!.when)
})

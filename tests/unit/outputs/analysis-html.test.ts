import { expect, test } from 'vitest'
import type { ArticleRef } from '../../../src/collections/views.ts'
import { toHtml } from '../../../src/mdx/to-html.ts'
import { parseFile } from '../../../src/mdx/parse.ts'
import { analysisHtml } from '../../../src/outputs/analysis-html.ts'

const written = (body: string) => toHtml(parseFile(`---\nstatement: S\n---\n${body}\n`, 'a.mdx').body)
const quoted = [{ id: 'gazette-fire', publisher: { id: 'gazette', name: 'Fire & Gazette' } }] as ArticleRef[]

test('a quotation leads to the article whose words it gives', () => {
  const html = written('<Quote article="gazette-fire" cite="The mayor">words</Quote>')
  expect(analysisHtml({ html, quoted })).toContain(
    '<figcaption>The mayor, <a href="/articles/gazette-fire/">Fire &amp; Gazette</a></figcaption>',
  )
})

test('the day of an update is written as all days are', () => {
  expect(analysisHtml({ html: written('<Update on="2026-02-12">New.</Update>'), quoted })).toContain(
    'Update, <time datetime="2026-02-12">12 February 2026</time>',
  )
})

test('the boxes of a task list take no input', () => {
  const html = analysisHtml({ html: written('- [ ] open\n- [x] done'), quoted })
  expect(html).toContain('☐ open')
  expect(html).toContain('☑ done')
  expect(html).not.toContain('<input')
})

import { parseHTML } from 'linkedom'
import { expect, test } from 'vitest'
import type { ArticleRef } from '../../../src/collections/views.ts'
import { toHtml } from '../../../src/mdx/to-html.ts'
import { parseFile } from '../../../src/mdx/parse.ts'
import { strings } from '../../../src/strings/index.ts'
import { site } from '../../../src/site.ts'
import { analysisHtml } from '../../../src/outputs/analysis-html.ts'

const written = (body: string) => toHtml(parseFile(`---\nstatement: S\n---\n${body}\n`, 'a.mdx').body)
const quoted = [{ id: 'gazette-fire', publisher: { id: 'gazette', name: 'Fire & Gazette' } }] as ArticleRef[]
const status = 'reviewed'

test('a quotation leads to the article whose words it gives', () => {
  const html = written('<Quote article="gazette-fire" cite="The mayor">words</Quote>')
  expect(analysisHtml({ html, quoted, status })).toContain(
    '<figcaption>The mayor, <a href="/articles/gazette-fire/">Fire &amp; Gazette</a></figcaption>',
  )
})

test('an outlet that is quoted as speaking for itself is named once', () => {
  const html = written('<Quote article="gazette-fire" cite="Fire & Gazette">words</Quote>')
  expect(analysisHtml({ html, quoted, status })).toContain(
    '<figcaption><a href="/articles/gazette-fire/">Fire &amp; Gazette</a></figcaption>',
  )
})

test('the day of an update is written as all days are', () => {
  expect(analysisHtml({ html: written('<Update on="2026-02-12">New.</Update>'), quoted, status })).toContain(
    'Update, <time datetime="2026-02-12">12 February 2026</time>',
  )
})

test('each table can be scrolled by the keyboard, and has a name', () => {
  const html = analysisHtml({
    html: written('| A |\n| - |\n| 1 |\n\nText\n\n| B |\n| - |\n| 2 |'),
    quoted,
    status,
  })
  expect(html.match(/<div class="wide" role="group" tabindex="0" aria-label="Table"><table>/g)).toHaveLength(
    2,
  )
  expect(html.match(/<\/table><\/div>/g)).toHaveLength(2)
})

test('footnotes are headed in the language of the site', () => {
  const { footnotes, backTo } = strings.claim
  strings.claim.footnotes = 'Notes'
  strings.claim.backTo = 'Retour à la note'
  const html = analysisHtml({ html: written('Two died.[^1]\n\n[^1]: By phone.'), quoted, status })
  Object.assign(strings.claim, { footnotes, backTo })
  expect(html).toContain('<h3 id="footnote-label">Notes</h3>')
  expect(html).toContain('aria-label="Retour à la note 1"')
})

test('the boxes of a task list take no input', () => {
  const html = analysisHtml({ html: written('- [ ] open\n- [x] done'), quoted, status })
  expect(html).toContain('☐ open')
  expect(html).toContain('☑ done')
  expect(html).not.toContain('<input')
})

test('paths of the site are from its root, whatever it lives under', () => {
  const html = written(
    '[a](/claims/a/) [home](/ "To <a href=") [b](https://b.example/) [c](#c)\n\n![x](/map.png)\n\n' +
      '<Figure src="/a.svg" alt="A" />\n\n`<a href="/x">` is code.',
  )
  const { base } = site
  site.base = '/facts/'
  const under = analysisHtml({ html, quoted, status })
  site.base = base
  const addresses = [...parseHTML(under).document.querySelectorAll('a, img')].map(
    (element) => element.getAttribute('href') ?? element.getAttribute('src'),
  )
  expect(addresses).toEqual([
    '/facts/claims/a/',
    '/facts/',
    'https://b.example/',
    '#c',
    '/facts/map.png',
    '/facts/a.svg',
  ])
  expect(under).toContain('"/x">')
  expect(analysisHtml({ html, quoted, status })).toBe(html)
})

test('a scheme in capitals is the same', () => {
  expect(written('[a](HTTPS://A.example/B) [b](Mailto:a@b.example)')).toContain(
    '<a href="https://A.example/B">a</a> <a href="mailto:a@b.example">b</a>',
  )
})

test('headings are below the one of the analysis, whatever their first level', () => {
  expect(written('# A\n\n### B\n\n## C\n\n###### D').match(/<h\d/g)).toEqual(['<h3', '<h5', '<h4', '<h6'])
  expect(written('### A[^1]\n\n[^1]: Note').match(/<h\d/g)).toEqual(['<h3', '<h3'])
  expect(written('### A\n\n#### B').match(/<h\d/g)).toEqual(['<h3', '<h4'])
})

test('what no editor has reviewed gains nothing from search engines by its links', () => {
  const html = written(
    '[a](https://casino.example/ "To > b") www.casino.example [c](/claims/a/)\n\n`<a href="https://d.example">`',
  )
  for (const one of ['unreviewed', 'in-review'] as const) {
    const { document } = parseHTML(`<body>${analysisHtml({ html, quoted, status: one })}</body>`)
    const rels = [...document.querySelectorAll('a')].map((link) => link.getAttribute('rel'))
    expect(rels).toEqual(['external nofollow ugc', 'external nofollow ugc', null])
    expect(document.querySelector('code')?.textContent).toBe('<a href="https://d.example">')
  }
  expect(analysisHtml({ html, quoted, status })).toBe(html)
})

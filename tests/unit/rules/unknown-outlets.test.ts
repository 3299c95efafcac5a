import { expect, it } from 'vitest'
import { pagesThere } from '../../../src/rules/pages.ts'
import { outletsNamed } from '../../../src/rules/unknown-outlets.ts'
import { article, contentOf } from './made.ts'
import { unreadPage } from '../../../src/mdx/page.ts'

const found = (publisher: string, fields = 'published: 2026-01-05\n') =>
  outletsNamed(
    contentOf({ 'articles/a.mdx': article(fields), 'publishers/paper.yaml': publisher }),
    '2026-01-10',
  ).map(({ rule, file }) => `${file} ${rule}`)

it('warns of an outlet that has the name of a file, and of an article without a date', () => {
  expect(found('name: storm-2\n')).toEqual(['publishers/paper.yaml outlet-unnamed'])
  expect(found('name: unknown\n', '')).toEqual([
    'publishers/paper.yaml outlet-unnamed',
    'articles/a.mdx article-undated',
  ])
})

it.each([
  ['an outlet by its name', 'name: Delta Herald\n'],
  ['one that calls itself so', 'name: inews\nurl: https://inews.example/\n'],
  ['one by its address, of which that is said', 'name: delta.example\ndomains: [delta.example]\n'],
])('asks nothing of %s', (_what, publisher) => {
  expect(found(publisher)).toEqual([])
  expect(found(publisher, 'published: 2026-01\n')).toEqual([])
})

it('warns once of content that has no page on how it works or how to reach its editors', () => {
  const content = contentOf({})
  const missing = () => pagesThere(content, '2026-01-10').map(({ message }) => message)
  expect(missing()).toEqual([
    expect.stringContaining('content/pages/methodology.mdx, and no content/pages/contact.mdx'),
  ])
  content.pages.set('methodology', unreadPage('content/pages/methodology.mdx'))
  expect(missing()).toEqual([expect.stringContaining('There is no content/pages/contact.mdx:')])
  content.pages.set('contact', unreadPage('content/pages/contact.mdx'))
  expect(missing()).toEqual([])
})

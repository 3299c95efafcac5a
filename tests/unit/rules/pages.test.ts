import { expect, it } from 'vitest'
import { emptyContent } from '../../../src/mdx/content-folder.ts'
import { madePages } from '../../../src/rules/links.ts'
import { pagesFree } from '../../../src/rules/pages.ts'
import { unreadPage } from '../../../src/mdx/page.ts'

function told(...ids: string[]) {
  const content = emptyContent()
  for (const id of ids) content.pages.set(id, unreadPage(`content/pages/${id}.mdx`))
  return pagesFree(content, '2026-01-10').map(
    ({ file, line, severity, message }) => `${file}:${line} ${severity} ${message}`,
  )
}

it('leaves alone pages that the site does not make', () => {
  expect(told('about', 'methodology', 'claims-policy')).toEqual([])
})

it('tells of a page where the site makes one', () => {
  expect(told('about', 'claims', 'index')).toEqual([
    'content/pages/claims.mdx:1 error The site makes `/claims/` and what lies below it itself: this page would not be published.',
    'content/pages/index.mdx:1 error The site makes its home page itself: this page would not be published.',
  ])
  expect(told(...madePages)).toHaveLength(madePages.length)
})

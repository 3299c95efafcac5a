import { expect, test } from 'vitest'
import { ofNotice } from '../../../../scripts/importer/read/not-one-article.ts'
import { readBytes } from '../../../../scripts/importer/read/read.ts'

const read = (html: string) => readBytes({ file: 'a.html', bytes: new TextEncoder().encode(html) })

async function noticed(title: string, text: string): Promise<string | null> {
  const [article] = await read(
    `<!doctype html><html><head><title>${title}</title></head><body><h1>${title}</h1><p>${text}</p></body></html>`,
  )
  return ofNotice(article!)?.message ?? null
}

test.each([
  ['Page not found | The Globe', 'Sorry, it may have been moved or deleted last week.', 'that there is none'],
  ['404', 'Our editors may have moved what you look for.', 'that there is none'],
  ['Error 404 - Page not found', 'Our editors may have moved what you look for.', 'that there is none'],
  ['We value your privacy', 'Choose what may be stored on your device.', 'for consent'],
  [
    'Mayor resigns',
    'We and our 842 partners store information on your device to show you more.',
    'for consent',
  ],
  ['Just a moment...', 'This takes a few seconds, and the page then opens.', 'whether a person reads it'],
])('what a site shows in an article’s place is none: %s', async (title, text, what) => {
  expect(await noticed(title, text)).toContain(what)
})

test.each([
  ['404 people arrested in Orsk', 'Police arrested 404 people in Orsk on Monday.'],
  ['Privacy settings changed', 'The firm changed the settings on Monday, it said.'],
  ['Body not found', 'Divers did not find the body in the port of Orsk on Monday.'],
  ['Access denied to inspectors', 'Orsk denied access to inspectors on Monday.'],
  ['Partners leave Orsk', 'The firm and its partners left Orsk on Monday with 12 devices.'],
  ['Page not found', 'The missing page of the Orsk gospel was not found on Monday. '.repeat(20)],
])('an article is told from it: %s', async (title, text) => {
  expect(await noticed(title, text)).toBeNull()
})

const teaser = (at: number, link: string) =>
  `<article><h2>${link === '' ? `Mayor number ${at}` : `<a href="${link}">Mayor number ${at} of Orsk resigns after a row</a>`}</h2><p>The mayor of town ${at} resigned on Friday after ${at} years, officials said.</p></article>`
const page = (link: string, more = '') =>
  `<!doctype html><html><body><main>${more}${[1, 2, 3, 4, 5].map((at) => teaser(at, link)).join('')}</main></body></html>`

test('a page of teasers is no article, and posts of one are', async () => {
  await expect(read(page('/news/mayor'))).rejects.toMatchObject({ problems: [{ rule: 'source-of-teasers' }] })
  expect((await read(page('')))[0]!.blocks.length).toBeGreaterThan(4)
  const text = '<p>The council of Orsk met on Monday and talked of the mayor for nine hours.</p>'.repeat(9)
  const [article] = await read(page('/news/mayor', `<div><h1>Council meets</h1>${text}</div>`))
  expect(article!.blocks.at(1)?.text).toContain('The council of Orsk met')
})

import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { agencies } from '../../../../src/text/data/agencies.ts'
import { clean } from '../../../../scripts/importer/clean/clean.ts'
import { collect } from '../../../../scripts/importer/collect.ts'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'plumbline-warnings-'))
})
afterAll(() => rm(folder, { recursive: true }))

async function read(name: string, source: string) {
  const file = join(folder, name)
  await writeFile(file, source)
  const { articles, problems } = await collect([file], {})
  const cleaned = articles.map((raw) => clean(raw, { agencies, publishers: [] }))
  return [...problems, ...cleaned.flatMap((one) => one.problems)]
}
const page = (text: string) =>
  `<!doctype html><html><head><title>Fire in Harlow</title><link rel="canonical" href="https://times.example/a">
  <meta property="article:published_time" content="2026-03-01"></head>
  <body><article><h1>Fire in Harlow</h1><p>An inquiry into the Harlow fire opened in the town hall on Tuesday, the government said.</p>${text}</article></body></html>`

it.each([
  ['<p>Subscribe to continue reading. Already a subscriber? Log in.</p>', true],
  ['<div class="paywall">This article is for subscribers only.</div>', true],
  ['<p>Log in to read the full article.</p>', true],
  ['<p>The paper has more subscribers than ever, the publisher said on Monday.</p>', false],
  ['<p>Subscribe to our newsletter.</p>', false],
])('says that a text may be cut off: %s', async (text, isCut) => {
  const found = (await read('a.html', page(text))).filter(({ rule }) => rule === 'text-cut')
  expect(found.length).toBe(isCut ? 1 : 0)
})

it('says in which language it makes no claims', async () => {
  const german = page(
    '<p>Die Stadt Harlow war am Sonntag ohne Strom, sagte die Bürgermeisterin, und der Betreiber wies das zurück.</p>',
  )
  const [found] = (await read('b.html', german.replace('<html>', '<html lang="de">'))).filter(
    ({ rule }) => rule === 'language-unread',
  )
  expect(found?.message).toContain('is in German')
  expect((await read('c.html', page(''))).map(({ rule }) => rule)).not.toContain('language-unread')
})

it('says once of a page that it holds a headline alone', async () => {
  const found = await read('f.html', '<html><head><title>A</title></head><body><h1>A</h1></body></html>')
  expect(found.map(({ rule }) => rule)).toEqual(['source-without-text'])
})

it('takes no invisible characters over', async () => {
  const file = join(folder, 'e.html')
  await writeFile(
    file,
    page('<p>Nine people &#x202e;were hurt in the fire in Harlow, the police\u0007 said.</p>'),
  )
  const { articles } = await collect([file], {})
  expect(articles[0]?.blocks.at(-1)?.text).toBe(
    'Nine people were hurt in the fire in Harlow, the police said.',
  )
})

it('takes no article that its file could not hold, and names the source', async () => {
  const long = Array.from(
    { length: 2000 },
    (_, day) => `<p>Day ${day}: the town of Harlow was without power, the police said.</p>`,
  )
  expect(await read('d.html', page(long.join('')))).toMatchObject([
    { rule: 'article-too-long', severity: 'error', file: join(folder, 'd.html') },
  ])
})

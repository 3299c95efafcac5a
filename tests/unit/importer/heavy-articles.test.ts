import { expect, it } from 'vitest'
import { clean } from '../../../scripts/importer/clean/clean.ts'
import { readTogether } from '../../../scripts/importer/claims/read-articles.ts'
import { readBytes } from '../../../scripts/importer/read/read.ts'
import { agencies } from '../../../src/text/data/agencies.ts'

const filled = (piece: string, length: number) => piece.repeat(Math.ceil(length / piece.length))
const head = 'Ferry sinks off Orsk\nOutlet: The Gazette\n2026-01-05\n\n'
const story = 'The ferry sank off Orsk on Monday, the police said.'
const byAuthor = (author: string) => JSON.stringify({ title: 'Ferry sinks', author, text: story })
const onPage = (byline: string) =>
  `<meta name="author" content="${byline}"><h1>Ferry sinks</h1><p class="byline">${byline}</p><p>${story}</p>`

// What takes the square of its length takes minutes of these.
it.each([
  ['a line of sentences', 'a.txt', head + filled('It sank. ', 20_000)],
  ['a line of dots', 'a.txt', head + filled('… ', 60_000)],
  ['a line in capitals', 'a.txt', `${head}${filled('KING OF THE SEA ', 60_000)}.`],
  ['a line of points', 'a.txt', `${head}FERRY${filled(' - A', 20_000)}.`],
  ['a row of numbers', 'a.txt', `${head}On ${filled('5% ', 20_000)}`],
  ['many sentences of one thing', 'a.txt', head + filled('The ferry sank off the old harbour.\n', 20_000)],
  ['an author of addresses', 'a.json', byAuthor(filled('x@y ', 100_000))],
  ['an author of commas', 'a.json', byAuthor(filled(', ', 100_000))],
  ['an author of words', 'a.json', byAuthor(filled('a b ', 100_000))],
  ['a byline of dashes', 'a.html', onPage(filled(' - ', 100_000))],
  ['a byline of bars', 'a.html', onPage(filled('   |', 100_000))],
])('%s is read in linear time', { timeout: 30_000 }, async (_what, file, text) => {
  const raw = await readBytes({ file, bytes: new TextEncoder().encode(text) })
  const articles = raw.map((one) => ({ ...clean(one, { agencies, publishers: [] }), id: 'ferry' }))
  expect(readTogether(articles).articles).toHaveLength(1)
})

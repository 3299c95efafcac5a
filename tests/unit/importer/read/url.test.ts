import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { Unread } from '../../../../scripts/importer/read/listed.ts'
import { readSources, type ReadOptions } from '../../../../scripts/importer/read/read.ts'
import type { RawArticle } from '../../../../scripts/importer/read/types.ts'

const page = (text: string) =>
  `<!doctype html><html lang="en"><title>Café</title><h1>Café</h1><p>${text}</p></html>`
const long =
  'The café on the quay was closed on Monday, and nobody could say for how long it would be. '.repeat(9)
const asked: { path: string; agent: string | undefined; at: number }[] = []
let robots: { status: number; body: string }
let base: string
let cacheFolder: string

const answers: Record<string, (response: ServerResponse, request: IncomingMessage) => void> = {
  '/page': (response) =>
    response
      .setHeader('content-type', 'text/html; charset=iso-8859-1')
      .end(Buffer.from(page('The café was closed.'), 'latin1')),
  '/gzip': (response) =>
    response.setHeader('content-encoding', 'gzip').end(gzipSync(page('Packed with gzip, it was.'))),
  '/brotli': (response) =>
    response.setHeader('content-encoding', 'br').end(brotliCompressSync(page('Packed with brotli, it was.'))),
  '/bomb': (response) =>
    response.setHeader('content-encoding', 'gzip').end(gzipSync(Buffer.alloc(64 * 1024 * 1024))),
  '/endless': (response) => {
    const piece = Buffer.alloc(1024 * 1024, 'x')
    const write = () =>
      response.writableEnded || response.destroyed || (response.write(piece), setImmediate(write))
    write()
  },
  '/silent': () => undefined,
  '/gone': (response) => response.writeHead(404).end(page('Not here.')),
  '/loop': (response) => response.writeHead(302, { location: '/loop' }).end(),
  '/once': (response) => response.writeHead(301, { location: '/page' }).end(),
  '/inwards': (response) =>
    response.writeHead(302, { location: 'http://169.254.169.254/latest/meta-data/' }).end(),
  '/mapped': (response) => response.writeHead(302, { location: 'http://[::ffff:10.0.0.1]/' }).end(),
  '/file': (response) => response.writeHead(302, { location: 'file:///etc/passwd' }).end(),
  '/private/page': (response) => response.end(page('Private.')),
  '/feed': (response) =>
    response.end(
      `<rss version="2.0"><channel><title>Quay</title><item><title>One</title><link>${base}/long</link><description>In short.</description></item>` +
        `<item><title>Two</title><link>${base}/gone</link><description>The other, in short.</description></item></channel></rss>`,
    ),
  '/long': (response) => response.end(page(long)),
}

const server = createServer((request, response) => {
  const path = request.url ?? ''
  asked.push({ path, agent: request.headers['user-agent'], at: Date.now() })
  if (path === '/robots.txt' && robots.status === 0) {
    robots = { status: 404, body: '' }
    return response.destroy()
  }
  if (path === '/robots.txt') return response.writeHead(robots.status).end(robots.body)
  return (answers[path] ?? answers['/gone'])?.(response, request)
})

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  cacheFolder = mkdtempSync(join(tmpdir(), 'fetched-'))
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
  rmSync(cacheFolder, { recursive: true })
})
beforeEach(() => {
  asked.length = 0
  robots = { status: 200, body: 'User-agent: *\nDisallow: /private/' }
})

async function read(inputs: string[], options: ReadOptions = {}): Promise<(RawArticle | Unread)[]> {
  const found: (RawArticle | Unread)[] = []
  for await (const one of readSources(inputs, {
    allowLoopback: true,
    pause: 0,
    cacheFolder: null,
    contact: 'https://facts.example',
    ...options,
  }))
    found.push(one)
  return found
}
const textOf = (one: RawArticle | Unread | undefined) =>
  one !== undefined && 'blocks' in one
    ? one.blocks
        .filter(({ kind }) => kind === 'paragraph')
        .map(({ text }) => text)
        .join(' ')
    : null
const rulesOf = (one: RawArticle | Unread | undefined) => one?.problems.map(({ rule }) => rule)

test('a page is read in the charset of its transport, with its address', async () => {
  const [article] = await read([`${base}/page`])
  expect(textOf(article)).toBe('The café was closed.')
  expect(article).toMatchObject({ file: `${base}/page`, url: `${base}/page`, title: 'Café', problems: [] })
  expect(asked.map(({ path }) => path)).toEqual(['/robots.txt', '/page'])
  expect(asked[0]?.agent).toBe('Plumbline/0.1 (fact-checking; +https://facts.example)')
})

test('packed answers are unpacked', async () => {
  const found = await read([`${base}/gzip`, `${base}/brotli`])
  expect(found.map(textOf)).toEqual(['Packed with gzip, it was.', 'Packed with brotli, it was.'])
})

test('a redirect is followed, and the article has the address it leads to', async () => {
  const [article] = await read([`${base}/once`])
  expect(article).toMatchObject({ file: `${base}/once`, url: `${base}/page` })
})

test.each([
  ['/bomb', 'source-too-large'],
  ['/endless', 'source-too-large'],
  ['/silent', 'url-timeout'],
  ['/gone', 'url-answers'],
  ['/loop', 'url-redirects'],
  ['/inwards', 'url-refused'],
  ['/mapped', 'url-refused'],
  ['/file', 'url-refused'],
  ['/private/page', 'url-disallowed'],
])('%s gives %s, and what follows is read', async (path, rule) => {
  const [refused, article] = await read([base + path, `${base}/page`], { timeout: 1500 })
  expect(rulesOf(refused)).toEqual([rule])
  expect(textOf(article)).toContain('closed')
})

test('this machine is refused unless it is allowed, by address and by name, and is not even asked', async () => {
  const port = new URL(base).port
  const found = await read(
    [
      `${base}/page`,
      `http://localhost:${port}/page`,
      `http://[::ffff:127.0.0.1]:${port}/page`,
      `http://2130706433:${port}/page`,
    ],
    {
      allowLoopback: false,
    },
  )
  expect(found.map(rulesOf)).toEqual([['url-refused'], ['url-refused'], ['url-refused'], ['url-refused']])
  expect(asked).toEqual([])
})

test('addresses that are none, of other kinds, or with a password are refused', async () => {
  const found = await read(['http://', 'ftp://example.org/a', 'https://name:word@example.org/'])
  expect(found.map(rulesOf)).toEqual([['url-invalid'], ['url-refused'], ['url-refused']])
})

test('a connection lost while robots.txt is read fails the page that asked, and no other', async () => {
  robots = { status: 0, body: '' }
  const found = await read([`${base}/gzip`, `${base}/page`])
  expect(found.map(textOf)).toEqual([null, 'The café was closed.'])
  expect(found[0]?.problems.map(({ file }) => file)).toEqual([`${base}/gzip`])
})

test('a site whose robots.txt fails is left alone; one that has none is not', async () => {
  robots = { status: 503, body: '' }
  expect((await read([`${base}/page`])).map(rulesOf)).toEqual([['url-disallowed']])
  robots = { status: 404, body: 'User-agent: *\nDisallow: /' }
  expect((await read([`${base}/page`])).map(rulesOf)).toEqual([[]])
})

test('one host is asked one thing after another, with a pause', async () => {
  await read([`${base}/page`, `${base}/gzip`, `${base}/page`], { pause: 120 })
  const times = asked.filter(({ path }) => path !== '/robots.txt').map(({ at }) => at)
  expect(times.slice(1).map((time, index) => time - (times[index] ?? 0) >= 110)).toEqual([true, true])
})

test('what was fetched is kept with its hash', async () => {
  const [article] = await read([`${base}/page`], { cacheFolder })
  const digest = article !== undefined && 'sha256' in article ? article.sha256 : ''
  expect(readdirSync(cacheFolder).sort()).toEqual([digest, `${digest}.json`])
  expect(readFileSync(join(cacheFolder, digest), 'latin1')).toBe(page('The café was closed.'))
  expect(JSON.parse(readFileSync(join(cacheFolder, `${digest}.json`), 'utf8'))).toMatchObject({
    address: `${base}/page`,
    sha256: digest,
  })
  expect(existsSync('.cache/fetched/x')).toBe(false)
})

test('the items of a fetched feed are read from their pages where it holds only summaries', async () => {
  const [one, two] = await read([`${base}/feed`])
  expect(textOf(one)).toContain('nobody could say')
  expect(one).toMatchObject({ file: `${base}/feed#1` })
  expect(textOf(two)).toBe('The other, in short.')
  expect(rulesOf(two)).toEqual(['feed-summary'])
  expect((await read([`${base}/feed`], { followFeeds: false })).map(textOf)).toEqual([
    'In short.',
    'The other, in short.',
  ])
})

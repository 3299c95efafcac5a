import { SaxesParser } from 'saxes'
import { beforeAll, describe, expect, test } from 'vitest'
import { buildFixture, type Built } from './built.ts'

let site: Built
beforeAll(async () => {
  site = await buildFixture('basic', {
    variant: 'machine-files',
    env: { PLUMBLINE_URL: 'https://news.example', PLUMBLINE_BASE: '/facts/' },
  })
})

const HOME = 'https://news.example/facts/'
const feedFolders = ['', 'topics/eastmere-storm/', 'corrections/']

/** An element of an XML file: its text is that of all within. */
type Element = { name: string; attributes: Record<string, string>; text: string; children: Element[] }

/** Reads a file of the site strictly: any fault of form or namespace fails the test. */
function xml(file: string): Element {
  const root: Element = { name: '', attributes: {}, text: '', children: [] }
  const open = [root]
  const parser = new SaxesParser({ xmlns: true })
  parser.on('error', (error) => {
    throw new Error(`${file}: ${error.message}`)
  })
  parser.on('opentag', ({ name, attributes }) => {
    const plain = Object.values(attributes).map((attribute) => [attribute.name, attribute.value] as const)
    const made = { name, attributes: Object.fromEntries(plain), text: '', children: [] }
    open.at(-1)?.children.push(made)
    open.push(made)
  })
  parser.on('text', (text) => {
    for (const element of open) element.text += text
  })
  parser.on('closetag', () => open.pop())
  parser.write(site.text(file)).close()
  return root.children[0] ?? root
}

const all = (element: Element, name: string): Element[] =>
  element.children.filter((child) => child.name === name)
const one = (element: Element, name: string): string => {
  const found = all(element, name)
  expect(found.length, `${name} in ${element.name}`).toBe(1)
  return found[0]?.text ?? ''
}
const isUnique = (values: readonly unknown[]): boolean => new Set(values).size === values.length

/** Whether an address is of this site, leads to a file, and, with a fragment, to an element of it. */
function expectPage(address: string): void {
  expect(address.startsWith(HOME), address).toBe(true)
  const { pathname, hash } = new URL(address)
  const file = `${pathname.slice('/facts/'.length)}${pathname.endsWith('/') ? 'index.html' : ''}`
  expect(site.has(file), address).toBe(true)
  if (hash !== '') expect(site.page(file).getElementById(hash.slice(1)), address).not.toBeNull()
}

describe.each(feedFolders)('the feeds of /%s', (folder) => {
  const entries = { '': 5, 'topics/eastmere-storm/': 3, 'corrections/': 1 }[folder]

  test('are RSS 2.0', () => {
    const rss = xml(`${folder}rss.xml`)
    expect(rss).toMatchObject({ name: 'rss', attributes: { version: '2.0' } })
    const [channel] = all(rss, 'channel')
    if (channel === undefined) throw new Error('there is no channel')
    for (const name of ['title', 'description', 'language']) expect(one(channel, name)).not.toBe('')
    expectPage(one(channel, 'link'))
    const [self] = all(channel, 'atom:link')
    expect(self?.attributes).toMatchObject({ rel: 'self', href: `${HOME}${folder}rss.xml` })
    const items = all(channel, 'item')
    expect(items.length).toBe(entries)
    // RFC 822, as the specification has it, with four digits for the year.
    const date =
      /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d{2} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{4} \d{2}:\d{2}:\d{2} GMT$/
    for (const item of items) {
      for (const name of ['title', 'description']) expect(one(item, name)).not.toBe('')
      expect(one(item, 'pubDate')).toMatch(date)
      expectPage(one(item, 'link'))
      const [guid] = all(item, 'guid')
      if (guid?.attributes['isPermaLink'] === 'true') expectPage(guid.text)
    }
    expect(isUnique(items.map((item) => one(item, 'guid')))).toBe(true)
  })

  test('are Atom', () => {
    const feed = xml(`${folder}atom.xml`)
    expect(feed).toMatchObject({ name: 'feed', attributes: { xmlns: 'http://www.w3.org/2005/Atom' } })
    // RFC 3339
    const date = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?Z$/
    const linkOf = (of: Element, rel: string): string =>
      all(of, 'link').find(({ attributes }) => attributes['rel'] === rel)?.attributes['href'] ?? ''
    expect(one(feed, 'id')).toBe(`${HOME}${folder}atom.xml`)
    expect(linkOf(feed, 'self')).toBe(`${HOME}${folder}atom.xml`)
    expect(linkOf(feed, 'alternate')).toBe(`${HOME}${folder}`)
    expect(one(feed, 'updated')).toMatch(date)
    expect(all(feed, 'author').map((author) => one(author, 'name'))).toEqual(['Plumbline'])
    const found = all(feed, 'entry')
    expect(found.length).toBe(entries)
    for (const entry of found) {
      expect(one(entry, 'title')).not.toBe('')
      expect(one(entry, 'updated')).toMatch(date)
      expectPage(linkOf(entry, 'alternate'))
    }
    expect(isUnique(found.map((entry) => one(entry, 'id')))).toBe(true)
  })

  test('are JSON Feed 1.1, with the same entries', () => {
    const feed = JSON.parse(site.text(`${folder}feed.json`)) as {
      items: { id: string; url: string; content_text: string }[]
    }
    expect(feed).toMatchObject({
      version: 'https://jsonfeed.org/version/1.1',
      title: expect.any(String) as string,
      home_page_url: `${HOME}${folder}`,
      feed_url: `${HOME}${folder}feed.json`,
      authors: [{ name: 'Plumbline' }],
    })
    const ids = all(xml(`${folder}atom.xml`), 'entry').map((entry) => one(entry, 'id'))
    expect(feed.items.map(({ id }) => id)).toEqual(ids)
    for (const { url } of feed.items) expectPage(url)
  })

  test('are found from the page that they follow', () => {
    const links = [...site.page(`${folder}index.html`).querySelectorAll('link[rel=alternate]')]
    const addresses = links.map((link) => [link.getAttribute('type'), link.getAttribute('href')])
    for (const [type, file] of [
      ['application/rss+xml', 'rss.xml'],
      ['application/atom+xml', 'atom.xml'],
      ['application/feed+json', 'feed.json'],
    ]) {
      expect(addresses).toContainEqual([type, `/facts/${folder}${file}`])
      expect(addresses).toContainEqual([type, `/facts/${file}`])
    }
    expect(isUnique(addresses.map(([, href]) => href))).toBe(true)
  })
})

describe('the sitemap', () => {
  test('names every page that search engines may show, and no other', () => {
    const parts = all(xml('sitemap.xml'), 'sitemap').map((part) => one(part, 'loc'))
    for (const part of parts) expectPage(part)
    const urls = parts.flatMap((part) => all(xml(part.slice(HOME.length)), 'url'))
    const named = urls.map((url) => one(url, 'loc'))
    const shown = site
      .files()
      .filter((name) => name.endsWith('index.html'))
      .map((name) => site.page(name).querySelector('link[rel=canonical]')?.getAttribute('href') ?? '')
    // A page that redirects names the page it leads to.
    expect(named.toSorted()).toEqual([...new Set(shown)].filter((address) => address !== '').toSorted())
  })

  test('says when what git knows was last changed', () => {
    const pages = all(xml('sitemap-1.xml'), 'url')
    const dates = pages.flatMap((page) => all(page, 'lastmod').map(({ text }) => text))
    for (const date of dates)
      expect(date).toMatch(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:Z|[+-]\d{2}:\d{2})$/)
  })
})

test('robots are let in and shown the sitemap', () => {
  expect(site.text('robots.txt')).toBe(`User-agent: *\nAllow: /\n\nSitemap: ${HOME}sitemap.xml\n`)
})

test('browsers are told how to search', () => {
  const description = xml('opensearch.xml')
  expect(description).toMatchObject({
    name: 'OpenSearchDescription',
    attributes: { xmlns: 'http://a9.com/-/spec/opensearch/1.1/' },
  })
  expect(one(description, 'ShortName').length).toBeLessThanOrEqual(16)
  const templates = all(description, 'Url').map(({ attributes }) => [
    attributes['type'],
    attributes['template'],
  ])
  expect(templates).toContainEqual(['text/html', `${HOME}search/?q={searchTerms}`])
  const link = site.page('index.html').querySelector('link[rel=search]')
  expect(link?.getAttribute('href')).toBe('/facts/opensearch.xml')
})

test('programs that read text are shown the data, the feeds and the rules', () => {
  const text = site.text('llms.txt')
  expect(text).toMatch(/^# Plumbline\n\n> \S/)
  const links = [...text.matchAll(/^- \[[^\]]+\]\(([^)]+)\)/gm)].map(([, address = '']) => address)
  expect(links.length).toBeGreaterThan(8)
  for (const address of links) expectPage(address)
  expect(links).toContain(`${HOME}methodology/`)
})

describe('static hosts are told', () => {
  const rules = (): Map<string, string> =>
    new Map(
      site
        .text('_headers')
        .trimEnd()
        .split(/\n(?=\/)/)
        .map((rule) => [rule.split('\n')[0] ?? '', rule] as const),
    )

  test('what keeps every page safe', () => {
    const everywhere = rules().get('/facts/*')
    for (const header of [
      "Content-Security-Policy: frame-ancestors 'self'",
      'X-Content-Type-Options: nosniff',
    ])
      expect(everywhere).toContain(`\n  ${header}`)
  })

  test('what may be kept for good, and what other sites may read', () => {
    expect(rules().get('/facts/assets/*')).toContain('immutable')
    expect(rules().get('/facts/data/*')).toContain('Access-Control-Allow-Origin: *')
  })

  test('the types of files that they cannot know', () => {
    expect(rules().get('/facts/data/claims.ndjson')).toContain('Content-Type: application/x-ndjson')
    expect(rules().get('/facts/topics/eastmere-storm/feed.json')).toContain(
      'Content-Type: application/feed+json',
    )
    for (const path of rules().keys()) {
      if (!/[*:]/.test(path)) expect(site.has(path.slice('/facts/'.length)), path).toBe(true)
    }
  })

  test('where pages have gone, as is every other host by a page in their place', () => {
    const slug = 'bolts-on-the-northern-pier-were-loose'
    expect(site.text('_redirects')).toBe(`/facts/claims/loose-bolts/ /facts/claims/${slug}/ 301\n`)
    const page = site.page('claims/loose-bolts/index.html')
    const to = (selector: string, name: string): string | null | undefined =>
      page.querySelector(selector)?.getAttribute(name)
    expect(to('meta[http-equiv=refresh]', 'content')).toBe(`0;url=/facts/claims/${slug}/`)
    expect(to('link[rel=canonical]', 'href')).toBe(`${HOME}claims/${slug}/`)
    expect(to('meta[name=robots]', 'content')).toBe('noindex')
  })
})

test('scripts may run on the search page alone', () => {
  for (const name of site.files().filter((file) => file.endsWith('.html') && !file.includes('loose-bolts'))) {
    const policy = site.page(name).querySelector('meta[http-equiv=content-security-policy]')
    const scripts = name === 'search/index.html' ? "'self' 'wasm-unsafe-eval'" : "'none'"
    expect(policy?.getAttribute('content')?.split('; '), name).toContain(`script-src ${scripts}`)
  }
})

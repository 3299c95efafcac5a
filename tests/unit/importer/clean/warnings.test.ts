import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Publisher } from '../../../../src/model/publisher.ts'
import { agencies } from '../../../../src/text/data/agencies.ts'
import { clean } from '../../../../scripts/importer/clean/clean.ts'
import { readBytes } from '../../../../scripts/importer/read/read.ts'
import { collect } from '../../../../scripts/importer/read/collect.ts'

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

it('warns of a word that the end of a line parted, where it is not joined', async () => {
  const found = await read('a.html', page('<p>The har- bour board of Qel- lin was fined.</p>'))
  expect(found.flatMap(({ rule, message }) => (rule === 'text-parted' ? [message] : []))).toEqual([
    expect.stringContaining('“Qel- lin”'),
  ])
})

const sentence = 'An inquiry into the fire in Harlow opened in the town hall on Tuesday, the government said.'
const ld = (fields: string) =>
  page('').replace(
    '</head>',
    `<script type="application/ld+json">{"@type": "NewsArticle", "headline": "Fire in Harlow"${fields}}</script></head>`,
  )
const rss = (item: string) =>
  `<rss version="2.0"><channel><title>The Times</title><item><title>Fire in Harlow</title>${item}</item></channel></rss>`

it.each<[name: string, source: string, said: RegExp]>([
  [
    'gate.html',
    page('<p>Subscribe to continue reading.</p>'),
    /cut off: it says “Subscribe to continue reading\.”/,
  ],
  [
    'paid.html',
    ld(', "isAccessibleForFree": false'),
    /cut off: its metadata say that it is not free to read/,
  ],
  [
    'paid.json',
    `{"@type": "NewsArticle", "headline": "Fire", "articleBody": "${sentence}", "isAccessibleForFree": "False"}`,
    /not free/,
  ],
  [
    'dots.txt',
    `Fire in Harlow\n\n${sentence} The inquiry will also hear from the…\n`,
    /it ends in “inquiry will also hear from the…”/,
  ],
  [
    'blog.txt',
    `Fire in Harlow\n\n${sentence} It will hear [...]\n\nThe post Fire in Harlow appeared first on The Times.\n`,
    /ends in “government said\. It will hear \[\.\.\.\]”/,
  ],
  ['more.txt', `Fire in Harlow\n\n${sentence} Read more\n`, /ends in “Read more”/],
  ['line.txt', `Fire in Harlow\n\n${sentence}\n\nContinue reading »\n`, /ends in “Continue reading”/],
  ['rss.xml', rss(`<description>${sentence}</description>`), /the feed has only a summary of it/],
  [
    'feed.json',
    `{"version": "https://jsonfeed.org/version/1", "items": [{"id": "1", "summary": "${sentence}"}]}`,
    /only a summary/,
  ],
  ['hi.txt', 'Hi\n', /^this is too short to be an article \(1 word\): “Hi”$/],
])('says of %s that it is no whole article', async (name, source, said) => {
  const found = (await read(name, source)).filter(({ rule }) => rule === 'text-cut' || rule === 'text-short')
  expect(found.map(({ severity }) => severity)).toEqual(['warning'])
  expect(found[0]?.message).toMatch(said)
})

const long = `${sentence} `.repeat(20)
it.each<[name: string, source: string]>([
  [
    'a paid page saved whole',
    ld(', "isAccessibleForFree": false').replace('</article>', `<p>${long}</p></article>`),
  ],
  [
    'a free page',
    ld(', "isAccessibleForFree": true').replace('</article>', `<p>${sentence} ${sentence}</p></article>`),
  ],
  ['a column that ends in dots', page(`<p>${long} And so it goes…</p>`)],
  [
    'a page with a link to more',
    page(`<p>${sentence} ${sentence}</p><p>Read more: What we know of the fire</p>`),
  ],
  ['a sentence that ends in “more”', page(`<p>${sentence} ${sentence} They want more.</p>`)],
  [
    'a feed with its whole text',
    rss(`<description>${sentence}</description><content:encoded>${sentence} ${sentence}</content:encoded>`),
  ],
])('says nothing of %s', async (name, source) => {
  const file = `${name.replace(/\W+/g, '-')}${source.startsWith('<rss') ? '.xml' : '.html'}`
  expect((await read(file, source)).filter(({ rule }) => /^text-/.test(rule))).toEqual([])
})

it('names the paragraphs of another language in an English article', async () => {
  const swedish =
    'I Harlow var det mörkt på söndagen och de som bor där fick inte veta när det skulle bli ljust igen.'
  const [found, ...others] = (
    await read('d.html', page(`<p>${sentence} ${sentence}</p><p>${swedish}</p>`))
  ).filter(({ rule }) => rule === 'language-unread')
  expect(found?.message).toContain(
    'a paragraph of the article is in Swedish, from “I Harlow var det mörkt på söndagen och …”',
  )
  expect(others).toEqual([])
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

describe('metadata that contradict the page', () => {
  const text = [
    'Twelve pupils were taken to hospital after a wall of the Harlow school gym collapsed on Friday, the fire brigade said.',
    'The gym had been closed for repairs in May, and the wall was propped with beams, the town council said.',
  ]
  type Fields = {
    title?: string
    heading?: string
    site?: string
    day?: string
    url?: string
    lines?: string[]
  }
  const told = async ({
    title = 'Twelve pupils hurt as wall of school gym collapses',
    heading = 'Wall of Harlow school gym collapses on pupils',
    site = 'Harlow Star',
    day = '2026-03-06',
    url = 'https://www.harlowstar.example/news/school-gym-wall',
    lines = [],
  }: Fields) => {
    const html = `<!doctype html><html><head><title>Harlow Star</title><link rel="canonical" href="${url}">
      <meta property="og:title" content="${title}"><meta property="og:site_name" content="${site}">
      <meta property="article:published_time" content="${day}"></head>
      <body><h1>${heading}</h1>${[...lines, ...text].map((one) => `<p>${one}</p>`).join('')}</body></html>`
    const file = join(folder, 'told.html')
    await writeFile(file, html)
    const { articles } = await collect([file], {})
    const [article] = articles.map((raw) => clean(raw, { agencies, publishers: [] }))
    const fields = article!.problems.flatMap(({ rule, message }) =>
      rule === 'metadata-contradicted' ? (/give (.+?) as/.exec(message)?.[1] ?? '') : [],
    )
    return { ...article!, outlet: article!.publisher.data.name, fields }
  }

  it('give way to its heading, its date line and its host', async () => {
    const found = await told({
      title: 'Easter parade: times, routes and parking',
      site: 'PressKit Demo',
      day: '2024-04-01',
      url: 'https://www.harlowstar.example/events/easter-parade-routes',
      lines: ['Harlow Star, 6 March 2026', 'By Ola Berg'],
    })
    expect(found.fields).toEqual(['the headline', 'the date', 'the site’s name', 'the address'])
    expect(found).toMatchObject({
      title: 'Wall of Harlow school gym collapses on pupils',
      published: '2026-03-06',
      outlet: 'Harlow Star',
      byline: ['Ola Berg'],
      url: null,
    })
    expect(found.text).toBe(text.join('\n\n'))
    expect(found.publisher.data.domains).toEqual(['harlowstar.example'])
  })

  it.each<[string, Fields, object]>([
    ['another headline of the same matter', { title: 'Roof and wall of gym fall on twelve' }, {}],
    ['a short one', { title: 'Friday horror' }, {}],
    ['a date line of the day after', { lines: ['7 March 2026'] }, { published: '2026-03-06' }],
    ['a day of change', { lines: ['Updated 1 June 2026'] }, { published: '2026-03-06' }],
    ['a fuller name', { site: 'The Harlow Star Online', lines: ['Harlow Star, 6 March 2026'] }, {}],
    ['a name of the host', { site: 'HarlowStar.example', lines: ['Harlow Post, 6 March 2026'] }, {}],
  ])('but not by %s', async (_, fields, shown) => {
    const found = await told(fields)
    expect(found.fields).toEqual([])
    expect(found).toMatchObject(shown)
  })
})

describe('a canonical link to another site', () => {
  const addressOf = async (url: string | undefined, more = '') => {
    const html = page('').replace('</head>', `${more}</head>`)
    const [article] = await readBytes({
      file: 'a.html',
      bytes: new TextEncoder().encode(html),
      ...(url !== undefined && { url }),
    })
    return [article?.url, article?.problems.some(({ rule }) => rule === 'metadata-contradicted')]
  }

  it('gives way to where the page came from, or what else it says of its address', async () => {
    expect(await addressOf('https://harlow.example/b')).toEqual(['https://harlow.example/b', true])
    const other =
      '<meta property="og:url" content="https://www.gazette.example/b"><meta property="og:site_name" content="The Gazette">'
    expect(await addressOf(undefined, other)).toEqual(['https://www.gazette.example/b', true])
  })

  it.each([
    ['https://www.times.example/a?from=feed', ''],
    ['https://web.archive.org/web/2026/https://times.example/a', ''],
    [undefined, ''],
    [undefined, '<meta property="og:url" content="https://news.times.example/b">'],
    [undefined, '<meta property="og:url" content="https://cms.example/b">'],
  ])('is none at %s with “%s”', async (url, more) => {
    expect(await addressOf(url, more)).toEqual(['https://times.example/a', false])
  })
})

const dated = (published: string) =>
  JSON.stringify(
    { title: 'Fire in Harlow', published, url: 'https://times.example/a', publisher: 'Times', text: long },
    null,
    1,
  )

it.each([
  ['2026-13-45', 'as the date of publication, and there is no such day, so it counts as undated'],
  ['February 30, 2026', 'which is no date that can be read'],
  ['05/01/2026', 'of which nobody can tell which number is the month'],
  ['soon', 'which is no date that can be read'],
])('says that %s is no date, and where, not that there is none', async (published, said) => {
  const found = await read('dated.json', dated(published))
  expect(found.map(({ rule, line, column }) => `${line}:${column} ${rule}`)).toEqual(['3:16 date-unread'])
  expect(found[0]?.message).toContain(`“${published}” as the date of publication, `)
  expect(found[0]?.message).toContain(said)
})

it('says the same of a line of a text', async () => {
  const found = await read('dated.txt', `Fire in Harlow\n\n2026-02-30\n\n${long}\n`)
  const dates = found.filter(({ rule }) => rule.startsWith('date-'))
  expect(dates.map(({ line, message }) => `${line} ${message}`)).toEqual([
    '3 the line “2026-02-30” is taken for the date of publication, and there is no such day, so it counts as undated',
  ])
})

it('says nothing of dates that are read', async () => {
  for (const published of [
    '2026-03-01',
    '20260301T0913Z',
    'March 1, 2026',
    'Sun, 01 Mar 2026 09:00:00 GMT',
    '2026',
  ])
    expect(await read('dated.json', dated(published))).toEqual([])
})

it.each([
  [
    'open.xml',
    '<?xml version="1.0"?>\n<rss><channel>\n<item><title>Fire\n<description>A</description></item></channel></rss>',
    ['3:7 error xml-broken'],
  ],
  [
    'cut.xml',
    `<?xml version="1.0"?>\n<rss><channel>\n<item><title>Fire</title><description>${sentence}`,
    [
      '1:1 warning date-unknown',
      '1:1 warning text-cut',
      '1:1 warning url-unknown',
      '1:1 warning outlet-unknown',
      '3:26 warning xml-broken',
    ],
  ],
  [
    'other.xml',
    '<?xml version="1.0"?>\n<book><title>Fire</book>',
    ['1:1 error xml-unknown', '2:7 warning xml-broken'],
  ],
])('says of %s that its XML is malformed, and where', async (name, source, expected) => {
  const found = await read(name, source)
  const told = found.map(({ rule, severity, line, column }) => `${line}:${column} ${severity} ${rule}`)
  expect(told.sort()).toEqual(expected.sort())
})

const told = async (head: string) => {
  const [raw] = await readBytes({
    file: 'a.txt',
    bytes: new TextEncoder().encode(`Fire in Harlow\n${head}\n2026-03-01\n\n${sentence}\n`),
  })
  const { publisher, problems } = clean(raw!, { agencies, publishers: [] })
  return [
    publisher.id,
    publisher.data.name,
    ...problems.flatMap(({ rule, message }) => (rule.startsWith('outlet') ? [message] : [])),
  ]
}

it.each([
  ['Outlet: Правда', 'pravda', 'Правда'],
  ['Outlet: Українська правда', 'ukrainska-pravda', 'Українська правда'],
  ['Outlet: 人民日报', 'name-a720193d', '人民日报'],
  ['Outlet: 人民日报\nURL: https://www.people.example/a', 'people', '人民日报'],
])('keeps an outlet in other letters, and says what its file is named: %j', async (head, id, name) => {
  expect(await told(head)).toEqual([
    id,
    name,
    `“${name}” is in letters that no address has, so “${id}” stands for it there and names its file`,
  ])
})

it('says nothing of the kind of an outlet with marks on its name', async () => {
  expect(await told('Outlet: Østlandets Blad')).toEqual(['ostlandets-blad', 'Østlandets Blad'])
})

it('warns of an article that has the name of an outlet and the address of another', async () => {
  const data: Publisher = {
    name: 'The Gazette',
    aliases: [],
    domains: ['gazette.example'],
    type: 'outlet',
    credits: [],
  }
  const publishers = [{ id: 'gazette', data }]
  const warnedOf = async (url: string) => {
    const file = join(folder, 'of-another.txt')
    await writeFile(
      file,
      `Fire in Harlow\nOutlet: The Gazette\nURL: ${url}\nDate: 2026-03-01\n\n${sentence}\n`,
    )
    const { articles } = await collect([file], {})
    const [one] = articles.map((raw) => clean(raw, { agencies, publishers }))
    return one!.problems.filter(({ rule }) => rule === 'article-address-of-another').length
  }
  expect(await warnedOf('https://gazette.evil.example/a')).toBe(1)
  expect(await warnedOf('https://news.gazette.example/a')).toBe(0)
})

it.each([
  ['The mill burned on Wednesday, the council said.', 'publication, so “Wednesday” cannot be resolved'],
  [
    'The mill burned on Wednesday and will be cleared this week.',
    'publication, so “Wednesday” and “this week” cannot be resolved',
  ],
  [
    'The mill burned on Wednesday, was cleared on Thursday and reopens next month.',
    'publication, so “Wednesday”, “Thursday” and 1 more cannot be resolved',
  ],
  ['The mill burned in May 2019 and on 4 June 2021.', 'publication'],
  ['The mill is the oldest in the valley, the council said.', 'publication'],
])('names the times of “%s” that a date is missed for', async (text, message) => {
  const found = await read('undated.txt', `Mill of Orsk\n\n${text}\n`)
  expect(found.find(({ rule }) => rule === 'date-unknown')?.message).toBe(
    `the source shows no date of ${message}`,
  )
})

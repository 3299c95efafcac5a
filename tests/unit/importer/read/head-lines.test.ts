import { describe, expect, it } from 'vitest'
import { clean } from '../../../../scripts/importer/clean/clean.ts'
import { readBytes } from '../../../../scripts/importer/read/read.ts'
import { agencies } from '../../../../src/text/data/agencies.ts'

const lead =
  'The bridge of Eastmere was closed on Monday, the mayor said, as an inspection had found four loose bolts in its northern pier and nobody knew how long they had been so.'
const title = 'Bridge closed over loose bolts'

async function read(head: string, file = 'saved.txt') {
  const text = `${head}\n\n${lead}\n`
  const [raw] = await readBytes({ file, bytes: new TextEncoder().encode(text) })
  const { title, publisher, byline, published, modified, url, credit, blocks } = clean(raw!, {
    agencies,
    publishers: [],
  })
  return {
    title,
    outlet: publisher.data.name,
    byline,
    published,
    modified,
    url,
    agency: credit?.agency ?? null,
    lines: blocks.map((block) => `${block.line} ${block.text}`),
  }
}

describe('lines that a text begins with, which say what it is', () => {
  it.each([
    [`Outlet: Cornish Times\n${title}`, { outlet: 'Cornish Times' }],
    [`\uFEFFOutlet: Cornish Times\r\n${title}\r\n`, { outlet: 'Cornish Times' }],
    [`Publisher: Cornish Times\n\n${title}`, { outlet: 'Cornish Times' }],
    [`Source: Cornish Times\n\n2026-01-05\n\n${title}`, { outlet: 'Cornish Times', published: '2026-01-05' }],
    [
      `Source: Cornish Times\nBy: Ann Lee and Bo Ek\nDate: 2026-01-05\nUpdated: 6 January 2026\n\n${title}`,
      {
        outlet: 'Cornish Times',
        byline: ['Ann Lee', 'Bo Ek'],
        published: '2026-01-05',
        modified: '2026-01-06',
      },
    ],
    [
      `Headline: ${title}\nURL: https://cornish.example/a/5\n\nOutlet: Cornish Times\nAgency: Reuters`,
      { outlet: 'Cornish Times', url: 'https://cornish.example/a/5', agency: 'reuters' },
    ],
    [
      `Headline: ${title}\nBy Ann Lee\nOutlet: Cornish Times\nDate: 5 January 2026`,
      { byline: ['Ann Lee'], outlet: 'Cornish Times', published: '2026-01-05' },
    ],
    [
      `${title}\nOutlet: Cornish Times\nBy Ann Lee\nPublished: 2026-01-05\nURL: https://cornish.example/a/5`,
      { byline: ['Ann Lee'], outlet: 'Cornish Times', url: 'https://cornish.example/a/5' },
    ],
    [
      `It is Roe. Again.\nOutlet: Cornish Times\nBy ANN LEE\nPublished: 2026-01-05`,
      { title: 'It is Roe. Again.', byline: ['Ann Lee'], outlet: 'Cornish Times' },
    ],
    [`**Outlet:** Cornish Times\n**Published:** 5 January 2026\n\n# ${title}`, { published: '2026-01-05' }],
    [
      `Outlet: Cornish Times\nURL: cornish.example/a/5\n\n${title}`,
      { outlet: 'Cornish Times', url: 'https://cornish.example/a/5' },
    ],
    [`Outlet: Cornish Times\nDate:\nBy:\nURL:\n\n${title}`, { outlet: 'Cornish Times', url: null }],
    [`Source: https://cornish.example/a/5\n\n${title}`, { url: 'https://cornish.example/a/5' }],
  ])('are read as that, and are no part of the title: %j', async (head, expected) => {
    const line = head.split('\n').length + 2
    expect(await read(head)).toMatchObject({ title, lines: [`${line} ${lead}`], ...expected })
  })

  it.each([
    [`Outlet: Cornish Times\nURL: htp:/bad\n\n${title}`, 'url-unread', 2, '“htp:/bad” is no address'],
    [`URL: javascript:alert(1)\nOutlet: Cornish Times\n\n${title}`, 'url-unread', 1, 'no address'],
    [`Outlet: Cornish Times\nDate: Tuesday-ish\n\n${title}`, 'date-unread', 2, '“Tuesday-ish”'],
    [`Outlet: Cornish Times\nUpdated: soon\n\n${title}`, 'updated-unread', 2, '“soon” is no day'],
  ])('say where they give nothing of their kind: %j', async (head, rule, line, message) => {
    const [raw] = await readBytes({ file: 'x.txt', bytes: new TextEncoder().encode(`${head}\n\n${lead}\n`) })
    expect(raw!.problems.map((one) => [one.rule, one.line])).toEqual([[rule, line]])
    expect(raw!.problems[0]!.message).toContain(message)
    expect(await read(head)).toMatchObject({ title, outlet: 'Cornish Times' })
  })

  it.each<[head: string, problems: [rule: string, line: number | undefined][]]>([
    [`${title}\nURL: htp:/bad`, [['url-unread', 2]]],
    [`# ${title}\r\n\r\n**URL:** htp:/bad\r`, [['url-unread', 3]]],
    [`${title}\nURL: htp:/bad\nOutlet: Cornish Times`, [['url-unread', 2]]],
    [`${title}\nOutlet: Cornish Times\n2026-01-05\nURL: htp:/bad`, [['url-unread', 4]]],
    [`Outlet: Cornish Times\n${title}\nURL: htp:/bad`, [['url-unread', 3]]],
    [`${title}\nOutlet:\nDate: yesterday`, [['date-unread', 3]]],
    [`${title}\nUpdated: soon`, [['updated-unread', 2]]],
    [`${title}\nOutlet:\nURL:\nBy:`, []],
  ])('are no part of title or text below a headline where they give nothing: %j', async (head, problems) => {
    const [raw] = await readBytes({ file: 'x.txt', bytes: new TextEncoder().encode(`${head}\n\n${lead}\n`) })
    expect(raw!.problems.map((one) => [one.rule, one.line])).toEqual(problems)
    const line = head.split('\n').length + 2
    const found = await read(head)
    expect(found).toMatchObject({ title, url: null, lines: [`${line} ${lead}`] })
    expect(found.outlet).toBe(head.includes('Cornish') ? 'Cornish Times' : 'saved')
  })

  it('give an address below a headline that a browser shows without its scheme', async () => {
    const found = await read(`${title}\n2026-01-05\nURL: cornish.example/a/5`)
    expect(found).toMatchObject({ title, published: '2026-01-05', url: 'https://cornish.example/a/5' })
  })

  it.each(['Date: the night of the two moons over Eastmere', 'Link: the missing bolt', 'Section: gone'])(
    'are text where they may be a line of it: %j',
    async (line) => {
      const found = await read(`${title}\n\n${line}`)
      expect([found.title, found.lines[0]]).toEqual([title, `3 ${line}`])
    },
  )

  it('are text below the first sentence of the text', async () => {
    const found = await read(`${title}\n\nIt was shut at noon.\n\nURL: htp:/bad`)
    expect(found.lines).toContain('5 URL: htp:/bad')
  })

  it.each([
    'Source: mayor to resign over bridge\n\n2026-01-05',
    'Source: Mayor Quits\n\n2026-01-05',
    'Breaking: Bridge closed',
    'Date with destiny: the bridge of Eastmere',
  ])('are none where a headline begins like one: %j', async (head) => {
    expect((await read(head)).title).toBe(head.split('\n')[0])
  })

  it('leave what they do not know where it is', async () => {
    const { title: found, outlet } = await read(`Outlet: Cornish Times\nWords: 500 in all\n\n${title}`)
    expect([found, outlet]).toEqual(['Words: 500 in all', 'Cornish Times'])
  })
})

describe('what a head says of the language, and what nobody knows', () => {
  const raw = async (head: string) => {
    const bytes = new TextEncoder().encode(`${head}\n\n${lead}\n`)
    const [article] = await readBytes({ file: 'saved.txt', bytes })
    const told = article!.problems.map(({ rule, line }) => `${line} ${rule}`)
    return { language: article!.language, publisher: article!.publisher, title: article!.title, told }
  }
  it.each([
    [`Outlet: Le Quotidien\nLanguage: fr\n\n${title}`, 'fr', []],
    [`Outlet: Le Quotidien\nDate: 2026-01-05\nLang: pt_BR\n\n${title}`, 'pt-BR', []],
    [`Outlet: Le Quotidien\nLanguage: French, perhaps\n\n${title}`, null, ['2 language-unread']],
    [`Outlet: Le Quotidien\nTopics: bridges\nDate: 2026-01-05\n\n${title}`, null, ['2 head-line-unread']],
  ])('%j', async (head, language, told) => {
    const found = await raw(head)
    expect(found).toMatchObject({ language, publisher: 'Le Quotidien', told })
    expect((await read(head)).title).toBe(title)
  })

  it.each(['Storm: roads closed', 'Language: the last speaker of Orskan dies', 'Bridges: what we know'])(
    'leaves a headline that reads like one: %s',
    async (headline) => {
      expect((await read(`Outlet: Cornish Times\n\n${headline}`)).title).toBe(headline)
      expect((await raw(`Outlet: Cornish Times\n\n${headline}`)).told).toEqual([])
    },
  )
})

import { beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { readContent } from '../../src/mdx/content-folder.ts'
import { readEntry } from '../../src/mdx/entry.ts'
import { articleExportSchema, claimExportSchema } from '../../src/model/exports.ts'
import { linksLead } from '../../src/rules/links.ts'
import { brokenAddresses, markupFaults, weights } from './audit.ts'
import { buildFixture, words, type Built } from './built.ts'

let site: Built
beforeAll(async () => {
  site = await buildFixture('basic')
})

const claim = (slug: string): Document => site.page(`claims/${slug}/index.html`)
const storm = 'storm-drove-people-from-varnholt'
const repairs = 'bridge-closed-over-unpaid-repairs'
const bolts = 'bolts-on-the-northern-pier-were-loose'
const things = (page: Document): { '@type': string }[] =>
  [...page.querySelectorAll('script[type="application/ld+json"]')].map(
    (script) => JSON.parse(script.textContent ?? '') as { '@type': string },
  )

/** Reads a table as RFC 4180 has it, and nothing looser. */
function readCsv(text: string): string[][] {
  const record = /(?:^|,)(?:"((?:[^"]|"")*)"|([^",\r\n]*))/y
  return text
    .split(/(?<=^(?:[^"]|"[^"]*")*)\r\n/)
    .filter((line) => line !== '')
    .map((line) => {
      const cells: string[] = []
      record.lastIndex = 0
      for (let found = record.exec(line); found !== null && found[0] !== ''; found = record.exec(line)) {
        cells.push(found[1]?.replaceAll('""', '"') ?? found[2] ?? '')
        if (record.lastIndex === line.length) return cells
      }
      throw new Error(`this is no line of a table: ${line}`)
    })
}

test('the build succeeds without a warning', () => {
  expect(site.output.replace(/.*does not know its address.*/, '')).not.toMatch(/WARN|ERROR/)
  expect(site.code).toBe(0)
})

describe('a claim’s page', () => {
  test('says what is claimed, by whom, when, and that nobody rated it', () => {
    const page = claim(storm)
    expect(words(page.querySelector('h1'))).toBe(
      'A storm drove 165 people from their homes in the village of Varnholt on 10 March 2026.',
    )
    const facts = words(page.querySelector('.facts'))
    expect(facts).toContain('Claimed by Emergency services')
    expect(facts).toContain('10 March 2026')
    expect(words(page.querySelector('.status'))).toBe('Unreviewed: what sources say')
  })

  test('is described in a line that says nothing twice', () => {
    const described = (slug: string): string | null | undefined =>
      claim(slug).querySelector('meta[name=description]')?.getAttribute('content')
    expect(described('households-without-power')).toBe('Unreviewed. 2 outlets, 1 origin (Meridian).')
    expect(described(storm)).toBe(
      'Unreviewed. 3 outlets, 2 origins (Meridian, The Valley Times). Origins differ.',
    )
  })

  test('counts outlets and origins, and shows why', () => {
    expect(words(claim(repairs).querySelector('.origins-line'))).toBe('2 outlets, 1 origin (Meridian)')
    expect(words(claim(repairs).querySelector('.origins details'))).toContain('Ines Okafor for Meridian')
    expect(words(claim(storm).querySelector('.origins-line'))).toBe(
      '3 outlets, 2 origins (Meridian, The Valley Times)',
    )
  })

  test('marks the words that differ, and only those', () => {
    const marks = [...claim(storm).querySelectorAll('.citation mark')].map(words)
    expect(marks).toEqual(['165', 'Varnholt', '170', 'Warnholt', '158 people'])
    expect(claim('households-without-power').querySelectorAll('.citation mark').length).toBe(0)
  })

  test('lists the differences with who says which, and the explained one as explained', () => {
    const rows = [...claim(storm).querySelectorAll('.difference-table tbody tr')].map(words)
    expect(rows[0]).toMatch(
      /Number 165 Harbour Gazette 170 Northern Post 158 people The Valley Times Between origins/,
    )
    expect(rows[1]).toMatch(/An edit of one dispatch .*two spellings of one village/)
    expect(words(claim(storm).querySelector('.differences > .hint'))).toMatch(
      /^The Valley Times tells it in other words. Of that only numbers, dates, names, who says so, how sure it is and what is denied could be compared/,
    )
  })

  test('shows differences of style on request only', () => {
    const page = claim('households-without-power')
    expect(words(page.querySelector('.differences > p'))).toMatch(/^No difference in substance was found/)
    expect(words(page.querySelector('.differences details'))).toContain('90 percent')
  })

  test('quotes verbatim, by stance, the same passage of two outlets next to each other', () => {
    const disputes = claim(repairs).querySelector('.stance.disputes')
    const quotes = [...(disputes?.querySelectorAll('blockquote') ?? [])].map(words)
    expect(quotes).toEqual([
      "Mayor Ada Lindqvist rejected claims by the harbour workers' union that the bridge had been closed because the city had not paid for repairs.",
      'Mayor Ada Lindqvist rejected claims by the harbour workers’ union that the bridge had been closed because the city had not paid for repairs.',
      '"The bridge is closed because the wind is strong, and for no other reason," Lindqvist said.',
      '“The bridge is closed because the wind is strong, and for no other reason,” Lindqvist said.',
    ])
    const speakers = [...(disputes?.querySelectorAll('.speaker') ?? [])].map(words)
    expect(new Set(speakers)).toEqual(new Set(['Ada Lindqvist (mayor of Eastmere)']))
  })

  test('links to the very words, and to the right ones where they stand twice', () => {
    const links = [...claim('spokesman-said-nothing-more').querySelectorAll('.links a[rel]')].map((link) =>
      link.getAttribute('href'),
    )
    expect(links).toContain(
      'https://valley-times.example/eastmere/what-we-saw?ref=home&edition=2#:~:text=The%20spokesman%20said.-,The%20spokesman%20said,-nothing%20more.',
    )
  })

  test('shows the finding, the analysis, and everything the editor added', () => {
    const page = claim(bolts)
    expect(words(page.querySelector('.finding'))).toMatch(/Supported .* Reviewed by Rosa Lind, 14 March 2026/)
    expect(words(page.querySelector('.finding a[href="#corrections"]'))).toBe('Corrected 15 March 2026')
    const text = words(page.querySelector('article'))
    expect(text).toContain('Two reports that do not lean on each other')
    expect(text).toContain('A repair log from the city would change this finding.')
    expect(text).toContain('“is safe for all traffic” & did not address the bolts')
    expect(text).toContain('Coast Check “Mostly true”')
    expect(text).toContain('An earlier version gave the wrong pier.')
    expect(words(page.querySelector('aside.note'))).toContain('None is on record.')
  })

  test('tells machines of a review only where an editor rated', () => {
    expect(things(claim(bolts))[0]).toMatchObject({
      '@type': 'ClaimReview',
      url: 'https://plumbline.example/claims/bolts-on-the-northern-pier-were-loose/',
      reviewRating: { ratingValue: 5, bestRating: 5, worstRating: 1, alternateName: 'Supported' },
      itemReviewed: { author: { '@type': 'Organization', name: 'the harbour workers’ union' } },
    })
    expect(things(claim(storm)).map((thing) => thing['@type'])).toEqual(['Claim', 'BreadcrumbList'])
  })

  test('wears the mark of an example, and keeps machines out', () => {
    const page = claim('example-gusts')
    expect(words(page.querySelector('.status.example'))).toBe('Example')
    expect(page.querySelector('meta[name=robots]')?.getAttribute('content')).toBe('noindex')
    expect(things(page)).toEqual([])
    expect(site.text('sitemap-1.xml')).not.toContain('example-gusts')
    expect(site.text('rss.xml')).not.toContain('example-gusts')
    expect(site.text('feed.json')).not.toContain('example-gusts')
    expect((JSON.parse(site.text('feed.json')) as { items: object[] }).items.length).toBe(5)
    expect(site.text('data/claimreview.json')).not.toContain('Gusts')
  })

  test('escapes what a statement holds', () => {
    const page = claim('spokesman-said-nothing-more')
    expect(page.querySelector('the')).toBeNull()
    expect(words(page.querySelector('h1'))).toContain('& <the log>')
    const scripts = site
      .text('claims/spokesman-said-nothing-more/index.html')
      .match(/<script[^]*?<\/script>/g)
    expect(scripts?.join('')).not.toContain('<the log>')
  })

  test('is reached from its old address', () => {
    expect(site.text('claims/loose-bolts/index.html')).toContain(`url=/claims/${bolts}/`)
    const moved = site.page('claims/loose-bolts/index.html')
    expect(moved.documentElement.getAttribute('lang')).toBe('en-GB')
    expect(words(moved.body)).toMatch(/^This claim has another address now: /)
  })
})

describe('an article’s page', () => {
  const page = (): Document => site.page('articles/harbour-gazette-storm/index.html')

  test('quotes no more than its share, those passages first that differ', () => {
    const quoted = [...page().querySelectorAll('.passages blockquote')].map(words)
    const length = quoted.join(' ').split(' ').length
    expect(quoted[0]).toContain('drove 165 people')
    expect(length).toBeGreaterThan(0)
    // The article has 204 words, and the setting is three tenths.
    expect(length).toBeLessThanOrEqual(61)
    expect(words(page().querySelector('main'))).not.toContain('had twenty minutes')
  })

  test('links every claim that cites it', () => {
    const links = [...page().querySelectorAll('section[aria-labelledby=cited] a')].map((link) =>
      link.getAttribute('href'),
    )
    expect(new Set(links)).toEqual(
      new Set(
        [storm, repairs, bolts, 'households-without-power', 'example-gusts'].map(
          (slug) => `/claims/${slug}/`,
        ),
      ),
    )
  })

  test('stands side by side with the copy it shares most with', () => {
    const sides = page().querySelector('.side-by-side')
    expect(words(page().querySelector('.related-article h3'))).toContain('Eastmere bridge shut')
    expect(words(sides?.querySelector('p'))).toMatch(/^\d+ claims in both: 1 differs in fact/)
    expect([...(sides?.querySelectorAll('mark') ?? [])].map(words)).toEqual([
      '165',
      'Varnholt',
      '170',
      'Warnholt',
    ])
  })
})

test('the lists hold what they say', () => {
  const linked = (file: string): string[] =>
    [...site.page(file).querySelectorAll('main a[href^="/claims/"]')].map(
      (link) => link.getAttribute('href')?.split('/')[2] ?? '',
    )
  expect(linked('claims/index.html').length).toBe(6)
  expect(linked('differences/index.html')).toEqual([storm, repairs])
  const claimed = site.page('differences/index.html').querySelectorAll('.difference-entry .kicker')
  expect([...claimed].map(words)).toEqual([
    'Claimed by emergency services',
    'Claimed by the harbour workers’ union',
  ])
  const figure = site.page('index.html').querySelector('.figures a[href^="/differences/"]')
  expect(words(figure)).toBe('2 claims where sources differ')
  expect(linked('single-origin/index.html')).toEqual([repairs, 'households-without-power'])
  expect(linked('corrections/index.html')).toEqual([bolts])
  expect(linked('topics/eastmere-storm/index.html')).toEqual([storm, repairs, bolts])
  expect(words(site.page('publishers/meridian/index.html').querySelector('.lead'))).toBe(
    '2 claims rest on it alone.',
  )
})

test('a topic lays its claims against its outlets, those that differ first', () => {
  const rows = [...site.page('topics/eastmere-storm/index.html').querySelectorAll('.matrix tr')].map((row) =>
    [...row.querySelectorAll('th, td')].map(words),
  )
  expect(rows[0]).toEqual(['Claim', 'Origins', 'Harbour Gazette', 'Northern Post', 'The Valley Times'])
  expect(rows[1]?.slice(1)).toEqual([
    'Meridian, The Valley Times',
    'Source says so',
    'Source says so',
    'Source limits it',
  ])
  expect(rows[2]?.[0]).toContain('Disputed by Ada Lindqvist')
  expect(rows[2]?.slice(1)).toEqual([
    'Meridian',
    expect.stringMatching(/Source disputes it *Source says so/),
    'Source disputes it',
    '– Says nothing of it',
  ])
  expect(site.text('topics/eastmere-storm/rss.xml').match(/<item>/g)?.length).toBe(3)
})

test('a page of prose is MDX in full, with tables and without smart quotes', () => {
  const page = site.page('methodology/index.html')
  const text = words(page.querySelector('main'))
  expect(text).toContain(
    'A claim goes through 3 hands. "Straight quotes" stay straight, and 5~10 and 20~30 is not',
  )
  expect(page.querySelector('main table td')).not.toBeNull()
  expect(page.querySelector('main del')).toBeNull()
})

describe('the data', () => {
  const lines = (name: string): unknown[] =>
    site
      .text(`data/${name}`)
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as unknown)

  test('has every claim and article, as the schema says', () => {
    expect(lines('claims.ndjson').map((line) => claimExportSchema.parse(line).id).length).toBe(6)
    expect(
      lines('articles.ndjson')
        .map((line) => articleExportSchema.parse(line).id)
        .sort(),
    ).toEqual(['harbour-gazette-storm', 'northern-post-storm', 'valley-times-bridge'])
  })

  test.each(['claims', 'articles'])('says itself what a line of %s holds, field by field', (name) => {
    const schema = JSON.parse(site.text(`data/${name}.schema.json`)) as { properties: object }
    expect(schema).toMatchObject({
      $id: `https://plumbline.example/data/${name}.schema.json`,
      $schema: 'https://json-schema.org/draft/2020-12/schema',
    })
    const found = lines(`${name}.ndjson`) as Record<string, unknown>[]
    expect(new Set(Object.keys(schema.properties))).toEqual(new Set(found.flatMap(Object.keys)))
    const check = z.fromJSONSchema(schema as Parameters<typeof z.fromJSONSchema>[0])
    for (const line of found) {
      expect(check.safeParse(line).error).toBeUndefined()
      for (const key of Object.keys(line).filter((field) => field !== 'example')) {
        expect(check.safeParse({ ...line, [key]: { no: 'such thing' } }).success, key).toBe(false)
      }
      expect(check.safeParse({ ...line, more: 1 }).success).toBe(false)
    }
    // No field takes just anything.
    expect(JSON.stringify(schema)).not.toMatch(/\{\}/)
  })

  test('has what an editor says of a claim', () => {
    expect(lines('claims.ndjson')).toContainEqual(
      expect.objectContaining({
        id: bolts,
        rating: 'supported',
        ratingName: 'Supported',
        reviewed: { by: 'Rosa Lind', on: '2026-03-14' },
        analysis: expect.stringContaining('<strong>None is on record.</strong>') as string,
        limits: expect.stringMatching(/^We have not seen/) as string,
        reply: expect.stringMatching(/^The city answered/) as string,
        others: [
          { publisher: 'Coast Check', verdict: 'Mostly true', url: 'https://coast-check.example/bolts' },
        ],
        corrections: [{ on: '2026-03-15', what: 'An earlier version gave the wrong pier.' }],
      }),
    )
  })

  test('is the same beside each page', () => {
    for (const line of lines('claims.ndjson') as { id: string }[]) {
      expect(JSON.parse(site.text(`claims/${line.id}/claim.json`))).toEqual(line)
    }
  })

  test('is a table too, one row a claim', () => {
    const [head, ...rows] = readCsv(site.text('data/claims.csv'))
    expect(head?.slice(0, 7)).toEqual(['id', 'url', 'statement', 'kind', 'status', 'rating', 'claimants'])
    const claims = lines('claims.ndjson') as { id: string; statement: string }[]
    expect(rows.map((row) => [row[0], row[2]])).toEqual(claims.map(({ id, statement }) => [id, statement]))
    expect(new Set(rows.map((row) => row.length))).toEqual(new Set([head?.length]))
  })

  test('feeds reviewed claims to those who gather them, and no other', () => {
    const feed = JSON.parse(site.text('data/claimreview.json')) as {
      '@type': string
      dataFeedElement: { item: { claimReviewed: string }[] }[]
    }
    expect(feed['@type']).toBe('DataFeed')
    expect(
      feed.dataFeedElement.flatMap(({ item }) => item.map(({ claimReviewed }) => claimReviewed)),
    ).toEqual(['Bolts on the northern pier of the Eastmere bridge were loose in March 2026.'])
  })
})

describe('every page', () => {
  const pages = (): string[] =>
    site.files().filter((name) => name.endsWith('.html') && !name.includes('loose-bolts'))

  test('carries no script but the search page', () => {
    const scripted = pages().filter(
      (name) => site.page(name).querySelector('script:not([type="application/ld+json"])') !== null,
    )
    expect(scripted).toEqual(['search/index.html'])
  })

  test('asks nothing of other sites, and of ours one style sheet', () => {
    for (const name of pages()) {
      const page = site.page(name)
      const asked = [...page.querySelectorAll('link[rel=stylesheet], img, iframe, script[src]')].map(
        (element) => element.getAttribute('href') ?? element.getAttribute('src') ?? '',
      )
      expect(asked.filter((address) => !address.startsWith('/'))).toEqual([])
      if (name !== 'search/index.html') expect(asked.length, name).toBe(1)
      const policy = page.querySelector('meta[http-equiv=content-security-policy]')?.getAttribute('content')
      expect(policy, name).toMatch(/^default-src 'self';/)
    }
  })

  test('is small: with its styles at most 14 kB compressed', () => {
    const heavy = [...weights(site.folder)].filter(([, bytes]) => bytes > 14_000)
    expect(heavy).toEqual([])
  })

  test('is sound HTML', async () => {
    expect(await markupFaults(site.folder)).toEqual([])
  })

  test('leads somewhere with every address, and so do feeds, sitemap and data', () => {
    expect(brokenAddresses({ folder: site.folder, address: 'https://plumbline.example/' })).toEqual([])
  })

  test('and every file may be linked to in an analysis', async () => {
    const content = await readContent('tests/site/basic/content')
    const files = site.files().filter((file) => /\.[^/]+$/.test(file))
    const paths = files.flatMap((file) => [file, file.replace(/index\.html$/, '')])
    const links = paths.map((path) => `[x](</${path.replaceAll('\\', '/')}>)`).join('\n\n')
    const fields = 'statement: S\ncitations: [{ article: valley-times-bridge, quote: The }]'
    const { entry, problems } = readEntry('claims', `---\n${fields}\n---\n\n${links}\n`, 'links.mdx')
    expect(problems).toEqual([])
    if (entry) content.claims.set('links', entry)
    expect(linksLead(content, '2026-03-20').map(({ message }) => message)).toEqual([])
  })

  test('shows every statement in its own direction', () => {
    const statements = pages()
      .filter((name) => /^claims\/[^/]+\/index\.html$/.test(name))
      .map((name) => words(site.page(name).querySelector('h1')))
    const shown = pages().flatMap((name) =>
      [...site.page(name).querySelectorAll('h1, a[href*="/claims/"], a[href*="/claims/"] > span')]
        .filter((element) => statements.includes(words(element)))
        .map((element) => ({
          name,
          text: words(element),
          inDirection: element.closest('[dir=auto]') !== null,
        })),
    )
    expect(shown.length).toBeGreaterThan(statements.length)
    expect(shown.filter(({ inDirection }) => !inDirection)).toEqual([])
  })

  test('has one heading of the first rank, a skip link, and a form for searching', () => {
    for (const name of pages()) {
      const page = site.page(name)
      expect(page.querySelectorAll('h1').length, name).toBe(1)
      expect(page.querySelector('a.skip[href="#main"]'), name).not.toBeNull()
      expect(page.querySelector('form[role=search][action="/search/"] input[name=q]'), name).not.toBeNull()
    }
  })
})

test('only claims can be searched', () => {
  const body = site
    .files()
    .filter(
      (name) => name.endsWith('.html') && site.page(name).querySelector('[data-pagefind-body]') !== null,
    )
  expect(body.every((name) => /^claims\/[^/]+\/index\.html$/.test(name))).toBe(true)
  // All but the example.
  expect(body.length).toBe(5)
  expect(site.has('pagefind/pagefind.js')).toBe(true)
})

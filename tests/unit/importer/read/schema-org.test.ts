import { describe, expect, it } from 'vitest'
import { readBytes } from '../../../../scripts/importer/read/read.ts'

const live = {
  '@type': 'LiveBlogPosting',
  headline: 'Harrow flood live',
  url: 'https://gazette.example/live',
  datePublished: '2026-03-01T06:00:00Z',
  author: { '@type': 'Person', name: 'Live Desk' },
}
const story = {
  '@type': 'NewsArticle',
  headline: 'Harrow dam bursts above Calder',
  url: 'https://gazette.example/dam',
  datePublished: '2026-03-06T11:30:00Z',
  author: [{ '@type': 'Person', name: 'Hannah Osei' }],
}
const canonical = '<link rel="canonical" href="/dam?utm_source=x">'
const base = '<base href="https://gazette.example/">'

/** What is read of a page of that head and heading. */
async function read(described: unknown, head = '', heading = 'A dam bursts') {
  const html = `<!doctype html><html><head><title>News</title>${base}${head}<script type="application/ld+json">${JSON.stringify(described)}</script></head>
    <body><article><h1>${heading}</h1><p>The Harrow dam above Calder burst early on Monday, flooding 40 homes.</p></article></body></html>`
  const [article] = await readBytes({ file: 'a.html', bytes: new TextEncoder().encode(html) })
  const { published, bylines, problems } = article!
  return { published, bylines, rules: problems.map(({ rule }) => rule) }
}

const isStory = { published: story.datePublished, bylines: ['Hannah Osei'], rules: [] }
const isLive = { published: live.datePublished, bylines: ['Live Desk'] }

describe('of several articles that a page describes', () => {
  it.each([
    ['its address', { '@graph': [live, story] }, canonical, undefined],
    [
      'the address that it is the main part of',
      [live, { ...story, url: undefined, mainEntityOfPage: { '@id': story.url } }],
      canonical,
      undefined,
    ],
    ['its heading', [live, story], '', 'Harrow dam bursts above Calder'],
    [
      'its title with the name of the site',
      [live, story],
      '<meta property="og:title" content="Harrow dam bursts above Calder | The Gazette">',
      undefined,
    ],
  ])('the page’s own is told by %s', async (_what, described, head, heading) => {
    expect(await read(described, head, heading)).toEqual(isStory)
  })

  it('the first is taken where nothing tells which is its own, and it is said', async () => {
    expect(await read([live, story])).toEqual({ ...isLive, rules: ['metadata-several'] })
  })

  it('the first is no question where the others are within it, in a list, or of its day', async () => {
    const update = { ...story, '@type': 'BlogPosting' }
    expect(await read({ ...live, liveBlogUpdate: [update] })).toEqual({ ...isLive, rules: [] })
    expect(await read([live, { '@type': 'ItemList', itemListElement: [story] }])).toEqual({
      ...isLive,
      rules: [],
    })
    const again = { ...live, '@type': 'NewsArticle', author: story.author }
    expect(await read([live, again])).toEqual({ ...isLive, rules: [] })
  })
})

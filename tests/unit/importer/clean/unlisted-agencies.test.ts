import { describe, expect, it } from 'vitest'
import { readContent } from '../../../../src/mdx/content-folder.ts'
import { importArticles } from '../../../../scripts/importer/import.ts'
import { htmlReader } from '../../../../scripts/importer/read/html.ts'
import { textReader } from '../../../../scripts/importer/read/text.ts'
import type { PartReader, RawArticle } from '../../../../scripts/importer/read/types.ts'

const lead = 'The ferry to Belka sank in a storm on Tuesday, and 14 people drowned, the coast guard said.'
const more = 'The captain, who was saved, said that the pumps had failed.'
const read = (reader: PartReader, text: string, file = 'x'): RawArticle[] =>
  reader.read(text, { file, bytes: new TextEncoder().encode(text) })
const text = (below: string, paragraphs = `${lead}\n\n${more}`) =>
  read(textReader, `Harbour Gazette\n\n# Ferry sinks\n\n${below}\n\n${paragraphs}`)
const page = (author: unknown, paragraphs: readonly string[], publisher = 'Harbour Gazette') =>
  read(
    htmlReader,
    `<title>Ferry sinks</title><script type="application/ld+json">${JSON.stringify({
      '@type': 'NewsArticle',
      headline: 'Ferry sinks',
      author,
      publisher: { '@type': 'Organization', name: publisher },
    })}</script><article><h1>Ferry sinks</h1>${paragraphs.map((one) => `<p>${one}</p>`).join('')}</article>`,
  )
const empty = await readContent('/nowhere')
const imported = (...articles: RawArticle[]) => importArticles(articles, empty)
const credits = (articles: RawArticle[]) =>
  imported(...articles).read.map(({ credit }) => credit?.agency ?? null)

describe('agencies that nobody listed', () => {
  it.each([
    ['a byline of its own', text('By Northern Press Service'), 'northern-press-service'],
    ['behind a reporter', text('By Ola Berg, Strait News Agency'), 'strait-news-agency'],
    ['behind a stroke', text('By Ola Berg / Allied Wire'), 'allied-wire'],
    ['on a line of its own', text('By Ola Berg\nAllied Wire'), 'allied-wire'],
    ['at the end', page({ name: 'Ola Berg' }, [lead, more, 'Allied Wire']), 'allied-wire'],
    ['in the dateline', page({ name: 'Ola Berg' }, [`BELKA (Allied Wire) — ${lead}`, more]), 'allied-wire'],
    ['by capitals', page({ name: 'Ola Berg' }, [`BELKA, Norland (NPS) — ${lead}`, more]), 'nps'],
    ['by letters that a station may have', text('By KNA', `BELKA (KNA) — ${lead}\n\n${more}`), 'kna'],
    [
      'behind a day alone',
      page({ name: 'Ola Berg' }, [`May 5 (Agency Tidings) - ${lead}`, more]),
      'agency-tidings',
    ],
    ['beside a reporter, by capitals', text('By Gazette reporter, NPS'), 'nps'],
    ['in one word', text('By Ola Berg', `BELKA, May 5 (Straitwire) — ${lead}\n\n${more}`), 'straitwire'],
    [
      'behind a name and in the dateline',
      text('Ola Berg, Unifax', `BELKA, May 5 (Unifax) - ${lead}\n\n${more}`),
      'unifax',
    ],
    [
      'beside staff and in the dateline',
      text('Unifax and Gazette staff', `BELKA (Unifax) – ${lead}\n\n${more}`),
      'unifax',
    ],
    [
      'behind a name and below a picture',
      text('By Ola Berg, Unifax\n\nThe ferry. Picture: Unifax'),
      'unifax',
    ],
    ['as byline and dateline', text('By Tidings', `BELKA, May 5 (Tidings) — ${lead}\n\n${more}`), 'tidings'],
    [
      'as author',
      page({ '@type': 'Organization', name: 'Baltic Press Association' }, [lead, more]),
      'baltic-press-association',
    ],
    ['called Press', page({ '@type': 'Organization', name: 'Baltic Press' }, [lead, more]), 'baltic-press'],
  ])('%s', (_, articles, agency) => {
    expect(credits(articles)).toEqual([agency])
  })

  it.each([
    ['its own desk', text('By Harbour News Desk')],
    ['its staff', text('By Harbour Gazette Staff')],
    ['an office', text('By Ola Berg, Government Press Office')],
    [
      'the outlet',
      page({ '@type': 'Organization', name: 'Strait News Agency' }, [lead, more], 'Strait News Agency'),
    ],
    ['a masthead’s capitals', text('By Ola Berg', `BELKA (HG) — ${lead}\n\n${more}`)],
    ['a masthead’s short name', text('From the Gazette', `BELKA (Gazette) — ${lead}\n\n${more}`)],
    ['a word in brackets alone', text('By Ola Berg', `BELKA (Tidings) — ${lead}\n\n${more}`)],
    ['who took a picture', text('By Ola Berg\n\nThe ferry. Photo: Berg')],
    ['who wrote and took a picture', text('By Berg\n\nThe ferry. Photo: Ola Berg')],
    ['a country', text('By Ola Berg, Norway', `BELKA (Norway) — ${lead}\n\n${more}`)],
    ['a part of the outlet’s name', text('By Ola Berg, Harbour', `BELKA (Harbour) — ${lead}\n\n${more}`)],
    ['who edits', text('By Ola Berg', `${lead}\n\n${more}\n\n(Reporting by Ola Berg; Editing by Bo Ek)`)],
    ['releases', text('By Ola Berg', `BELKA (Businesswire) — ${lead}\n\n${more}`)],
    ['the outlet’s capitals', page({ name: 'Ola Berg' }, [`BELKA (HG) — ${lead}`, more])],
    ['a station', page({ name: 'Ola Berg' }, [`BELKA (KXYZ) — ${lead}`, more])],
    ['a free press', page({ '@type': 'Organization', name: 'Belka Free Press' }, [lead, more])],
    ['somebody who is told of', page({ name: 'Ola Berg' }, [lead, 'He told the Strait News Agency so.'])],
    ['a body in brackets', page({ name: 'Ola Berg' }, [`The Northern Pilots Society (NPS) — ${lead}`, more])],
  ])('not %s', (_, articles) => {
    expect(credits(articles)).toEqual([null])
  })

  it('keeps the reporter apart from the agency', () => {
    const [article] = imported(...text('By Ola Berg, Strait News Agency')).read
    expect(article?.byline).toEqual(['Ola Berg'])
  })

  it.each([
    ['INGE BERG Associated Press', 'ap'],
    ['TORVEK ESK Associated Press', 'ap'],
    ['Ann Young Canadian Press', 'canadian-press'],
    ['ANNA BERG Strait News Agency', 'strait-news-agency'],
    ['Associated Press / Inge Berg', 'ap'],
  ])('keeps them apart where nothing stands between: %s', (line, agency) => {
    const [article] = imported(...page({ name: line }, [lead, more])).read
    expect([article?.credit?.agency, article?.byline.length]).toEqual([agency, 1])
  })

  it('takes no outlet’s own desk for one', () => {
    const desk = page({ name: 'Mirror News Service' }, [lead, more], 'Orsk Mirror')
    expect(credits(desk)).toEqual([null])
    expect(credits(page({ name: 'Mirror News Service' }, [lead, more], 'Orsk Echo'))).toEqual([
      'mirror-news-service',
    ])
  })

  it('knows an agency by its capitals where another article gives its name', () => {
    const whole = page({ '@type': 'Organization', name: 'Northern Press Service' }, [lead, more])
    const short = page({ name: 'Ola Berg' }, [`BELKA (NPS) — ${more}`, lead])
    const { read: both, publishers } = imported(...short, ...whole)
    expect(both.map(({ credit }) => credit?.agency)).toEqual(Array(2).fill('northern-press-service'))
    expect(publishers.find(({ id }) => id === 'northern-press-service')?.data).toMatchObject({
      name: 'Northern Press Service',
      type: 'agency',
      credits: ['Northern Press Service', 'NPS'],
    })
  })

  it('makes the outlet an agency whose text another credits', () => {
    const own = page([], [lead, more], 'Allied Wire').map((article) => ({
      ...article,
      url: 'https://allied.example/ferry',
    }))
    const { publishers } = imported(...own, ...text('By Ola Berg / Allied Wire'))
    expect(publishers.find(({ id }) => id === 'allied-wire')?.data).toMatchObject({
      type: 'agency',
      domains: ['allied.example'],
    })
  })
})

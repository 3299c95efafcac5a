import { fc } from '../property.ts'
import { describe, expect, it } from 'vitest'
import { agreementOf } from '../../../src/compare/agreement.ts'
import { compareClaim } from '../../../src/compare/claim.ts'
import { lineageOver, lineageWithin, originsOf } from '../../../src/compare/lineage/origins.ts'
import type { ComparedCitation, Difference } from '../../../src/model/comparison.ts'
import { article, byId, cite, related } from './made.ts'

const name = (id: string) =>
  ({ afp: 'AFP', north: 'The North', south: 'The South', west: 'West Weekly' })[id] ?? id
const words = 'The tanker leaked 300 tonnes of oil into the bay of Belka'
const credited = (id: string, exact: string, byline: string[] = []) =>
  article(id, { byline, credit: { agency: 'afp', exact } })

describe('originsOf', () => {
  it('counts one origin for two outlets that print one dispatch', () => {
    const articles = byId(credited('north', 'for AFP'), credited('south', '(The South with AFP)'))
    const found = originsOf(
      [cite('south', words), cite('north', words)],
      articles,
      related(['north', 'south', 'edited-copy']),
      name,
    )
    expect(found).toEqual({
      count: 1,
      unknown: 0,
      list: [{ name: 'AFP', agency: 'afp', articles: ['north', 'south'] }],
    })
  })

  it('counts one origin for what one reporter writes for two outlets, be it told to one of them', () => {
    const told = `${words}, a fisherman told The South`
    const found = (...bylines: string[][]) => {
      const [north, south] = bylines.map((byline, at) => article(at === 0 ? 'north' : 'south', { byline }))
      return originsOf([cite('north', words), cite('south', told)], byId(north!, south!), related(), name)
    }
    expect(found(['Ada Lind'], ['Ada Lind'])).toMatchObject({ count: 1, unknown: 0 })
    expect(found(['Ada Lind'], ['Ola Berg'])).toMatchObject({ count: 2, unknown: 0 })
    expect(found(['Staff Reporter'], ['Staff Reporter'])).toMatchObject({ count: 2, unknown: 0 })
  })

  it('knows no origin of what two outlets have from each other', () => {
    const [a, b] = [`${words}, The South reported`, `${words}, The North reported`]
    const all = byId(article('north'), article('south'), article('west'))
    expect(originsOf([cite('north', a), cite('south', b)], all, related(), name)).toEqual({
      count: 0,
      unknown: 2,
      list: [],
    })
    expect(originsOf([cite('north', a), cite('south', words)], all, related(), name).count).toBe(1)
  })

  it.each(['The South reported', 'The South noted'])(
    'names the origin after whom an article has it from, though that outlet printed it later: %s',
    (credit) => {
      const all = byId(
        article('north', { published: '2026-01-05', byline: [] }),
        article('south', { published: '2026-01-06', byline: [] }),
      )
      const cited = [cite('north', `${words}, ${credit}`), cite('south', words)]
      expect(originsOf(cited, all, related(), name).list).toMatchObject([
        { name: 'The South', articles: ['north', 'south'] },
      ])
    },
  )

  describe('what an article says for a claim and what it tells against it', () => {
    const paid = 'The port is said to have paid 300 crowns for the crane'
    const denial = 'The port told The South that it had paid nothing'
    const cited = [
      cite('north', 'The port paid 300 crowns for the crane'),
      cite('west', paid),
      cite('west', denial, { stance: 'disputes', speaker: 'The port' }),
    ]
    const all = (opinion: boolean) => byId(article('north'), article('south'), article('west', { opinion }))

    it('may be of two origins, and is of unknown origin where only the denial’s is known', () => {
      const origins = originsOf(cited, all(true), related(), name)
      expect(origins).toMatchObject({
        count: 2,
        unknown: 1,
        unclear: ['west'],
        list: [
          { name: 'The North', articles: ['north'] },
          { name: 'The South', articles: ['west'], denials: ['west'] },
        ],
      })
      expect(agreementOf(origins, [], cited)).toBe('contradict')
      const independent = related(['north', 'west', 'independent'])('north', 'west')!
      expect(lineageWithin(independent, origins).relation).toBe('unknown')
    })

    it('are counted each for itself where both are known', () => {
      const origins = originsOf(cited, all(false), related(), name)
      expect(origins).toMatchObject({ count: 3, unknown: 0 })
      expect(origins.list.map(({ denials }) => denials)).toEqual([undefined, undefined, ['west']])
      const independent = related(['north', 'west', 'independent'])('north', 'west')!
      expect(lineageWithin(independent, origins).relation).toBe('independent')
    })

    it('go back to one where the denial may be from where that is from which it denies', () => {
      const handed = [
        cite('west', 'The South reported that the port paid 300 crowns'),
        cite('west', 'The port denied it', { stance: 'disputes', speaker: 'The port' }),
      ]
      expect(originsOf(handed, all(false), related(), name)).toMatchObject({
        count: 1,
        unknown: 0,
        list: [{ name: 'The South' }],
      })
    })
  })

  describe('whom a body’s own release quotes', () => {
    const own = '“We had 40 divers in the harbour,” said harbour master Ada Lind.'
    const release = (text = own) => article('port', { releasedBy: 'Port of Varn', text })
    const told = (text?: string) => {
      const cited = [
        cite('port', own, { speaker: 'Ada Lind', stance: 'asserts' }),
        cite('north', '“Forty divers went down within the hour,” Lind said.', {
          speaker: 'Ada Lind',
          stance: 'asserts',
        }),
      ]
      const all = byId(release(text), credited('north', 'AFP'))
      return originsOf(cited, all, related(['north', 'port', 'independent']), name)
    }

    it('speaks for it to others too, and the words that show it are told', () => {
      const origins = told()
      expect(origins.list).toMatchObject([
        { name: 'Port of Varn', articles: ['north', 'port'], credits: [{ article: 'north', exact: 'Lind' }] },
      ])
      const within = lineageWithin(related(['north', 'port', 'independent'])('north', 'port')!, origins)
      expect(within).toMatchObject({ relation: 'unknown', evidence: [{ says: 'cites', values: ['Lind'] }] })
    })

    it('may speak for another', () => {
      expect(told(`${own} Ada Lind, head of Norrvik Divers, was there.`).count).toBe(2)
    })

    it('may be whom others have it from who do not say so', () => {
      const cited = [
        cite('port', own, { speaker: 'Ada Lind', stance: 'asserts' }),
        cite('north', '“Forty divers,” Lind said.', { speaker: 'Ada Lind', stance: 'asserts' }),
        cite('west', 'Some 40 divers are in the harbour.'),
      ]
      const all = byId(release(), credited('north', 'AFP'), article('west'))
      const lineages = related(['north', 'west', 'independent'], ['port', 'west', 'unknown'])
      expect(originsOf(cited, all, lineages, name)).toMatchObject({ count: 1, unknown: 1 })
    })
  })

  it('gives what somebody says to no outlet that he names for another thing', () => {
    const said = `${words}, Ada Lind said in an interview, a sum which was first reported in The South`
    const all = byId(article('north'), article('south'))
    const [origin] = originsOf([cite('north', said, { speaker: 'Ada Lind' })], all, related(), name).list
    expect(origin?.name).not.toBe('The South')
    expect(originsOf([cite('north', said)], all, related(), name).list[0]?.name).toBe('The South')
  })

  it('names nobody that has it from elsewhere himself', () => {
    const all = byId(
      article('north', { published: '2026-01-04', byline: [] }),
      article('south', { published: '2026-01-05', byline: [] }),
      article('west', { published: '2026-01-06', byline: [] }),
    )
    const cited = [
      cite('north', `${words}, The South reported`),
      cite('south', `${words}, West Weekly reported`),
      cite('west', words),
    ]
    expect(originsOf(cited, all, related(), name).list).toMatchObject([{ name: 'West Weekly' }])
  })

  it('names each agency that copies of one text credit', () => {
    const reuters = article('south', { credit: { agency: 'reuters', exact: 'Reuters' } })
    const found = originsOf(
      [cite('north', words), cite('south', words)],
      byId(credited('north', 'for AFP'), reuters),
      related(['north', 'south', 'same-copy']),
      name,
    )
    expect(found.list.map((origin) => origin.name)).toEqual(['AFP / reuters'])
  })

  it('takes “the paper” for the only outlet that the article has named before', () => {
    const said = 'Oil has reached the bay'
    const found = (before: string) =>
      originsOf(
        [cite('north', words), cite('south', said, { speaker: 'The paper' })],
        byId(article('north'), article('south', { text: `${before} The paper said: ${said}.` })),
        related(),
        name,
      )
    expect(found('A tanker leaks, The North reported.')).toMatchObject({ count: 1, unknown: 0 })
    expect(found('A tanker leaks, The North and West Weekly reported.').unknown).toBe(1)
  })

  it('takes a passage of its own out of the dispatch an article credits', () => {
    const articles = byId(
      credited('north', 'for AFP'),
      credited('south', '(The South with AFP)', ['Ola Berg']),
    )
    const own = '“We saw the oil at six in the morning,” a fisherman told The South'
    const found = originsOf(
      [cite('north', words), cite('south', own)],
      articles,
      related(['north', 'south', 'edited-copy']),
      name,
    )
    expect(found.list.map((origin) => origin.name)).toEqual(['AFP', 'The South'])
  })

  it('does not guess whose a passage is that no copy holds', () => {
    const articles = byId(article('north'), credited('south', '(The South with AFP)', ['Ola Berg']))
    const found = originsOf(
      [cite('north', words), cite('south', 'Oil from a tanker has reached Belka')],
      articles,
      related(),
      name,
    )
    expect(found).toMatchObject({ count: 1, unknown: 1 })
  })

  it.each([
    ['AFP and Ola Berg', ['Ola Berg'], null],
    ['Ola Berg + AFP', ['Ola Berg'], null],
    ['The South / AFP', ['Ola Berg'], null],
    ['The South / AFP', [], 'AFP'],
    ['AFP', ['Ola Berg'], 'AFP'],
    ['AP / AFP', ['Ola Berg'], 'AFP'],
  ])('gives the agency the whole of an article that credits it alone: %s by %j', (exact, byline, agency) => {
    const found = originsOf([cite('south', words)], byId(credited('south', exact, byline)), related(), name)
    expect(found.list.map((origin) => origin.name)).toEqual(agency === null ? [] : [agency])
  })

  it.each([
    'The oil will be gone by May, a diver told this newspaper',
    'The oil will be gone by May, a diver told the South',
    'A diver told the Mirror that the oil would be gone by May',
  ])('takes nothing for the agency’s that was told to the outlet: %s', (quote) => {
    const nameOf = (id: string) => (quote.includes('Mirror') && id === 'south' ? 'South Mirror' : name(id))
    const cited = [cite('north', words), cite('south', quote)]
    const articles = byId(credited('north', 'AFP'), credited('south', 'AFP'))
    const copies = related(['north', 'south', 'edited-copy'])
    expect(originsOf(cited, articles, copies, nameOf).list.map((origin) => origin.agency)).toEqual([
      'afp',
      null,
    ])
    expect(
      originsOf(
        [cite('south', quote.replace(/told .*?(?=$| that)/u, 'told the Herald'))],
        articles,
        copies,
        nameOf,
      ).list,
    ).toMatchObject([{ agency: 'afp' }])
  })

  it.each([
    ['The oil will be gone by May, a minister said in an address to the nation', 'afp'],
    ['The oil will be gone by May, a minister told the Nation', null],
    ['The oil will be gone by May, a minister said, speaking exclusively to The Nation', null],
  ])('knows an outlet called by a plain word by its capital: %s', (quote, agency) => {
    const found = originsOf(
      [cite('south', quote)],
      byId(credited('south', 'AFP')),
      related(),
      () => 'The Nation',
    )
    expect(found.list.map((origin) => origin.agency)).toEqual([agency])
  })

  it('gives two reports of one press release to whom it is from', () => {
    const text = 'The storm cut off 12,000 homes, National Grid said in a press release'
    const by = (speaker: string) => (from: string, quote: string) => cite(from, quote, { speaker })
    const found = (second: string, speaker = 'National Grid') =>
      originsOf(
        [by('National Grid')('north', text), by(speaker)('south', second)],
        byId(article('north'), article('south')),
        related(),
        name,
      ).list.map((origin) => origin.name)
    expect(found('The storm cut off 12,000 homes, according to a press release by National Grid')).toEqual([
      'National Grid',
    ])
    expect(found('The storm cut off 12,000 homes, National Grid told the South')).toHaveLength(2)
    expect(found('The storm cut off 12,000 homes, Bo Ek said in a press release', 'Bo Ek')).toHaveLength(2)
  })

  it('gives what a press release tells to who issued it, whoever prints or quotes that', () => {
    const text = 'The plant will make cells for 150,000 homes'
    const release = article('wire', { byline: [], releasedBy: 'Orsk Energy', text: `${text}, it said.` })
    const quoting = `“${text},” Ann Lee, its head, said in a press release`
    const names = (...cited: ReturnType<typeof cite>[]) =>
      originsOf(
        cited,
        byId(release, article('north'), article('south'), article('east')),
        related(['north', 'wire', 'press-release'], ['south', 'wire', 'independent']),
        name,
      ).list.map((origin) => origin.name)
    expect(names(cite('wire', text), cite('north', text))).toEqual(['Orsk Energy'])
    expect(names(cite('north', text))).toEqual(['Orsk Energy'])
    expect(names(cite('wire', text), cite('south', quoting, { speaker: 'Ann Lee' }))).toEqual(['Orsk Energy'])
    expect(names(cite('wire', text), cite('south', 'The plant will cost 3 million'))).toHaveLength(2)
    const says = (speaker: string) => cite('east', 'Orsk says 150,000 homes will use its cells', { speaker })
    expect(names(cite('wire', text), says('Orsk'))).toEqual(['Orsk Energy'])
    expect(names(cite('wire', text), says('Bo Ek'))).toHaveLength(2)
    // what its print adds is the outlet’s own
    expect(names(cite('wire', text), cite('north', 'Neighbours fear the noise of its fans'))).toHaveLength(2)
  })

  it('keeps the origin of what a body says on its own site, whoever prints it or reports on it', () => {
    const nameOf = (id: string) => (id === 'port' ? 'Belka Port Board' : name(id))
    const text = `${words}. Divers closed the valve on Friday`
    const byPort = (rest: Parameters<typeof article>[1]) =>
      article('port', { byline: [], url: 'https://port.example/', text, ...rest })
    const found = (release: ReturnType<typeof article>, published = '2026-01-06', ...more: string[]) =>
      originsOf(
        ['port', 'north', ...more].map((id) => cite(id, words)),
        byId(
          release,
          article('north', { byline: [], text, published: '2026-01-07' }),
          article('south', { published }),
        ),
        related(
          ['north', 'port', 'press-release'],
          ['port', 'south', 'unknown'],
          ['north', 'south', 'unknown'],
        ),
        nameOf,
      )
    const port = { name: 'Belka Port Board', agency: null, articles: ['port', 'north'] }
    const byType = byPort({ isOfBody: true })
    const byFolder = byPort({ url: 'https://port.example/media-releases/7' })
    const announcing = byPort({ text: `Port today announced: ${text}` })
    for (const release of [byType, byFolder]) {
      expect(found(release)).toEqual({ count: 1, unknown: 0, list: [port] })
      // who reports on it in other words may have it from there
      expect(found(release, '2026-01-06', 'south')).toEqual({ count: 1, unknown: 1, list: [port] })
      // but not before it was published
      expect(found(release, '2026-01-03', 'south')).toMatchObject({ count: 2, unknown: 0 })
    }
    const alone = (release: ReturnType<typeof article>, quote = words, called = nameOf) =>
      originsOf([cite('port', quote)], byId(release), related(), called)
    expect(alone(byType)).toMatchObject({ count: 1, unknown: 0 })
    expect(alone(announcing)).toMatchObject({ count: 1, unknown: 0 })
    // a page of it that says nothing of itself, and what another told it
    expect(alone(byPort({}))).toMatchObject({ count: 0, unknown: 1 })
    // unless it is called as only public bodies are
    expect(alone(byPort({}), words, () => 'Belka Port Authority')).toMatchObject({ count: 1, unknown: 0 })
    expect(alone(byType, `${words}, the Lund Herald reported`).list).toMatchObject([{ name: 'Lund Herald' }])
    // an outlet’s page of releases is of nobody knows whom
    const herald = byPort({ url: 'https://port.example/media-releases/7' })
    expect(originsOf([cite('port', words)], byId(herald), related(), () => 'Belka Herald').count).toBe(0)
  })

  it('takes a text that one outlet prints as a press release for none of those that print it', () => {
    const release = article('north', { byline: [], credit: { agency: null, exact: 'Press release' } })
    const found = (...rest: string[]) =>
      originsOf(
        [cite('north', words), ...rest.map((id) => cite(id, words))],
        byId(
          release,
          article('south', { published: '2026-01-01' }),
          article('west', { ...release, id: 'west', publisher: 'west' }),
        ),
        related(['north', 'south', 'same-copy'], ['north', 'west', 'independent']),
        name,
      ).list
    expect(found('south')).toEqual([{ name: 'Press release', agency: null, articles: ['south', 'north'] }])
    // nothing shows that two releases which nobody names are one
    expect(found('west')).toHaveLength(2)
  })

  it('counts articles that nobody signs as unknown, never as independent', () => {
    const articles = byId(article('north'), article('south', { byline: [] }))
    expect(
      originsOf([cite('north', words), cite('south', 'Oil spilled at Belka')], articles, related(), name),
    ).toMatchObject({ count: 1, unknown: 1 })
  })

  it('counts reporters of two outlets twice, two articles of one outlet once', () => {
    const articles = byId(
      article('north'),
      article('south'),
      article('late', { publisher: 'south', published: '2026-01-07' }),
    )
    const found = originsOf(
      [cite('north', words), cite('south', words), cite('late', words)],
      articles,
      related(),
      name,
    )
    expect(found.list.map((origin) => origin.articles)).toEqual([['north'], ['south', 'late']])
  })

  it.each([
    ['Oil has reached Belka, The North reported on Monday.', null],
    ['Oil has reached Belka, according to the North.', null],
    ['“Oil has reached us,” a fisherman told The North.', null],
    ['Oil has reached Belka, the newspaper said.', 'The North'],
  ])('gives what one outlet has from another to that one: %s', (text, speaker) => {
    const articles = byId(article('north'), article('south', { text: `Ships left. ${text} Many came.` }))
    const exact = text.replace(/, (?:The North|according).*$/, '')
    const found = originsOf(
      [cite('north', words), cite('south', exact, { speaker })],
      articles,
      related(),
      name,
    )
    expect(found).toMatchObject({
      count: 1,
      unknown: 0,
      list: [{ name: 'The North', articles: ['north', 'south'], credits: [{ article: 'south' }] }],
    })
    const apart = related(['north', 'south', 'independent'])('north', 'south')!
    expect(lineageWithin(apart, found)).toMatchObject({ relation: 'unknown', evidence: [{ says: 'cites' }] })
  })

  it.each([
    // what somebody else says, what was told to itself, what only sounds like the name
    'Oil has reached Belka. “The North reported it,” a fisherman said.',
    '“Oil has reached us,” a fisherman told The South; The North reported that ships had left.',
    'Oil has reached Belka, the north reported.',
    'Oil has reached Belka, Michael North reported.',
  ])('leaves each its own: %s', (text) => {
    const articles = byId(article('north'), article('south', { text }))
    const found = originsOf([cite('north', words), cite('south', text)], articles, related(), name)
    expect(found.count).toBe(2)
  })

  it('knows an agency by name, and an outlet that is not cited', () => {
    const counted = (text: string) => {
      const articles = byId(article('north'), article('south', { text }), article('west'))
      return originsOf([cite('north', words), cite('south', text)], articles, related(), name).list
    }
    expect(counted('Oil has reached Belka, AFP reported.')).toMatchObject([
      { agency: null, articles: ['north'] },
      { agency: 'afp', articles: ['south'] },
    ])
    expect(counted('Oil has reached Belka, West Weekly reported.')).toMatchObject([
      { name: 'The North', articles: ['north'] },
      { name: 'West Weekly', articles: ['south'] },
    ])
  })

  const twoThatSay = (
    one: string,
    other: string,
    { speaker = null, nameOf = name }: { speaker?: string | null; nameOf?: (id: string) => string } = {},
  ) => {
    const articles = byId(article('north', { text: one }), article('south', { text: other }))
    const cited = [cite('north', one, { speaker }), cite('south', other, { speaker })]
    const found = originsOf(cited, articles, related(['north', 'south', 'independent']), nameOf)
    const apart = related(['north', 'south', 'independent'])('north', 'south')!
    return { ...found, names: found.list.map((origin) => origin.name), within: lineageWithin(apart, found) }
  }

  it.each([
    ['Oil has reached Belka, the New York Times reported on Thursday.', 'New York Times'],
    ['Oil has reached Belka, according to the New York Times.', 'New York Times'],
    ['Oil has reached Belka, according to a report in the New York Times.', 'New York Times'],
    ['Oil has reached Belka, a New York Times investigation found.', 'New York Times'],
    ['On Thursday the New York Times revealed that oil had reached Belka.', 'New York Times'],
    ['Oil has reached Belka, the New York Times first reported.', 'New York Times'],
    ['But Reuters reported that oil had reached Belka.', 'Reuters'],
    ['Oil has reached Belka, Reuters reported on Thursday.', 'Reuters'],
    ['Oil has reached Belka, according to a Reuters report.', 'Reuters'],
    ['Oil has reached Belka, a fisherman told Reuters on Thursday.', 'Reuters'],
    ['Oil has reached Belka, according to documents seen by Der Spiegel.', 'Der Spiegel'],
    ['Oil has reached Belka, the minister told BBC Radio 4.', 'BBC'],
    ['Oil has reached Belka, the St Louis Post-Dispatch reported.', 'St Louis Post-Dispatch'],
    ['Oil has reached Belka, the news site Dozor reported.', 'Dozor'],
    ['Oil has reached Belka, Hlas newspaper reported.', 'Hlas'],
    ['Oil has reached Belka, moonwatch.com reported.', 'moonwatch.com'],
    ['Oil has reached Belka, the Times reported. The New York Times is a daily.', 'New York Times'],
    ['Oil has reached Belka, the Daily Lantern has learned.', 'Daily Lantern'],
  ])('gives what two outlets have from a third to that one: %s', (text, origin) => {
    const nameOf = (id: string) => (id === 'reuters' ? 'Reuters' : name(id))
    const found = twoThatSay(text, text.replace('Oil', 'Much oil'), {
      nameOf,
    })
    expect(found).toMatchObject({ count: 1, unknown: 0, names: [origin] })
    expect(found.list[0]?.credits).toHaveLength(2)
    expect(found.within).toMatchObject({
      relation: 'unknown',
      evidence: [{ says: 'cites' }, { says: 'cites' }],
    })
  })

  it.each([
    ['New York Times', 'Oil has reached Belka, the paper said.'],
    ['report in the New York Times', 'Oil has reached Belka, a report said.'],
    ['New York Times report', 'Oil has reached Belka, the report said.'],
  ])('gives what the articles quote %s for to that one', (speaker, text) => {
    expect(twoThatSay(text, text, { speaker }).names).toEqual(['New York Times'])
  })

  it('gives it to one whatever the words that credit it', () => {
    const said = 'Oil has reached Belka, according to a report in the New York Times.'
    expect(twoThatSay(said, 'The New York Times says that oil has come.').names).toEqual(['New York Times'])
  })

  it('names the origin as its publisher’s file does', () => {
    const nameOf = (id: string) => (id === 'the-new-york-times' ? 'The New York Times' : name(id))
    const said = 'Oil has reached Belka, the New York Times reported.'
    expect(twoThatSay(said, said, { nameOf }).names).toEqual(['The New York Times'])
  })

  it.each([
    ['Oil has reached Belka, local media reported.', null],
    ['Oil has reached Belka, according to newspaper reports.', null],
    ['Oil has reached Belka, Reuters and the New York Times reported.', null],
    ['Oil has reached Belka, the New York Times reported, citing Reuters.', null],
    // who of the two says so?
    [
      'Police said that oil had reached Belka, and the New York Times reported that ships had left.',
      'Police',
    ],
    ['Oil is here, the Times reported. The New York Times and the Belka Times are dailies.', null],
  ])('does not guess from whom outlets have it: %s', (text, speaker) => {
    const found = twoThatSay(text, text, { speaker })
    expect(found).toMatchObject({ count: 0, unknown: 2, within: { relation: 'unknown' } })
  })

  it.each([
    'Oil has reached Belka, social media users reported.',
    'Oil has reached Belka, the mayor told Li Sun.',
    'Oil has reached Belka, the mayor told Times Square Holdings.',
    'Oil has reached Belka, Norcan Oil reported.',
    'Oil has reached Belka. “The Sun reported it,” a fisherman said.',
    'The oil is near the Post Office, which reported no damage.',
  ])('takes nobody for an outlet who is none: %s', (text) => {
    expect(twoThatSay(text, text).count).toBe(2)
  })

  describe.each([
    ['its address', { nameOf: (id: string) => (id === 'north' ? 'lbtimes.com' : name(id)) }],
    ['its domain', { alsoCalled: ['lbtimes.com'], nameOf: name }],
    ['another name', { alsoCalled: ['Lenz Bay Times', 'LBT'], nameOf: name }],
  ])('of an outlet that is known by %s', (_, { nameOf, ...rest }) => {
    const counted = (text: string, { west = '' } = {}) => {
      const articles = byId(
        article('north', rest),
        article('south', { text }),
        article('west', { text: west }),
      )
      const cited = [cite('north', words), cite('south', text), ...(west === '' ? [] : [cite('west', west)])]
      const apart = related(
        ['north', 'south', 'independent'],
        ['north', 'west', 'independent'],
        ['south', 'west', 'independent'],
      )
      const { count, unknown } = originsOf(cited, articles, apart, nameOf)
      return { count, unknown }
    }
    it.each([
      'Oil has reached Belka, the Lenz Bay Times reported.',
      'Oil has reached Belka, a diver told the Times. The Lenz Bay Times is a daily.',
    ])('counts what another has from it as its: %s', (text) => {
      expect(counted(text)).toEqual({ count: 1, unknown: 0 })
    })
    it.each(['Oil has reached Belka, the Times reported.', 'Oil has reached Belka, the LBT reported.'])(
      'counts none beside it that may be it: %s',
      (text) => {
        expect(counted(text).count).toBe(1)
      },
    )
    it.each([
      'Oil has reached Belka, the Lenz Bay Herald reported.',
      'Oil has reached Belka, the Herald reported.',
      'Oil has reached Belka, the FBI said.',
    ])('counts another: %s', (text) => {
      expect(counted(text)).toEqual({ count: 2, unknown: 0 })
    })
  })

  it('takes an outlet’s name for the full one in the text, though another outlet is called so', () => {
    const text = 'Oil has reached Belka, a diver told the Times. The Lenz Bay Times is a daily.'
    const articles = byId(article('north'), article('south', { text }), article('west'))
    const nameOf = (id: string) => (id === 'north' ? 'lbtimes.com' : id === 'west' ? 'thetimes.example' : id)
    const cited = [cite('north', words), cite('south', text)]
    expect(originsOf(cited, articles, related(), nameOf)).toMatchObject({ count: 1, unknown: 0 })
  })

  it.each([
    ['“It is oil,” a diver told The North. “There is much of it.”', 1],
    ['“It is oil,” a diver told The North. She went down twice. “There is much of it.”', 2],
    ['“It is oil,” a diver told The North. “There is much of it,” said a fisherman.', 2],
    ['“It is oil,” a diver told The North.\n\n“There is much of it.”', 2],
  ])(
    'looks for whom words were told to in the sentence before, where they are all quoted: %s',
    (text, count) => {
      const articles = byId(article('north'), article('south', { text }))
      const said = /“There.*/u.exec(text)?.[0] ?? ''
      const cited = [cite('north', words), cite('south', said, { speaker: 'a diver' })]
      expect(originsOf(cited, articles, related(['north', 'south', 'independent']), name).count).toBe(count)
    },
  )

  it.each([
    ['the Lenz Bay Times', 'lbtimes.com', 1, 0],
    ['the Lenz Bay Times', 'the Times', 1, 1],
    ['the Lenz Bay Times', 'the Belka Times', 2, 0],
  ])('joins two names of one that is not cited: %s, %s', (one, other, count, unknown) => {
    const tells = (outlet: string) => `Oil has reached Belka, according to ${outlet}.`
    expect(twoThatSay(tells(one), tells(other))).toMatchObject({ count, unknown })
  })

  it('counts no two reports as independent that nobody knows how they are related', () => {
    const unclear = related(['north', 'south', 'unknown'])
    const counted = (own: string, ...rest: ComparedCitation[]) =>
      originsOf(
        [cite('north', words), cite('south', own), ...rest],
        byId(article('north'), article('south', { published: '2026-01-07' }), article('west')),
        unclear,
        name,
      )
    expect(counted('Oil spilled at Belka')).toEqual({
      count: 1,
      unknown: 1,
      list: [{ name: 'The North', agency: null, articles: ['north'] }],
    })
    expect(counted('“It was black,” a diver told The South')).toMatchObject({ count: 2, unknown: 0 })
    expect(counted('Oil spilled at Belka', cite('west', 'A slick came to Belka'))).toMatchObject({
      count: 2,
      unknown: 1,
    })
  })

  it('counts an agency’s article that nobody signs', () => {
    const articles = byId(article('north'), article('afp', { byline: [] }))
    expect(
      originsOf([cite('north', words), cite('afp', words)], articles, related(), name).list,
    ).toContainEqual({ name: 'AFP', agency: 'afp', articles: ['afp'] })
  })

  it.each([
    [[], '2026-01-05', '2026-01-05T09:00:00Z', 'The North / The South'],
    [['Ola Berg'], '2026-01-05T09:00:00Z', '2026-01-05', 'The North / The South'],
    [['Ola Berg'], '2026-01-05T09:00:00Z', '2026-01-05T09:30:00+01:00', 'The South'],
    [[], '2026-01-05', '2026-01-06T09:00:00Z', 'The North'],
    [[], null, '2026-01-05', 'The North / The South'],
  ])(
    'names one origin of a text that two print, by who was first where the dates tell: %j',
    (byline, north, south, origin) => {
      const articles = byId(
        article('north', { byline, published: north }),
        article('south', { byline, published: south }),
      )
      const copies = related(['north', 'south', 'same-copy'])
      expect(originsOf([cite('north', words), cite('south', words)], articles, copies, name)).toEqual({
        count: 1,
        unknown: 0,
        list: [
          { name: origin, agency: null, articles: expect.arrayContaining(['north', 'south']) as string[] },
        ],
      })
    },
  )

  it('does not count a text that nobody signs beside a report that may be related to it', () => {
    const unsigned = { byline: [], published: '2026-01-01' }
    const found = originsOf(
      ['north', 'south', 'west'].map((id) => cite(id, id === 'west' ? 'Oil spilled at Belka' : words)),
      byId(article('north', unsigned), article('south', unsigned), article('west')),
      related(['north', 'south', 'same-copy'], ['north', 'west', 'unknown'], ['south', 'west', 'unknown']),
      name,
    )
    expect(found).toMatchObject({ count: 1, unknown: 2, list: [{ name: 'West Weekly' }] })
  })

  it('takes no report that credits agencies unnamed for the outlet’s own', () => {
    const mixed = article('south', { credit: { agency: null, exact: 'and agencies' } })
    expect(
      originsOf(
        [cite('north', words), cite('south', 'Oil spilled at Belka')],
        byId(article('north'), mixed),
        related(),
        name,
      ),
    ).toMatchObject({ count: 1, unknown: 1 })
  })

  it('does not count the reworded passage of an edit of an earlier article as a report of its own', () => {
    const articles = byId(article('north'), article('south', { published: '2026-01-07' }))
    const cited = (own: string) =>
      originsOf(
        [cite('north', words), cite('south', own)],
        articles,
        related(['north', 'south', 'edited-copy']),
        name,
      )
    expect(cited('Three hundred tonnes of crude went into the sea')).toMatchObject({ count: 1, unknown: 1 })
    expect(cited('“It was black,” a diver told The South')).toMatchObject({ count: 2, unknown: 0 })
  })

  it.each([
    ['The mayor denied on Friday that the tanker was leaking', 1, 1],
    ['The tanker leaked for three days', 1, 1],
    ['“I have read the log and it leaked,” the mayor told reporters', 1, 1],
    ['The log, which I have read, has the leak on Tuesday', 2, 0],
    ['The mayor told me that the tanker leaked for three days', 2, 0],
    ['The tanker leaked for three days, its captain told The South', 2, 0],
  ])(
    'counts what an opinion passes on as nobody’s, and what its writer found out as hers: %s',
    (own, count, unknown) => {
      const articles = byId(article('north'), article('south', { opinion: true }))
      expect(originsOf([cite('north', words), cite('south', own)], articles, related(), name)).toMatchObject({
        count,
        unknown,
      })
    },
  )

  it('joins the agency’s own article to those that credit it', () => {
    const articles = byId(article('wire', { publisher: 'afp', byline: [] }), credited('north', 'AFP'))
    expect(originsOf([cite('wire', words), cite('north', words)], articles, related(), name)).toMatchObject({
      count: 1,
      unknown: 0,
    })
  })
})

describe('lineageWithin', () => {
  const list = ['north', 'south'].map((id) => ({ name: name(id), agency: null, articles: [id] }))

  it('tells of two reports what the origins of their passages show', () => {
    const unclear = related(['north', 'south', 'unknown'])('north', 'south')!
    expect(lineageWithin(unclear, { count: 2, unknown: 0, list })).toMatchObject({
      relation: 'independent',
      evidence: [{ text: 'What is cited here goes back to The North and to The South' }],
    })
    expect(lineageWithin(unclear, { count: 1, unknown: 1, list: list.slice(1) })).toEqual(unclear)
  })

  it('calls two articles independent only where both have some claim by themselves that both make', () => {
    const apart = related(['north', 'south', 'independent'])('north', 'south')!
    const theirs = { count: 2, unknown: 0, list }
    const [from = '', says = ''] = ['New York Times', 'the New York Times reported']
    const articles = ['north', 'south']
    const credits = articles.map((article) => ({ article, exact: says }))
    const another = { count: 1, unknown: 0, list: [{ name: from, agency: null, articles, credits }] }
    expect(lineageOver(apart, [theirs, another])).toEqual(apart)
    expect(lineageOver(apart, [])).toEqual(apart)
    expect(lineageOver(apart, [another])).toMatchObject({ relation: 'unknown', evidence: [{}, {}] })
    expect(lineageOver(apart, [{ ...another, count: 0, unknown: 2, list: [] }])).toMatchObject({
      relation: 'unknown',
    })
  })
})

describe('origins of a claim', () => {
  const part = fc.record({
    byline: fc.constantFrom([], ['Ada Lind']),
    credit: fc.constantFrom(
      null,
      { agency: 'afp', exact: '(AFP)' },
      { agency: 'afp', exact: '(The North with AFP)' },
    ),
    published: fc.constantFrom(
      '2026-01-04',
      '2026-01-05',
      '2026-01-05T09:00:00Z',
      '2026-01-05T23:00:00-05:00',
      null,
    ),
    quote: fc.constantFrom(words, 'Oil from a tanker has reached Belka'),
  })
  const pairs = fc.subarray<[string, string, 'edited-copy']>([
    ['north', 'south', 'edited-copy'],
    ['south', 'west', 'edited-copy'],
  ])

  it('do not depend on the order of the citations, and count every article once: of an origin, or unknown', () => {
    fc.assert(
      fc.property(part, part, part, pairs, (north, south, west, copies) => {
        const all = { north, south, west }
        const articles = byId(
          ...Object.entries(all).map(([id, { byline, credit, published }]) =>
            article(id, { byline, credit, published }),
          ),
        )
        const citations = Object.entries(all).map(([id, { quote }]) => cite(id, quote))
        const found = originsOf(citations, articles, related(...copies), name)
        expect(originsOf(citations.toReversed(), articles, related(...copies), name)).toEqual(found)
        const listed = found.list.flatMap((origin) => origin.articles)
        expect(new Set(listed).size).toBe(listed.length)
        expect(listed.length + found.unknown).toBe(3)
        expect(found.count).toBe(found.list.length)
      }),
    )
  })
})

describe('agreementOf', () => {
  const two = {
    count: 2,
    unknown: 0,
    list: ['north', 'south'].map((id) => ({ name: id, agency: null, articles: [id] })),
  }
  const difference = (kind: Difference['kind'], a: string, b: string, rest: Partial<Difference> = {}): Difference => ({
    kind, sameOrigin: false, values: [{ text: a, articles: ['north'] }, { text: b, articles: ['south'] }], ...rest,
  }) // prettier-ignore
  const reports = [cite('north', words), cite('south', words)]

  it.each([
    ['agree', []],
    ['agree', [difference('wording', 'leaked', 'spilled'), difference('omission', 'old', '')]],
    ['agree', [difference('name', 'Hrabovske', 'Grabovske')]],
    ['differ', [difference('name', 'Belka', 'Orsk')]],
    ['differ', [difference('quantity', '77', '84')]],
    ['agree', [difference('quantity', 'hundreds of people', 'at least 230 people')]],
    ['differ', [difference('quantity', 'dozens of people', 'hundreds of people')]],
    ['differ', [difference('quantity', 'more than 2,000 people', 'more than 2,500 people')]],
    ['agree', [difference('quantity', '77', '84', { sameOrigin: true })]],
    ['agree', [difference('quantity', '77', '84', { grew: true })]],
    ['agree', [difference('quantity', '77', '84', { settled: 'Counted later.' })]],
    ['contradict', [difference('polarity', 'confirmed', 'denied')]],
  ] as const)('%s', (expected, differences) => {
    expect(agreementOf(two, differences, reports)).toBe(expected)
  })

  it('knows too little of one origin and an unknown one', () => {
    expect(agreementOf({ ...two, count: 1, unknown: 1 }, [], reports)).toBe('unknown')
    expect(agreementOf({ ...two, count: 1, unknown: 0 }, [], reports)).toBe('single-origin')
  })

  it('finds a contradiction where one origin only disputes what the other reports', () => {
    const denied = [cite('north', words), cite('south', 'No oil leaked', { stance: 'disputes' })]
    expect(agreementOf(two, [], denied)).toBe('contradict')
    expect(agreementOf(two, [], [...denied, cite('south', words)])).toBe('differ')
  })
})

describe('compareClaim', () => {
  it('shows a difference that the editor has settled as settled', () => {
    const articles = byId(article('north'), article('south'))
    const citations = [cite('north', words), cite('south', words.replace('300', '340'))]
    const claim = { statement: words, when: [], settled: [] }
    expect(compareClaim(claim, citations, articles, related(), name)).toMatchObject({ agreement: 'differ' })
    const settlement = { difference: '340 tonnes', reason: 'Includes the water.' }
    const settled = compareClaim({ ...claim, settled: [settlement] }, citations, articles, related(), name)
    expect(settled.agreement).toBe('agree')
    expect(settled.differences[0]?.settled).toBe('Includes the water.')
  })
})

describe('an edit of one dispatch', () => {
  const injured = (number: string) => `The fire on the ferry injured ${number} people on Monday`
  const compared = (numbers: Record<string, string>, ...copies: [string, string][]) =>
    compareClaim(
      { statement: injured('14'), when: [], settled: [] },
      Object.entries(numbers).map(([id, number]) => cite(id, injured(number))),
      byId(
        ...Object.keys(numbers).map((id) =>
          copies.flat().includes(id) ? credited(id, 'for AFP') : article(id, { byline: [`By ${id}`] }),
        ),
      ),
      related(
        ...copies.map(([a, b]): [string, string, 'edited-copy'] => [a, b, 'edited-copy']),
        ...Object.keys(numbers).flatMap((a) =>
          Object.keys(numbers)
            .filter((b) => a < b && !copies.some((pair) => pair.includes(a) && pair.includes(b)))
            .map((b): [string, string, 'independent'] => [a, b, 'independent']),
        ),
      ),
      name,
    )

  it('is no disagreement with an origin that has what another copy has', () => {
    const { agreement, differences } = compared({ north: '14', south: '40', west: '14' }, ['north', 'south'])
    expect(agreement).toBe('agree')
    expect(differences).toEqual([
      {
        kind: 'quantity',
        sameOrigin: true,
        values: [
          { text: '14', articles: ['north', 'west'] },
          { text: '40', articles: ['south'], edit: true },
        ],
      },
    ])
  })

  it('is told apart from what origins differ in', () => {
    const found = compared({ north: '14', south: '40', west: '14', east: '17' }, ['north', 'south'])
    expect(found.agreement).toBe('differ')
    expect(found.differences[0]?.values.map(({ text, edit }) => [text, edit ?? false])).toEqual([
      ['17', false],
      ['14', false],
      ['40', true],
    ])
  })

  it.each([
    ['no copy has what the other origin has', { north: '14', south: '40', west: '17' }],
    ['both copies differ from the other origin', { north: '40', south: '40', west: '14' }],
  ])('is none where %s', (_why, numbers) => {
    const { agreement, differences } = compared(numbers, ['north', 'south'])
    expect(agreement).toBe('differ')
    expect(differences.flatMap(({ values }) => values).some(({ edit }) => edit)).toBe(false)
  })
})

it('says of copies of one dispatch why one of them counts apart', () => {
  const lookup = related(['north', 'south', 'edited-copy'])
  const lineage = lookup('north', 'south')
  if (lineage === null) throw new Error('there is no lineage')
  const origin = (name: string, ...articles: string[]) => ({ name, agency: null, articles })
  const evidence = (...list: ReturnType<typeof origin>[]) =>
    lineageWithin(lineage, { count: list.length, unknown: 0, list }).evidence.map(({ says }) => says)
  expect(evidence(origin('AFP', 'north'))).toEqual(['own-passage'])
  expect(evidence(origin('AFP', 'north'), origin('The South', 'south'))).toEqual(['own-passage'])
  expect(evidence(origin('AFP', 'north', 'south'))).toEqual([])
  expect(evidence()).toEqual([])
})

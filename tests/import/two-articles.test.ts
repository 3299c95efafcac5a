import { beforeAll, describe, expect, it } from 'vitest'
import { compareClaim } from '../../src/compare/claim.ts'
import { lineageLookup } from '../../src/compare/lineage/lookup.ts'
import { readContent } from '../../src/mdx/content-folder.ts'
import { collect } from '../../scripts/importer/read/collect.ts'
import { importArticles, type Imported } from '../../scripts/importer/import.ts'
import { citationOf } from '../../scripts/importer/analyse.ts'
import { compared, readTogether } from '../../scripts/importer/claims/read-articles.ts'

/** The two real articles of `content/inbox/`: one dispatch, printed by two outlets. */
const inbox = 'content/inbox'
let imported: Imported
let article: (publisher: string) => Imported['articles'][number]
const claimWith = (words: string) => {
  const found = imported.claims.filter(({ data }) => data.statement.includes(words))
  expect(found, words).toHaveLength(1)
  return found[0]!
}

beforeAll(async () => {
  const { articles, problems } = await collect([inbox], {})
  expect(problems).toEqual([])
  const content = await readContent('content')
  // Nothing of an earlier import: only the publishers and claimants that an editor gave.
  imported = importArticles(articles, { ...content, articles: new Map(), claims: new Map() })
  article = (publisher) => imported.articles.find(({ data }) => data.publisher === publisher)!
})

describe('what is said of the articles themselves', () => {
  it('tells people from the wire they write for', () => {
    const { data } = article('moscow-times')
    expect(data).toMatchObject({
      title: 'Ukraine Allies to Meet in Paris as Russian Strike Kills 2',
      workingTitle: false,
      byline: ['Stanislav Doshchitsyn'],
      published: '2026-01-05',
      credit: { agency: 'afp', exact: 'for AFP' },
    })
    expect(data.url).toMatch(/^https:\/\/www\.themoscowtimes\.com\//)
  })

  it('says what the other article does not show, and guesses nothing', () => {
    const { data } = article('france24')
    expect(data).toMatchObject({
      workingTitle: true,
      byline: [],
      published: '2026-01-06',
      credit: { agency: 'afp', exact: '(FRANCE 24 with AFP)' },
    })
    expect(data.url).toBeUndefined()
    expect(imported.problems.map(({ rule }) => rule).sort()).toEqual(['title-unknown', 'url-unknown'])
  })

  it('keeps subheads and leaves furniture out of the text', () => {
    for (const { blocks, data } of imported.articles) {
      expect(blocks.filter(({ kind }) => kind === 'heading').map(({ text }) => text)).toEqual([
        'Paris meeting',
        'Trump rejects Putin home strike',
      ])
      const text = blocks.map((block) => block.text).join('\n')
      expect(text).not.toMatch(
        /Handout|Rescuers carrying|Related article|Original url|File photo|Terry Renna|FRANCE 24 with|for AFP/,
      )
      expect(data.claims.every(({ quote }) => text.includes(quote.exact))).toBe(true)
    }
  })
})

describe('the claims', () => {
  it('cites every sentence that both carry on one page', () => {
    const [moscow, france] = [article('moscow-times').id, article('france24').id]
    const both = imported.claims.filter(({ data }) =>
      [moscow, france].every((id) => data.citations.some((citation) => citation.article === id)),
    )
    expect(both).toHaveLength(29)
    const alone = imported.claims.filter((claim) => !both.includes(claim))
    expect(alone.map(({ data }) => data.citations[0]!.article)).toEqual([france])
  })

  it('gathers a denial, the words it was made in and a second denial on the denied claim’s page', () => {
    const { data } = claimWith('Kyiv launched a drone at one of')
    expect(data.claimants).toEqual(['moscow'])
    expect(data.citations.map(({ stance, speaker }) => `${stance} ${speaker}`).sort()).toEqual([
      'disputes Donald Trump',
      'disputes Donald Trump',
      'disputes Donald Trump',
      'disputes Donald Trump',
      'disputes Kyiv',
      'disputes Kyiv',
    ])
  })

  it.each([
    ['in the neighboring city of Fastiv', 'the Kyiv regional governor'],
    ['caused power outages', 'the Kyiv regional governor'],
    ['26 patients', 'margaryta-maliovana'],
    ['evacuate the wounded', 'yulia-svyrydenko'],
    ['165 drones', 'ukrainian-air-force'],
    ['Ceding ground', 'kyiv'],
    ['Hrabovske', 'moscow'],
    ['Witkoff joined the talks', 'a Ukrainian official'],
    ['press on with his military campaign', 'vladimir-putin'],
  ])('%s: claimed by %s', (words, claimant) => {
    expect(claimWith(words).data.claimants).toEqual([claimant])
  })

  it('states claims without their attribution, and names what would dangle', () => {
    for (const { data } of imported.claims)
      expect(data.statement).not.toMatch(
        /\b(?:told AFP|she said|the official|officials? said|governor said|authorities said|Zelensky said)\b/,
      )
    expect(claimWith('caused power outages').data.statement).toMatch(/the area \[Fastiv\]/)
    expect(
      claimWith('strikes triggered a fire at a private medical clinic in the capital [Kyiv], killing').data
        .statement,
    ).toMatch(/the capital \[Kyiv\]/)
  })

  it.each([
    ['killed two people and forced', '2026-01-05'],
    ['Another preparatory meeting', '2026-01-05'],
    // neither the Monday on which Russia said so nor the month in which Kyiv had accused it of something else
    ['Hrabovske'],
    // when the invasion began, of which it is told aside, is not when the envoys attend
    ['son-in-law Jared Kushner'],
    ['began four years ago next month', '2022-02'],
    ['coalition of the willing', '2026-01-06'],
  ])('resolves the dates of “%s” against the dispatch', (words, ...values) => {
    expect(claimWith(words).data.when.map(({ value }) => value)).toEqual(values)
    // The copy dated a day later speaks of the same days.
    const last = imported.articles.map(({ data }) =>
      data.claims
        .find(
          ({ statement }) =>
            statement.includes(words) || (words === 'Hrabovske' && statement.includes('Grabovske')),
        )!
        .when.map(({ value }) => value),
    )
    expect(last).toEqual([values, values])
  })
})

describe('what the articles say about each other', () => {
  it('is one origin with its evidence, and one difference worth a reader’s time', async () => {
    const { articles: raw } = await collect([inbox], {})
    expect(raw).toHaveLength(2)
    const { lineages } = readTogether(imported.read)
    expect(lineages).toHaveLength(1)
    expect(['same-copy', 'edited-copy']).toContain(lineages[0]!.relation)
    expect(lineages[0]!.agency).toBe('afp')
    expect(lineages[0]!.evidence.map(({ text }) => text).join('\n')).toMatch(
      /for AFP[\s\S]*FRANCE 24 with AFP|FRANCE 24 with AFP[\s\S]*for AFP/,
    )
    const known = new Map(imported.read.map((one) => [one.id, compared(one)]))
    const seen = imported.claims.flatMap(({ data }) => {
      const citations = data.citations.map((citation) => {
        const found = imported.read.find(({ id }) => id === citation.article)!
        return citationOf(
          found.id,
          found.text,
          found.reading.passages.find(({ id }) => id === citation.passage)!,
        )
      })
      const { origins, agreement, differences } = compareClaim(
        data,
        citations,
        known,
        lineageLookup(lineages),
        (id) => id.toUpperCase(),
      )
      if (new Set(data.citations.map((citation) => citation.article)).size === 2)
        expect({ count: origins.count, unknown: origins.unknown, agreement }, data.statement).toEqual({
          count: 1,
          unknown: 0,
          agreement: 'single-origin',
        })
      return differences.filter(({ kind }) => kind !== 'style')
    })
    expect(seen.map(({ kind, values }) => [kind, values.map(({ text }) => text).sort()])).toEqual([
      ['name', ['Grabovske', 'Hrabovske']],
    ])
    expect(seen[0]!.sameOrigin).toBe(true)
  })
})

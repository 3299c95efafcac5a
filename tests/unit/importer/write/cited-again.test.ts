import { fc, runs } from '../../property.ts'
import { expect, test } from 'vitest'
import { withoutParts } from '../../../../scripts/importer/write/cited-again.ts'
import { importArticles, type Imported } from '../../../../scripts/importer/import.ts'
import { textReader } from '../../../../scripts/importer/read/text.ts'
import { planWrites } from '../../../../scripts/importer/write/plan.ts'
import { emptyContent, type Content } from '../../../../src/mdx/content-folder.ts'
import { collectionNames, readEntry } from '../../../../src/mdx/entry.ts'
import { serialiseFile } from '../../../../src/mdx/serialise.ts'
import { quoteSpan } from '../../../../src/mdx/quotes.ts'
import { claimSchema, type Citation } from '../../../../src/model/claim.ts'

const raw = (name: string, outlet: string, ...paragraphs: string[]) => {
  const text = [`A bridge at Velm`, outlet, 'By Ann Lee', '2026-01-05', ...paragraphs].join('\n\n')
  return textReader.read(text, { file: `${name}.txt`, bytes: new TextEncoder().encode(text) })[0]!
}

/** The content once an import has been written. */
function written(content: Content, imported: Imported): Content {
  const after: Content = { ...content }
  for (const name of collectionNames)
    Object.assign(after, { [name]: new Map<string, unknown>(content[name]) })
  for (const { file, after: source } of planWrites(content, imported, 'content')) {
    const collection = collectionNames.find((name) => file.includes(`${name}/`))!
    const { entry, problems } = readEntry(collection, source, file)
    expect(problems).toEqual([])
    const entries = after[collection] as Map<string, unknown>
    entries.set(entry!.id, entry)
  }
  return after
}

/** The content as a reading that cut its sentences otherwise would have left it: each as it is, whole, or to its first comma. */
function cutOtherwise(content: Content, cuts: readonly number[]): Content {
  const claims = new Map(content.claims)
  for (const [at, [slug, { data, file }]] of [...content.claims].entries()) {
    const citations = data.citations.map((citation): Citation => {
      const { text } = content.articles.get(citation.article)!
      const { start, end } = quoteSpan(text, citation.quote)!
      const own = text.slice(start, end)
      const whole = text.slice(start, text.indexOf('.', end - 1) + 1)
      const exact = [own, whole, own.split(',')[0]!][cuts[at % cuts.length]!]!
      return exact === own ? citation : { ...citation, passage: `old-${at}`, quote: { exact } }
    })
    const { entry } = readEntry('claims', serialiseFile(claimSchema, { ...data, citations }), file)
    claims.set(slug, entry!)
  }
  const articles = new Map(
    [...content.articles].map(([id, article]) => [id, { ...article, data: { ...article.data, claims: [] } }]),
  )
  return { ...content, claims, articles }
}

const sentences = [
  'The Velm Trust, which runs four bridges, said it would close the one at Velm in May.',
  'The bridge, built in 1911, carries 9,000 cars a day, according to the county.',
  'Mayor Ada Lind, who lives beside it, said the repairs would cost 3 million euros.',
  'Engineers found 40 cracks in the deck in March, and the speed limit was cut to 30 kilometres an hour.',
  'Two ferries will carry 600 people a day from June, the Velm Trust said.',
]
const some = fc.subarray(sentences, { minLength: 2 })
const cuts = fc.array(fc.constantFrom(0, 1, 2), { minLength: 1, maxLength: 6 })

/** Citations that are not in both, by claim. */
function added(before: Content, after: Content) {
  return [...after.claims].flatMap(([slug, { data }]) =>
    data.citations
      .filter(
        (one) =>
          !before.claims
            .get(slug)
            ?.data.citations.some(
              ({ article, quote }) => article === one.article && quote.exact === one.quote.exact,
            ),
      )
      .map((citation) => ({ slug, citation })),
  )
}

test('the same source adds nothing and changes nothing, however it was cut when it was read last', () => {
  fc.assert(
    fc.property(some, cuts, (told, how) => {
      const source = raw('a', 'The Velm Gazette', ...told)
      const first = cutOtherwise(written(emptyContent(), importArticles([source], emptyContent())), how)
      const again = importArticles([source], first)
      expect(again.asBefore).toHaveLength(1)
      expect(planWrites(first, again, 'content')).toEqual([])
    }),
    { numRuns: runs(15) },
  )
})

test('of what an outlet is cited for no part is cited a second time, nor the whole beside a part', () => {
  fc.assert(
    fc.property(some, cuts, some, (told, how, news) => {
      const source = raw('a', 'The Velm Gazette', ...told)
      const first = cutOtherwise(written(emptyContent(), importArticles([source], emptyContent())), how)
      const second = importArticles(
        [
          raw('a', 'The Velm Gazette', ...told, 'The county will vote on 9 February.'),
          raw('b', 'The Stoke Herald', ...news),
        ],
        first,
      )
      const after = written(first, second)
      for (const { slug, citation } of added(first, after)) {
        const { text } = after.articles.get(citation.article)!
        const span = quoteSpan(text, citation.quote)!
        for (const [other, { data }] of first.claims)
          for (const { article, quote } of data.citations) {
            const own = article === citation.article ? quoteSpan(text, quote) : null
            if (own !== null)
              expect(
                own.start < span.end && span.start < own.end,
                JSON.stringify([citation, other, quote]),
              ).toBe(false)
          }
        for (const one of after.claims.get(slug)!.data.citations)
          if (one !== citation && one.article === citation.article && one.speaker === citation.speaker)
            expect(one.quote.exact).not.toContain(citation.quote.exact)
      }
    }),
    { numRuns: runs(15) },
  )
})

test.each([
  ['a part that the same voice tells', 'the bridge carries 9,000 cars', {}, 1],
  ['what somebody else is quoted for', 'the bridge carries 9,000 cars', { speaker: 'Ada Lind' }, 2],
  ['what the sentence passes on as untrue', 'the bridge carries 9,000 cars', { stance: 'disputes' }, 2],
  ['the other half of the sentence', 'and the county pays', {}, 2],
  ['the words of another outlet', 'the bridge carries 9,000 cars', { article: 'b' }, 2],
])('beside a whole sentence: %s', (_what, exact, rest, count) => {
  const citations = [
    { article: 'a', quote: 'Since May the bridge carries 9,000 cars, and the county says so' },
    { article: 'a', quote: exact, ...rest },
  ]
  const claim = {
    slug: 'bridge',
    data: claimSchema.parse({ statement: 'The bridge carries cars', citations }),
  }
  const [kept] = withoutParts([claim], emptyContent(), (id) => id)
  expect(kept?.data.citations).toHaveLength(count)
})

test('words that an example cites make their claim all the same', () => {
  const empty = emptyContent()
  const source = raw('a', 'The Gazette', 'The bridge over the Velm fell in on Monday.')
  const content = written(empty, importArticles([source], empty))
  for (const { data } of content.claims.values()) {
    const [citation] = data.citations
    Object.assign(data, { example: true })
    Object.assign(citation!, { passage: undefined, quote: { exact: 'fell in on Monday' } })
  }
  const again = importArticles([source], { ...content, articles: empty.articles })
  expect(again.claims.map(({ data }) => data.statement)).toEqual(
    [...content.claims.values()].map(({ data }) => data.statement),
  )
})

import Validator from '@adobe/structured-data-validator'
import { beforeAll, describe, expect, test } from 'vitest'
import { buildFixture, type Built } from './built.ts'
import { faultsOf, vocabularyAsJsonLd } from './vocabulary.ts'

type Node = Record<string, unknown>

let site: Built
beforeAll(async () => {
  site = await buildFixture('basic', { variant: 'structured-data' })
})

const bolts = 'bolts-on-the-northern-pier-were-loose'
const url = (slug: string): string => `https://plumbline.example/claims/${slug}/`

/** The things that a page’s script elements hold, one each. */
const thingsOf = (file: string): Node[] =>
  [...site.page(file).querySelectorAll('script[type="application/ld+json"]')].map(
    (script) => JSON.parse(script.textContent ?? '') as Node,
  )
const pages = (): string[] => site.files().filter((name) => name.endsWith('.html'))

describe('the check itself finds', () => {
  test.each<[string, Node, RegExp]>([
    ['an unknown type', { '@type': 'ClaimRevue' }, /no type “ClaimRevue”/],
    ['an unknown property', { '@type': 'Claim', verdict: 'x' }, /\.verdict: schema.org has no such/],
    ['a property of another type', { '@type': 'Claim', ratingValue: 1 }, /no property of Claim/],
    ['a superseded property', { '@type': 'Organization', founders: 'x' }, /superseded by founder/],
    [
      'an unexpected thing',
      { '@type': 'Claim', author: { '@type': 'Claim' } },
      /where Organization or Person/,
    ],
    ['a relative address', { '@type': 'Claim', url: '/claims/' }, /"\/claims\/" where URL/],
    ['a date that is none', { '@type': 'Claim', datePublished: '2026' }, /"2026" where Date/],
    ['a fault inside', { '@type': 'Claim', author: { '@type': 'Person', nom: 'x' } }, /Claim\.author\.nom/],
  ])('%s', (_what, thing, fault) => {
    expect(faultsOf(thing).join('\n')).toMatch(fault)
  })
})

test('all that any page says is in the vocabulary of schema.org', () => {
  const found = pages().flatMap((name) => thingsOf(name).map((thing) => [name, thing] as const))
  expect(found.length).toBeGreaterThan(15)
  expect(found.flatMap(([name, thing]) => faultsOf(thing).map((fault) => `${name}: ${fault}`))).toEqual([])
  for (const [, thing] of found) expect(thing['@context']).toBe('https://schema.org')
  expect(new Set(found.map(([, thing]) => thing['@type']))).toEqual(
    new Set(['BreadcrumbList', 'Claim', 'ClaimReview', 'Dataset', 'WebPage', 'WebSite']),
  )
})

test('a validator of others has no error and no warning', async () => {
  const validator = new Validator(vocabularyAsJsonLd())
  const byType = Map.groupBy(pages().flatMap(thingsOf), (thing) => String(thing['@type']))
  expect(await validator.validate({ jsonld: Object.fromEntries(byType) })).toEqual([])
  const wrong = { ClaimReview: [{ '@type': 'ClaimReview', verdict: 'x', author: { '@type': 'Person' } }] }
  expect((await validator.validate({ jsonld: wrong })).length).toBe(2)
})

describe('a review', () => {
  const review = (): Node => thingsOf(`claims/${bolts}/index.html`)[0] ?? {}

  test('is told of once, where an editor rated, by what Google requires and recommends', () => {
    const withReview = pages().filter((name) =>
      thingsOf(name).some((thing) => thing['@type'] === 'ClaimReview'),
    )
    expect(withReview).toEqual([`claims/${bolts}/index.html`])
    expect(thingsOf(withReview[0] ?? '').map((thing) => thing['@type'])).toEqual([
      'ClaimReview',
      'BreadcrumbList',
    ])
    const canonical = site.page(`claims/${bolts}/index.html`).querySelector('link[rel=canonical]')
    expect(review()).toMatchObject({
      '@type': 'ClaimReview',
      url: canonical?.getAttribute('href'),
      datePublished: '2026-03-14',
      author: { '@type': 'Organization', name: 'Plumbline', url: 'https://plumbline.example/' },
      reviewRating: {
        '@type': 'Rating',
        ratingValue: 5,
        bestRating: 5,
        worstRating: 1,
        alternateName: 'Supported',
      },
      itemReviewed: {
        '@type': 'Claim',
        author: { '@type': 'Organization', name: 'the harbour workers’ union' },
        datePublished: '2026-03-10T07:30+01:00',
        appearance: [
          { '@type': 'CreativeWork', url: 'https://www.harbour-gazette.example/2026/03/storm-closes-bridge' },
          {
            '@type': 'CreativeWork',
            url: 'https://valley-times.example/eastmere/what-we-saw?ref=home&edition=2',
          },
        ],
      },
    })
  })

  test('names the claim briefly, and the verdict only as the verdict', () => {
    const claimed = String(review()['claimReviewed'])
    expect(claimed.length).toBeLessThanOrEqual(75)
    expect(claimed).toMatch(/^Bolts on the northern pier of the Eastmere bridge were loose/)
    expect(claimed).not.toContain('Supported')
  })

  test('cites the articles as their outlets’', () => {
    expect(review()['citation']).toMatchObject([
      { '@type': 'NewsArticle', publisher: { name: 'Harbour Gazette' }, author: [{ name: 'Ines Okafor' }] },
      { '@type': 'NewsArticle', publisher: { name: 'The Valley Times' } },
    ])
  })

  test('is in the feed for those who gather reviews, and no other claim is', () => {
    const feed = JSON.parse(site.text('data/claimreview.json')) as Node
    expect(faultsOf(feed)).toEqual([])
    const items = (feed['dataFeedElement'] as { item: Node[] }[]).flatMap(({ item }) => item)
    const { '@context': _context, ...same } = review()
    expect(items).toEqual([same])
  })
})

test('an unreviewed claim is a claim, whose author is the claimant', () => {
  const [claim] = thingsOf('claims/bridge-closed-over-unpaid-repairs/index.html')
  expect(claim).toMatchObject({
    '@type': 'Claim',
    name: 'The Eastmere bridge was closed because the city had not paid for repairs.',
    url: url('bridge-closed-over-unpaid-repairs'),
    author: { '@type': 'Organization', name: 'the harbour workers’ union' },
  })
})

test('of a claimant who is only described, nothing is made up', () => {
  expect(thingsOf('claims/spokesman-said-nothing-more/index.html')[0]).not.toHaveProperty('author')
})

test('the site says who stands behind it, by what rules, and how to search', () => {
  expect(thingsOf('index.html')[0]).toMatchObject({
    '@type': 'WebSite',
    publisher: {
      '@type': 'NewsMediaOrganization',
      verificationFactCheckingPolicy: 'https://plumbline.example/methodology/',
    },
    potentialAction: {
      target: { urlTemplate: 'https://plumbline.example/search/?q={search_term_string}' },
      'query-input': 'required name=search_term_string',
    },
  })
})

test('an article’s page is about the article, and does not pass for it', () => {
  expect(thingsOf('articles/harbour-gazette-storm/index.html')[0]).toMatchObject({
    '@type': 'WebPage',
    url: 'https://plumbline.example/articles/harbour-gazette-storm/',
    about: {
      '@type': 'NewsArticle',
      url: 'https://www.harbour-gazette.example/2026/03/storm-closes-bridge',
      headline: 'Storm closes Eastmere bridge as 165 leave their homes',
    },
  })
})

test('the data page offers its files', () => {
  const [dataset] = thingsOf('data/index.html')
  const files = (dataset?.['distribution'] as { contentUrl: string }[]).map(
    ({ contentUrl }) => new URL(contentUrl),
  )
  expect(files.length).toBeGreaterThanOrEqual(4)
  for (const { pathname } of files) expect(site.has(pathname.slice(1))).toBe(true)
})

test('no value can end the script element that holds it', () => {
  const script = site.text('claims/spokesman-said-nothing-more/index.html').match(/ld\+json[^]*?<\/script>/g)
  expect(script?.join('')).toContain('\\u003cthe log>')
})

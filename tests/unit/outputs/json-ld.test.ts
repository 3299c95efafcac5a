import { expect, test } from 'vitest'
import { compareContent } from '../../../src/collections/comparisons.ts'
import { siteModel } from '../../../src/collections/site-model.ts'
import { ratingsSchema } from '../../../src/model/rating.ts'
import { claimPageThings } from '../../../src/outputs/json-ld.ts'
import type { StoredArticle } from '../../../src/collections/site-content.ts'
import { storedArticle, storedClaim } from '../collections/made.ts'

const quote = 'Two people died, Ann Lee said.'

/** What machines are told of a claim that Bo Ek has rated. */
function thingsOf(articles: StoredArticle[], fields: object, offScale = false) {
  const content = {
    articles,
    claims: [
      storedClaim('died', {
        status: 'reviewed',
        rating: 'open',
        reviewed: { by: 'Bo Ek', on: '2026-01-09' },
        ...fields,
      }),
    ],
    publishers: [],
    claimants: [],
    topics: [],
    ratings: ratingsSchema.parse({
      best: 5,
      worst: 1,
      ratings: [{ id: 'open', name: 'Open', value: 3, offScale, meaning: 'Not known.' }],
    }),
    broken: [],
  }
  return claimPageThings(siteModel(content, compareContent(content), { quotationShare: 0.25 }).claim('died'))
}

test.each([
  [true, { '@type': 'Rating', alternateName: 'Open' }],
  [false, { '@type': 'Rating', ratingValue: 3, bestRating: 5, worstRating: 1, alternateName: 'Open' }],
])('a rating off the scale (%s) is told to machines by its name alone', (offScale, reviewRating) => {
  const fields = { statement: 'Two people died', citations: [{ article: 'north', quote, speaker: 'Lee' }] }
  expect(thingsOf([storedArticle('north', quote)], fields, offScale)).toEqual([
    expect.objectContaining({ reviewRating }),
  ])
})

test('a claim appears only in the articles that carry it, and only their outlets say it', () => {
  const texts = {
    north: 'The bridge was built in 1968.',
    south: 'The bridge was built in 1986.',
    west: 'The mayor denied that the bridge was built in 1968.',
  }
  const articles = Object.entries(texts).map(([id, text]) =>
    storedArticle(id, text, { url: `https://${id}.example/bridge` }),
  )
  const things = thingsOf(articles, {
    statement: 'The bridge was built in 1968',
    citations: [
      { article: 'north', quote: texts.north },
      { article: 'south', quote: texts.south },
      { article: 'west', quote: texts.west, speaker: 'the mayor', stance: 'disputes' },
    ],
  })
  expect(things).toEqual([
    expect.objectContaining({
      itemReviewed: expect.objectContaining({
        author: { '@type': 'Organization', name: 'north' },
        appearance: [expect.objectContaining({ url: 'https://north.example/bridge' })],
      }) as unknown,
      citation: [expect.anything(), expect.anything(), expect.anything()],
    }),
  ])
})

test('machines are told of no author where one who claims it is only described, or he who is named gives another number', () => {
  const texts = {
    north: 'Two people died, the harbour agency said.',
    south: 'Five people died, Norvex said.',
  }
  const articles = Object.entries(texts).map(([id, text]) => storedArticle(id, text))
  const things = thingsOf(articles, {
    statement: 'Two people died',
    claimants: ['the harbour agency', 'Norvex'],
    citations: [
      { article: 'north', quote: texts.north, speaker: 'the harbour agency', stance: 'asserts' },
      { article: 'south', quote: texts.south, speaker: 'Norvex', stance: 'asserts' },
    ],
  }) as { itemReviewed: object }[]
  expect(things[0]?.itemReviewed).not.toHaveProperty('author')
})

import { expect, test } from 'vitest'
import { compareContent } from '../../../src/collections/comparisons.ts'
import { siteModel } from '../../../src/collections/site-model.ts'
import { ratingsSchema } from '../../../src/model/rating.ts'
import { claimPageThings } from '../../../src/outputs/json-ld.ts'
import { storedArticle, storedClaim } from '../collections/made.ts'

const quote = 'Two people died, Ann Lee said.'

test.each([
  [true, { '@type': 'Rating', alternateName: 'Open' }],
  [false, { '@type': 'Rating', ratingValue: 3, bestRating: 5, worstRating: 1, alternateName: 'Open' }],
])('a rating off the scale (%s) is told to machines by its name alone', (offScale, reviewRating) => {
  const content = {
    articles: [storedArticle('north', quote)],
    claims: [
      storedClaim('died', {
        statement: 'Two people died',
        status: 'reviewed',
        rating: 'open',
        reviewed: { by: 'Bo Ek', on: '2026-01-09' },
        citations: [{ article: 'north', quote, speaker: 'Lee' }],
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
  const claim = siteModel(content, compareContent(content), { quotationShare: 0.25 }).claim('died')
  expect(claimPageThings(claim)).toEqual([expect.objectContaining({ reviewRating })])
})

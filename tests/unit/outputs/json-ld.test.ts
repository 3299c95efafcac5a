import { expect, test } from 'vitest'
import { compareContent } from '../../../src/collections/comparisons.ts'
import { siteModel } from '../../../src/collections/site-model.ts'
import { articleSchema } from '../../../src/model/article.ts'
import { claimSchema } from '../../../src/model/claim.ts'
import { ratingsSchema } from '../../../src/model/rating.ts'
import { claimPageThings } from '../../../src/outputs/json-ld.ts'

const quote = 'Two people died, Ann Lee said.'
const stored = { changed: null, html: '' }

test.each([
  [true, { '@type': 'Rating', alternateName: 'Open' }],
  [false, { '@type': 'Rating', ratingValue: 3, bestRating: 5, worstRating: 1, alternateName: 'Open' }],
])('a rating off the scale (%s) is told to machines by its name alone', (offScale, reviewRating) => {
  const content = {
    articles: [
      {
        ...stored,
        id: 'north',
        file: 'north.mdx',
        text: quote,
        data: articleSchema.parse({ title: 'north', publisher: 'north' }),
      },
    ],
    claims: [
      {
        ...stored,
        id: 'died',
        file: 'died.mdx',
        data: claimSchema.parse({
          statement: 'Two people died',
          status: 'reviewed',
          rating: 'open',
          reviewed: { by: 'Bo Ek', on: '2026-01-09' },
          citations: [{ article: 'north', quote, speaker: 'Lee' }],
        }),
      },
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

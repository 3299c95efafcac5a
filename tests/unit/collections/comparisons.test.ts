import { expect, test } from 'vitest'
import { compareContent } from '../../../src/collections/comparisons.ts'
import { storedArticle, storedClaim } from './made.ts'

test('an agency that only a text names is an origin by its name', () => {
  const quote = 'Oil has reached Belka, Reuters reported.'
  const content = {
    articles: [storedArticle('north', quote, { byline: ['Ann Lee'] })],
    claims: [
      storedClaim('oil', { statement: 'Oil has reached Belka', citations: [{ article: 'north', quote }] }),
    ],
    publishers: [],
    claimants: [],
    topics: [],
    ratings: null,
    broken: [],
  }
  expect(compareContent(content).comparison('oil').origins.list).toMatchObject([
    { name: 'Reuters', agency: 'reuters', articles: ['north'] },
  ])
})

import type { MatchedClaim } from '../../../src/compare/matching/claim-index.ts'
import type { MatchedArticle } from '../../../src/compare/matching/match.ts'
import { dates } from '../../../src/text/date/dates.ts'

/** A sentence as matching sees it. */
export const claimOf = (id: string, text: string, published: string): MatchedClaim => ({
  id,
  statement: text,
  text,
  speaker: null,
  stance: 'reports',
  when: dates(text, published),
})

/** An article of one sentence. */
export const ofOneClaim = (id: string, text: string): MatchedArticle => ({
  id,
  published: '2026-01-05',
  claims: [claimOf('c', text, '2026-01-05')],
})

import type { ClaimSummary } from './views.ts'

/** The claims that count. An example wears its mark wherever it is listed, and counts for nothing. */
export const findingsOf = (claims: readonly ClaimSummary[]): ClaimSummary[] =>
  claims.filter(({ example }) => !example)

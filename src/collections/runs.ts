import type { ArticleRef, ClaimSummary } from './views.ts'

/** Claims of a list that follow each other and that one article told first; null where it is unknown, or has no headline. */
export type ClaimRun = { article: ArticleRef | null; claims: ClaimSummary[] }

/** A list of claims in runs of one article each, so that its headline stands once over all of them. */
export function runsOf(claims: readonly ClaimSummary[]): ClaimRun[] {
  const runs: ClaimRun[] = []
  for (const claim of claims) {
    const article = claim.firstArticle?.workingTitle === false ? claim.firstArticle : null
    const last = runs.at(-1)
    if (last !== undefined && last.article?.id === article?.id) last.claims.push(claim)
    else runs.push({ article, claims: [claim] })
  }
  return runs
}

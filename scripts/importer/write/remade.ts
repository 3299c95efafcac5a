import type { Content } from '../../../src/mdx/content-folder.ts'
import { partingOf } from '../../../src/mdx/misquoted.ts'
import type { Problem } from '../../../src/model/problem.ts'
import { problemOf } from '../read/problems.ts'
import type { ReadArticle } from '../claims/read-articles.ts'
import { remadePassages } from './reworded.ts'
import type { Ledger } from './ledger.ts'
import type { ImportedClaim } from './types.ts'

/**
 * Claims that an editor deleted and that are made again, as their outlet has changed the words: whether the reason still holds, only he
 * can say.
 */
export function remadeClaims(
  content: Content,
  ledger: Ledger,
  articles: readonly ReadArticle[],
  claims: readonly ImportedClaim[],
): Problem[] {
  const fileOf = new Map(articles.map(({ id, file }) => [id, file]))
  return remadePassages(content, ledger, articles).flatMap(({ article, before, passage }): Problem[] => {
    const made = claims.find(({ data }) =>
      data.citations.some((one) => one.article === article && one.passage === passage),
    )
    if (made === undefined) return []
    const [old, now] = partingOf(before.statement, made.data.statement)
    return [
      problemOf(
        fileOf.get(article) ?? article,
        'claim-again',
        'warning',
        `an earlier wording of a claim was deleted: “${old}”. The outlet has changed it, and it is in claims/${made.slug}.mdx now: “${now}”`,
        'if the reason for deleting it still holds, delete it, or this citation, once more; that wording is then not made again',
      ),
    ]
  })
}

import { numeralsIn } from '../text/numbers/numerals.ts'
import { stem } from '../text/words/stems.ts'
import { fold } from '../text/terms/terms.ts'
import type { ClaimSummary } from './views.ts'

/** A name or a number alone is in the headlines of other things too. */
const ENOUGH = 2

/**
 * The headline of each claim that it tells, by the claim: of those that the article told first it has most words and numbers with
 * these in common, and two at least. The other claims of the article are not to be found by it.
 */
export function headlinesOf(claims: readonly ClaimSummary[]): Map<string, string> {
  const byArticle = Map.groupBy(claims, ({ firstArticle }) => firstArticle)
  return new Map(
    [...byArticle].flatMap(([article, told]) => {
      if (article === null || article.workingTitle) return []
      const headline = tellingWords(article.title)
      const shared = told.map(({ statement }) => headline.intersection(tellingWords(statement)).size)
      const most = Math.max(...shared)
      return most < ENOUGH
        ? []
        : told.filter((_, at) => shared[at] === most).map(({ slug }) => [slug, article.title] as const)
    }),
  )
}

const tellingWords = (text: string): Set<string> =>
  new Set([
    ...numeralsIn(text).map(({ word }) => word),
    ...(fold(text).match(/\p{L}{4,}/gu) ?? []).map((word) => stem(word)),
  ])

import { baseOf } from '../../model/language.ts'
import type { ComparedArticle, ComparedCitation } from '../../model/comparison.ts'

/** Citations by the languages of their articles, in the order they come in. */
export const inOneLanguage = <Cited extends ComparedCitation>(
  citations: readonly Cited[],
  articles: ReadonlyMap<string, ComparedArticle>,
): Cited[][] => [
  ...Map.groupBy(citations, ({ article }) => baseOf(articles.get(article)?.language ?? '')).values(),
]

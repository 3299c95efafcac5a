import type { ComparedArticle } from '../../model/comparison.ts'
import { foldedWords } from '../../text/terms/terms.ts'
import { remembering } from '../../text/words/remembering.ts'

/** The words of an article, folded; none where it is not at hand. Several differences ask whether a name stands anywhere in it. */
export const articleWords = (
  articles: ReadonlyMap<string, Pick<ComparedArticle, 'text'>>,
  id: string,
): ReadonlySet<string> => wordsIn(articles.get(id)?.text ?? '')

const wordsIn = remembering(500, (text): ReadonlySet<string> => new Set(foldedWords(text)))

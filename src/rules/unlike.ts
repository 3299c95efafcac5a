import { likenessTo } from '../compare/words/in-common.ts'
import { shortened } from '../mdx/misquoted.ts'
import { quoteSpans } from '../mdx/quotes.ts'
import { isRead } from '../text/words/language.ts'
import { problemAt, type Rule } from './rule.ts'

/** The paragraph that a quotation stands in, and the one before: there may stand what “he” in it means, or what it answers. */
function around(text: string, exact: string): string {
  const [span] = quoteSpans(text, { exact })
  if (span === undefined) return exact
  const own = text.lastIndexOf('\n\n', span.start)
  const end = text.indexOf('\n\n', span.end)
  return text.slice(own < 1 ? 0 : text.lastIndexOf('\n\n', own - 1) + 1, end === -1 ? text.length : end)
}

/**
 * What is quoted for a claim has something to do with it: a name, a number, or a word for the same. Asked only where both are in the
 * language whose words are known, and not of who denies it or limits it, who may only say “That is not so”.
 */
export const citationsLike: Rule = ({ claims, articles }) =>
  [...claims.values()].flatMap((claim) => {
    const { statement, citations } = claim.data
    const isLike = likenessTo(statement)
    return citations.flatMap(({ article: id, quote: { exact }, stance }, index) => {
      const article = articles.get(id)
      if (article === undefined || !isRead(article.data.language)) return []
      if (stance === 'disputes' || stance === 'limits') return []
      if (isLike(exact) || isLike(around(article.text, exact))) return []
      return problemAt(
        claim,
        ['citations', index, 'quote', 'exact'],
        'citation-unlike',
        'warning',
        `The quotation “${shortened(exact)}” has no name, number or word in common with the statement: its page would show “${id}” as saying so.`,
        'Quote the words that say so; or delete the citation where the article does not.',
      )
    })
  })

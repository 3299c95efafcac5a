import type { Problem } from '../../../src/model/problem.ts'
import type { Content } from '../../../src/mdx/content-folder.ts'
import { parseBody } from '../../../src/mdx/body.ts'
import { articleText } from '../../../src/mdx/article-text.ts'
import { misquoted } from '../../../src/mdx/misquoted.ts'
import { quoteSpan } from '../../../src/mdx/quotes.ts'
import { blocksToMarkdown } from '../../../src/mdx/serialise.ts'
import type { ImportedArticle } from './types.ts'

/**
 * Citations of words that an outlet has since changed: they stand in the article as it is and not in the one imported.
 * An editor must look at them, as the build will not take them.
 */
export function staleCitations(content: Content, articles: readonly ImportedArticle[]): Problem[] {
  const texts = new Map(
    articles
      .filter(({ id }) => content.articles.has(id))
      .map(({ id, blocks }) => [id, articleText(parseBody(blocksToMarkdown(blocks), id).body)]),
  )
  return [...content.claims.values()].flatMap((claim) =>
    claim.data.citations.flatMap(({ article, quote }, index): Problem[] => {
      const now = texts.get(article)
      const before = content.articles.get(article)?.text ?? ''
      if (now === undefined || quoteSpan(now, quote) || !quoteSpan(before, quote)) return []
      return [
        {
          rule: 'citation-stale',
          severity: 'warning',
          message: `The article has changed since it was cited. ${misquoted(now, quote.exact, article)}`,
          fix: 'The build stops here until you quote the new words or delete the citation. Say under `corrections` what changed.',
          file: claim.file,
          ...claim.placeOf(['citations', index, 'quote']),
        },
      ]
    }),
  )
}

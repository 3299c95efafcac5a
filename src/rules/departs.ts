import { articleParagraphs } from '../mdx/article-text.ts'
import type { Content } from '../mdx/content-folder.ts'
import { shortened } from '../mdx/misquoted.ts'
import { quoteSpans } from '../mdx/quotes.ts'
import type { Problem } from '../model/problem.ts'
import type { RuleName } from './rule.ts'

/** What the sources in the inbox say, by their `sha256` as articles have it. */
export type SourceTexts = ReadonlyMap<string, string>

/** What two prints of one text share, however it is set and marked. */
const letters = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase()

/**
 * What claims cite of an article stands in its source, where that lies in the inbox as it was read: else an outlet would be quoted with words
 * that only the article’s file has.
 */
export function citedDepart({ articles, claims }: Content, sources: SourceTexts): Problem[] {
  const citedBy = new Map<string, Map<string, string>>()
  for (const claim of claims.values())
    for (const { article, quote } of claim.data.citations) {
      const quotes = citedBy.get(article) ?? new Map<string, string>()
      citedBy.set(article, quotes)
      if (!quotes.has(quote.exact)) quotes.set(quote.exact, claim.file)
    }
  return [...citedBy].flatMap(([id, quotes]) => {
    const article = articles.get(id)
    const source = article?.data.source
    const told = sources.get(source?.sha256 ?? '')
    if (article === undefined || source === undefined || told === undefined) return []
    const whole = letters(told)
    return [...quotes].flatMap(([exact, claim]): Problem[] => {
      if (quoteSpans(article.text, { exact }).length === 0 || whole.includes(letters(exact))) return []
      const paragraph = articleParagraphs(article.body).find(({ text }) => text.includes(exact))
      return [
        {
          rule: 'article-departs' satisfies RuleName,
          severity: 'warning',
          message: `“${shortened(exact)}”, which ${claim} quotes, does not stand in the article’s source, ${source.file}, which lies in the inbox as it was read.`,
          fix: 'If the outlet does not print these words, put the article back as its source has it, and delete the citation; if it does, save its page anew in place of the source, and import that.',
          file: article.file,
          line: paragraph?.line ?? 1,
          column: 1,
        },
      ]
    })
  })
}

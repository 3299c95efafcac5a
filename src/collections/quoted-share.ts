import type { StoredArticle } from './site-content.ts'

/** Words of an article, as a page quotes them. */
export type QuotedWords = {
  article: Pick<StoredArticle, 'id' | 'text' | 'data'>
  start: number
  exact: string
}

/** Takes quotations onto a page, all or none of them: whether what the page quotes of each article keeps within its share. */
export type Quoting = (quotations: readonly QuotedWords[]) => boolean

type Quoted = { left: number; spans: { start: number; end: number }[] }

/**
 * What one page may quote. Words count once, however often they stand there; those of an article that may be shown whole do not count.
 * @param share of the words of each article, 0 to 1
 */
export function quoting(share: number): Quoting {
  const quoted = new Map<string, Quoted>()
  return (quotations) => {
    const before = new Map<string, Quoted>()
    for (const { article, start, exact } of quotations) {
      if (article.data.fullText) continue
      const { left, spans } = before.get(article.id) ??
        quoted.get(article.id) ?? { left: Math.floor(countWords(article.text) * share), spans: [] }
      const end = start + exact.length
      const isThere = spans.some((span) => span.start <= start && end <= span.end)
      before.set(article.id, {
        left: left - (isThere ? 0 : countWords(exact)),
        spans: [...spans, { start, end }],
      })
    }
    if ([...before.values()].some(({ left }) => left < 0)) return false
    for (const [id, now] of before) quoted.set(id, now)
    return true
  }
}

const countWords = (text: string): number => text.split(/\s+/).filter(Boolean).length

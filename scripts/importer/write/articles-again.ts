import { isDeepStrictEqual } from 'node:util'
import type { Content } from '../../../src/mdx/content-folder.ts'
import type { Entry } from '../../../src/mdx/entry.ts'
import { areTwo, keptOf, makeOne } from '../../../src/mdx/make-one.ts'
import { comparedArticle } from '../../../src/compare/compared.ts'
import { printedTwice } from '../../../src/compare/lineage/twice.ts'
import type { Lineage } from '../../../src/model/comparison.ts'
import type { Article } from '../../../src/model/article.ts'
import type { Problem } from '../../../src/model/problem.ts'
import { articleData, statedFields } from './compose.ts'
import { shortened } from '../../../src/mdx/misquoted.ts'
import { areVersions } from '../versions/same-article.ts'
import { problemOf } from '../read/problems.ts'
import { compared, type ReadArticle } from '../claims/read-articles.ts'
import type { ImportedArticle } from './types.ts'

/** What the file of an article follows its source in, where the source has changed: an editor may have written it. */
export function followed(article: ReadArticle, before: Entry<Article> | undefined): Problem[] {
  if (before === undefined || before.data.source?.sha256 === article.sha256) return []
  const now = articleData(article, before.data)
  const changed = [...statedFields, 'publisher' as const, 'url' as const].filter(
    (name) => before.data[name] !== undefined && !isDeepStrictEqual(before.data[name], now[name]),
  )
  if (changed.length === 0) return []
  return [
    {
      rule: 'article-updated',
      severity: 'warning',
      file: before.file,
      ...before.placeOf([changed[0]!]),
      message: `Its source has changed, and the file follows it in ${changed.map((name) => `\`${name}\``).join(', ')}.`,
      fix: 'Nothing has to be done, unless an editor had corrected it: then put it back. The words as they were are in the history of the file, where git keeps one.',
    },
  ]
}

/** An article of which nothing that was read stands in its source any more, which is another text now: its outlet has withdrawn it. */
export function withdrawn(article: ReadArticle, before: Entry<Article> | undefined): Problem[] {
  const passages = before?.data.claims ?? []
  if (before === undefined || before.data.source?.sha256 === article.sha256 || passages.length === 0)
    return []
  if (passages.some(({ quote }) => article.text.includes(quote.exact))) return []
  if (areVersions(before.text, article.text)) return []
  return [
    {
      rule: 'article-withdrawn',
      severity: 'warning',
      file: before.file,
      ...before.placeOf(['title']),
      message: `Its outlet seems to have withdrawn it: nothing that was read in it stands in its source now, which begins “${shortened(article.text)}”`,
      fix: 'Look at what cites it, `citation-stale` names each: delete these citations, and the claims that nobody else reports. Its file may stay, so that nothing is made again. To tell readers instead, take the source away, put the file back as it was, from its history, and say under `corrections` of each claim that the outlet took it back.',
    },
  ]
}

/** Articles that are new, in which their outlet prints what it prints in another: each of their claims would cite it twice. */
export function twins(
  articles: readonly ReadArticle[],
  imported: readonly ImportedArticle[],
  content: Content,
  found: readonly Lineage[],
): Problem[] {
  const data = new Map([
    ...[...content.articles].map(([id, entry]) => [id, entry.data] as const),
    ...imported.map((one) => [one.id, one.data] as const),
  ])
  const read = new Map(articles.map((article) => [article.id, article]))
  const others = [...content.articles.values()].filter(({ id }) => !read.has(id))
  const all = [...others.map(comparedArticle), ...articles.map(compared)]
  return printedTwice(all, found).flatMap(({ first, later, isWhole, share }): Problem[] => {
    const [earlier, update] = [first, later].map((id) => ({ id, data: data.get(id)! }))
    if (earlier === undefined || update === undefined) return []
    const isNew = (id: string) => read.has(id) && !content.articles.has(id)
    if (![first, later].some(isNew) || areTwo(earlier, update)) return []
    const [kept, other] = keptOf(earlier, update)
    const article = read.get(isNew(later) ? later : first)!
    const there = article.id === kept.id ? other : kept
    return [
      problemOf(
        article.file,
        'article-twice',
        'warning',
        `the same outlet has ${isWhole ? 'the same text' : `${Math.round(share * 100)}% of its words`} in articles/${there.id}.mdx: it may be the same article, updated or moved; claims would cite both as if they were two reports, and what only the earlier says would stay published`,
        makeOne(kept, other),
      ),
    ]
  })
}

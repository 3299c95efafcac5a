import { isDeepStrictEqual } from 'node:util'
import { foldSpace } from '../../../src/mdx/article-text.ts'
import type { Content } from '../../../src/mdx/content-folder.ts'
import type { Entry } from '../../../src/mdx/entry.ts'
import type { Article } from '../../../src/model/article.ts'
import type { Problem } from '../../../src/model/problem.ts'
import { articleData, statedFields } from '../compose.ts'
import { problemOf } from '../read/problems.ts'
import type { ReadArticle } from '../read-articles.ts'

/** What the file of an article follows its source in, where the source has changed: an editor may have written it. */
export function followed(article: ReadArticle, before: Entry<Article> | undefined): Problem[] {
  if (before === undefined || before.data.source?.sha256 === article.sha256) return []
  const now = articleData(article, before.data)
  const changed = [...statedFields, 'publisher' as const].filter(
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

/** Articles that an outlet prints word for word under another address, or in another file: the outlet would be cited twice. */
export function twins(articles: readonly ReadArticle[], content: Content): Problem[] {
  const keyOf = (publisher: string, text: string) => `${publisher}\n${foldSpace(text)}`
  const read = new Set(articles.map(({ id }) => id))
  const outlets = new Set(articles.map(({ publisher }) => publisher.id))
  const first = new Map(
    [...content.articles.values()]
      .filter(({ id, data }) => !read.has(id) && outlets.has(data.publisher))
      .map(({ id, data, text }) => [keyOf(data.publisher, text), id]),
  )
  return articles.flatMap(({ id, file, publisher, text }): Problem[] => {
    const key = keyOf(publisher.id, text)
    const twin = first.get(key)
    first.set(key, twin ?? id)
    if (twin === undefined || text === '') return []
    return [
      problemOf(
        file,
        'article-twice',
        'warning',
        `the same outlet has the same text as “${twin}”: it may have moved, and each of its claims would cite it twice`,
        `if it moved, delete articles/${id}.mdx and the citations of it, and write the new address as \`url\` of articles/${twin}.mdx`,
      ),
    ]
  })
}

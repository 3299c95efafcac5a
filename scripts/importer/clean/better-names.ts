import type { CleanArticle } from './clean.ts'
import { isStopgap } from '../../../src/model/publisher.ts'
import { newPublisher, publisherByName, type KnownPublisher } from '../printed/publisher.ts'

/**
 * The articles with the names of outlets that some of them give, for outlets that went by an address or a file’s name until now. An
 * outlet that is new goes by its name in its file’s name too.
 * @param articles in an order of their own: the first that gives a name is taken
 * @param isKnown whether the content has a publisher of this id
 * @param isAsImported whether its file is still as an import wrote it
 */
export function withBetterNames<Article extends Pick<CleanArticle, 'publisher' | 'outlet' | 'url'>>(
  articles: readonly Article[],
  publishers: readonly KnownPublisher[],
  isKnown: (id: string) => boolean,
  isAsImported: (id: string) => boolean,
): Article[] {
  const better = new Map<string, KnownPublisher>()
  for (const { publisher, outlet, url } of articles) {
    const { id, data } = publisher
    if (outlet === null || better.has(id) || outlet === data.name) continue
    if (!isStopgap(data) || (isKnown(id) && !isAsImported(id))) continue
    const named = newPublisher(outlet, data.url ?? url)
    const isTaken =
      named === null ||
      [...publishers, ...better.values()].some((one) => one.id !== id && one.id === named.id) ||
      publisherByName(
        outlet,
        publishers.filter((one) => one.id !== id),
      ) !== null
    if (!isTaken) better.set(id, { id: isKnown(id) ? id : named.id, data: named.data })
  }
  return articles.map((article) => ({
    ...article,
    publisher: better.get(article.publisher.id) ?? article.publisher,
  }))
}

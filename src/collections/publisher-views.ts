import { onlyDenies } from '../model/comparison.ts'
import type { Publisher } from '../model/publisher.ts'
import type { Directory } from './directory.ts'
import { restsOnOne } from './origin-views.ts'
import type { Stored, StoredArticle } from './site-content.ts'
import type { ArticleRef, ClaimSummary } from './views.ts'
import type { PublisherView } from './page-views.ts'

export type PublisherSources = {
  directory: Directory
  articles: readonly StoredArticle[]
  /** The same articles as pages refer to them, newest first. */
  articleRefs: readonly ArticleRef[]
  claims: readonly ClaimSummary[]
}

/** All that a publisher’s page shows. */
export function publisherView(
  { id, data }: Stored<Publisher>,
  { directory, articles, articleRefs, claims }: PublisherSources,
): PublisherView {
  const own = articles.filter((article) => article.data.publisher === id)
  const agencies = new Set(own.flatMap(({ data: { credit } }) => credit?.agency ?? []))
  const crediting = new Set(articles.filter((article) => article.data.credit?.agency === id).map((a) => a.id))
  const reported = claims.filter(({ outlets }) => outlets.some((outlet) => outlet.id === id))
  const resting = claims.filter(
    ({ origins, onlyDisputed }) =>
      !onlyDisputed && origins.list.some((one) => one.agency === id && !onlyDenies(one)),
  )
  // What rests on nobody else comes first.
  const listed =
    reported.length > 0 ? reported : resting.toSorted((a, b) => Number(restsOnOne(b)) - Number(restsOnOne(a)))
  return {
    ...directory.publisherRef(id),
    type: data.type,
    url: data.url ?? null,
    owner: data.owner ?? null,
    country: data.country ?? null,
    agencies: [...agencies].map((agency) => directory.publisherRef(agency)),
    articles: articleRefs.filter(({ publisher }) => publisher.id === id),
    originals: articleRefs.filter((article) => crediting.has(article.id)),
    claims: listed,
    singleOrigin: listed.filter(restsOnOne).length,
  }
}

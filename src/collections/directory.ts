import type { Claimant } from '../model/claimant.ts'
import { agencyNamed } from '../text/data/agencies.ts'
import { marksIn, plainLetters } from '../model/letters.ts'
import { isBody, type Publisher } from '../model/publisher.ts'
import { claimantTypes } from './claimant-types.ts'
import type { SiteContent, Stored, StoredArticle, StoredClaim } from './site-content.ts'
import type { ArticleRef, ClaimantView, PublisherRef } from './views.ts'

/** Finds what content files refer to by id or by name. */
export type Directory = {
  article: (id: string) => StoredArticle | undefined
  articleRef: (id: string) => ArticleRef | undefined
  publisher: (id: string) => Publisher | undefined
  publisherRef: (id: string) => PublisherRef
  /** Whether a publisher is no outlet or agency, but speaks for itself. */
  isBody: (publisher: string) => boolean
  /** By id, name or alias, else by these without marks; a name that nobody listed stands for itself, as the claims spell it with most marks. */
  claimant: (idOrName: string) => ClaimantView
}

export function directory(content: SiteContent): Directory {
  const articles = byId(content.articles)
  const publishers = byId(content.publishers)
  const typeOf = claimantTypes(content.articles)
  const claimants = claimantIndex(content.claimants, typeOf)
  const marked = markedNames(content.claims)
  const publisher = (id: string): Publisher | undefined => publishers.get(id)?.data
  const publisherRef = (id: string): PublisherRef => ({
    id,
    name: publisher(id)?.name ?? agencyNamed(id) ?? id,
  })
  return {
    article: (id) => articles.get(id),
    articleRef: (id) => {
      const found = articles.get(id)
      return found === undefined ? undefined : toArticleRef(found, publisherRef)
    },
    publisher,
    publisherRef,
    isBody: (id) => {
      const known = publisher(id)
      return known !== undefined && isBody(known)
    },
    claimant: (idOrName) => {
      const key = keyOf(idOrName)
      const known = claimants.get(idOrName.toLowerCase()) ?? claimants.get(key)
      if (known !== undefined) return known
      const name = withMoreMarks(idOrName, marked.get(key))
      return { id: null, key, name, role: null, type: typeOf([idOrName, name]), sameAs: null }
    },
  }
}

const withMoreMarks = (name: string, other = name): string => (marksIn(other) > marksIn(name) ? other : name)

/** Of the names in the claims those with marks, by their keys: “Kopřiva”, though some print “Kopriva”. */
function markedNames(claims: readonly StoredClaim[]): Map<string, string> {
  const names = new Map<string, string>()
  for (const { data } of claims)
    for (const name of [...data.claimants, ...data.citations.flatMap(({ speaker }) => speaker ?? [])])
      if (marksIn(name) > 0) names.set(keyOf(name), withMoreMarks(names.get(keyOf(name)) ?? name, name))
  return names
}

const byId = <Entry extends { id: string }>(entries: readonly Entry[]): Map<string, Entry> =>
  new Map(entries.map((entry) => [entry.id, entry]))

function claimantIndex(
  claimants: readonly Stored<Claimant>[],
  typeOf: ReturnType<typeof claimantTypes>,
): Map<string, ClaimantView> {
  const index = new Map<string, ClaimantView>()
  for (const { id, data } of claimants) {
    const view = {
      id,
      key: id,
      name: data.name,
      role: data.role ?? null,
      type: data.type ?? typeOf([data.name, ...data.aliases]),
      sameAs: data.sameAs ?? null,
    }
    for (const key of [...data.aliases, data.name, id]) index.set(key.toLowerCase(), view)
  }
  for (const [name, view] of [...index]) if (!index.has(keyOf(name))) index.set(keyOf(name), view)
  return index
}

function toArticleRef({ id, data }: StoredArticle, publisherRef: (id: string) => PublisherRef): ArticleRef {
  return {
    id,
    title: data.title,
    workingTitle: data.workingTitle,
    publisher: publisherRef(data.publisher),
    byline: data.byline,
    published: data.published ?? null,
    url: data.url ?? null,
    archive: data.archive ?? null,
    language: data.language,
  }
}

/** A name as the last part of an address; names of one spelling but for case and marks share a page. */
function keyOf(name: string): string {
  const plain = plainLetters(name)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
  return plain === '' || plain === 'page' ? `name-${plain}` : plain
}

/** The articles of these ids, those left out that there are not. */
export function refs(ids: readonly string[], directory: Directory): ArticleRef[] {
  return ids.map((id) => directory.articleRef(id)).filter((article) => article !== undefined)
}

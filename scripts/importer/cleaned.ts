/** Raw articles cleaned, each once and under the name of its file, and which of them are to be read. */
import { byCodeUnits } from '../../src/model/order.ts'
import type { Content } from '../../src/mdx/content-folder.ts'
import { serialiseYaml } from '../../src/mdx/serialise.ts'
import { publisherSchema } from '../../src/model/publisher.ts'
import type { Agency } from '../../src/text/data/agencies.ts'
import { withBetterNames } from './clean/better-names.ts'
import { clean, type CleanArticle } from './clean/clean.ts'
import { articleId } from './write/compose.ts'
import { creditedAgencies, knownPublishers } from './known-publishers.ts'
import { problemOf } from './read/problems.ts'
import type { RawArticle } from './read/types.ts'
import { toldOf } from './versions/same-article.ts'
import { lastVersions, whyOlder, type Superseded } from './versions/versions.ts'

/** What the user asks of an import that bears on which articles are read. */
export type ChoosingOptions = {
  /** Publisher id, where the user names it for all sources. */
  publisher?: string | undefined
  /** Whether articles are read again whose source is the one they were read from last. */
  reread?: boolean
}

/** A cleaned article with the name of its file. */
export type NamedArticle = CleanArticle & { id: string }

/** Cleans raw articles, each source once, in one order whatever order they came in. */
function cleanOnce(
  raw: readonly RawArticle[],
  content: Content,
  options: ChoosingOptions,
  credited: readonly Agency[],
): CleanArticle[] {
  const publishers = knownPublishers(content)
  const context = { agencies: credited, publishers, publisher: options.publisher }
  const seen = new Set<string>()
  const cleaned = raw.map((one) => {
    const article = clean(one, context)
    // A publisher met for the first time is known to the articles after it.
    if (article.publisherIsNew && publishers.every(({ id }) => id !== article.publisher.id))
      publishers.push(article.publisher)
    return article
  })
  const inOrder = cleaned.toSorted(
    (a, b) => byCodeUnits(a.published ?? '9', b.published ?? '9') || byCodeUnits(a.sha256, b.sha256),
  )
  const isAsImported = (id: string) => {
    const entry = content.publishers.get(id)
    return entry?.source === serialiseYaml(publisherSchema, entry?.data)
  }
  return withBetterNames(inOrder, publishers, (id) => content.publishers.has(id), isAsImported).filter(
    ({ sha256 }) => !seen.has(sha256) && seen.add(sha256),
  )
}

/**
 * Articles with the address that the content has of them, where they were read from the same source, now or before: an editor may have
 * written it there, and by it versions of one article are known for one.
 */
function withKnownAddresses(articles: readonly CleanArticle[], content: Content): CleanArticle[] {
  const known = new Map(
    [...content.articles.values()].flatMap(({ data: { source, url } }) =>
      source === undefined || url === undefined
        ? []
        : [...source.earlier, source.sha256].map((sha256) => [sha256, url] as const),
    ),
  )
  return articles.map((article) => ({ ...article, url: known.get(article.sha256) ?? article.url }))
}

/** Gives each article its file’s name. */
function named(unique: readonly CleanArticle[], content: Content): NamedArticle[] {
  const existing = new Map(
    [...content.articles].map(([id, { data, text }]) => [
      id,
      toldOf(data, text, content.publishers.get(data.publisher)),
    ]),
  )
  // what is unchanged keeps its file, whatever else goes by its name or address
  const unchanged = new Set([...existing.values()].map(({ sha256 }) => sha256))
  const ids = new Map<string, string>()
  for (const article of unique.toSorted(
    (a, b) => Number(unchanged.has(b.sha256)) - Number(unchanged.has(a.sha256)),
  ))
    ids.set(article.sha256, articleId(article, existing, new Set(ids.values())))
  return unique.map((article) => ({ ...article, id: ids.get(article.sha256)! }))
}

/** Cleans raw articles, in one order whatever order they came in, and gives each its file’s name. */
export const cleanAll = (
  raw: readonly RawArticle[],
  content: Content,
  options: Pick<ChoosingOptions, 'publisher'>,
): NamedArticle[] => named(cleanOnce(raw, content, options, creditedAgencies(raw, content)), content)

/** An article with the day that its file has, which an editor may have corrected: its times are told from that. */
const withCorrectedDay = (article: NamedArticle, published: string | undefined): NamedArticle =>
  published === undefined || published === article.published
    ? article
    : { ...article, published, problems: article.problems.filter(({ rule }) => rule !== 'date-unknown') }

/**
 * An article with the day and the people that its file has, where its source has changed and names none any more: a notice that takes
 * the place of a text does not say that it was another’s, or of another day.
 */
function withKnownSigns(article: NamedArticle, content: Content): NamedArticle {
  const entry = content.articles.get(article.id)
  const before = entry?.data
  if (entry === undefined || before === undefined) return article
  if (before.source?.sha256 === article.sha256) return withCorrectedDay(article, before.published)
  const published = article.published === null ? before.published : undefined
  const byline = article.byline.length === 0 && before.byline.length > 0 ? before.byline : undefined
  const kept = [
    ...(published === undefined ? [] : ['`published`']),
    ...(byline === undefined ? [] : ['`byline`']),
  ]
  if (kept.length === 0) return article
  const problem = problemOf(
    article.file,
    'article-kept',
    'warning',
    `it no longer shows what ${entry.file} has as ${kept.join(' and ')}, which stays there`,
    'nothing has to be done, unless the outlet took it back: then delete it there',
  )
  return {
    ...article,
    ...(published !== undefined && { published }),
    ...(byline !== undefined && { byline }),
    problems: [
      ...article.problems.filter(({ rule }) => published === undefined || rule !== 'date-unknown'),
      problem,
    ],
  }
}

/** Which of the articles given are to be read, and which are not, and why. */
export type Chosen = {
  toRead: NamedArticle[]
  /** Left as they are: read before from the same source, and nothing else is wanted of them now. */
  asBefore: NamedArticle[]
  /** Older than what the content has of them. */
  older: { article: NamedArticle; why: string }[]
  /** Given beside a later version. */
  superseded: Superseded[]
}

/** Cleans raw articles and tells which are to be read. */
export function chosen(
  raw: readonly RawArticle[],
  content: Content,
  options: ChoosingOptions,
  credited: readonly Agency[],
): Chosen {
  const { last, superseded } = lastVersions(
    withKnownAddresses(cleanOnce(raw, content, options, credited), content),
    placeIn(raw),
  )
  const all = named(last, content).map((article) => withKnownSigns(article, content))
  const older =
    options.reread === true
      ? []
      : all.flatMap((article) => {
          const why = whyOlder(article, content.articles.get(article.id)?.data)
          return why === null ? [] : [{ article, why }]
        })
  const taken = all.filter((article) => older.every((one) => one.article !== article))
  return {
    toRead: taken.filter((article) => !isReadAlready(article, content, options)),
    asBefore: taken.filter((article) => isReadAlready(article, content, options)),
    older,
    superseded,
  }
}

/** Where a source stood among those given; of one given twice, where it stood first. */
export function placeIn(raw: readonly RawArticle[]): (article: { sha256: string }) => number {
  const places = new Map(raw.map(({ sha256 }, at) => [sha256, at] as const).toReversed())
  return ({ sha256 }) => places.get(sha256) ?? 0
}

/** Whether an article was read before from the same source, and nothing else is wanted of it now. */
function isReadAlready(
  { id, sha256 }: NamedArticle,
  { articles }: Content,
  { publisher, reread = false }: ChoosingOptions,
): boolean {
  const known = articles.get(id)?.data
  return !reread && known?.source?.sha256 === sha256 && (publisher ?? known.publisher) === known.publisher
}

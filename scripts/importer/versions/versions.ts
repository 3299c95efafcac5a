import type { Article } from '../../../src/model/article.ts'
import { foldSpace } from '../../../src/mdx/article-text.ts'
import type { Content } from '../../../src/mdx/content-folder.ts'
import type { Problem } from '../../../src/model/problem.ts'
import type { CleanArticle } from '../clean/clean.ts'
import { problemOf } from '../read/problems.ts'
import { addressKey, areOneAddress } from '../../../src/model/web-address.ts'
import { areVersions, isUpdateElsewhere, originKey, toldIn } from './same-article.ts'
import { isBefore, timeOf } from './version-time.ts'

type Dated = Pick<CleanArticle, 'published' | 'modified'>

/** An article that gave way to a later version of it in the same import. */
export type Superseded = { article: CleanArticle; by: CleanArticle; byDate: boolean }

const fileOf = (name: string) => name.replace(/#\d+$/, '')

/** Items of one feed may all give the address of its page; else one address is one article. */
const areOne = (a: CleanArticle, b: CleanArticle): boolean =>
  (haveOneAddress(a, b) && (fileOf(a.file) !== fileOf(b.file) || areVersions(a.text, b.text))) ||
  isUpdateElsewhere(toldIn(a), toldIn(b)) ||
  isUpdateElsewhere(toldIn(b), toldIn(a))

const haveOneAddress = (a: CleanArticle, b: CleanArticle): boolean =>
  a.url !== null && b.url !== null && areOneAddress(a.url, b.url)

/** What versions of one article have in common, one or the other. */
const keysOf = (article: CleanArticle): string[] => [
  ...(article.url === null ? [] : [addressKey(article.url)]),
  ...[originKey(article)].filter((key) => key !== null),
]

/**
 * Of versions of one article in one import the last, by what they say of their time, else in the order given: what comes of it
 * when they are imported one by one.
 * @param placeOf where a source stood among those given
 */
export function lastVersions<Found extends CleanArticle>(
  articles: readonly Found[],
  placeOf: (article: CleanArticle) => number,
): { last: Found[]; superseded: Superseded[] } {
  const last: Found[] = []
  const superseded: Superseded[] = []
  const byKey = new Map<string, number[]>()
  for (const article of articles.toSorted((a, b) => placeOf(a) - placeOf(b))) {
    const keys = keysOf(article)
    const places = keys.flatMap((key) => byKey.get(key) ?? [])
    const at = places.find((place) => areOne(last[place]!, article))
    const before = at === undefined ? undefined : last[at]
    const place = at ?? last.length
    for (const key of keys) byKey.set(key, [...(byKey.get(key) ?? []), place])
    if (before === undefined) last.push(article)
    else if (isBefore(timeOf(article), timeOf(before))) superseded.push({ article, by: before, byDate: true })
    else {
      last[place] = article
      const byDate = isBefore(timeOf(before), timeOf(article))
      superseded.push({ article: before, by: article, byDate })
    }
  }
  const kept = new Set(last)
  return { last: articles.filter((article) => kept.has(article)), superseded }
}

/** The hashes of the sources that an article was read from before, or that gave way to the one it is read from now. */
export function earlierSources(
  sha256: string,
  before: Article | undefined,
  superseded: readonly Superseded[],
): string[] {
  const gaveWay = superseded.filter(({ by }) => by.sha256 === sha256).map(({ article }) => article.sha256)
  const known = [...(before?.source?.earlier ?? []), ...(before?.source ? [before.source.sha256] : [])]
  return [...new Set([...known, ...gaveWay])].filter((one) => one !== sha256)
}

/** Why an article would turn one of the content back to an earlier version, or null where it would not. */
export function whyOlder(article: Dated & { sha256: string }, known: Article | undefined): string | null {
  if (known?.source === undefined || known.source.sha256 === article.sha256) return null
  if (known.source.earlier.includes(article.sha256))
    return 'the article was read from this source before, and from a later one since'
  const [own, there] = [timeOf(article), timeOf(known)]
  return isBefore(own, there)
    ? `it is of ${own ?? ''}, and the article was last read from one of ${there ?? ''}`
    : null
}

/** What is said of versions that are not taken. */
export function versionProblems(
  superseded: readonly Superseded[],
  older: readonly { article: CleanArticle & { id: string }; why: string }[],
  { articles }: Content,
): Problem[] {
  // Of sources that lie in one folder for good it is said once.
  const known = new Map(
    [...articles.values()].map(({ data: { source } }) => [source?.sha256, source?.earlier]),
  )
  const isNews = ({ article, by }: Superseded) =>
    known.get(by.sha256)?.includes(article.sha256) !== true && foldSpace(article.text) !== foldSpace(by.text)
  return [
    ...superseded
      .filter(isNews)
      .map(({ article, by, byDate }) =>
        problemOf(
          article.file,
          'article-version',
          'warning',
          `this is an earlier version of the article in ${by.file}: both ${haveOneAddress(article, by) ? `give the address ${article.url ?? ''}` : 'are by the same people, of the same outlet and minute, and have most words in common'}, and that one is ${byDate ? 'of a later time' : 'given later'}; only that one is taken`,
          byDate
            ? 'nothing has to be done, unless they are two articles: then correct the address of one'
            : 'if this one is the later, write in both when they were updated (`Updated: 2026-01-05 14:30`); if they are two articles, correct the address of one',
        ),
      ),
    ...older.map(({ article, why }) =>
      problemOf(
        article.file,
        'article-older',
        'warning',
        `this is an older version of ${articles.get(article.id)?.file ?? article.id}, which stays as it is: ${why}`,
        'nothing has to be done; to turn the article back to these words, import this file alone with --reread',
      ),
    ),
  ]
}

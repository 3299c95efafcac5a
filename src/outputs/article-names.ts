import type { ArticleRef } from '../collections/views.ts'
import { inZoneOf } from '../strings/dates.ts'
import { showDate, strings } from '../strings/index.ts'
import { isolated } from '../strings/isolated.ts'
import { shortClaim } from './short-claim.ts'

/**
 * How articles are named where they stand beside each other: by their outlets, and where one outlet has several of them, by what
 * tells each from the others: its day, “The Gazette (4 May 2026)”, the time of one day, or its headline.
 */
export function articleNames(articles: readonly ArticleRef[]): (article: ArticleRef) => string {
  const ofOutlet = Map.groupBy(articles, ({ publisher }) => publisher.name)
  return (article) => {
    const all = ofOutlet.get(article.publisher.name) ?? []
    const others = all.filter(({ id }) => id !== article.id)
    const outlet = isolated(article.publisher.name)
    if (others.length === 0) return outlet
    const zone = all.find(({ published }) => published !== null)?.published ?? ''
    for (const markOf of [dayOf, timeIn(zone), headlineOf]) {
      const mark = markOf(article)
      if (mark !== null && others.every((other) => markOf(other) !== mark))
        return strings.article.named(outlet, mark)
    }
    return outlet
  }
}

/** The names of some of the articles, each once. */
export const namesOf = (
  articles: readonly ArticleRef[],
  nameOf: (article: ArticleRef) => string,
): string[] => [...new Set(articles.map(nameOf))]

const dayOf = ({ published }: ArticleRef): string | null =>
  published === null ? null : showDate(published.slice(0, 10))

/** The time, in the zone of another that stands beside it, with the zone in no brackets of its own. */
const timeIn =
  (zone: string) =>
  ({ published }: ArticleRef): string | null =>
    published?.includes('T') === true
      ? showDate(inZoneOf(zone, published)).replace(/ \((.+)\)$/, ' $1')
      : null

const headlineOf = ({ title, language }: ArticleRef): string =>
  strings.article.headed(isolated(shortClaim(title, language)))

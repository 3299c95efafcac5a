import { lineages } from '../../src/compare/lineage.ts'
import { isCopy } from '../../src/compare/lookup.ts'
import type { Problem } from '../../src/model/problem.ts'
import type { ComparedArticle, Lineage } from '../../src/model/comparison.ts'
import { readClaims, type TextReading } from './claims.ts'
import type { CleanArticle } from './clean/clean.ts'

/** An article cleaned and read. */
export type ReadArticle = CleanArticle & {
  id: string
  reading: TextReading
  /** The date that its relative dates resolve against. */ reference: string | null
}

/** An article as the comparison sees it. */
export function compared(article: CleanArticle & { id: string }): ComparedArticle {
  const { id, published, modified, byline, url, text } = article
  const credit =
    article.credit === null ? null : { agency: article.credit.agency, exact: article.credit.exact }
  return {
    id,
    publisher: article.publisher.id,
    published,
    modified,
    byline,
    opinion: article.writer !== null,
    credit,
    url,
    text,
  }
}

const datedByCopy = (problem: Problem, date: string): Problem => ({
  ...problem,
  message: `the source shows no date of publication; “Monday” and the like are read as of ${date.slice(0, 10)}, the day of a copy of it`,
})

/** Words for a day that only its own day of publication gives a meaning. */
const dayWord = /\b(?:yesterday|today|tomorrow|tonight|this (?:morning|afternoon|evening)|last night)\b/gi

/** Whether an outlet put the days of a dispatch into words of its own day: “yesterday” where the copy printed first has “on Thursday”. */
const datesAnew = (text: string, first: string): boolean =>
  [...text.matchAll(dayWord)].length > [...first.matchAll(dayWord)].length

/**
 * Links between copies of one dispatch, followed as far as they go: every article’s earliest date of publication; its own, where
 * it tells the days anew.
 */
export function earliestDates(
  articles: readonly { id: string; published: string | null; text: string }[],
  found: readonly Lineage[],
): Map<string, string | null> {
  const group = new Map(articles.map(({ id }) => [id, id]))
  const rootOf = (id: string): string => {
    const above = group.get(id) ?? id
    return above === id ? id : rootOf(above)
  }
  for (const lineage of found) if (isCopy(lineage)) group.set(rootOf(lineage.a), rootOf(lineage.b))
  const earliest = new Map<string, { published: string; text: string }>()
  for (const { id, published, text } of articles) {
    const known = earliest.get(rootOf(id))
    if (published !== null && (known === undefined || published < known.published))
      earliest.set(rootOf(id), { published, text })
  }
  return new Map(
    articles.map(({ id, published, text }) => {
      const first = earliest.get(rootOf(id))
      const isOwn = first === undefined || (published !== null && datesAnew(text, first.text))
      return [id, isOwn ? published : first.published]
    }),
  )
}

/** Reads articles that may be copies of each other: in copies of one dispatch relative dates resolve against the earliest. */
export function readTogether(
  articles: readonly (CleanArticle & { id: string })[],
  known: readonly ComparedArticle[] = [],
): { articles: ReadArticle[]; lineages: Lineage[] } {
  const all = [...known, ...articles.map(compared)]
  const found = lineages(all)
  const reference = earliestDates(all, found)
  return {
    articles: articles.map((article) => {
      const date = reference.get(article.id) ?? article.published
      return {
        ...article,
        problems: article.problems.map((problem) =>
          problem.rule === 'date-unknown' && date !== null ? datedByCopy(problem, date) : problem,
        ),
        reference: date,
        reading: readClaims(article.text, date, article.language, article.writer),
      }
    }),
    lineages: found,
  }
}

import { notesOn } from '../clean/opinion.ts'
import { creditOf } from '../../../src/model/reading.ts'
import { lineages } from '../../../src/compare/lineage/lineage.ts'
import { isCopy } from '../../../src/compare/lineage/lookup.ts'
import type { ComparedArticle, Lineage } from '../../../src/model/comparison.ts'
import type { Problem } from '../../../src/model/problem.ts'
import { byCodeUnits } from '../../../src/model/order.ts'
import { millisecondsADay } from '../../../src/text/date/calendar.ts'
import { answersUnread } from '../clean/warnings.ts'
import { ofNobody } from './interviews.ts'
import { readClaims, type TextReading } from './claims.ts'
import type { CleanArticle } from '../clean/clean.ts'
import { sha256 } from '../ids/sha256.ts'
import { dayWithoutYear } from '../printed/written-date.ts'

/** An article cleaned and read. */
export type ReadArticle = CleanArticle & {
  id: string
  reading: TextReading
  /** The date that its relative dates resolve against. */ reference: string | null
}

/** An article as the comparison sees it. */
export function compared(article: CleanArticle & { id: string }): ComparedArticle {
  const { id, language, published, modified, byline, url, text } = article
  const credit = article.credit === null ? null : creditOf(article.credit)
  return {
    id,
    publisher: article.publisher.id,
    language,
    published,
    modified,
    byline,
    opinion: article.writer !== null,
    releasedBy: article.releaser,
    credit,
    url,
    text,
  }
}

/** Words for a day that only its own day of publication gives a meaning. */
const dayWord = /\b(?:yesterday|today|tomorrow|tonight|this (?:morning|afternoon|evening)|last night)\b/gi

/** Whether an outlet put the days of a dispatch into words of its own day: “yesterday” where the copy printed first has “on Thursday”. */
const datesAnew = (text: string, first: string): boolean =>
  [...text.matchAll(dayWord)].length > [...first.matchAll(dayWord)].length

/** A dispatch is printed within so many days; of prints that lie further apart one is misdated, or printed once more. */
const freshFor = 3

const daysBetween = (from: string, to: string): number =>
  (Date.parse(to.slice(0, 10)) - Date.parse(from.slice(0, 10))) / millisecondsADay

type Dated = { id: string; published: string | null; text: string }

/**
 * Links between copies of one dispatch, followed as far as they go: the day that each article’s words are of. A print that has a date
 * is read by that, or by the day on which a copy was printed first, a day or two before, unless it tells the days anew; one
 * that has none by the earliest date of a copy.
 */
function referenceDates(articles: readonly Dated[], found: readonly Lineage[]): Map<string, string | null> {
  const group = new Map(articles.map(({ id }) => [id, id]))
  const rootOf = (id: string): string => {
    const above = group.get(id) ?? id
    return above === id ? id : rootOf(above)
  }
  for (const lineage of found) if (isCopy(lineage)) group.set(rootOf(lineage.a), rootOf(lineage.b))
  const copies = Map.groupBy(articles, ({ id }) => rootOf(id))
  const inOrder = new Map(
    [...copies].map(([root, all]) => [
      root,
      all
        .flatMap(({ published, text }) => (published === null ? [] : [{ published, text }]))
        .sort((a, b) => byCodeUnits(a.published, b.published)),
    ]),
  )
  return new Map(
    articles.map(({ id, published, text }) => {
      const first = inOrder
        .get(rootOf(id))
        ?.find((one) => published === null || daysBetween(one.published, published) <= freshFor)
      const isOwn = first === undefined || (published !== null && datesAnew(text, first.text))
      return [id, isOwn ? published : first.published]
    }),
  )
}

/** An article that shows no date, with the day that a copy of it tells, and a warning that says so. */
function datedByCopy<T extends CleanArticle>(article: T, copied: string): T & { reference: string } {
  const dateline = article.leftOut.find(({ what }) => what === 'dateline')?.text ?? ''
  const dated = dayWithoutYear(dateline, copied)
  const day = dated?.date ?? copied
  const message =
    dated === null
      ? `the source shows no date of publication; “Monday” and the like are read as of ${day.slice(0, 10)}, the day of a copy of it`
      : `the source shows no year of publication; “${dated.exact}” in its dateline is taken for ${day}, as a copy of it is of ${copied.slice(0, 10)}`
  return {
    ...article,
    ...(dated !== null && { published: day }),
    reference: day,
    problems: article.problems.map((problem) =>
      problem.rule === 'date-unknown' ? { ...problem, message } : problem,
    ),
  }
}

/** What an article claims, its relative dates resolved against a day. */
export type ArticleReader = (article: CleanArticle, reference: string | null) => TextReading

type ToRead = Parameters<typeof readClaims>

const toRead = (article: CleanArticle, reference: string | null): ToRead => [
  article.text,
  reference,
  article.language,
  article.writer ?? article.releaser ?? article.payer,
  {
    blocks: article.blocks,
    notes: article.writer === null ? [] : notesOn(article.writer, article.blocks),
    disowned: article.disowned,
    country: article.country,
    satire: article.satire,
  },
]

const read: ArticleReader = (article, reference) => readClaims(...toRead(article, reference))

/** A reader that reads an article once however often it is asked: an import begins anew without an article that it leaves out. */
export function rememberingReader(): ArticleReader {
  const known = new Map<string, TextReading>()
  return (article, reference) => {
    const given = toRead(article, reference)
    const key = sha256(JSON.stringify(given))
    const reading = known.get(key) ?? readClaims(...given)
    known.set(key, reading)
    return reading
  }
}

/** A warning where an article has more answers of which nobody knows whose they are than claims. */
function mostlyUnread({ file }: CleanArticle, { sentences, passages, leftOut }: TextReading): Problem[] {
  const count = leftOut.filter(({ why }) => why === ofNobody).length
  const warning = answersUnread(count, sentences.length)
  return count > passages.length ? [{ ...warning, severity: 'warning', file, line: 1, column: 1 }] : []
}

/** Reads articles that may be copies of each other: relative dates resolve against the day it was printed first. */
export function readTogether(
  articles: readonly (CleanArticle & { id: string })[],
  known: readonly ComparedArticle[] = [],
  reader: ArticleReader = read,
): { articles: ReadArticle[]; lineages: Lineage[] } {
  const all = [...known, ...articles.map(compared)]
  const found = lineages(all)
  const references = referenceDates(all, found)
  return {
    articles: articles.map((article) => {
      const reference = references.get(article.id) ?? article.published
      const dated =
        article.published === null && reference !== null
          ? datedByCopy(article, reference)
          : { ...article, reference }
      const reading = reader(article, dated.reference)
      return { ...dated, reading, problems: [...dated.problems, ...mostlyUnread(article, reading)] }
    }),
    lineages: found,
  }
}

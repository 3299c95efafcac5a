/** Times that two citations tell of one thing, though nothing that stands in one clause with either shows that. */
import type { ComparedArticle, ComparedCitation } from '../../model/comparison.ts'
import { dates, whenOf } from '../../text/date/dates.ts'
import { figuresAgree } from '../figures/figure.ts'
import { timesIn } from '../figures/times.ts'
import { isName, lacking, toldIn } from '../words/told.ts'
import { readAlike, withLead, wordsOf, type CitedFigure } from './cited-figures.ts'
import type { FigureDifference } from './figure-differences.ts'
import { areSeenApart } from './times-told.ts'

/** So much of what two texts tell must be the same, a name counted less than another word, for each one’s only time to be of one thing. */
const enough = 2

/**
 * Where each of two citations tells one time that the other does not, led up to by the same word and told in the same way, “since 2 April”
 * and “since 12 April”, and much of the rest is told in both. Of an aside too: “who bought cheese since 12 April”.
 * @param known differences of times that were found by what stands beside them
 */
export function loneTimes(
  citations: readonly ComparedCitation[],
  articles: ReadonlyMap<string, Pick<ComparedArticle, 'published'>>,
  known: readonly FigureDifference[],
): FigureDifference[] {
  const told = citations.map((citation) => timesOf(citation, articles.get(citation.article)?.published))
  const found: FigureDifference[] = []
  for (const [at, mine] of told.entries())
    for (const theirs of told.slice(at + 1)) {
      const [[one, ...more], [other, ...others]] = [without(mine, theirs), without(theirs, mine)]
      if (one === undefined || other === undefined || more.length + others.length > 0) continue
      if (one.citation.article === other.citation.article || !areToldAlike(one, other)) continue
      const isKnown = [...known, ...found].some(
        ({ kind, values }) =>
          kind === 'date' &&
          values.flat().some(({ citation }) => citation === one.citation || citation === other.citation),
      )
      if (!isKnown && shared(one.citation, other.citation) >= enough)
        found.push({ kind: 'date', values: [[one], [other]] })
    }
  return found
}

const timesOf = (citation: ComparedCitation, published: string | null | undefined): CitedFigure[] =>
  published == null
    ? []
    : timesIn(citation.quote.exact, whenOf(citation.quote.exact, dates(citation.quote.exact, published))).map(
        (figure) => ({
          citation,
          figure,
        }),
      )

/** The times of one citation that none of the other’s is. */
const without = (times: readonly CitedFigure[], others: readonly CitedFigure[]): CitedFigure[] =>
  times.filter(
    (one) => !others.some((other) => figuresAgree(one.figure, other.figure) || readAlike(one, other)),
  )

/** Whether two times are as long, are led up to by one word, and are told so that a reader sees that they are two. */
function areToldAlike(one: CitedFigure, other: CitedFigure): boolean {
  const [length, lengthThere] = [one, other].map(({ figure: { extent } }) => extent.high - extent.low)
  const [lead, leadThere] = [one, other].map((cited) => {
    const { start } = withLead(cited)
    return cited.citation.quote.exact.slice(start, cited.figure.span.start).toLowerCase().trim()
  })
  return (
    lead !== '' && lead === leadThere && length === lengthThere && areSeenApart(wordsOf(one), wordsOf(other))
  )
}

/** How much of what two texts tell is the same, but for who says so. */
function shared(one: ComparedCitation, other: ComparedCitation): number {
  const [mine, theirs] = [wordsOfTelling(one), wordsOfTelling(other)]
  const missing = new Set(lacking(mine, theirs))
  return mine
    .filter((word) => !missing.has(word))
    .reduce((sum, word) => sum + (isName(word) ? 0.3 : word.event ? 1 : 0.6), 0)
}

const wordsOfTelling = ({ quote: { exact } }: ComparedCitation) =>
  toldIn(exact).filter(({ says, kind }) => !says && kind !== 'date' && kind !== 'number')

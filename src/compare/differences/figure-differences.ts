import type { ComparedCitation, Difference } from '../../model/comparison.ts'
import type { When } from '../../model/date.ts'
import type { Span } from '../../model/reading.ts'
import { isMoney as isMoneyUnit, mayBeOneUnit } from '../../text/data/currencies.ts'
import { amountsIn, clockTimesIn, figuresAgree, timesIn, type Figure } from '../figures/figures.ts'
import { sameFigures } from '../figures/same-figures.ts'

/** A figure and the citation that it stands in. */
export type CitedFigure = { citation: ComparedCitation; figure: Figure }
/** Figures of one thing, a list for each value of it. */
export type FigureDifference = { kind: Difference['kind']; values: CitedFigure[][] }

/**
 * Where citations of one claim tell other amounts or times of the same thing, in whatever words and order they tell it.
 * @param sorted the citations, the earliest first
 */
export function figureDifferences(sorted: readonly ComparedCitation[]): FigureDifference[] {
  const cited = sorted.map((citation) => figuresOf(citation).map((figure) => ({ citation, figure })))
  return ofOneThing(cited).flatMap((figures) => {
    const values = byValue(figures)
    if (values.length < 2) return []
    // Nobody is said to tell “700” who told “650”, as near as both are.
    return [{ kind: figures[0]?.figure.kind ?? 'quantity', values: values.flatMap(byNumber) }]
  })
}

/** The amounts and times that a citation tells. */
export const figuresOf = ({ quote: { exact }, when }: ComparedCitation): Figure[] => figuresIn(exact, when)

/** The amounts and times that a passage tells. */
export const figuresIn = (text: string, when: readonly When[]): Figure[] => [
  ...amountsIn(text),
  ...timesIn(text, when),
  ...clockTimesIn(text),
]

/**
 * What two citations tell at two places: the same, or each something else; `converted` where it is the same in another unit, “nine
 * miles” and “14 kilometres”; `apart` where it is of another thing.
 */
export type Between = { how: 'otherwise' | 'alike' | 'converted' | 'apart'; a: Span; b: Span }

/** What is known of the figures of two citations. */
export type FiguresBetween = {
  /** Says of two places whether the figures there tell the same thing otherwise, and where they stand. */
  at: (a: Span, b: Span) => Between
  /** Whether a place, empty in one of both, is only the unit of a figure that the other has in another: “300 | metres”. */
  isUnit: (a: Span, b: Span) => boolean
}

export function figuresBetween(one: ComparedCitation, other: ComparedCitation): FiguresBetween {
  const [ours, theirs] = [figuresOf(one), figuresOf(other)]
  const pairs = sameFigures(ours, theirs)
  const at = (a: Span, b: Span): Between => {
    const [x, y] = [ours.find(({ span }) => meet(span, a)), theirs.find(({ span }) => meet(span, b))]
    const [mine, yours] = [pairs.find((pair) => pair.a === x), pairs.find((pair) => pair.b === y)]
    if (x !== undefined && y !== undefined && mine !== undefined && mine === yours)
      return areInOtherUnits(x, y)
        ? { how: mine.agrees ? 'converted' : 'otherwise', a: x.span, b: y.span }
        : { how: mine.agrees ? 'alike' : 'otherwise', a: shared(a, x.span), b: shared(b, y.span) }
    // A sum may be told in the money of the outlet’s own country: that is no finding.
    if (isMoney(x) && isMoney(y) && !mayBeOneUnit(x.measure, y.measure)) return { how: 'alike', a, b }
    const elsewhere = mine?.agrees === true || yours?.agrees === true
    const unlike = x?.tally != null && y?.tally != null && x.tally !== y.tally
    return { how: elsewhere || unlike ? 'apart' : 'otherwise', a, b }
  }
  const isUnit = (a: Span, b: Span) =>
    pairs.some(
      (pair) =>
        areInOtherUnits(pair.a, pair.b) &&
        (a.start === a.end ? endsIn(pair.b.span, b) : b.start === b.end && endsIn(pair.a.span, a)),
    )
  return { at, isUnit }
}

const endsIn = (figure: Span, { start, end }: Span) => figure.start < start && end <= figure.end

/** Of one measure told in two units; a count has none. */
const areInOtherUnits = (a: Figure, b: Figure): boolean =>
  mayBeOneUnit(a.measure, b.measure) &&
  a.noun === '' &&
  a.measure !== 'person' &&
  a.extent.unit !== b.extent.unit

/** Whether it is of a currency, by the year or not. */
const isMoney = (figure: Figure | undefined): figure is Figure =>
  figure !== undefined && isMoneyUnit(figure.measure.split('/')[0] ?? '')

const shared = (a: Span, b: Span): Span => ({
  start: Math.max(a.start, b.start),
  end: Math.min(a.end, b.end),
})

const meet = (a: Span, b: Span) => a.start < b.end && b.start < a.end

/** The figures of all citations in groups, each of one thing. */
function ofOneThing(cited: readonly CitedFigure[][]): CitedFigure[][] {
  const all = cited.flat()
  // Citations of the same words share what was read of them, so a figure is known by its citation too.
  const placeOf = new Map(
    cited.map((list) => [list, new Map(list.map((one) => [one.figure, all.indexOf(one)]))]),
  )
  const group = all.map((_, at) => at)
  for (const [at, ours] of cited.entries()) {
    for (const theirs of cited.slice(at + 1)) {
      if (ours[0]?.citation.article === theirs[0]?.citation.article) continue
      const pairs = sameFigures(
        ours.map(({ figure }) => figure),
        theirs.map(({ figure }) => figure),
      )
      for (const { a, b, part } of pairs) {
        if (part) continue
        const [into, from] = [
          group[placeOf.get(ours)?.get(a) ?? -1],
          group[placeOf.get(theirs)?.get(b) ?? -1],
        ]
        for (const [place, one] of group.entries())
          if (one === from && into !== undefined) group[place] = into
      }
    }
  }
  return [...Map.groupBy(all, (_, at) => group[at]).values()]
}

/** Figures of one thing by what they come to; one with the least of a hedge says best what the value is. An article has one. */
function byValue(figures: readonly CitedFigure[]): CitedFigure[][] {
  const values: CitedFigure[][] = []
  const seen = new Set<string>()
  for (const one of figures.toSorted((a, b) => softness(a.figure) - softness(b.figure))) {
    if (seen.has(one.citation.article)) continue
    seen.add(one.citation.article)
    const same = values.find(
      ([first]) => first !== undefined && (figuresAgree(first.figure, one.figure) || readAlike(first, one)),
    )
    if (same === undefined) values.push([one])
    else same.push(one)
  }
  const order = (value: readonly CitedFigure[]) => Math.min(...value.map((one) => figures.indexOf(one)))
  return values
    .map((value) => value.toSorted((a, b) => figures.indexOf(a) - figures.indexOf(b)))
    .sort((a, b) => order(a) - order(b))
}

/** Figures of one value by what each tells to the last digit; those of one time are kept together. */
const byNumber = (value: readonly CitedFigure[]): CitedFigure[][] => [
  ...Map.groupBy(value, ({ figure: { kind, extent } }) => (kind === 'date' ? '' : extent.low)).values(),
]

/** “Monday” and “Monday” may be two days, but nobody could read so. */
const readAlike = (a: CitedFigure, b: CitedFigure) => wordsOf(a).toLowerCase() === wordsOf(b).toLowerCase()

export const wordsOf = ({ citation, figure: { span } }: CitedFigure): string =>
  citation.quote.exact.slice(span.start, span.end)

/** “640”, then “some 640”, which is near it, then “more than 600”, which may be anything above. */
const softness = ({ extent: { hedge, low, high } }: Figure): number =>
  hedge === null && low === high ? 0 : hedge === 'about' ? 1 : 2

/** Whether a place in a citation is one of these figures. */
export const stands = ({ values }: FigureDifference, citation: ComparedCitation, span: Span): boolean =>
  values
    .flat()
    .some(
      (one) =>
        one.citation === citation && one.figure.span.start < span.end && span.start < one.figure.span.end,
    )

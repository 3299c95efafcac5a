import type { ComparedCitation, Difference } from '../../model/comparison.ts'
import type { Span } from '../../model/reading.ts'
import { overlap } from '../../text/words/spans.ts'
import { figuresAgree, type Figure } from '../figures/figure.ts'
import { areOfTwoMeasures, sameFigures } from '../figures/same-figures.ts'
import type { WholeCitation } from './whole-sentences.ts'
import { figuresOf, isBare, readAlike, withLead, wordsOf, type CitedFigure } from './cited-figures.ts'

/** Figures of one thing, a list for each value of it. */
export type FigureDifference = { kind: Difference['kind']; values: CitedFigure[][] }

/**
 * Where citations of one claim tell other amounts or times of the same thing, in whatever words and order they tell it.
 * @param sorted the citations, the earliest first
 */
export function figureDifferences(sorted: readonly WholeCitation[]): FigureDifference[] {
  const cited = sorted.map((citation) => figuresOf(citation).map((figure) => ({ citation, figure })))
  return ofOneThing(cited).flatMap((figures) => {
    const values = byValue(figures)
    if (values.length < 2) return byBound(values[0] ?? [])
    // Nobody is said to tell “700” who told “650”, as near as both are.
    return [{ kind: figures[0]?.figure.kind ?? 'quantity', values: values.flatMap(byNumber).map(asCited) }]
  })
}

/** Who tells a value: nobody in whose cited words it is not, but where it is in those of none. */
function asCited(value: readonly CitedFigure[]): CitedFigure[] {
  const cited = value.filter(({ citation, figure }) => isInPart(citation, figure.span))
  return cited.length > 0 ? cited : [...value]
}

const isInPart = ({ cited }: WholeCitation, span: Span): boolean =>
  cited === undefined || overlap(cited, span)

/** The figures of all citations in groups, each of one thing. */
function ofOneThing(cited: readonly CitedFigure[][]): CitedFigure[][] {
  const all = cited.flat()
  // Citations of the same words share what was read of them, so a figure is known by its citation too.
  const placeOf = new Map(
    cited.map((list) => [list, new Map(list.map((one) => [one.figure, all.indexOf(one)]))]),
  )
  const group = all.map((_, at) => at)
  const pairs = cited.flatMap((ours, at) =>
    cited.slice(at + 1).flatMap((theirs) =>
      ours[0]?.citation.article === theirs[0]?.citation.article
        ? []
        : sameFigures(
            ours.map(({ figure }) => figure),
            theirs.map(({ figure }) => figure),
          )
            .filter(({ a, b, agrees, part }) => !part && !(agrees && areOfTwoMeasures(a, b)))
            .map(({ a, b }) => [placeOf.get(ours)?.get(a) ?? -1, placeOf.get(theirs)?.get(b) ?? -1] as const),
    ),
  )
  const isOfOneNoun = ([a, b]: readonly [number, number]) => all[a]?.figure.noun === all[b]?.figure.noun
  // “two rifles” and “three rifles” first, then “three guns”
  for (const [a, b] of [...pairs.filter(isOfOneNoun), ...pairs.filter((pair) => !isOfOneNoun(pair))]) {
    const [into, from] = [group[a], group[b]]
    if (into === undefined || from === undefined || into === from) continue
    const [mine, theirs] = [into, from].map((of) => all.filter((_, at) => group[at] === of)) as [
      CitedFigure[],
      CitedFigure[],
    ]
    // two things that one citation tells of are not one, by whatever ways others lead from this to that
    const isTwo = mine.some((one) =>
      theirs.some((other) => one.citation === other.citation && areTwo(one.figure, other.figure)),
    )
    if (isTwo) continue
    for (const [place, one] of group.entries()) if (one === from) group[place] = into
  }
  return [...Map.groupBy(all, (_, at) => group[at]).values()]
}

/** Whether two figures of one citation are of two things, and not both bare numbers that others lay over each other. */
const areTwo = (a: Figure, b: Figure): boolean =>
  a.noun !== b.noun || (a.measure !== '' && !figuresAgree(a, b))

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

/**
 * One number told as the least of what it is, and otherwise: “about 600 crates” and “more than 600 crates”. Who writes “about” or “up to” so
 * much tells no more than who writes the number.
 */
function byBound(value: readonly CitedFigure[]): FigureDifference[] {
  const [first] = value
  const isOfOneNumber =
    first?.figure.kind === 'quantity' &&
    value.every(
      ({ figure: { extent } }) => extent.low === extent.high && extent.low === first.figure.extent.low,
    )
  const sides = [...Map.groupBy(value, isLeast).values()]
  return isOfOneNumber && sides.length > 1 ? [{ kind: 'certainty', values: sides }] : []
}

/** “More than 600 crates”; “a bid of $9m over seven years” is none. */
const isLeast = (cited: CitedFigure): boolean =>
  /^(?:more-than|at-least)$/.test(cited.figure.extent.hedge ?? '') &&
  !/^over\b.*\b(?:seconds|minutes|hours|days|weeks|months|years|decades)$/i.test(wordsOf(cited))

/** Figures of one value by what each tells to the last digit, and how it is softened; those of one time are kept together. */
const byNumber = (value: readonly CitedFigure[]): CitedFigure[][] => [
  ...Map.groupBy(value, ({ figure: { kind, extent } }) =>
    kind === 'date' ? '' : `${extent.low} ${extent.hedge}`,
  ).values(),
]

/**
 * How figures of one thing read beside each other: times with the word that leads up to each, “in September”, where one has none; parts
 * with their whole, “nine of the 16 shutters”, where one has none.
 */
export function toldAs(values: FigureDifference['values']): (cited: CitedFigure) => string {
  const hasWhole = (each: readonly CitedFigure[]) => each[0]?.figure.whole != null
  const rates = new Set(values.map(([first]) => first?.figure.rate?.hours))
  const areRated = rates.size > 1 && !rates.has(undefined)
  const isLed =
    values.some(([first]) => first !== undefined && isBare(first)) ||
    (values.some(hasWhole) && !values.every(hasWhole))
  return (cited) => {
    const { start, end } =
      areRated && cited.figure.rate !== null ? cited.figure.rate : isLed ? withLead(cited) : cited.figure.span
    return cited.citation.quote.exact.slice(start, end)
  }
}

/** “640”, then “some 640”, which is near it, then “more than 600”, which may be anything above. */
const softness = ({ extent: { hedge, low, high } }: Figure): number =>
  hedge === null && low === high ? 0 : hedge === 'about' ? 1 : 2

/** Whether a place in a citation is one of these figures. */
export const stands = ({ values }: FigureDifference, citation: ComparedCitation, span: Span): boolean =>
  values.flat().some((one) => one.citation === citation && overlap(one.figure.span, span))

/** Whether a place in a citation holds nothing beside one of these figures. */
export const isWithin = ({ values }: FigureDifference, citation: ComparedCitation, span: Span): boolean =>
  values
    .flat()
    .some(
      ({ citation: own, figure }) =>
        own === citation && figure.span.start <= span.start && span.end <= figure.span.end,
    )

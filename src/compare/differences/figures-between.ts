/** How the amounts and times of two citations are laid over each other. */
import type { ComparedCitation } from '../../model/comparison.ts'
import type { Span } from '../../model/reading.ts'
import { dollars, isMoney as isMoneyUnit, mayBeOneUnit, signs } from '../../text/data/currencies.ts'
import { datesIn } from '../../text/date/dates.ts'
import { overlap } from '../../text/words/spans.ts'
import { areExchanged, likenessBeside, withNeighbours } from '../figures/exchanged.ts'
import {
  areTwoDeadlines,
  figuresAgree,
  isClock,
  ofUntold,
  tellOtherRates,
  type Figure,
} from '../figures/figure.ts'
import {
  areAsMany,
  areEqual,
  areFarApart,
  areNear,
  areOfTwoMeasures,
  sameFigures,
  type SameFigure,
} from '../figures/same-figures.ts'
import { areRounded, isWrittenRange } from '../../text/numbers/extents.ts'
import { certaintyWords, functionWords, hedges } from '../words/lexicon.ts'
import { comparedWords } from '../words/words.ts'
import { figuresOf, isBare, readAlike, withLead, wordsOf, type CitedFigure } from './cited-figures.ts'
import { equalAmounts } from './equal-amounts.ts'
import { areToldApart } from './times-told.ts'
import { spanOf, withoutShared, wordsWithin, type Unit } from './units.ts'

/**
 * What two citations tell at two places: the same, or each something else; `near` where two numbers can be told of one count, “hundreds
 * of people” and “230 people”; `apart` where it is of another thing.
 */
export type Between = { how: 'otherwise' | 'alike' | 'near' | 'apart'; a: Span; b: Span }

/** What is known of the figures of two citations. */
export type FiguresBetween = {
  /** Says of two places whether the figures there tell the same thing otherwise, and where they stand. */
  at: (a: Span, b: Span) => Between
  /** Two places with the figure that each leads up to or is in: “at least 20 people” for “at least”; the same where there is none. */
  whole: (a: Span, b: Span) => [Span, Span]
  /** Whether the figures at two places are told of one thing, and are not the same. */
  contradict: (a: Span, b: Span) => boolean
  /** Those of one thing that are told in several words, to be laid over each other whole. */
  units: Unit[]
  /** The same for those of which only their places show that they are of one thing. */
  unitsAt: (a: Span, b: Span) => Unit[]
}

/** Which figures of two citations are told of one thing, and where they differ. */
export function figuresBetween(one: ComparedCitation, other: ComparedCitation): FiguresBetween {
  const [ours, theirs] = [figuresOf(one), figuresOf(other)]
  const pairs = sameFigures(ours, theirs).map((pair) =>
    pair.agrees && areTwoTimes(pair, one, other) ? { ...pair, agrees: false } : pair,
  )
  const figuresAt = (a: Span, b: Span) =>
    [ours.find(({ span }) => overlap(span, a)), theirs.find(({ span }) => overlap(span, b))] as const
  const wide = new Map(
    pairs.flatMap((pair) => {
      const places = toldWide(pair, pairs)
      return places === null ? [] : [[pair, places] as const]
    }),
  )
  const contradict = (a: Span, b: Span) => {
    const [x, y] = figuresAt(a, b)
    return pairs.some((pair) => pair.a === x && pair.b === y && !pair.agrees && !pair.part)
  }
  const at = (a: Span, b: Span): Between => {
    const [x, y] = figuresAt(a, b)
    const [mine, yours] = [pairs.find((pair) => pair.a === x), pairs.find((pair) => pair.b === y)]
    if (x !== undefined && y !== undefined && mine !== undefined && mine === yours) {
      const [from, to] = wide.get(mine) ?? []
      if (from !== undefined && to !== undefined) return { how: 'otherwise', a: from, b: to }
      return {
        how: !mine.part && areNear(x, y) ? 'near' : mine.agrees ? 'alike' : 'otherwise',
        a: shared(a, x, one),
        b: shared(b, y, other),
      }
    }
    // A sum may be told in the money of the outlet’s own country: that is no finding, but as many euros as dollars are one.
    if (isMoney(x) && isMoney(y) && !mayBeOneUnit(x.measure, y.measure))
      return areAsMany(x, y) && !areDollars(x.measure, y.measure)
        ? { how: 'otherwise', a: x.span, b: y.span }
        : { how: 'alike', a, b }
    if (
      x !== undefined &&
      y !== undefined &&
      mine === undefined &&
      yours === undefined &&
      areOfOneMeasure(x, y)
    )
      return areBesideOne(x, y)
        ? { how: 'otherwise', a: shared(a, x, one), b: shared(b, y, other) }
        : { how: 'apart', a, b }
    const elsewhere = mine !== undefined || yours !== undefined
    const unlike = x?.tally != null && y?.tally != null && x.tally !== y.tally
    // “ten people”, “eight children were among those killed”
    const isOfPart =
      mine === undefined &&
      yours === undefined &&
      ((x?.of === ofUntold) !== (y?.of === ofUntold) ||
        (x !== undefined && y !== undefined && x.rest !== y.rest))
    if (elsewhere || unlike || isOfPart || (x !== undefined && y !== undefined && areOfTwoMeasures(x, y)))
      return { how: 'apart', a, b }
    return { how: 'otherwise', ...wholeDates(one, a, other, b) }
  }
  const whole = (a: Span, b: Span): [Span, Span] => {
    const pair = pairs.find((each) => leadsTo(one, a, each.a) && leadsTo(other, b, each.b))
    return pair === undefined ? [a, b] : [around(one, a, pair.a), around(other, b, pair.b)]
  }
  const unitsAt = (a: Span, b: Span) => {
    const [x, y] = figuresAt(a, b)
    const isPaired = pairs.some((pair) => pair.a === x || pair.b === y)
    // “before dawn Monday” and “at 4:12 a.m. local time” contradict each other in nothing
    const [day, dayThere] = [dayAt(one, a), dayAt(other, b)]
    if (x !== undefined && isClock(x) && dayThere !== null && !isPaired)
      return [{ kind: 'wording' as const, a: timeAround(one, x.span), b: timeAround(other, dayThere) }]
    if (y !== undefined && isClock(y) && day !== null && !isPaired)
      return [{ kind: 'wording' as const, a: timeAround(one, day), b: timeAround(other, y.span) }]
    return x === undefined || y === undefined || isPaired || !areOfOneMeasure(x, y) || !areBesideOne(x, y)
      ? []
      : unitOf({ a: x, b: y, agrees: figuresAgree(x, y), part: false }, one, other)
  }
  const equal = equalAmounts(
    { text: one.quote.exact, figures: ours },
    { text: other.quote.exact, figures: theirs },
  )
  const others = pairs.flatMap((pair) => {
    const { rate } = pair.a
    if (pair.agrees && rate !== null && pair.b.rate !== null && tellOtherRates(pair.a, pair.b))
      return [{ kind: 'style' as const, a: rate, b: pair.b.rate }]
    const [a, b] = wide.get(pair) ?? []
    return a === undefined || b === undefined ? unitOf(pair, one, other) : [{ kind: pair.a.kind, a, b }]
  })
  const units = [
    ...equal,
    ...others.filter(({ a, b }) => !equal.some((unit) => overlap(unit.a, a) || overlap(unit.b, b))),
  ]
  return { at, whole, contradict, units, unitsAt }
}

/** Two figures whose numbers alone do not show how they differ, with the words that do: “50,000 a month”, “3% in France”; else null. */
function toldWide(pair: SameFigure, pairs: readonly SameFigure[]): [Span, Span] | null {
  const { a, b, agrees, part } = pair
  if (agrees || part) return null
  if (tellOtherRates(a, b) && a.rate !== null && b.rate !== null) return [a.rate, b.rate]
  return pairs.some((each) => areExchanged(pair, each)) ? withNeighbours(pair) : null
}

const areOfOneMeasure = (a: Figure, b: Figure): boolean =>
  a.kind === b.kind &&
  a.noun === b.noun &&
  a.tally === b.tally &&
  a.rest === b.rest &&
  mayBeOneUnit(a.measure, b.measure)

/** Whether what stands beside two amounts may be of one thing: not “107 million” of last year’s profit and “521 million” of orders. */
const areBesideOne = (a: Figure, b: Figure): boolean =>
  a.kind === 'date' || !areFarApart(a, b) || likenessBeside(a, b) > 0

/** Two figures of one thing as places that are compared whole: “last week” and “in September”, “at least nine” and “12”. */
function unitOf({ a, b, agrees, part }: SameFigure, one: ComparedCitation, other: ComparedCitation): Unit[] {
  const [mine, theirs]: [CitedFigure, CitedFigure] = [
    { citation: one, figure: a },
    { citation: other, figure: b },
  ]
  const isNone = [a, b].some(({ extent }) => extent.high === 0)
  if (part || isNone || readAlike(mine, theirs)) return []
  // “nine of the 16 shutters” and “seven shutters”
  const isOfPart = (a.whole === null) !== (b.whole === null)
  if (!agrees && (isOfPart || [a, b].every(({ extent }) => isWrittenRange(extent))))
    return [{ kind: a.kind, a: withLead(mine), b: withLead(theirs) }]
  if (isClock(a)) {
    // “1930” is a number by its words
    const isWhole = agrees
      ? areOneMinute(a, b)
      : [mine, theirs].some((cited) => /^\d{4}$/.test(wordsOf(cited)))
    return isWhole ? [{ kind: agrees ? 'style' : a.kind, a: a.span, b: b.span }] : []
  }
  if (areInOtherUnits(a, b)) return [{ kind: agrees ? 'style' : a.kind, a: a.span, b: b.span }]
  if (areNear(a, b))
    return [{ kind: areRounded(a.extent, b.extent) ? 'style' : a.kind, a: a.span, b: b.span }]
  if (agrees && a.kind === 'quantity') return []
  // “next Tuesday” and “on 17 March”
  if (agrees && areEqual(a, b)) return [{ kind: 'style', a: withLead(mine), b: withLead(theirs) }]
  if (agrees || [mine, theirs].some(isBare))
    return [{ kind: agrees ? 'wording' : a.kind, a: withLead(mine), b: withLead(theirs) }]
  if (a.kind === 'date') return [{ kind: a.kind, a: a.span, b: b.span }]
  const [text, otherText] = [one.quote.exact, other.quote.exact]
  const [from, to] = withoutShared(text, a.span, otherText, b.span, ({ norm }) => hedges.has(norm))
  const isOfWords = comparedWords(text.slice(from.start, from.end)).length > 1
  const areOfWords = isOfWords || comparedWords(otherText.slice(to.start, to.end)).length > 1
  return areOfWords ? [{ kind: a.kind, a: from, b: to }] : []
}

/** The place of a day, where a place holds nothing else. */
const dayAt = ({ quote: { exact } }: ComparedCitation, place: Span): Span | null => {
  const words = wordsWithin(exact, place)
  return words.length > 0 && words.every(({ kind }) => kind === 'date') ? spanOf(words, place) : null
}

/** Two places with the dates they are of, where it is not known what day that is, or nothing is told of it: “July 6” for “6”. */
function wholeDates(
  one: ComparedCitation,
  a: Span,
  other: ComparedCitation,
  b: Span,
): Pick<Between, 'a' | 'b'> {
  const dateAt = ({ quote: { exact } }: ComparedCitation, place: Span) =>
    datesIn(exact).found.find((date) => date.start <= place.start && place.end <= date.end)
  const [mine, theirs] = [dateAt(one, a), dateAt(other, b)]
  return mine === undefined || theirs === undefined ? { a, b } : { a: mine, b: theirs }
}

/** A day or a time of day with all the words beside it that tell when. */
function timeAround({ quote: { exact } }: ComparedCitation, { start, end }: Span): Span {
  const [before = ''] = beforeTime.exec(exact.slice(0, start)) ?? []
  const [behind = ''] = behindTime.exec(exact.slice(end)) ?? []
  return { start: start - before.length, end: end + behind.length }
}
const beforeTime =
  /\b(?:(?:shortly|just|soon|not long) )?(?:(?:on|in|at|by|around|about|before|after|until|since|from) )?(?:the )?(?:(?:(?:early|late) )?(?:hours|dawn|daybreak|sunrise|sunset|dusk|nightfall|morning|afternoon|evening|night)(?: of| on)? )?$/i
const behindTime = /^ (?:local time|GMT|UTC)\b/

/** “7pm” and “1900”: as exact as each other. */
const areOneMinute = ({ extent: a }: Figure, { extent: b }: Figure): boolean =>
  a.high - a.low === b.high - b.low

/** “$3m” may be of any dollars: each country’s papers mean its own. */
const areDollars = (...units: string[]): boolean =>
  units.every((unit) => unit === signs.get('$') || [...dollars.values()].includes(unit))

/** Whether a place is in a figure or right before it, and has no words beside it but such as tell how sure it is. */
const leadsTo = ({ quote: { exact } }: ComparedCitation, place: Span, { kind, span }: Figure): boolean =>
  kind === 'quantity' &&
  (overlap(place, span) || (place.end <= span.start && exact.slice(place.end, span.start).trim() === '')) &&
  wordsWithin(exact, place).every(
    (word) => overlap(word, span) || certaintyWords.has(word.norm) || functionWords.has(word.norm),
  )

/** A figure with the words of a place that stand before it. */
const around = ({ quote: { exact } }: ComparedCitation, place: Span, { span }: Figure): Span => ({
  start: Math.min(wordsWithin(exact, place)[0]?.start ?? span.start, span.start),
  end: span.end,
})

/** Of one measure told in two units; a count has none. */
const areInOtherUnits = (a: Figure, b: Figure): boolean =>
  mayBeOneUnit(a.measure, b.measure) &&
  a.noun === '' &&
  a.measure !== 'person' &&
  a.extent.unit !== b.extent.unit

/** Whether it is of a currency, by the year or not. */
const isMoney = (figure: Figure | undefined): figure is Figure =>
  figure !== undefined && isMoneyUnit(figure.measure.split('/')[0] ?? '')

/** Whether two times that agree are told as two: “this week” and “next week”, two deadlines. */
const areTwoTimes = ({ a, b }: SameFigure, one: ComparedCitation, other: ComparedCitation): boolean => {
  const [mine, theirs] = [
    { citation: one, figure: a },
    { citation: other, figure: b },
  ]
  if (a.kind !== 'date') return false
  return areEqual(a, b)
    ? areTwoDeadlines(a, b) && isDeadline(mine) && isDeadline(theirs)
    : areToldApart(wordsOf(mine), wordsOf(theirs))
}

const isDeadline = (cited: CitedFigure): boolean =>
  /^by /i.test(cited.citation.quote.exact.slice(withLead(cited).start))

/** What a place has of a figure, of a time with the word that leads up to it. */
function shared({ start, end }: Span, figure: Figure, citation: ComparedCitation): Span {
  const led = withLead({ citation, figure })
  return { start: Math.max(start, led.start), end: Math.min(end, led.end) }
}

import type { ComparedArticle, ComparedCitation, ToldFigure } from '../../model/comparison.ts'
import type { Quantity } from '../../model/reading.ts'
import { months } from '../../text/data/calendar.ts'
import { isMoney, mayBeOneUnit } from '../../text/data/currencies.ts'
import { dates, datesIn, whenOf } from '../../text/date/dates.ts'
import { sentences } from '../../text/sentence/sentences.ts'
import { escaped } from '../../text/words/escaped.ts'
import { isPerson } from '../../text/words/persons.ts'
import { quantities } from '../../text/quantity/quantities.ts'
import { stem } from '../../text/words/stems.ts'
import { areSynonyms } from '../../text/terms/synonyms.ts'
import { agrees, baseUnit, extentOf, type Extent } from '../../text/numbers/extents.ts'
import { countsTheRest } from '../figures/amounts.ts'
import { aboutIn, clauseAt, figuresAgree, isClock, type Figure } from '../figures/figure.ts'
import { periodOf } from '../figures/periods.ts'
import { areOne } from '../words/told.ts'
import { figuresOf, wordsOf, type CitedFigure } from './cited-figures.ts'
import { inOneLanguage } from './languages.ts'
import { trimMarks } from './trim-marks.ts'

/**
 * The numbers and dates that the citations of a claim tell, each with the articles that tell it, there or anywhere in their text, in the
 * order they stand in. What only some of them tell is no difference, but nobody may say of it that all tell the same: “six of the nine”,
 * “seven to two”. That nobody was hurt tells no number, nor does who says so: “two people familiar with it”. What is told in other
 * languages is another one’s number: nobody has looked for it there.
 */
export function figuresTold(
  citations: readonly ComparedCitation[],
  articles: ReadonlyMap<string, ComparedArticle>,
): ToldFigure[] {
  return inOneLanguage(citations, articles).flatMap((own) => figuresIn(own, articles))
}

function figuresIn(
  citations: readonly ComparedCitation[],
  articles: ReadonlyMap<string, ComparedArticle>,
): ToldFigure[] {
  const told: CitedFigure[][] = []
  for (const citation of citations) {
    for (const figure of figuresOf(citation).filter(({ extent }) => extent.high > 0)) {
      if (isOfSpeaker({ citation, figure })) continue
      const same = told.find(([first]) => first !== undefined && mayBeSame(first.figure, figure))
      if (same === undefined) told.push([{ citation, figure }])
      else same.push({ citation, figure })
    }
  }
  const cited = [...new Set(citations.map(({ article }) => article))]
  return told.flatMap((same) => {
    const [first] = same
    if (first === undefined) return []
    const text = trimMarks(wordsOf(first))
    const here = new Set(same.map(({ citation }) => citation.article))
    const tells = (id: string) => here.has(id) || tellsElsewhere(articles.get(id), first.figure, text)
    const telling = [...here, ...cited.filter((id) => !here.has(id) && tells(id))]
    const tellers = telling.flatMap((id) => articles.get(id) ?? [])
    const near = cited
      .filter((id) => !telling.includes(id))
      .flatMap((id) => {
        const found = nearestIn(articles.get(id), first.figure, tellers)
        const isCited = citations.some((one) => one.article === id && one.quote.exact.includes(found ?? ''))
        return found === null || isCited ? [] : [{ article: id, text: found }]
      })
    return [{ text, articles: telling, near }]
  })
}

/** A number of which one article has twice what another has is more likely of something else. */
const nearBy = 1.5

/**
 * The same share that an article tells, of something else as it seems: “20 percent cheaper” beside “20% of its staff”; else the number
 * nearest to a figure, of the same things or money, that an article tells in whatever sentence: “321 votes” beside “312
 * votes”; null where there is none. What those who tell the figure tell as well is of something else.
 */
function nearestIn(
  article: ComparedArticle | undefined,
  figure: Figure,
  telling: readonly ComparedArticle[],
): string | null {
  const { kind, noun, extent, measure, rest } = figure
  if (article !== undefined && isShare(figure)) {
    const [same] = agreeingIn(article, figure)
    return same === undefined ? null : article.text.slice(same.start, same.end)
  }
  if (article === undefined || kind !== 'quantity' || rest || (noun === '' && !isMoney(measure))) return null
  const away = (other: Extent) => Math.abs(Math.log(other.low / extent.low))
  const isTold = (other: Extent) =>
    telling.some((one) => quantitiesOf(one).some((own) => agrees(extentOf(one.text, own), other)))
  const [nearest] = quantitiesOf(article)
    .filter((one) => one.unit === extent.unit && !countsTheRest(article.text, one))
    .map((one) => ({ ...one, extent: extentOf(article.text, one) }))
    .filter((one) => away(one.extent) <= Math.log(nearBy) && !isTold(one.extent))
    .sort((a, b) => away(a.extent) - away(b.extent))
  return nearest === undefined ? null : article.text.slice(nearest.start, nearest.end)
}

/** Whether a number says what the other says, whatever each calls what it counts: “12 deaths”, “twelve”, “12 people”. */
const mayBeSame = (a: Figure, b: Figure): boolean =>
  a.kind === b.kind && figuresAgree(a, b) && (isCount(a) ? isCount(b) : mayBeOneUnit(a.measure, b.measure))

const isCount = ({ measure, noun }: Figure): boolean => measure === '' || measure === 'person' || noun !== ''

const isShare = ({ measure, noun }: Figure): boolean => measure === '%' && noun === ''

/** The numbers in an article that agree with a figure, and may be of what it counts or measures. */
const agreeingIn = (article: ComparedArticle, figure: Figure): Quantity[] =>
  quantitiesOf(article).filter(
    (one) => mayBeOf(one.unit, figure) && agrees(extentOf(article.text, one), figure.extent),
  )

/** Whether a word of what a figure is told of stands with a number in its clause. */
function isToldOfSame(text: string, { start, end }: Quantity, { about }: Figure): boolean {
  const sentence = sentences(text).find((one) => one.start <= start && end <= one.end)
  if (sentence === undefined) return false
  const own = text.slice(sentence.start, sentence.end)
  const span = { start: start - sentence.start, end: end - sentence.start }
  return aboutIn(own, clauseAt(own, span), span).some((word) => about.some((other) => areOne(word, other)))
}

const isOfSpeaker = (cited: CitedFigure): boolean =>
  cited.citation.speaker?.toLowerCase().includes(trimMarks(wordsOf(cited)).toLowerCase()) === true

/**
 * Whether an article tells a figure in another sentence than is cited: a number by any that agrees, a share by one of which the same is
 * told, a time by its words or by others for that day.
 */
function tellsElsewhere(article: ComparedArticle | undefined, figure: Figure, words: string): boolean {
  if (article === undefined) return false
  if (isShare(figure))
    return agreeingIn(article, figure).some((one) => isToldOfSame(article.text, one, figure))
  if (standsIn(article.text, words)) return true
  if (figure.kind === 'date')
    return !isClock(figure) && isDay(figure) && daysOf(article).has(figure.extent.low)
  return agreeingIn(article, figure).length > 0
}

const isDay = ({ extent: { low, high } }: Figure): boolean => low === high

/** The days that an article names, “today” too. */
function daysOf({ text, published }: ComparedArticle): ReadonlySet<number> {
  const periods = whenOf(text, dates(text, published)).map(periodOf)
  return new Set(
    periods.flatMap((period) => (period !== null && period.low === period.high ? period.low : [])),
  )
}

/** Whether a text has some words, whole. Those that only name a month name one there too: “in May” is not in “it may”. */
function standsIn(text: string, words: string): boolean {
  const found = text.matchAll(new RegExp(`(?<![\\p{L}\\p{N}])${escaped(words)}(?![\\p{L}\\p{N}])`, 'giu'))
  return months.has(words.toLowerCase())
    ? found.some(({ index }) => datesIn(text).found.some(({ start, end }) => start <= index && index < end))
    : found.some(() => true)
}

/** Whether a number in this unit may be one of what a figure counts or measures: “18 suspects” of “18 people”, “18 months” not. */
function mayBeOf(unit: string | null, figure: Figure): boolean {
  if (unit === null) return isCount(figure)
  if (!isCount(figure)) return mayBeOneUnit(baseUnit(unit), baseUnit(figure.extent.unit ?? ''))
  if (figure.measure === 'person' || isPerson(figure.noun)) return isPerson(unit)
  return figure.noun === '' || stem(unit) === figure.noun || areSynonyms(stem(unit), figure.noun)
}

const known = new WeakMap<ComparedArticle, readonly Quantity[]>()
function quantitiesOf(article: ComparedArticle): readonly Quantity[] {
  const found = known.get(article) ?? quantities(article.text)
  known.set(article, found)
  return found
}

import type { ComparedArticle, ComparedCitation, Difference } from '../../model/comparison.ts'
import { byCodeUnits } from '../../model/order.ts'
import { isCopy, type LineageLookup } from '../lineage/lookup.ts'
import { overlap } from '../../text/words/spans.ts'
import { byPublication } from '../figures/publication.ts'
import { functionWords, honorifics, negations, nobody, vagueCounts } from '../words/lexicon.ts'
import { multipleIn } from '../words/kinds-of-numbers.ts'
import { likeness } from '../words/likeness.ts'
import { comparedWords } from '../words/words.ts'
import { denialsTold } from './denials-told.ts'
import { figureDifferences, isWithin, stands, toldAs, type FigureDifference } from './figure-differences.ts'
import { grew } from './growth.ts'
import { hedgesTold } from './hedges-told.ts'
import { inOneLanguage } from './languages.ts'
import { loneTimes } from './lone-times.ts'
import { nameSpellings } from './name-spellings.ts'
import { areOneSayer } from './named-sayer.ts'
import { otherNames } from './other-names.ts'
import { isPartOf, partings } from './partings.ts'
import { quotationEnds } from './quotation-ends.ts'
import { quotationSayers } from './quotation-sayers.ts'
import { sourcesTold } from './sources-told.ts'
import { withAllWhoSay, withBothTold } from './says-too.ts'
import { spotsWithin, type Spot } from './spots.ts'
import { trimMarks } from './trim-marks.ts'
import { restates } from './no-finding.ts'
import { inWholeSentences, type WholeCitation } from './whole-sentences.ts'

/**
 * Where citations of one claim differ. Those that restate each other are laid side by side, each group against its
 * earliest: a denial, or a sentence about the denial, is no variant of the sentence denied. Amounts, times, names, sources, hedges and
 * denials are compared whatever words they are told in, but not in two languages: “1.234” is two numbers.
 */
export function differencesOf(
  citations: readonly ComparedCitation[],
  articles: ReadonlyMap<string, ComparedArticle>,
  lineages: LineageLookup,
): Difference[] {
  const sorted = inWholeSentences(citations, articles).toSorted(
    (a, b) =>
      byPublication(articleOf(a, articles), articleOf(b, articles)) ||
      byCodeUnits(a.quote.exact, b.quote.exact),
  )
  return inOneLanguage(sorted, articles).flatMap((own) => differencesIn(own, articles, lineages))
}

/** Differences of citations in one language, the earliest first. */
function differencesIn(
  sorted: readonly WholeCitation[],
  articles: ReadonlyMap<string, ComparedArticle>,
  lineages: LineageLookup,
): Difference[] {
  const left = partings(sorted)
  const laid = restatements(sorted)
    .flatMap((group) => spotsWithin(group, articles, lineages))
    .filter((spot) => !isPartOf(spot, left))
  const inAnyWords = [
    ...quotationEnds(sorted, articles),
    ...quotationSayers(sorted, articles),
    ...sourcesTold(sorted, articles),
    ...hedgesTold(sorted, articles),
    ...denialsTold(sorted),
    ...nameSpellings(sorted, articles),
    ...left,
  ]
  const figures = figureDifferences(sorted)
  return withFigures(withUntold(withUntold(laid, inAnyWords), otherNames(sorted, articles)), [
    ...figures,
    ...loneTimes(sorted, articles, figures),
  ])
    .filter((spot) => spot.kind !== 'style' || !spot.values.every(({ text }) => anyArticle.test(text)))
    .filter((spot) => !spot.values.every(({ text }) => comparedWords(text).every(isHonorific)))
    .filter((spot) => !isOfOneSayer(spot, articles))
    .flatMap(withoutStrayWords)
    .map((spot) => withAllWhoSay(spot, sorted))
    .map(({ kind, values, places }, _, all) => {
      const sameOrigin = oneOrigin(
        values.flatMap((value) => value.articles),
        lineages,
      )
      const hasGrown =
        kind === 'quantity' &&
        !all.some((one) => isOtherWayRound(one, values)) &&
        grew(values, articles, sorted, sameOrigin)
      return {
        kind,
        sameOrigin,
        values: withBothTold({ kind, values, places }, sorted),
        ...(hasGrown && { grew: true as const }),
      }
    })
}

/**
 * Differences word by word, and those of them that were looked for apart of which none of their kind stands at their places. Two spellings of
 * a name are told by what stands at both: “said Ann Kellan” beside “the fire service said” tells nothing of “Ann Kelan”. Who says so, how
 * surely, and whether it is so at all are told by nothing but themselves, and tell words that differ at both their places.
 */
function withUntold(spots: readonly Spot[], others: readonly Spot[]): Spot[] {
  const standsAt = (by: Spot, { places }: Spot) =>
    places.filter(({ citation, span }) =>
      by.places.some((place) => place.citation === citation && overlap(place.span, span)),
    )
  const standsAtBoth = (by: Spot, one: Spot) =>
    new Set(standsAt(by, one).map(({ citation }) => citation.article)).size > 1
  const untold = others.filter((one) => {
    // “chief” beside “dismissed chief executive” tells nothing of “resigned”
    const isTold = (by: Spot) =>
      one.kind === 'name' || one.kind === 'wording'
        ? standsAtBoth(by, one)
        : standsAt(by, one).length > 0 && (by.kind === one.kind || !ownKinds.test(one.kind))
    return !spots.some(isTold)
  })
  const turning = untold.filter(({ kind }) => kind === 'certainty' || kind === 'polarity')
  return [
    ...spots.filter((spot) => spot.kind !== 'wording' || !turning.some((one) => standsAtBoth(spot, one))),
    ...untold,
  ]
}
const ownKinds = /^(?:attribution|certainty|polarity)$/

/** Whether a difference has the numbers of two values the other way round: what was exchanged has not grown. */
function isOtherWayRound(one: Spot, values: Spot['values']): boolean {
  const numbers = (of: Spot['values']) =>
    of.map(({ text }) => comparedWords(text).find(({ kind }) => kind === 'number')?.value)
  const [mine, theirs] = [numbers(one.values), numbers(values)]
  return (
    one.kind === 'quantity' &&
    mine.length === 2 &&
    mine[0] !== undefined &&
    mine[0] !== mine[1] &&
    mine[0] === theirs[1] &&
    mine[1] === theirs[0]
  )
}

/** Whether all values say by whom it is told, and all of one. */
function isOfOneSayer({ kind, values }: Spot, articles: ReadonlyMap<string, ComparedArticle>): boolean {
  const texts = values.flatMap((value) => value.articles.map((id) => articles.get(id)?.text ?? ''))
  const [first, ...rest] = values
  return (
    kind === 'attribution' &&
    first !== undefined &&
    rest.length > 0 &&
    rest.every(({ text }) => areOneSayer(first.text, text, texts))
  )
}

/** “Dr” beside nothing tells nobody anything either. */
const isHonorific = ({ norm }: { norm: string }): boolean => honorifics.has(norm)

/** “A fire” beside “the fire” tells nobody anything. */
const anyArticle = /^(?:an?|the)?$/i

/** A word beside a number that itself tells none, “for” and “which”, is no difference in number; small words are none at all. */
function withoutStrayWords(spot: Spot): Spot[] {
  const words = spot.values.flatMap(({ text }) => comparedWords(text))
  const counts = words.some(
    (word) =>
      word.kind === 'number' || multipleIn(word) !== null || counting.some((some) => some.has(word.norm)),
  )
  if (spot.kind !== 'quantity' || counts) return [spot]
  return words.every(({ norm }) => functionWords.has(norm)) ? [] : [{ ...spot, kind: 'wording' }]
}
const counting = [vagueCounts, nobody, negations]

/** The differences word by word; where figures differ in more articles than they show, or elsewhere, those of all. */
function withFigures(spots: readonly Spot[], figures: readonly FigureDifference[]): Spot[] {
  const out: Spot[] = [...spots]
  for (const one of figures) {
    const known = out.filter(
      ({ kind, places }) =>
        kind === one.kind && places.some(({ citation, span }) => stands(one, citation, span)),
    )
    const told = out.filter((spot) => isToldBy(one, spot))
    // “some” and “more than” are told word by word already
    if (one.kind === 'certainty' && out.some(({ places }) => isToldAt(one, places))) continue
    const kind = told.some((spot) => spot.kind === 'polarity') ? 'polarity' : one.kind
    const whole = { ...spotOf(one, known), kind }
    if (told.length === 0 && known.some((spot) => articlesIn(whole).isSubsetOf(articlesIn(spot)))) continue
    out.splice(known[0] === undefined ? out.length : out.indexOf(known[0]), known.length === 0 ? 0 : 1, whole)
    for (const spot of [...known.slice(1), ...told]) out.splice(out.indexOf(spot), 1)
  }
  return out
}

/** Whether figures tell what a difference word by word does: “20” and “at least 20” beside “27”, “nobody” beside “two people”. */
function isToldBy(one: FigureDifference, { kind, places }: Spot): boolean {
  const isOfNone = one.values.flat().some(({ figure }) => figure.extent.high === 0)
  return (
    (kind === 'certainty' || (isOfNone && /^(?:polarity|wording|omission)$/.test(kind))) &&
    places.every(
      ({ citation, span }) =>
        (isOfNone && span.start === span.end) || isWithin(one, citation, span) || stands(one, citation, span),
    )
  )
}

/** Whether places lie in figures, or right before them. */
const isToldAt = (one: FigureDifference, places: Spot['places']): boolean =>
  places.some(({ citation, span }) => stands(one, citation, span))

const articlesIn = ({ values }: Spot) => new Set(values.flatMap((value) => value.articles))

/** A difference of figures; its values read as those that were found word by word do. */
function spotOf({ kind, values }: FigureDifference, known: readonly Spot[]): Spot {
  const found = known.flatMap((spot) => spot.values)
  const told = toldAs(values)
  const isSoftened = values.some(([first]) => first !== undefined && first.figure.extent.hedge !== null)
  return {
    kind,
    values: values.map((cited) => {
      const articles = cited.map(({ citation }) => citation.article)
      const [first] = cited
      const same = found.find((value) => value.articles.some((id) => articles.includes(id)))
      const own = first === undefined ? '' : trimMarks(told(first))
      return { text: isSoftened ? own : (same?.text ?? own), articles }
    }),
    places: values.flat().map(({ citation, figure }) => ({ citation, span: figure.span })),
  }
}

const articleOf = (citation: ComparedCitation, articles: ReadonlyMap<string, ComparedArticle>) =>
  articles.get(citation.article) ?? { id: citation.article, published: null }

/** Citations in groups: each is of the first group whose first citation it restates. */
function restatements(sorted: readonly WholeCitation[]): WholeCitation[][] {
  const groups: WholeCitation[][] = []
  for (const citation of sorted) {
    let best: WholeCitation[] | null = null
    let bestScore = restates
    for (const group of groups) {
      const first = group[0]
      // An article does not restate itself: two passages of one article are two sentences.
      if (first === undefined || group.some((other) => other.article === citation.article)) continue
      const score = likeness(first.quote.exact, citation.quote.exact)
      if (score >= bestScore) [best, bestScore] = [group, score]
    }
    if (best === null) groups.push([citation])
    else best.push(citation)
  }
  return groups
}

/** Whether all articles go back to one text: each is linked to the first by a chain of copies. */
function oneOrigin(ids: readonly string[], lineages: LineageLookup): boolean {
  const open = new Set(ids.slice(1))
  const reached = ids.slice(0, 1)
  for (const id of reached) {
    for (const other of open) {
      if (other !== id && !isCopy(lineages(id, other))) continue
      open.delete(other)
      reached.push(other)
    }
  }
  return open.size === 0
}

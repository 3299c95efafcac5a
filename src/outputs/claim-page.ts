/** What is said of a claim in one line: to its readers, to search engines, and in the filters of the search. */
import type { ArticleRef, ClaimSummary, ClaimView, DifferenceView, OriginView } from '../collections/views.ts'
import { isFactual } from '../model/claim.ts'
import { onlyDenies } from '../model/comparison.ts'
import { areInOneLanguage } from '../model/language.ts'
import type { Agreed } from '../strings/en.ts'
import { showDate, strings } from '../strings/index.ts'
import { articleNames, namesOf } from './article-names.ts'

/** From how many outlets and origins a claim is. */
export const originsLine = ({
  outlets,
  bodies,
  origins,
}: Pick<ClaimSummary, 'outlets' | 'bodies' | 'origins'>): string =>
  strings.originsLine(outlets.length - bodies, origins, bodies)

/** How its sources stand to each other, below their picture. */
export const agreementLine = (claim: ClaimView): string =>
  strings.agreementLine({
    kind: claim.agreement,
    outlets: claim.outlets.length,
    bodies: claim.bodies,
    origins: claim.origins.count,
    denying: claim.origins.list.filter(onlyDenies).length,
    unknown: claim.unknownArticles.filter(({ id }) =>
      claim.citations.some(({ article, stance }) => article.id === id && stance !== 'disputes'),
    ).length,
    onlyDisputed: claim.onlyDisputed,
    retold: claim.retold.length > 0,
    worded: claim.differences.some(
      (one) => isOfWording(one) && one.between !== 'copies' && one.between !== 'edit',
    ),
    disputed: claim.disputedBy.length > 0,
    explained: explainedIn(claim),
    hasNear: claim.near.length > 0,
  })

/** Whether words of its quotations are underlined. */
export const hasMarks = ({ differences }: ClaimView): boolean =>
  differences.some(({ kind }) => isFactual(kind))

function explainedIn({ differences }: ClaimView): Agreed['explained'] {
  const factual = differences.filter(({ kind }) => isFactual(kind))
  if (factual.length === 0) return 'none'
  return factual.some(({ settled }) => settled !== null) ? 'by editors' : 'by themselves'
}

/** The articles that it cites, each once, in the order of their first citation. */
export const citedIn = ({ citations }: ClaimView): ArticleRef[] => [
  ...new Map(citations.map(({ article }) => [article.id, article])).values(),
]

/** What its sources put in other words, add or leave out. */
export const isOfWording = ({ kind }: DifferenceView): boolean => kind !== 'style' && !isFactual(kind)

/** Above what was compared of its sources, whether or not they differ. */
export const comparedHeading = ({ differences, disputedBy }: ClaimView): string =>
  differences.length > 0 || disputedBy.length > 0 ? strings.claim.differences : strings.claim.compared

/**
 * What is said beside its differences: who is quoted on both sides and, where no difference is one of fact, who disputes it and no
 * more than was compared. Empty where only the words of each source can tell.
 */
export function differencesLine(claim: ClaimView): string {
  const { disputedBy, onBothSides, differences } = claim
  const words = strings.claim
  const both = onBothSides.length > 0 ? words.onBothSides(onBothSides) : ''
  if (differences.some(({ kind }) => isFactual(kind))) return both
  const disputing = disputedBy.filter((name) => !onBothSides.includes(name))
  return [disputing.length > 0 ? words.differencesDisputed(disputing) : '', both, comparedLine(claim)]
    .filter((sentence) => sentence !== '')
    .join(' ')
}

/** What was compared of its sources and found not to differ. */
function comparedLine(claim: ClaimView): string {
  const words = strings.claim
  if (claim.retold.length > 0) return figuresLine(claim)
  if (claim.disputedBy.length > 0) return words.differencesNoneBeside
  if (claim.differences.some(isOfWording)) return words.differencesWorded
  const isToldByAll = claim.figures.every(({ articles }) => articles.length === citedIn(claim).length)
  return isToldByAll ? words.differencesNone : figuresLine(claim)
}

/**
 * The articles that tell it in words of their own, and those that tell it in another language than the first of it: nothing of these was
 * compared.
 */
export function retoldIn(claim: ClaimView): { retold: ArticleRef[]; translated: ArticleRef[] } {
  const [first] = citedIn(claim)
  const isTranslated = (article: ArticleRef) => first !== undefined && !areInOneLanguage(first, article)
  const translated = claim.retold.filter(isTranslated)
  const alone = citedIn(claim).filter((article) => !isTranslated(article)).length === 1
  return { retold: alone ? [] : claim.retold.filter((article) => !isTranslated(article)), translated }
}

/** Whether all of its sources give the same numbers and dates, or which of these some do not; empty where none gives any. */
function figuresLine(claim: ClaimView): string {
  const cited = citedIn(claim)
  const nameOf = articleNames(cited)
  const besides = (figure: ClaimView['figures'][number]) =>
    cited.filter((one) => figure.articles.some((teller) => areInOneLanguage(one, teller)))
  const figures = claim.figures.filter((figure) => besides(figure).length > 1)
  const some = figures.filter((figure) => figure.articles.length < besides(figure).length)
  if (figures.length === 0) return ''
  if (some.length === 0) return strings.claim.figuresAll
  const near = some.flatMap((figure) => figure.near)
  return [
    ...[...Map.groupBy(some, (figure) => figure.articles.map(({ id }) => id).join(' ')).values()].map(
      (together) => {
        const giving = together[0]?.articles ?? []
        const others = (together[0] ? besides(together[0]) : []).filter(({ id }) =>
          giving.every((one) => one.id !== id),
        )
        const told = together.map(({ text }) => text)
        return giving.length <= others.length
          ? strings.claim.figuresOnlyIn(namesOf(giving, nameOf), told)
          : strings.claim.figuresNotIn(namesOf(others, nameOf), told)
      },
    ),
    ...[...Map.groupBy(near, ({ article }) => nameOf(article)).entries()].map(([name, figuresOfIt]) =>
      strings.claim.figuresNear(name, [...new Set(figuresOfIt.map(({ text }) => text))]),
    ),
  ].join(' ')
}

/** The description of its page: its verdict, who disputes it, from how many origins it comes, and whether they agree. */
export function claimDescription(claim: ClaimView): string {
  const agreed = agreementShort(claim)
  return [
    claim.rating?.name ?? strings.statusShort[claim.status],
    ...(claim.disputedBy.length > 0 ? [strings.disputedBy(claim.disputedBy)] : []),
    originsLine(claim),
    ...(agreed === null ? [] : [agreed]),
  ]
    .map((part) => `${part}.`)
    .join(' ')
}

/** Whether its origins agree, in a few words; null where the line of origins tells all that can be told. */
function agreementShort(claim: ClaimView): string | null {
  const { agreement, onlyDisputed, outlets, retold, differences } = claim
  if (onlyDisputed || outlets.length < 2 || agreement === 'single-origin' || agreement === 'unknown')
    return null
  if (agreement !== 'agree') return strings.agreement[agreement].short
  const explained = explainedIn(claim)
  if (explained === 'by editors') return strings.explainedByEditors
  return explained === 'by themselves' || retold.length > 0 || differences.some(isOfWording)
    ? null
    : strings.agreement.agree.short
}

/** The words in which its sources differ, for a line: what is an edit beside a difference between origins is told on its page. */
export const differingWords = ({ openDifferences }: Pick<ClaimSummary, 'openDifferences'>): string[][] =>
  openDifferences.map(({ values, between }) =>
    values.filter(({ edit }) => !(edit && between === 'origins')).map(({ text }) => text),
  )

/** Who stands behind it; whoever reports only that it is denied does not. */
const restingOn = ({ onlyDisputed, originList }: ClaimView): OriginView[] =>
  onlyDisputed ? [] : originList.filter((one) => !onlyDenies(one))

/**
 * What it is found by beside the words that its page shows, each with its weight: in a heading a word has 7. What others are called,
 * what headlines tell of others and who wrote it has hardly any, so that nothing found by it alone stands before what has the word
 * itself. Outlets are filters only, as “24” is not to find all that France 24 reports.
 */
export const foundBy = (claim: ClaimView): (readonly [what: string, weight: number, words: string])[] => {
  const {
    outlets,
    searchNames,
    searchAliases,
    searchNumbers,
    searchHeadline,
    searchHeadlines,
    searchBylines,
  } = claim
  const isOutlet = (origin: OriginView): boolean => outlets.some(({ name }) => origin.name.includes(name))
  const elsewhere = restingOn(claim).filter((origin) => !isOutlet(origin))
  const found: [what: string, weight: number, words: string[]][] = [
    ['names', 0.5, searchNames],
    ['stated', 7, searchNumbers.stated],
    ['numbers', 0.5, searchNumbers.beside],
    ['origin', 3, elsewhere.flatMap(({ names }) => names)],
    ['headline', 0.5, searchHeadline === null ? [] : [searchHeadline]],
    ['aliases', 0.1, searchAliases],
    ['headlines', 0.1, searchHeadlines],
    ['bylines', 0.1, searchBylines],
  ]
  return found.flatMap(([what, weight, words]) =>
    words.length === 0 ? [] : [[what, weight, words.join(' · ')] as const],
  )
}

/** The filters of the search that find it, by name and value; the day is told of what is found. */
export const claimFilters = (claim: ClaimView): (readonly [name: string, value: string])[] => [
  ...claim.outlets.map(({ name }) => ['outlet', name] as const),
  ...claim.claimants.map(({ name }) => ['claimant', name] as const),
  ['status', claim.rating?.name ?? strings.statusShort[claim.status]],
  ...(claim.disputedBy.length > 0 ? [['status', strings.stanceShort.disputes] as const] : []),
  [
    'origins',
    strings.originsFilter({
      count: claim.origins.count - claim.origins.list.filter(onlyDenies).length,
      unknown: claim.origins.unknown,
    }),
  ],
  ...restingOn(claim).map(({ name }) => ['origin', name] as const),
  ...(claim.reported === null ? [] : [['reported', showDate(claim.reported.slice(0, 10))] as const]),
  ...[
    ...new Set(
      claim.openDifferences.map(({ kind, ofAmount, values }) =>
        strings.differenceOf(
          kind,
          values.map(({ text }) => text),
          ofAmount,
        ),
      ),
    ),
  ].map((label) => ['differs', label] as const),
]

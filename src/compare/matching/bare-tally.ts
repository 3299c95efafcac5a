/** Counts of the dead, the injured and the like that do not tell of what event they are: “Nine people are now known to have been hurt”. */
import { isPerson } from '../../text/words/persons.ts'
import { singular } from '../../text/words/nouns.ts'
import { remembering } from '../../text/words/remembering.ts'
import { stem, stemsOf } from '../../text/words/stems.ts'
import { amountsIn } from '../figures/amounts.ts'
import type { Figure } from '../figures/figure.ts'
import { hedges, nobody } from '../words/lexicon.ts'
import { isTalliedPeople, tallyOf } from '../figures/tallies.ts'
import { deedOf } from '../words/deeds.ts'
import { isName, toldIn, type Told } from '../words/told.ts'
import { comparedWords } from '../words/words.ts'

/** A sentence that only counts is seldom longer, in words. */
const longest = 14

/** What is said of a count: that it is known, has risen, may rise. */
const ofCounts = stemsOf(
  'remain know known confirm confirmed count total number toll figure far now currently at-least more other another rise rose risen climb grow grew stand stood reach reached report put bring total-of authority official police hospital',
)

const tellsOfEvent = (word: Told): boolean =>
  !word.says &&
  word.kind !== 'number' &&
  !hedges.has(word.norm) &&
  !nobody.has(word.norm) &&
  (isName(word) ||
    word.kind === 'date' ||
    !(ofCounts.has(word.key) || tallyOf(word.key) !== null || isPerson(singular(word.norm))))

/** The one count of people that a statement tells and nothing else, with what it counts; null where it tells more, or of nobody. */
export const bareTally = (statement: string): Figure | null => {
  const count = onlyCount(statement)
  return count !== null && count.extent.low > 0 ? count : null
}

/** The same, be it that of nobody. */
const onlyCount: (statement: string) => Figure | null = remembering(5_000, readOnlyCount)

function readOnlyCount(statement: string): Figure | null {
  const words = comparedWords(statement)
  if (words.length > longest || !words.some(({ key }) => isTalliedPeople(key))) return null
  const [count, second] = amountsIn(statement)
  return count !== undefined &&
    second === undefined &&
    isWhole(count) &&
    !toldIn(statement).some(tellsOfEvent)
    ? count
    : null
}

/** “two of the injured” counts some of them, and so do “two more”. */
const isWhole = ({ measure, tally, of, rest }: Figure): boolean =>
  measure === 'person' && tally !== null && of === null && !rest

/** “since 1978, when 41 people died”, “the robbery in which a guard was shot”: counted of something told aside. */
const aside = /\b(?:after|before|since|than|until|till|when|where|which|whose)\b[^,;.]*$/i

/** Whether one only counts what the other counts too, the same or otherwise: of one event, they are one claim. Symmetric. */
export function countOneTally(a: string, b: string): boolean {
  return counts(b, bareTally(a)) || counts(a, bareTally(b))
}

/**
 * The tallies that a statement keeps of all who were there, whatever else it tells: the dead of “rescuers have recovered 17 bodies”, not
 * the guards of “nine guards were killed”, nor those of another year.
 */
export const talliesOf = (statement: string): string[] =>
  ofAnotherYear.test(statement)
    ? []
    : countedIn(statement)
        .filter(isOfAll)
        .flatMap(({ tally }) => tally ?? [])

/** Of those tallies the ones that its main clause tells: “13 people lost their lives”, “the toll rose to 13”, not “a blast that killed 13 shut the port”. */
export function mainTallies(statement: string): string[] {
  const tallies = talliesOf(statement)
  if (tallies.length === 0) return []
  const { head, agent } = deedOf(statement)
  if (head === null) return []
  const main = toldIn(statement).filter((word) => word.main)
  // “four were killed and 17 injured”
  const beside = tallyOf(head.key) === null ? [] : main.filter(({ verb }) => verb)
  // “34 remained missing, and 418 had been hurt”
  const counted = [...agent, ...main.filter(({ verb }) => verb)]
  const told = reckoning.has(head.key) ? main : ofCounts.has(head.key) ? counted : [head, ...beside]
  const opening = openingTally(statement)
  return tallies.filter((tally) => tally === opening || told.some(({ key }) => tallyOf(key) === tally))
}

/**
 * What a statement tells first of the people that it begins with: “23 people were killed, homes flattened and 12 miners trapped”, “16 people
 * drowned when a ferry sank”.
 */
const openingTally = (statement: string): string | null => {
  const [first] = amountsIn(statement)
  if (first?.span.start !== 0) return null
  const behind = statement.slice(first.span.end)
  const [, word = ''] = pastAlone.exec(behind) ?? []
  return tallyOf(stem(word.toLowerCase())) === first.tally ||
    /^ (?:were|are|have been|had been|(?:have |had )?died|lost their lives)\b/.test(behind)
    ? first.tally
    : null
}
/** “drowned when”, with nothing that it may be said of behind it. */
const pastAlone =
  /^ (\p{Ll}+ed)(?=$|[,.;]| (?:after|as|at|because|during|early|in|late|near|off|on|when|while)\b)/u

/** “Police have counted 47 hurt”, “the fire left three dead”: deeds that tell a tally by their object. */
const reckoning = stemsOf('count record register list leave')

/** “In 1996 the sinking of a ferry cost 41 lives”: no news. */
const ofAnotherYear = /\bin (?:\p{Lu}\p{Ll}+ )?(?:1[89]|20)\d\d\b/iu

/** Whether one says that nobody was, and nothing else, of whom the other counts some: “nobody was arrested”. Symmetric. */
export function denyTally(a: string, b: string): boolean {
  const none = (text: string) => (tellsOfNobody(text) ? onlyCount(text) : null)
  return counts(b, none(a)) || counts(a, none(b))
}

/** Whether a statement says that nobody was, and nothing else: “nobody was hurt”. */
export const tellsOfNobody = (statement: string): boolean => onlyCount(statement)?.extent.high === 0

/** Whether a text counts some of those whom a statement counts alone. */
const counts = (text: string, bare: Figure | null): boolean =>
  bare !== null &&
  countedIn(text).some(
    (figure) =>
      figure.tally === bare.tally && (bare.extent.high === 0 ? isOfAll(bare) : !isSubset(figure, bare)),
  )

/** The people whom a text keeps count of, all there were or those of one kind; none that it tells of aside. */
const countedIn = (text: string): Figure[] =>
  mayCount(text)
    ? amountsIn(text).filter(
        (figure) => isWhole(figure) && figure.extent.low > 0 && !aside.test(text.slice(0, figure.span.start)),
      )
    : []

/** Whether a text holds a number and a word that counts towards a tally: most hold none, and reading for amounts takes long. */
const mayCount = remembering(20_000, (text): boolean => {
  const words = comparedWords(text)
  return words.some(({ kind }) => kind === 'number') && words.some(({ key }) => tallyOf(key) !== null)
})

/** Who counts “guards” or “children” need not count all whom the other counts. */
const isSubset = (one: Figure, other: Figure) => one.noun !== other.noun && ![one, other].every(isOfAll)
const everybody = new Set(['', ...stemsOf('person people other victim')])
const isOfAll = ({ noun }: Figure) => everybody.has(noun) || isTalliedPeople(noun)

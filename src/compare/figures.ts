import type { When } from '../model/date.ts'
import type { Quantity, Span } from '../model/reading.ts'
import { areKin } from '../text/kin.ts'
import { isPerson } from '../text/persons.ts'
import { quantities } from '../text/quantities.ts'
import { remembering } from '../text/remembering.ts'
import { stem } from '../text/stems.ts'
import { clausesOf, type Clause } from './clauses.ts'
import { agrees, baseUnit, extentOf, type Extent } from './extents.ts'
import { hedges } from './lexicon.ts'
import { isTalliedPeople, tallyAround, tallyOf } from './tallies.ts'
import { areOne, isName, toldIn, type Told } from './told.ts'
import { comparedWords } from './words.ts'

/** An amount or a time that a passage tells, and what it is told of. */
export type Figure = {
  kind: 'quantity' | 'date'
  /** Its words, with those that soften it. */
  span: Span
  extent: Extent
  /** What can be compared with it: `m`, `EUR`, `%`, `age`, `person`, `date`, the stem of what is counted, or empty. */
  measure: string
  /** The stem of the noun counted, of people too; else empty. */
  noun: string
  /** What is kept count of with it: the dead, the injured, those arrested; null where nothing is. */
  tally: string | null
  /** The number it is a part of, as in “five of the 20”. */
  of: number | null
  /** Whether it counts those beside others: “128 other politicians”. */
  rest: boolean
  /** Whether nothing stands behind it in its clause. */
  last: boolean
  /** The other words that tell something in its clause. */
  about: readonly Told[]
}

/** The amounts that a passage tells, in order. */
export const amountsIn: (text: string) => readonly Figure[] = remembering(5_000, readAmounts)

function readAmounts(text: string): Figure[] {
  const all = quantities(text)
  return all.map((quantity, at): Figure => {
    const next = all[at + 1]
    const whole = isPartOf(text, quantity, next) ? next : undefined
    const clause = clauseAt(text, quantity)
    const of = typeof whole?.value === 'number' ? whole.value : null
    const extent = asShare(extentOf(text, quantity), of)
    const { measure, noun } = measureOf(text, { ...quantity, unit: extent.unit ?? whole?.unit ?? null })
    return {
      kind: 'quantity',
      span: { start: hedgedFrom(text, quantity.start), end: quantity.end },
      extent,
      measure,
      noun,
      tally:
        noun === '' && measure !== ''
          ? null
          : (tallyOf(noun) ??
            tallyAround(clause.words, quantity, measure === '' ? null : measure === 'person')),
      of,
      rest: /\b(?:others?|another|more)\b(?! than)/.test(text.slice(quantity.start, quantity.end)),
      last: quantity.end >= clause.end,
      about: aboutIn(text, clause, quantity),
    }
  })
}

/** Half of 600 is 300, a fifth is 20 %. */
function asShare(extent: Extent, of: number | null): Extent {
  if (extent.unit !== null || extent.high >= 1 || extent.low <= 0) return extent
  const [whole, unit] = of === null ? [100, '%'] : [of, null]
  return { ...extent, low: extent.low * whole, high: extent.high * whole, unit }
}

/** The times that a passage speaks of, without those at which somebody said so. */
export function timesIn(text: string, when: readonly When[]): Figure[] {
  return when.flatMap((time): Figure[] => {
    const start = text.indexOf(time.text)
    const extent = periodOf(time)
    if (start < 0 || extent === null) return []
    const span = { start, end: start + time.text.length }
    const clause = clauseAt(text, span)
    if (clause.says) return []
    return [{ ...ofTime, span, extent, about: aboutIn(text, clause, span) }]
  })
}

const ofTime = {
  kind: 'date',
  measure: 'date',
  noun: '',
  tally: null,
  of: null,
  rest: false,
  last: false,
} as const

const day = 86_400_000

/** A time as its first and last day, counted from 1970; null where it is open or is no part of the calendar. */
function periodOf({ text, value }: When): Extent | null {
  const [from = '', to = from] = value.split('/')
  const calendar = /^\d{4}(?:-\d\d){0,2}(?=T|$)/
  const [first, last] = [calendar.exec(from)?.[0], calendar.exec(to)?.[0]]
  if (first === undefined || last === undefined) return null
  const [year = 0, month, date] = last.split('-').map(Number)
  const end = date === undefined ? Date.UTC(year, month ?? 12, 0) : Date.parse(last)
  // “Two years ago” is told in whole years, whenever in the year it was.
  const loose = !/\bago\b/i.test(text) ? 0 : month === undefined ? 366 : date === undefined ? 31 : 0
  return { low: Date.parse(first) / day - loose, high: end / day + loose, unit: 'date', hedge: null }
}

/** “five of the 20” */
const isPartOf = (text: string, part: Quantity, next: Quantity | undefined) =>
  next !== undefined &&
  /^ of (?:the |those |their |its |his |her |all )?$/.test(text.slice(part.end, next.start))

function measureOf(text: string, { unit, start, end }: Quantity): Pick<Figure, 'measure' | 'noun'> {
  if (unit === null) return { measure: isAge(text, start, end) ? 'age' : '', noun: '' }
  // A unit is a sign or a code, but for those of time and of the sea; all else is what is counted.
  if (unit === 'year' && !/year|yr/i.test(text.slice(start, end).replace(/\W*year\W*old/i, '')))
    return { measure: 'age', noun: '' }
  const base = baseUnit(unit)
  if (base !== unit || !/^\p{Ll}{3,}$/u.test(unit)) return { measure: base, noun: '' }
  const noun = stem(unit)
  return { measure: isPerson(unit) || isTalliedPeople(noun) ? 'person' : noun, noun }
}

/** “a man of 43”, “he was 61 when he became president”, “as young as six” */
function isAge(text: string, start: number, end: number): boolean {
  const before = text.slice(0, start)
  const described = /(\p{L}+) of $/u.exec(before)?.[1]
  return (
    /\b(?:aged|as (?:young|old) as) $/.test(before) ||
    /^ when s?he\b/.test(text.slice(end)) ||
    (described !== undefined && isPerson(described.toLowerCase()))
  )
}

/** Where the words begin that soften an amount. */
function hedgedFrom(text: string, start: number): number {
  const before = comparedWords(text).findLast(({ end }) => end <= start)
  return before !== undefined && hedges.has(before.norm) && text.slice(before.end, start).trim() === ''
    ? before.start
    : start
}

const nowhere: Clause = { start: 0, told: 0, end: 0, words: [], says: false }
const clauseAt = (text: string, { start }: Span): Clause =>
  clausesOf(text).find((clause) => start >= clause.start && start < clause.end) ?? nowhere

const aboutIn = (text: string, clause: Clause, span: Span) =>
  toldIn(text).filter(
    ({ start, end, says, kind }) =>
      start >= clause.told &&
      end <= clause.end &&
      (end <= span.start || start >= span.end) &&
      !says &&
      kind !== 'date' &&
      kind !== 'number',
  )

/** Two figures of two texts that are told of the same thing. */
export type SameFigure = { a: Figure; b: Figure; agrees: boolean }

/** What an agreeing pair is worth more than any other: a number that stands in both is told of one thing. */
const agreeing = 10
/** From here on two figures are of one thing by the words around them; below, where nothing else could be meant. */
const enough = 1

/** What a time or a bare number must share to be of one thing, even where nothing else could be meant: any word but a name. */
const something = 0.6

/** Which figures of two texts that make one claim are told of the same thing. Each is paired once. Symmetric. */
export function sameFigures(ours: readonly Figure[], theirs: readonly Figure[]): SameFigure[] {
  const candidates = candidatesOf(ours, theirs)
  const paired = new Set<Figure>()
  return candidates.flatMap(({ a, b, agrees: agree, score }) => {
    if (paired.has(a) || paired.has(b)) return []
    const only = !candidates.some(
      (other) => (other.a === a) !== (other.b === b) && !paired.has(other.a) && !paired.has(other.b),
    )
    const least = a.kind === 'date' || a.measure === '' ? something : 0
    const sure = only ? score >= least : score >= enough && a.noun === b.noun
    if (!agree && !sure) return []
    paired.add(a).add(b)
    return [{ a, b, agrees: agree }]
  })
}

/** Figures that may be of one thing, the likeliest first; of those as likely that stand at like places first, whichever text comes first. */
function candidatesOf(
  ours: readonly Figure[],
  theirs: readonly Figure[],
): (SameFigure & { score: number })[] {
  return ours
    .flatMap((a, i) =>
      theirs.map((b, j) => {
        const agree = agrees(a.extent, b.extent)
        const number = equal(a, b) ? 2 * agreeing : agree ? agreeing : 0
        return { a, b, agrees: agree, score: likeness(a, b) + number, far: i + j + Math.abs(i - j) }
      }),
    )
    .filter(({ a, b }) => isOfOneWhole(a, b, theirs) && isOfOneWhole(b, a, ours))
    .filter(
      ({ a, b, agrees: agree, score }) =>
        isComparable(a, b) || (isBare(a, b) && (agree || (score >= enough && mayCountPeople(a, b)))),
    )
    .sort((x, y) => y.score - x.score || x.far - y.far)
}

const equal = (a: Figure, b: Figure) =>
  a.extent.low === b.extent.low && a.extent.high === b.extent.high && a.extent.unit === b.extent.unit

const isComparable = (a: Figure, b: Figure): boolean =>
  a.kind === b.kind &&
  a.tally === b.tally &&
  a.rest === b.rest &&
  (a.measure !== b.measure
    ? areKin(a.noun, b.noun)
    : a.noun === b.noun || (!subsets.has(a.noun) && !subsets.has(b.noun)))

/** “9 to 6” and “nine members”: a number that says of nothing what it counts may be any that is the same. */
const isBare = (a: Figure, b: Figure): boolean =>
  a.kind === b.kind && (a.rest !== b.rest || a.measure === '' || b.measure === '')

/** “The number of people who left is 4.8 million”: the number stands at the end of its clause, without what it counts. */
const mayCountPeople = (a: Figure, b: Figure): boolean =>
  a.tally === b.tally &&
  a.rest === b.rest &&
  [a, b].some(({ measure }) => measure === 'person') &&
  [a, b].every(({ measure, last }) => measure !== '' || last)

/** Who is seldom all of those that are counted: “four children” are among the “20 people”. */
const subsets = new Set(
  'child woman man boy girl baby teenager minor officer foreigner national citizen member student other'
    .split(' ')
    .map(stem),
)

/** A part is compared with a part of the same whole, or with what the other text, which knows the whole, counts of it. */
const isOfOneWhole = (part: Figure, other: Figure, among: readonly Figure[]) =>
  part.of === null ||
  (other.of === null ? among.some(({ extent }) => extent.low === part.of) : other.of === part.of)

/** How much of what two figures are told of is the same. Symmetric. */
function likeness(a: Figure, b: Figure): number {
  const shared = (from: Figure, among: Figure) =>
    from.about
      .filter((one) => among.about.some((other) => areOne(one, other)))
      .map((word) => (word.event ? 1 : isName(word) ? 0.3 : 0.6))
      .reduce((sum, one) => sum + one, 0)
  return Math.min(shared(a, b), shared(b, a)) + (a.tally === null ? 0 : 1)
}

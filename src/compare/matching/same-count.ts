import { mayBeOneUnit } from '../../text/data/currencies.ts'
import { areKin } from '../../text/words/kin.ts'
import { amountsIn } from '../figures/amounts.ts'
import type { Figure } from '../figures/figure.ts'
import { areAsMany, areEqual, sameFigures } from '../figures/same-figures.ts'
import { areOne, isName, nameOthers } from '../words/told.ts'
import { comparedWords } from '../words/words.ts'

/** A count so small is told of many things. */
const few = 10

/**
 * Whether two statements tell the same amount of things, people, money or time, in whatever words, and one that is not told of just
 * anything: ten or more, a part, or two amounts at once, or the same score. An age is of whoever is named, whatever is told of them. Symmetric.
 */
export function countTheSame(a: string, b: string): boolean {
  const scores = scoresIn(b)
  if (scoresIn(a).some((score) => scores.includes(score))) return true
  const theirs = amountsIn(b)
  const shared = amountsIn(a).filter((one) => theirs.some((other) => isSame(one, other)))
  if (shared.some(tells) || new Set(shared.map(({ extent }) => extent.low)).size > 1) return true
  // “by 88 votes to 84”, “88 in favour and 84 against”
  const bare = amountsIn(a).filter(
    (one) => tells(one) && theirs.some((other) => isBareOf(one, other) && areAsMany(one, other)),
  )
  return new Set(bare.map(({ extent }) => extent.low)).size > 1
}

/**
 * Whether both tell the same amount, and one so large or so fine that hardly two things of one story have it: a thousand or more,
 * a hundred or more that is not round, one with two decimals; not “millions”. Symmetric.
 */
export function countTheRare(a: string, b: string): boolean {
  const theirs = amountsIn(b)
  return amountsIn(a).some(
    (one) =>
      isRare(one) &&
      theirs.some(
        (other) =>
          (isOfOne(one, other) ||
            (one.extent.low >= million && isBareOf(one, other) && areAsMany(one, other))) &&
          mayCountOne(one, other),
      ),
  )
}

/** From here on a number that says of nothing what it counts is told of few things: “the real figure was about 12 billion”. */
const million = 1_000_000
const tensOfThousands = 10_000

const isRare = (figure: Figure): boolean => {
  const { low, high } = figure.extent
  return low === high && isRareNumber(low) && !isOfWriting(figure)
}
/** “a 310-page study”: how long a writing is tells which one it is, and of it a hundred things are told. */
const isOfWriting = ({ extent: { unit } }: Figure): boolean => unit === 'page'
const isRareNumber = (value: number): boolean =>
  value >= 1_000 || (value >= 100 && value % 100 !== 0) || /\.\d\d/.test(String(value))

/**
 * Whether both tell about as much of one thing, the same or, where neither tells two such amounts nor each of somebody else, as outlets come to differ in it; no
 * age, and no number of nothing. Symmetric.
 */
export function measureOneThing(a: string, b: string): boolean {
  const [mine, theirs] = [amountsIn(a), amountsIn(b)]
  const isOnly = ({ measure }: Figure, among: readonly Figure[]) =>
    among.filter((one) => one.measure === measure).length === 1
  return sameFigures(mine, theirs).some(
    (pair) =>
      haveOneMeasure(pair.a, pair.b) &&
      !isVague(pair.a) &&
      !isOfWriting(pair.a) &&
      areNear(pair.a, pair.b) &&
      (areEqual(pair.a, pair.b) || (isOnly(pair.a, mine) && isOnly(pair.b, theirs) && !nameOthers(a, b))),
  )
}

/** Numbers of one thing in two reports are seldom further apart, as a share of the larger. */
const nearly = 0.55

/**
 * Whether both count the same things, or tell a sum or a share, in numbers that are near each other and not the same: “£840,000” and
 * “£480,000”, “1,140 ballots” and “1,410 ballots”. No stretch of time or age. Symmetric.
 */
export const countNearly = (a: string, b: string): boolean =>
  sameFigures(amountsIn(a), amountsIn(b)).some(
    ({ a: one, b: other, agrees, part }) =>
      !agrees &&
      !part &&
      one.measure === other.measure &&
      !/^(?:h|age|date|clock.*|)$/.test(one.measure) &&
      Math.min(one.extent.low, other.extent.low) >= nearly * Math.max(one.extent.low, other.extent.low),
  )

/** Whether both tell how much or how many of one thing, and in no number agree: “90 prisoners”, “200 prisoners”. Symmetric. */
export function tellOtherAmounts(a: string, b: string): boolean {
  const pairs = sameFigures(amountsIn(a), amountsIn(b))
  return pairs.length > 0 && pairs.every(({ agrees, part }) => !agrees && !part)
}

/** What outlets tell of one thing is seldom further apart, but for what is kept count of while it goes on. */
const nearest = 0.76
function areNear(a: Figure, b: Figure): boolean {
  if (a.tally !== null) return true
  const [less, more] = [a.extent.low, b.extent.low].sort((x, y) => x - y) as [number, number]
  const isFew = less < few
  if (less === more && !isFew) return true
  if (less < nearest * more) return false
  const share = a.about.some((one) =>
    b.about.some(
      (other) =>
        areOne(one, other) &&
        !isName(one) &&
        !isName(other) &&
        (!isFew || less === more || one.event || other.event),
    ),
  )
  return share || (!isFew && a.noun !== '' && b.noun !== '')
}

/** The numbers that may be of a rare amount. Reading for amounts takes long, and few statements have one in common. */
export const rareNumbers = (text: string): number[] =>
  comparedWords(text).flatMap(({ kind, value }) =>
    kind === 'number' && value !== undefined && isRareNumber(value) ? [value] : [],
  )

/** Whether two amounts measure one thing: no ages, and no numbers of nothing. */
const haveOneMeasure = (a: Figure, b: Figure): boolean =>
  mayBeOneUnit(a.measure, b.measure) && a.measure !== '' && a.measure !== 'age'
/** Whether one of two amounts does not say what it counts, so that it may be what the other does. */
const isBareOf = (a: Figure, b: Figure): boolean =>
  a.measure === b.measure || a.measure === '' || b.measure === ''
/** Whether two amounts are equal and measure one thing; not “1,000 troops” and “another 1,000 troops”. */
const isOfOne = (a: Figure, b: Figure): boolean => a.rest === b.rest && haveOneMeasure(a, b) && areEqual(a, b)
const isSame = (a: Figure, b: Figure): boolean => a.tally === b.tally && isOfOne(a, b)
/**
 * Not the dead of the one and the injured of the other; who tells it in other words need not say what is counted. A round million may be
 * of voters and of migrants.
 */
const mayCountOne = (a: Figure, b: Figure): boolean =>
  (a.tally === b.tally || a.tally === null || b.tally === null) &&
  (!isRound(a) || a.noun === b.noun || areKin(a.noun, b.noun) || a.noun === '' || b.noun === '')
const isRound = ({ extent: { low } }: Figure): boolean => /^[1-9]0+$/.test(String(low))

/** “Thousands of dollars” are told of many things, “tens of thousands” of fewer. */
const isVague = ({ extent: { low, high } }: Figure): boolean =>
  high < Infinity && high >= 10 * low && (low < tensOfThousands || low >= million)
const tells = (figure: Figure): boolean => {
  const { low } = figure.extent
  return (low >= few || low % 1 !== 0) && !isVague(figure) && !isOfWriting(figure)
}

/** “won 34-6”, “a 50-32-1 record”; no span of years. */
const scoresIn = (text: string): string[] =>
  [...text.matchAll(/(?<![\d.,–-])\d{1,3}(?:[–-]\d{1,3}){1,2}(?![\d–-]|[.,]\d)/g)].map(([score]) =>
    score.replaceAll('–', '-'),
  )

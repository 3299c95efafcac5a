import { inBase } from '../../text/numbers/extents.ts'
import { isMoney, mayBeOneUnit } from '../../text/data/currencies.ts'
import { areSynonyms } from '../../text/terms/synonyms.ts'
import { areKin } from '../../text/words/kin.ts'
import { stemsOf } from '../../text/words/stems.ts'
import { figuresAgree, isClock, ofUntold, tellOtherRates, type Figure } from './figure.ts'
import { isTalliedPeople } from './tallies.ts'
import { areOne, isName } from '../words/told.ts'
import { withExchanged } from './exchanged.ts'

/** Two figures of two texts that are told of the same thing; `part` where one is the other with another beside it. */
export type SameFigure = { a: Figure; b: Figure; agrees: boolean; part: boolean }

/** What an agreeing pair is worth more than any other: a number that stands in both is told of one thing. */
const agreeing = 10
/** From here on two figures are of one thing by the words around them; below, where nothing else could be meant. */
const enough = 1

/** What a figure of anything must share to be of one thing, even where nothing else could be meant: any word but a name. */
const something = 0.6
/** A time, a share, a sum or a bare number; and a count of things of which the other has not half: “one season”, “six seasons”. */
const isOfAnything = (a: Figure, b: Figure): boolean =>
  a.noun === '' || b.noun === '' || (a.measure !== 'person' && !haveHalf(a, b))
const haveHalf = (a: Figure, b: Figure): boolean =>
  Math.min(a.extent.low, b.extent.low) * 2 >= Math.max(a.extent.low, b.extent.low)

/** Whether two amounts are so far apart that they are rather of two things: one is not a third of the other. */
export function areFarApart({ extent: a }: Figure, { extent: b }: Figure): boolean {
  const [one, other] = [inBase(a.low, a.unit ?? ''), inBase(b.low, b.unit ?? '')]
  return Math.min(one, other) < Math.max(one, other) / 3
}

/** An amount of which it is not told what it is an amount of. */
const isSumOrShare = ({ noun, measure }: Figure): boolean =>
  noun === '' && (measure === '%' || isMoney(measure))

/** Which figures of two texts that make one claim are told of the same thing. Each is paired once. Symmetric. */
export function sameFigures(ours: readonly Figure[], theirs: readonly Figure[]): SameFigure[] {
  const candidates = candidatesOf(ours, theirs)
  const paired = new Set<Figure>()
  const pairs = candidates.flatMap(({ a, b, agrees: agree, part, score }) => {
    if (paired.has(a) || paired.has(b)) return []
    const only = !candidates.some(
      (other) => (other.a === a) !== (other.b === b) && !paired.has(other.a) && !paired.has(other.b),
    )
    const isFar = isSumOrShare(a) && areFarApart(a, b)
    const least = isClock(a) || isFar ? enough : isOfAnything(a, b) ? something : 0
    const sure = only ? score >= least : score >= enough && a.noun === b.noun
    if (!agree && !sure) return []
    paired.add(a).add(b)
    return [{ a, b, agrees: agree, part }]
  })
  return withExchanged(pairs)
}

/** Figures that may be of one thing, the likeliest first; of those as likely that stand at like places first, whichever text comes first. */
function candidatesOf(
  ours: readonly Figure[],
  theirs: readonly Figure[],
): (SameFigure & { score: number })[] {
  return ours
    .flatMap((a, i) =>
      theirs.map((b, j) => {
        const same = figuresAgree(a, b)
        const part = !same && (isSumWith(a, b, ours) || isSumWith(b, a, theirs))
        const agree = same || part
        // “another 1,000 troops” are none of “1,000 troops”
        const number = a.rest !== b.rest ? 0 : areEqual(a, b) ? 2 * agreeing : agree ? agreeing : 0
        return { a, b, agrees: agree, part, score: likeness(a, b) + number, far: i + j + Math.abs(i - j) }
      }),
    )
    .filter(({ a, b, agrees: agree }) => agree || !(hasItsOwn(a, b, theirs) || hasItsOwn(b, a, ours)))
    .filter(({ a, b }) => isOfOneWhole(a, b, ours, theirs) && isOfOneWhole(b, a, theirs, ours))
    .filter(
      ({ a, b, agrees: agree, score }) =>
        isComparable(a, b) ||
        isToldOfNoTally(a, b, theirs) ||
        isToldOfNoTally(b, a, ours) ||
        (isBare(a, b) && (agree || (score >= enough && mayCountPeople(a, b)))),
    )
    .sort((x, y) => y.score - x.score || x.far - y.far)
}

/** Whether it is seen that two amounts are of two things: “one man” and “40” as an age, “two goals” and “three corners”. */
export const areOfTwoMeasures = (a: Figure, b: Figure): boolean =>
  a.kind === b.kind &&
  a.measure !== '' &&
  b.measure !== '' &&
  !mayBeOneUnit(a.measure, b.measure) &&
  !areSynonyms(a.noun, b.noun)

/** “11 goals and nine passes”: nine passes are of no goals where the other text counts passes as well. */
const hasItsOwn = (a: Figure, b: Figure, besideB: readonly Figure[]): boolean =>
  a.noun !== '' &&
  b.noun !== '' &&
  a.noun !== b.noun &&
  a.measure !== 'person' &&
  besideB.some(({ noun }) => noun === a.noun)

/** Whether two figures tell one number, of whatever unit. */
export const areAsMany = (a: Figure, b: Figure): boolean =>
  a.kind === b.kind && a.extent.low === b.extent.low && a.extent.high === b.extent.high

/** Whether two numbers, not both as vague as “dozens”, can be told of one count though they are two: “about 200” and “260”. */
export const areNear = (a: Figure, b: Figure): boolean =>
  a.kind === 'quantity' &&
  !areAsMany(a, b) &&
  [a, b].some(({ extent: { low, high } }) => low === high) &&
  figuresAgree(a, b)

/** Whether two figures are the same to the last unit, and not only as far as each is told; passengers are people. */
export const areEqual = (a: Figure, b: Figure): boolean =>
  !tellOtherRates(a, b) &&
  a.extent.low === b.extent.low &&
  a.extent.high === b.extent.high &&
  (mayBeOneUnit(a.extent.unit ?? '', b.extent.unit ?? '') ||
    (a.measure === 'person' && b.measure === 'person'))

const isComparable = (a: Figure, b: Figure): boolean =>
  a.kind === b.kind &&
  a.tally === b.tally &&
  a.rest === b.rest &&
  (!(mayBeOneUnit(a.measure, b.measure) || areRatesOfOne(a, b))
    ? areKin(a.noun, b.noun)
    : a.noun === b.noun ||
      isZero(a) ||
      isZero(b) ||
      // “two workers died”, “two women died”
      (a.tally !== null && areEqual(a, b)) ||
      !(mayBePartOf(a, b) || mayBePartOf(b, a)))

/** “£450 a week”, “£450 a month” */
const areRatesOfOne = (a: Figure, b: Figure): boolean =>
  tellOtherRates(a, b) && a.measure.split('/')[0] === b.measure.split('/')[0]

/**
 * “rescued 22 people” beside “22 people had to be taken from their houses”: as many, by a word of which no count is kept. Things may be
 * more or fewer, “two berths were destroyed” beside “three berths had been put out of use”, where no others of that name are told of.
 */
const isToldOfNoTally = (a: Figure, b: Figure, besideB: readonly Figure[]): boolean => {
  if (a.tally === null || b.tally !== null || a.rest !== b.rest) return false
  return a.measure === 'person'
    ? areEqual(a, b) && !besideB.some(({ tally }) => tally === a.tally)
    : a.kind === b.kind &&
        a.noun !== '' &&
        besideB.every((other) => (other.noun === a.noun) === (other === b))
}

/** Of nobody there are no children, either. */
const isZero = ({ extent }: Figure): boolean => extent.high === 0

/** “9 to 6” and “nine members”: a number that says of nothing what it counts may be any that is the same. */
const isBare = (a: Figure, b: Figure): boolean =>
  a.kind === b.kind &&
  // “12 people killed”, “injured 12”
  (a.tally === null || b.tally === null || a.tally === b.tally) &&
  (a.rest !== b.rest || a.measure === '' || b.measure === '')

/** Words before a number that counts nobody. */
const aside = stemsOf('before after until till past since from in on by')

/** “The number of people who left is 4.8 million”: the number stands at the end of its clause, without what it counts. */
const mayCountPeople = (a: Figure, b: Figure): boolean =>
  a.tally === b.tally &&
  a.rest === b.rest &&
  [a, b].some(({ measure }) => measure === 'person') &&
  // “12 people were killed”, “19 killed”
  [a, b].every(
    ({ measure, last, tally, beside }) =>
      measure !== '' ||
      // “before 9”, “by 12”
      (last && !aside.has(beside.before?.key ?? '')) ||
      isTalliedPeople(tally ?? ''),
  )

/**
 * Whether a number and another beside it come to the other’s: “63 cars and 21 trucks” are “84 vehicles”. What is included in a number adds
 * nothing to it, nor do the injured to the dead.
 */
const isSumWith = (part: Figure, whole: Figure, beside: readonly Figure[]): boolean =>
  part.kind === 'quantity' &&
  beside.some(
    (other) =>
      other !== part &&
      other.kind === 'quantity' &&
      other.of === null &&
      part.extent.low + other.extent.low === whole.extent.low &&
      !other.about.some(({ norm }) => norm === 'including') &&
      (other.tally === part.tally || other.tally === null || part.tally === null),
  )

/** Whether one may count some of those that the other counts: four children of 20 people, but not eleven children of nine pupils. */
const mayBePartOf = (part: Figure, whole: Figure): boolean =>
  subsets.has(part.noun) && part.extent.low <= whole.extent.high

/** Who is seldom all of those that are counted: “four children” are among the “20 people”. */
const subsets = stemsOf(
  'child woman man boy girl baby teenager minor officer foreigner national citizen member student other',
)

/**
 * A part is compared with a part of the same whole, with what the other text, which knows the whole, counts of it, or with a count of such
 * things that tells of no whole: “nine of the 16 shutters” with “seven shutters”; “eight children were among the dead” with another
 * count of children. The whole is compared with a whole, and with what cannot be the part: more, or told beside as large a part.
 */
function isOfOneWhole(
  one: Figure,
  other: Figure,
  beside: readonly Figure[],
  among: readonly Figure[],
): boolean {
  if (one.of === null) {
    if (!one.isWhole || other.isWhole || other.extent.high >= one.extent.low) return true
    const parts = beside.filter(({ of }) => of === one.extent.low)
    return among.some((each) => each !== other && parts.some((part) => areAsMany(part, each)))
  }
  if (one.of === ofUntold && one.noun !== '' && one.noun === other.noun) return true
  if (other.of !== null) return other.of === one.of
  const isOfWhole = one.whole !== null && !other.isWhole && other.extent.high <= one.of
  return (
    among.some(({ extent }) => extent.low === one.of) ||
    (isOfWhole && (other.measure === '' ? areAsMany(one, other) : other.measure === one.measure))
  )
}

/** How much of what two figures are told of is the same. Symmetric. */
function likeness(a: Figure, b: Figure): number {
  const shared = (from: Figure, among: Figure) =>
    from.about
      .filter((one) => among.about.some((other) => areOne(one, other)))
      .map((word) => (word.event ? 1 : isName(word) ? 0.3 : 0.6))
      .reduce((sum, one) => sum + one, 0)
  return Math.min(shared(a, b), shared(b, a)) + (a.tally === null ? 0 : 1)
}

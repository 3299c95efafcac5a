/** What speaks for and against two statements being one claim, as numbers. */
import { doubt, doubts, type Reason } from './doubts.ts'
import { isNegator } from './polarity.ts'
import { areClose, areOne, holds, isName, predicateOf, toldIn, type Told } from './told.ts'

/** What another word is worth in the place of a word: the same, one for the same, one at home beside it. */
const worth = { same: 1, synonym: 0.9, kin: 0.5 }
/** What a word outside the main clause is worth beside one in it. */
const aside = 0.7

/** How rare a word is among all claims, from 0 to 1: what every text of a story holds tells little. */
type RarityOf = (key: string) => number

/** Whether a word is to count as being in the other text although another word is. */
export type StandsFor = (word: Told, other: Told) => boolean
const nothing: StandsFor = () => false

/** How much of a statement is in another, by the weight of its words, from 0 to 1. */
type Cover = {
  all: number
  /** Of its words for events. */
  events: number
  main: number
  /** Of its words that are no names, dates or numbers. */
  words: number
  /** Of its main clause in the main clause of the other, and of what either tells there of its subject. */
  mainInMain: number
  predicate: number
  /** How many of its names are not. */
  names: number
  /** The weight of the words that are. */
  shared: number
  /** Whether one of its events in the main clause is, if by a word at home beside it; half where it has none. */
  told: number
}

function coverOf(
  from: readonly Told[],
  among: readonly Told[],
  rarityOf: RarityOf,
  standsFor: StandsFor,
): Cover {
  const parts = from
    .filter((word) => (!word.says || word.kind === 'name') && !isNegator(word.norm))
    .map((word) => ({
      word,
      weight:
        word.weight * (word.main ? 1 : aside) * rarityOf(word.kind === 'number' ? `#${word.norm}` : word.key),
      found: worthOf(word, among, standsFor),
    }))
  const share = (test: (word: Told) => boolean, others?: readonly Told[]) => {
    const these = parts.filter(({ word }) => test(word))
    const whole = sum(these.map(({ weight }) => weight))
    const worthThere = ({ word, found }: (typeof these)[0]) =>
      others === undefined || found === 0 ? found : worthOf(word, others, standsFor)
    return whole === 0 ? 0.5 : sum(these.map((part) => part.weight * worthThere(part))) / whole
  }
  const told = parts.filter(({ word }) => word.event && word.main)
  const predicate = predicateOf(from)
  return {
    all: share(() => true),
    events: share(({ event }) => event),
    main: share(({ main }) => main),
    words: share((word) => word.kind === 'word' && !isName(word)),
    mainInMain: share(
      ({ main }) => main,
      among.filter(({ main }) => main),
    ),
    predicate: share((word) => predicate.includes(word), predicateOf(among)),
    names: parts.filter(({ word, found }) => found === 0 && isName(word) && !word.says).length,
    shared: sum(parts.map(({ weight, found }) => weight * found)),
    told: told.length === 0 ? 0.5 : Number(told.some(({ found }) => found > 0)),
  }
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0)

function worthOf(word: Told, others: readonly Told[], standsFor: StandsFor): number {
  let best = 0
  for (const other of others) {
    if (word.key === other.key) return worth.same
    if (best < worth.synonym && (areOne(word, other) || standsFor(word, other))) best = worth.synonym
    else if (best < worth.kin && areClose(word, other)) best = worth.kin
  }
  return best
}

/** What the two statements themselves do not say. */
export type Beside = {
  /** How alike their words are among all claims, from 0 to 1 (`sameClaim`). */
  likeness: number
  rarityOf: RarityOf
  /** Whether one speaker says both (`sameSpeaker`). */
  oneSpeaker: boolean
  /** Whether they were printed so far apart that they may tell of two events of one kind. */
  longApart?: boolean
}

/** What speaks for and against two statements being one claim, in the order of `weights`. Symmetric. */
export function evidence(
  a: string,
  b: string,
  { likeness, rarityOf, oneSpeaker }: Beside,
  reasons: Iterable<Reason> = doubts(a, b),
  standsFor = nothing,
): number[] {
  const [one, other] = [toldIn(a), toldIn(b)]
  const mine = coverOf(one, other, rarityOf, standsFor)
  const theirs = coverOf(other, one, rarityOf, standsFor)
  const least = (key: keyof Cover) => Math.min(mine[key], theirs[key])
  const most = (key: keyof Cover) => Math.max(mine[key], theirs[key])
  const shared = (mine.shared + theirs.shared) / 2
  return [
    likeness,
    least('all'),
    most('all'),
    least('events'),
    Number(least('names') > 0),
    shared / (shared + 3),
    most('main'),
    Math.log(doubt(reasons)),
    least('told'),
    Number(oneSpeaker && saysEnough(one, other)),
    least('words'),
    least('mainInMain'),
    least('predicate'),
    ...numbersShared(one, other, rarityOf),
  ]
}
/** Where in the evidence stands how much of each is in the other, the less and the more, and whether each has a name that the other lacks. */
export const [leastAll, mostAll, namesApart] = [1, 2, 4]

/** What another number of the same unit, or one about as great, is worth in the place of a number. */
const [ofItsUnit, aboutAsGreat] = [0.6, 0.5]

/**
 * How far two statements tell the same numbers, a rare one counting more: of the numbers of the one and of the other how many, the
 * more and the less; whether each has some and none in common; how many in all. Where one has none, little is known.
 */
function numbersShared(one: readonly Told[], other: readonly Told[], rarityOf: RarityOf): number[] {
  const numbersOf = (words: readonly Told[]) =>
    words.filter(({ kind, says, norm }) => kind === 'number' && !says && /\d/.test(norm))
  const [mine, theirs] = [numbersOf(one), numbersOf(other)]
  if (mine.length + theirs.length === 0) return [0.5, 0.5, 0, 0]
  const rarity = ({ norm }: Told) => rarityOf(`#${norm}`)
  const shareOf = (from: readonly Told[], among: readonly Told[]) =>
    from.length === 0
      ? null
      : sum(from.map((word) => rarity(word) * worthOfNumber(word, among))) / sum(from.map(rarity))
  const [there, back] = [shareOf(mine, theirs), shareOf(theirs, mine)]
  const sharedOf = (from: readonly Told[], among: readonly Told[]) =>
    sum(from.filter(({ value }) => among.some((twin) => twin.value === value)).map(rarity))
  const shared = Math.min(sharedOf(mine, theirs), sharedOf(theirs, mine))
  return [
    Math.max(there ?? 0, back ?? 0),
    Math.min(there ?? unknownShare, back ?? unknownShare),
    Number(there === 0 && back === 0),
    shared / (shared + 1),
  ]
}
const unknownShare = 0.3

function worthOfNumber({ value = NaN, unit }: Told, others: readonly Told[]): number {
  if (others.some((other) => other.value === value)) return 1
  if (unit !== '' && others.some((other) => other.unit === unit)) return ofItsUnit
  return others.some((other) => Math.abs((other.value ?? NaN) - value) < 0.15 * value) ? aboutAsGreat : 0
}

/**
 * Who speaks of one matter says several things of it: that one speaker says both counts where so many words are in both, no
 * matter what number a count or a time has, or all words of one.
 */
const sharedBySpeaker = 3
function saysEnough(one: readonly Told[], other: readonly Told[]): boolean {
  const [mine, theirs] = [one, other].map((words) => words.filter(({ says }) => !says)) as [Told[], Told[]]
  const sharedOf = (from: readonly Told[], among: readonly Told[]) =>
    from.filter(
      (word) =>
        word.kind !== 'date' &&
        (holds(among, word) ||
          (word.kind === 'number' &&
            word.unit !== '' &&
            among.some(({ kind, unit }) => kind === 'number' && unit === word.unit))),
    ).length
  return (
    Math.min(sharedOf(mine, theirs), sharedOf(theirs, mine)) >= sharedBySpeaker ||
    mine.every((word) => holds(theirs, word)) ||
    theirs.every((word) => holds(mine, word))
  )
}

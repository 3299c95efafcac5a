import { doubt } from './doubts.ts'
import { areClose, areOne, isName, toldIn, type Told } from './told.ts'

/** What another word is worth in the place of a word: the same, one for the same, one at home beside it. */
const worth = { same: 1, synonym: 0.9, kin: 0.5 }
/** What a word outside the main clause is worth beside one in it. */
const aside = 0.7

/** How rare a word is among all claims, from 0 to 1: what every text of a story holds tells little. */
type RarityOf = (key: string) => number

/** How much of a statement is in another, by the weight of its words, from 0 to 1. */
type Cover = {
  all: number
  /** Of its words for events. */
  events: number
  main: number
  /** How many of its names are not. */
  names: number
  /** The weight of the words that are. */
  shared: number
  /** Whether one of its events in the main clause is, if by a word at home beside it; half where it has none. */
  told: number
}

function coverOf(from: readonly Told[], among: readonly Told[], rarityOf: RarityOf): Cover {
  const parts = from
    .filter((word) => !word.says || word.kind === 'name')
    .map((word) => ({
      word,
      weight:
        word.weight * (word.main ? 1 : aside) * rarityOf(word.kind === 'number' ? `#${word.norm}` : word.key),
      found: worthOf(word, among),
    }))
  const share = (test: (word: Told) => boolean) => {
    const these = parts.filter(({ word }) => test(word))
    const whole = sum(these.map(({ weight }) => weight))
    return whole === 0 ? 0.5 : sum(these.map(({ weight, found }) => weight * found)) / whole
  }
  const told = parts.filter(({ word }) => word.event && word.main)
  return {
    all: share(() => true),
    events: share(({ event }) => event),
    main: share(({ main }) => main),
    names: parts.filter(({ word, found }) => found === 0 && isName(word) && !word.says).length,
    shared: sum(parts.map(({ weight, found }) => weight * found)),
    told: told.length === 0 ? 0.5 : Number(told.some(({ found }) => found > 0)),
  }
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0)

function worthOf(word: Told, others: readonly Told[]): number {
  let best = 0
  for (const other of others) {
    if (word.key === other.key) return worth.same
    if (best < worth.synonym && areOne(word, other)) best = worth.synonym
    else if (best < worth.kin && areClose(word, other)) best = worth.kin
  }
  return best
}

/**
 * What speaks for and against two statements being one claim, in the order of `weights`. Symmetric.
 * @param likeness how alike their words are among all claims, from 0 to 1 (`sameClaim`)
 * @param oneSpeaker whether one speaker says both (`sameSpeaker`)
 */
export function evidence(
  a: string,
  b: string,
  likeness: number,
  rarityOf: RarityOf,
  oneSpeaker: boolean,
): number[] {
  const [one, other] = [toldIn(a), toldIn(b)]
  const [mine, theirs] = [coverOf(one, other, rarityOf), coverOf(other, one, rarityOf)]
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
    Math.log(doubt(a, b)),
    least('told'),
    Number(oneSpeaker),
  ]
}

/** Fitted by tests/bench/train-claims.ts on all pairs there are but the last set. */
const weights = [1.73, 1.46, 1.01, 0.3, -0.6, 1.84, 0.59, 4.15, 0.62, 1.21]
const base = -3.16

/** The chance that two statements are one claim, from 0 to 1. Symmetric. */
export function chance(
  a: string,
  b: string,
  likeness: number,
  rarityOf: RarityOf,
  oneSpeaker: boolean,
): number {
  const found = evidence(a, b, likeness, rarityOf, oneSpeaker)
  return 1 / (1 + Math.exp(-(sum(found.map((one, at) => one * (weights[at] ?? 0))) + base)))
}

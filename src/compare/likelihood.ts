import { isCounterclaim } from './counterclaims.ts'
import { doubt, doubts, type Reason } from './doubts.ts'
import { contrary, trendsApart } from './kinds.ts'
import { denial, isNegator } from './polarity.ts'
import { areClose, areOne, holds, isName, toldIn, type Told } from './told.ts'
import { deniesOneOnly } from './turns.ts'

/** What another word is worth in the place of a word: the same, one for the same, one at home beside it. */
const worth = { same: 1, synonym: 0.9, kin: 0.5 }
/** What a word outside the main clause is worth beside one in it. */
const aside = 0.7

/** How rare a word is among all claims, from 0 to 1: what every text of a story holds tells little. */
type RarityOf = (key: string) => number

/** Whether a word is to count as being in the other text although another word is. */
type StandsFor = (word: Told, other: Told) => boolean
const nothing: StandsFor = () => false
const itsContrary: StandsFor = (word, other) => contrary(word.norm, other.norm)

const itsReverse: StandsFor = (word, other) => trendsApart(word.norm, other.norm)

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

function worthOf(word: Told, others: readonly Told[], standsFor: StandsFor): number {
  let best = 0
  for (const other of others) {
    if (word.key === other.key) return worth.same
    if (best < worth.synonym && (areOne(word, other) || standsFor(word, other))) best = worth.synonym
    else if (best < worth.kin && areClose(word, other)) best = worth.kin
  }
  return best
}

/** How surely two statements are one claim, from 0 to 1, and whether one says that what the other says is not so. */
export type Likeness = { score: number; opposed: boolean }

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
  ]
}
const leastAll = 1
const mostAll = 2

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

/**
 * Fitted by tests/bench/train-claims.ts on newscluster and the sets of our own that there were before the ninth: later ones are hard
 * on purpose, and with them more is joined and more of it wrongly.
 */
const weights = [1.73, 1.46, 1.01, 0.3, -0.6, 1.84, 0.59, 4.15, 0.62, 1.21]
const base = -3.16

/**
 * The same, fitted on all pairs of claims of articles of one event (tests/bench/stories.ts): the more words they share, the surer.
 * Who writes pairs to be hard shares words on purpose, so it holds only where nothing speaks against it. The base is 0.8 lower than
 * fitted: what it takes for 0.84 is joined (`sameAcross`), as a wrong join is worse than none.
 */
const newsWeights = [5.81, 2.01, 1.63, 0.69, 0.06, 1.21, 1.57, 0.91, 0.2, 0.96]
const newsBase = -5.9

const logistic = (found: readonly number[], by: readonly number[], from: number) =>
  1 / (1 + Math.exp(-(sum(found.map((one, at) => one * (by[at] ?? 0))) + from)))
const chance = (found: readonly number[]) => logistic(found, weights, base)
const chanceInNews = (found: readonly number[]) => logistic(found, newsWeights, newsBase)

/** By these one says that it is not so, and by these the rest then differs in words for it. */
const denying: ReadonlySet<Reason> = new Set<Reason>(['contrary', 'negated'])
const follows: ReadonlySet<Reason> = new Set<Reason>([...denying, 'event', 'deed', 'thing', 'subject'])
/** How surely one of two statements is of what the other says is not so (`isCounterclaim`), and what then speaks against it. */
const sureOfDenial = 0.75
const ofAnother: ReadonlySet<Reason> = new Set<Reason>([
  'name', 'ordinal', 'month', 'general', 'asked', 'part', 'contrast', 'tried', 'aside',
]) // prettier-ignore

/** How surely two are one at most, of which one denies what of the other cannot be told (`deniesOneOnly`). */
const unsureWhatIsDenied = 0.5

/**
 * How much of two statements must be the same for one to deny the other. In newscluster no two articles are then joined as
 * denials, in ECB+ a man “charged with arson” and one who “denies arson”.
 */
const sameBut = 0.7
/** Or, where nearly all of the shorter one is in the other, how much of the longer one. */
const [nearlyAll, sameInPart] = [0.9, 0.6]
/** And for “rose” and “fell” between them to be a contradiction: else each may be of another time. */
const allElse = 0.85

/**
 * How surely two statements are one claim. Where one denies the other in the words of the other, they are one as surely as
 * without the denial. Symmetric.
 */
export function likelihood(a: string, b: string, beside: Beside): Likeness {
  const denied = denial(a, b)
  const reasons = doubts(a, b, denied)
  const all = evidence(a, b, beside, reasons)
  const isPlain = reasons.size === 0 && beside.longApart !== true
  const score = isPlain ? Math.max(chance(all), chanceInNews(all)) : chance(all)
  if (![...reasons].some((reason) => ofAnother.has(reason)) && isCounterclaim(a, b)) {
    return { score: Math.max(score, sureOfDenial), opposed: true }
  }
  // “has not ruled it out” denies nothing.
  const denies = !reasons.has('asked') && [...reasons].some((reason) => denying.has(reason))
  const isUndone = !denies && denied === 'undone'
  const isTurned = !denies && !isUndone && reasons.has('opposite')
  if (!denies && !isUndone && !isTurned)
    return { score: deniesOneOnly(a, b) ? Math.min(score, unsureWhatIsDenied) : score, opposed: false }
  if (otherwiseApart(a, b)) return { score, opposed: denies || isTurned }
  const others = [...reasons].filter((reason) => !follows.has(reason) && !(isTurned && reason === 'opposite'))
  const found = evidence(a, b, beside, others, isTurned ? itsReverse : itsContrary)
  const enough = isTurned ? allElse : (found[mostAll] ?? 0) >= nearlyAll ? sameInPart : sameBut
  return { score: (found[leastAll] ?? 0) < enough ? score : chance(found), opposed: denies || isTurned }
}

/** Beside what denies it each has a thing, a name or a number that the other lacks: they are of two matters. */
function otherwiseApart(a: string, b: string): boolean {
  const [one, other] = [toldIn(a), toldIn(b)]
  const lacks = (from: readonly Told[], among: readonly Told[]) =>
    from.some(
      (word) =>
        !word.says &&
        !word.event &&
        !word.verb &&
        !isNegator(word.norm) &&
        !holds(among, word) &&
        !among.some(({ norm }) => contrary(norm, word.norm)),
    )
  return lacks(one, other) && lacks(other, one)
}

/** What speaks for and against two statements being one claim, as numbers. */
import { doubt, doubts, type Reason } from './doubts.ts'
import { isNegator } from '../words/negators.ts'
import { numbersShared } from './numbers-shared.ts'
import { similarity } from '../words/similarity.ts'
import {
  areClose,
  areOfOneName,
  areOne,
  holds,
  isName,
  predicateOf,
  toldIn,
  type Told,
} from '../words/told.ts'

/** What another word is worth in the place of a word: the same, one for the same, one at home beside it. */
const worth = { same: 1, synonym: 0.9, kin: 0.5 }
/** What a word outside the main clause is worth beside one in it. */
const aside = 0.7

/** How rare a word is among all claims, from 0 to 1: what every text of a story holds tells little. */
export type RarityOf = (key: string) => number

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
  /** How many of its names are not: none of whose words is, and of how many some are, as of “Alan Whitlock” beside “Whitlock”. */
  names: number
  partNames: number
  /** The weight of the words that are. */
  shared: number
  /** Whether one of its events in the main clause is, if by a word at home beside it; half where it has none. */
  told: number
}

/** The words of a statement that count, and how far each is in the other statement. */
type Side = {
  words: readonly Told[]
  /** By any word of it, by one of its main clause, by one of what it tells there of its subject. */
  founds: readonly number[]
  foundInMain: readonly number[]
  foundInPredicate: readonly number[]
  predicate: ReadonlySet<Told>
}

/** Two statements, word by word: which of the words of one stand in the other, or others for them; and how alike both are by their words. */
export type Pairing = { mine: Side; theirs: Side; alike: number }

// What is done for every two words of every two statements is done without closures and lists of its own: it takes long.

export function pairing(a: string, b: string, standsFor = nothing): Pairing {
  const [one, other] = [toldIn(a), toldIn(b)]
  const worths = new Float64Array(one.length * other.length)
  let at = 0
  for (const word of one) for (const twin of other) worths[at++] = worthOf(word, twin, standsFor)
  return {
    mine: sideOf(one, other, worths, [other.length, 1]),
    theirs: sideOf(other, one, worths, [1, other.length]),
    alike: similarity(a, b),
  }
}

/** @param worths what each word of the other is worth in the place of each: at how many places from one word to the next, and of the other */
function sideOf(
  all: readonly Told[],
  others: readonly Told[],
  worths: Float64Array,
  [ofOne, ofOther]: [number, number],
): Side {
  const theirs = new Set(predicateOf(others))
  const words: Told[] = []
  const [founds, foundInMain, foundInPredicate]: [number[], number[], number[]] = [[], [], []]
  for (let at = 0; at < all.length; at += 1) {
    const word = all[at]!
    if ((word.says && word.kind !== 'name') || isNegator(word.norm)) continue
    let [best, inMain, inPredicate] = [0, 0, 0]
    for (let to = 0; to < others.length; to += 1) {
      const one = worths[at * ofOne + to * ofOther]!
      if (one === 0) continue
      const other = others[to]!
      if (one > best) best = one
      if (one > inMain && other.main) inMain = one
      if (one > inPredicate && theirs.has(other)) inPredicate = one
    }
    words.push(word)
    founds.push(best)
    foundInMain.push(inMain)
    foundInPredicate.push(inPredicate)
  }
  return { words, founds, foundInMain, foundInPredicate, predicate: new Set(predicateOf(all)) }
}

function worthOf(word: Told, other: Told, standsFor: StandsFor): number {
  if (word.key === other.key) return worth.same
  if (areOne(word, other) || standsFor(word, other)) return worth.synonym
  return areClose(word, other) ? worth.kin : 0
}

/** How much of some words is in the other statement, by weight. */
class Share {
  whole = 0
  there = 0
  add(weight: number, found: number): void {
    this.whole += weight
    this.there += weight * found
  }
  get value(): number {
    return this.whole === 0 ? 0.5 : this.there / this.whole
  }
}

function coverOf(
  { words, founds, foundInMain, foundInPredicate, predicate }: Side,
  rarityOf: RarityOf,
): Cover {
  const [all, events, main] = [new Share(), new Share(), new Share()]
  const [plain, mainInMain, ofPredicate] = [new Share(), new Share(), new Share()]
  let [names, partNames, shared] = [0, 0, 0]
  let told: number | undefined
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at]!
    const found = founds[at]!
    const weight =
      word.weight * (word.main ? 1 : aside) * rarityOf(word.kind === 'number' ? `#${word.norm}` : word.key)
    const isNamed = isName(word)
    all.add(weight, found)
    shared += weight * found
    if (word.event) events.add(weight, found)
    if (word.main) {
      main.add(weight, found)
      mainInMain.add(weight, foundInMain[at]!)
      if (word.event) told = Math.max(told ?? 0, Number(found > 0))
    }
    if (word.kind === 'word' && !isNamed) plain.add(weight, found)
    if (predicate.has(word)) ofPredicate.add(weight, foundInPredicate[at]!)
    if (found > 0 || !isNamed || word.says) continue
    if (isOfHeldName(words, founds, at)) partNames += 1
    else names += 1
  }
  return {
    all: all.value,
    events: events.value,
    main: main.value,
    words: plain.value,
    mainInMain: mainInMain.value,
    predicate: ofPredicate.value,
    names,
    partNames,
    shared,
    told: told ?? 0.5,
  }
}

/** “Sir Alan Whitlock”, where the other tells of Whitlock: whether a word is of a name another word of which is there. */
function isOfHeldName(words: readonly Told[], founds: readonly number[], at: number): boolean {
  for (let to = at; areOfOneName(words[to], words[to + 1]); to += 1) if (founds[to + 1]! > 0) return true
  for (let from = at; areOfOneName(words[from - 1], words[from]); from -= 1)
    if (founds[from - 1]! > 0) return true
  return false
}

/** How much two statements have in common, the rarer the more, from 0 to 1: however much else each tells. */
function together(mine: Cover, theirs: Cover): number {
  const shared = (mine.shared + theirs.shared) / 2
  return shared / (shared + 3)
}

/** The same of two texts. */
export function inCommon(a: string, b: string, rarityOf: RarityOf): number {
  const { mine, theirs } = pairing(a, b)
  return together(coverOf(mine, rarityOf), coverOf(theirs, rarityOf))
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
  paired = pairing(a, b),
): number[] {
  const [one, other] = [toldIn(a), toldIn(b)]
  const mine = coverOf(paired.mine, rarityOf)
  const theirs = coverOf(paired.theirs, rarityOf)
  const least = (key: keyof Cover) => Math.min(mine[key], theirs[key])
  const most = (key: keyof Cover) => Math.max(mine[key], theirs[key])
  return [
    likeness,
    least('all'),
    most('all'),
    least('events'),
    // “Alan Whitlock” and “Bo Whitlock” are two
    Number(least('names') > 0 || least('partNames') > 0),
    together(mine, theirs),
    most('main'),
    Math.log(doubt(reasons)),
    least('told'),
    Number(oneSpeaker && saysEnough(one, other)),
    least('words'),
    least('mainInMain'),
    least('predicate'),
    ...numbersShared(one, other, rarityOf),
    paired.alike,
  ]
}
/** Where in the evidence stands how much of each is in the other, the less and the more, and whether each has a name that the other lacks. */
export const [leastAll, mostAll, namesApart] = [1, 2, 4]

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

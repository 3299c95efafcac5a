/** What two claims of like words have in common, and yet only one of them tells. */
import { remembering } from '../../text/words/remembering.ts'
import { areOneParty, holds, isName, predicateOf, toldIn, type Told } from '../words/told.ts'
import { deedsOpposed, tellsOfDoer } from './deed-doubts.ts'
import { areTurned } from './doubts.ts'
import type { Entry } from './entries.ts'
import { clearsOneOnly } from './flat-denials.ts'
import { denyTwoDeeds } from './other-denied.ts'
import { isSoInOneOnly } from './so-in-one.ts'
import { demandsOneOnly } from './sure-signs.ts'
import { deniesOneOnly, negatesOneOnly } from './turns.ts'

/**
 * Whether what two claims of like words have in common only one of them tells as so, or tells of whom or what it is about: the other
 * denies it, supposes it, turns it round, or has it aside. Symmetric.
 */
export const tellOneOnly = (a: Entry, b: Entry, oneSpeaker: boolean): boolean =>
  deniesOneOnly(a.statement, b.statement) ||
  negatesOneOnly(a.statement, b.statement) ||
  isSoInOneOnly(a.statement, b.statement) ||
  deedsOpposed(a.statement, b.statement) ||
  areTurned(a.statement, b.statement) ||
  tellsOfDoer(a.statement, b.statement) ||
  denyTwoDeeds(a.statement, b.statement) ||
  describeOneOnly(a.statement, b.statement) ||
  demandsOneOnly(a.statement, b.statement) ||
  (!oneSpeaker && clearsOneOnly(a, b))

/** Who somebody named is, as it stands behind the name: “Ann Lee, a former aide to the mayor”. */
const description = /(?<=\p{Lu}[\p{L}.'’-]*), (?:an?|the|his|her|its|their) [^,;]+(?=[,.;]|$)/gu

const partsOf = remembering(20_000, (text) => ({
  /** What describes whom it names. */
  descriptions: (text.match(description) ?? []).map((one) => toldIn(one.slice(2))),
  /** What it tells beside that. */
  rest: toldIn(text.replaceAll(description, '')),
}))

/**
 * “is married to Ann Lee, a former aide to the mayor”, “feared for Ann Lee, a former aide to the mayor”: whether two texts describe somebody in the same words, and beside
 * that neither tells anything that the other does. Symmetric.
 */
export function describeOneOnly(a: string, b: string): boolean {
  const [one, other] = [partsOf(a), partsOf(b)]
  const [[own, ...others], [twin, ...more]] = [one.descriptions, other.descriptions]
  // a list of names with what each is tells of all of them
  if (own === undefined || twin === undefined || others.length + more.length > 0) return false
  if (!areLike(own, twin)) return false
  const [mine, theirs] = [tellingOf(one.rest), tellingOf(other.rest)]
  return (
    mine.length > 0 &&
    theirs.length > 0 &&
    !mine.some((word) => isTold(other.rest, word)) &&
    !theirs.some((word) => isTold(one.rest, word))
  )
}

/** What is told of somebody, without names; all of it where no verb is found: “is married”. */
function tellingOf(rest: readonly Told[]): Told[] {
  const behind = predicateOf(rest)
  return (behind.length > 0 ? behind : rest).filter((word) => word.kind === 'word' && !isName(word))
}

/** Whether of two descriptions the one has most of the other. */
const areLike = (one: readonly Told[], other: readonly Told[]) => {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one]
  return short.length > 1 && short.filter((word) => holds(long, word)).length * 2 > short.length
}

/** “wife” tells of no wedding. */
const isTold = (words: readonly Told[], word: Told) => words.some((other) => areOneParty(word, other))

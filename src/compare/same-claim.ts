import type { When } from '../model/date.ts'
import { sameName } from '../text/romanisation.ts'
import type { Line, Vocabulary } from './vocabulary.ts'

/** A claim as its likeness is judged: the statement and the passage, or one where they are the same. */
export type Told = { lines: readonly Line[]; when: readonly Pick<When, 'value' | 'grain'>[] }

/** How surely two claims are one, from 0 to 1. Symmetric. */
export function sameClaim(a: Told, b: Told, words: Vocabulary): number {
  let best = 0
  for (const [at, one] of a.lines.entries()) {
    const other = b.lines[at] ?? b.lines[0]
    if (other !== undefined) best = Math.max(best, likeness(one, other, words))
  }
  if (a.lines.length < b.lines.length && a.lines[0] !== undefined && b.lines[1] !== undefined) {
    best = Math.max(best, likeness(a.lines[0], b.lines[1], words))
  }
  return otherDays(a, b) ? best * 0.6 : best
}

/** How much a word tells: the rarer, the more, from 0 to about 1; weekdays and months tell little. */
function weightOf(word: number, words: Vocabulary): number {
  const all = words.texts() + 100
  const rare = Math.log(all / (words.holders(word) + 1)) / Math.log(all)
  return words.kindOf(word) === 'date' ? rare * 0.4 : rare
}

/** What a word of the same kind of event is worth beside the same word. */
const conceptWorth = 0.7

function likeness(a: Line, b: Line, words: Vocabulary): number {
  const mine: number[] = []
  const theirs: number[] = []
  let shared = 0
  let [i, j] = [0, 0]
  while (i < a.words.length || j < b.words.length) {
    const [x, y] = [a.words[i] ?? Infinity, b.words[j] ?? Infinity]
    if (x === y) shared += weightOf(x, words)
    else if (x < y) mine.push(x)
    else theirs.push(y)
    if (x <= y) i += 1
    if (y <= x) j += 1
  }
  if (shared === 0) return 0
  const open = new Set(theirs)
  let [restA, restB] = [0, 0]
  for (const word of mine) {
    const twin = twinOf(word, open, words)
    if (twin === null) restA += restWeight(word, words)
    else {
      open.delete(twin.word)
      const weight = (weightOf(word, words) + weightOf(twin.word, words)) / 2
      shared += weight * twin.worth
      restA += weight * (1 - twin.worth)
      restB += weight * (1 - twin.worth)
    }
  }
  for (const word of open) restB += restWeight(word, words)
  const [totalA, totalB] = [shared + restA, shared + restB]
  const whole = shared / Math.sqrt(totalA * totalB)
  // One sentence may hold the other and more: it counts where what they share is a claim by itself.
  const held = (shared / Math.min(totalA, totalB)) * Math.min(1, shared / 3.5)
  return Math.max(whole, held * 0.8) * namesAgree(a, b, words) * (turnedRound(a, b, words) ? 0.4 : 1)
}

/** A number that the other text does not have is one it may have another for. */
const restWeight = (word: number, words: Vocabulary) =>
  weightOf(word, words) * (words.kindOf(word) === 'number' ? 0.4 : 1)

/** The word among others that stands for the same: a name spelled otherwise, a word for the same kind of event. */
function twinOf(
  word: number,
  others: ReadonlySet<number>,
  words: Vocabulary,
): { word: number; worth: number } | null {
  const kind = words.kindOf(word)
  if (kind === 'number' || kind === 'date') return null
  const groups = words.concepts(word)
  for (const other of others) {
    if (groups.length > 0 && words.concepts(other).some((group) => groups.includes(group)))
      return { word: other, worth: conceptWorth }
    if (kind === 'name' && sameName(words.keyOf(word), words.keyOf(other))) return { word: other, worth: 1 }
  }
  return null
}

/** Below 1 where each names what the other does not: the same words may tell of another event. */
function namesAgree(a: Line, b: Line, words: Vocabulary): number {
  const lacks = (names: Int32Array, among: Int32Array) =>
    [...names].filter(
      (name) =>
        !among.includes(name) && ![...among].some((other) => alike(words.keyOf(name), words.keyOf(other))),
    ).length
  const [mine, theirs] = [lacks(a.names, b.words), lacks(b.names, a.words)]
  const apart = Math.min(mine, theirs)
  if (apart === 0) return 1
  const both = a.names.length - mine
  return 1 - 0.6 * (apart / (apart + Math.max(0, both)))
}

/** One name, or a name and what is made of it: Ukraine and Ukrainian, Denmark and Danish. */
function alike(a: string, b: string): boolean {
  if (a.length > 3 && b.length > 3 && a.slice(0, 4) === b.slice(0, 4)) return true
  return sameName(a, b)
}

/** “France lent it to Italy” and “Italy lent it to France”: who is named first is named last, and neither is passive. */
function turnedRound(a: Line, b: Line, words: Vocabulary): boolean {
  const [first, last] = [a.names[0], a.names.at(-1)]
  if (a.by !== b.by || first === undefined || last === undefined || first === last) return false
  if (a.words.length !== b.words.length || words.kindOf(first) !== 'name') return false
  return b.names[0] === last && b.names.at(-1) === first
}

function otherDays(a: Told, b: Told): boolean {
  const [mine, theirs] = [daysOf(a), daysOf(b)]
  return mine.length > 0 && theirs.length > 0 && !mine.some((day) => theirs.some((other) => near(day, other)))
}

const daysOf = ({ when }: Told) =>
  when.flatMap(({ value, grain }) =>
    /^(?:day|hour|minute|second)$/.test(grain) ? [Date.parse(value.slice(0, 10))] : [],
  )

/** Outlets in different zones put one event on neighbouring days. */
const near = (a: number, b: number) => Math.abs(a - b) <= 1.5 * 86_400_000

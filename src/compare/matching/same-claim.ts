import type { When } from '../../model/date.ts'
import { isPerson } from '../../text/words/persons.ts'
import { singular } from '../../text/words/nouns.ts'
import { millisecondsADay } from '../../text/date/calendar.ts'
import type { Line, Vocabulary } from '../words/vocabulary.ts'

/** A claim as its likeness is judged: the statement and the passage, or one where they are the same. */
export type Told = Times & { lines: readonly Line[] }

/** The times that a claim tells of, and its passage: whether that names their years, or they were told from its tense. */
export type Times = { text: string; when: readonly Pick<When, 'value' | 'grain'>[] }

/** What likeness is worth between claims of other days: outlets print the same words again and again. */
export const dayWorth = 0.45

/** How surely two claims of the same words are one. */
export const sameWords = (a: Times, b: Times) => (otherTimes(a, b) ? dayWorth : 1)

/** How surely two claims are one, from 0 to 1. Symmetric. */
export function sameClaim(a: Pick<Told, 'lines'>, b: Pick<Told, 'lines'>, words: Vocabulary): number {
  let best = 0
  for (let at = 0; at < a.lines.length; at += 1) {
    const other = b.lines[at] ?? b.lines[0]
    if (other !== undefined) best = Math.max(best, likeness(a.lines[at]!, other, words))
  }
  if (a.lines.length < b.lines.length && a.lines[0] !== undefined && b.lines[1] !== undefined) {
    best = Math.max(best, likeness(a.lines[0], b.lines[1], words))
  }
  return best
}

/** What a word of the same kind of event is worth beside the same word. */
const conceptWorth = 0.7
/** And the same name in another form. */
const nameWorth = 0.9

/** A text with the initials spelled out that the other spells out: “the ECB” beside “the European Central Bank”. */
function spelledOut(line: Line, other: Line): Line {
  if (other.initials.size === 0) return line
  const short = [...other.initials.keys()].filter(
    (id) => line.words.includes(id) && !other.words.includes(id),
  )
  if (short.length === 0) return line
  const spell = (ids: readonly number[]) =>
    ids.flatMap((id) => (short.includes(id) ? (other.initials.get(id) ?? []) : [id]))
  return {
    ...line,
    words: [...new Set(spell(line.words))].sort((x, y) => x - y),
    names: spell(line.names),
  }
}

function likeness(one: Line, two: Line, words: Vocabulary): number {
  const [a, b] = [spelledOut(one, two), spelledOut(two, one)]
  const mine: number[] = []
  const theirs: number[] = []
  let shared = 0
  let apart = 0
  // The part that says what happened, not to whom.
  let told = 0
  let [i, j] = [0, 0]
  while (i < a.words.length && j < b.words.length) {
    const [x, y] = [a.words[i]!, b.words[j]!]
    if (x === y) {
      if (countsAlike(x, a, b, words)) {
        shared += words.weightOf(x)
        const isNamed = isNameIn(a, x, words) && isNameIn(b, x, words)
        if (!isNamed && words.kindOf(x) !== 'date') told += words.weightOf(x)
      } else apart += 2 * restWeight(x, words)
    } else if (x < y) mine.push(x)
    else theirs.push(y)
    if (x <= y) i += 1
    if (y <= x) j += 1
  }
  if (shared === 0) return 0
  for (; i < a.words.length; i += 1) mine.push(a.words[i]!)
  for (; j < b.words.length; j += 1) theirs.push(b.words[j]!)
  let [restA, restB] = [apart, apart]
  for (const word of mine) {
    const twin = twinOf(word, a, theirs, b, words)
    if (twin === null) restA += restWeight(word, words)
    else {
      const [other] = theirs.splice(twin.at, 1) as [number]
      const weight = (words.weightOf(word) + words.weightOf(other)) / 2
      shared += weight * twin.worth
      if (isPlainIn(a, word, words)) told += weight * twin.worth
      restA += weight * (1 - twin.worth)
      restB += weight * (1 - twin.worth)
    }
  }
  // Names alone are a topic.
  if (told === 0) return 0
  for (const word of theirs) restB += restWeight(word, words)
  const [totalA, totalB] = [shared + restA, shared + restB]
  // Two words in common are a topic, not yet a claim, and so are names.
  const whole = (shared / Math.sqrt(totalA * totalB)) * Math.min(1, shared / 2.2, told / 1.1)
  // One sentence may hold the other and more: it counts where what they share is a claim by itself.
  const held = (shared / Math.min(totalA, totalB)) * Math.min(1, shared / 3.5, told / 1.6)
  return Math.max(whole, held * 0.8) * namesAgree(a, b, words) * (ofOneScope(a, b, words) ? 1 : 0.7)
}

/** Whether a word is a name here: “hospital” is none, though elsewhere it is of “Dunmore Hospital”. */
const isNameIn = (line: Line, word: number, words: Vocabulary): boolean =>
  line.names.includes(word) && words.isName(word)
const isPlainIn = (line: Line, word: number, words: Vocabulary): boolean =>
  words.kindOf(word) === 'word' || (words.kindOf(word) === 'name' && !line.names.includes(word))

/** “12 hostages” and “12 countries” have no number in common; “400 people” and “400 residents” have. */
function countsAlike(word: number, a: Line, b: Line, words: Vocabulary): boolean {
  if (words.kindOf(word) !== 'number') return true
  const [mine, theirs] = [a.counted.get(word), b.counted.get(word)]
  if (mine === undefined || theirs === undefined || mine === theirs) return true
  return (
    b.words.includes(mine) ||
    a.words.includes(theirs) ||
    [mine, theirs].every((one) => isPerson(singular(words.keyOf(one)))) ||
    words.shareConcept(mine, theirs)
  )
}

/** A sentence about what happens often is not one about a case of it. */
function ofOneScope(a: Line, b: Line, words: Vocabulary): boolean {
  if (a.general === b.general) return true
  const particular = a.general ? b : a
  return !particular.words.some((word) => words.kindOf(word) !== 'word')
}

/** A number that the other text does not have is one it may have another for. */
const restWeight = (word: number, words: Vocabulary) =>
  words.weightOf(word) * (words.kindOf(word) === 'number' ? 0.4 : 1)

/** Where among others the word is that stands for the same: a name spelled otherwise, a word for the same kind of event. */
function twinOf(
  word: number,
  line: Line,
  others: readonly number[],
  among: Line,
  words: Vocabulary,
): { at: number; worth: number } | null {
  const kind = words.kindOf(word)
  if (kind === 'number' || kind === 'date') return null
  const hasConcept = words.hasConcept(word)
  const isNamed = kind === 'name' && line.names.includes(word)
  if (!isNamed && !hasConcept) return null
  for (let at = 0; at < others.length; at += 1) {
    const other = others[at]!
    if (hasConcept && words.shareConcept(word, other))
      return { at, worth: isNamed && words.kindOf(other) === 'name' ? nameWorth : conceptWorth }
    if (isNamed && among.names.includes(other) && words.soundAlike(word, other))
      return { at, worth: nameWorth }
  }
  return null
}

/**
 * Below 1 where each names what the other does not: the same words may tell of another event. One name stands for another, and for
 * what is made of it: Ukraine and Ukrainian, Denmark and Danish.
 */
function namesAgree(a: Line, b: Line, words: Vocabulary): number {
  const countIn = (names: readonly number[], counts: (name: number) => boolean) => {
    let found = 0
    for (const name of names) if (words.isName(name) && counts(name)) found += 1
    return found
  }
  const lacks = (names: readonly number[], among: Line) =>
    countIn(
      names,
      (name) =>
        !among.words.includes(name) &&
        !tellsOfConcept(among, name, words) &&
        !tellsItsForm(among, name, words),
    )
  const mine = lacks(a.names, b)
  const theirs = mine === 0 ? 0 : lacks(b.names, a)
  const apart = Math.min(mine, theirs)
  if (apart === 0) return 1
  const own = countIn(a.names, () => true)
  return 1 - 0.6 * (apart / (apart + 0.5 * Math.max(0, own - mine)))
}

/** Whether a word of a text is another form of a name. */
function tellsItsForm(line: Line, name: number, words: Vocabulary): boolean {
  for (const other of line.words) if (words.soundAlike(name, other)) return true
  return false
}

/** Whether a word of a text stands for what another does. */
const tellsOfConcept = (line: Line, one: number, words: Vocabulary): boolean =>
  words.hasConcept(one) && line.words.some((word) => words.shareConcept(one, word))

/** Whether each tells of times and none of them may be one: “in 2016” and “on Thursday”. */
export function otherTimes(a: Times, b: Times): boolean {
  const [mine, theirs] = [a.when.flatMap(spansOf), b.when.flatMap(spansOf)]
  return (
    mine.length > 0 &&
    theirs.length > 0 &&
    !mine.some((span) => theirs.some((other) => meet(span, other))) &&
    !a.when.some((one) => b.when.some((other) => areOneButForTense([a, one], [b, other])))
  )
}

/** Whether all times that both tell of are years. */
export const tellOfYearsOnly = (...claims: Times[]): boolean =>
  claims.every(({ when }) => when.every(({ grain }) => grain === 'year'))

/**
 * “voted to close it in April” and “it will close in April”: the same day or month of two years neither of which is written is
 * the one that the tense of either clause made it.
 */
const areOneButForTense = (...times: [told: Times, when: Pick<When, 'value'>][]) =>
  times.every(
    ([{ text }, { value }]) => /^\d{4}-\d\d(?:-\d\d)?$/.test(value) && !text.includes(value.slice(0, 4)),
  ) && new Set(times.map(([, { value }]) => value.slice(4))).size === 1

/** The days that a claim tells of, as the milliseconds at which they begin. */
export const daysOf = ({ when }: Pick<Told, 'when'>): number[] =>
  when.flatMap(({ value, grain }) =>
    /^(?:day|hour|minute|second)$/.test(grain) ? [Date.parse(value.slice(0, 10))] : [],
  )

/** When a time begins and ends, in milliseconds; a day of a day and an hour alike. None where it is open at an end. */
export function spansOf({ value }: Pick<When, 'value'>): [from: number, to: number][] {
  const [first = '', last = first] = value.split('/')
  const [from] = boundsOf(first)
  const [, to] = boundsOf(last)
  return Number.isNaN(from) || Number.isNaN(to) ? [] : [[from, to]]
}

/** Of a year, month or day of ISO 8601; of other forms none. */
function boundsOf(value: string): [from: number, to: number] {
  const [, year, month, day] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?(?![-\w])/.exec(value.slice(0, 10)) ?? []
  if (year === undefined) return [NaN, NaN]
  const at = (y: number, m: number, d: number) => Date.UTC(y, m, d)
  const [y, m, d] = [Number(year), Number(month ?? 1) - 1, Number(day ?? 1)]
  return [
    at(y, m, d),
    day !== undefined ? at(y, m, d + 1) : month !== undefined ? at(y, m + 1, 1) : at(y + 1, 0, 1),
  ]
}

/** Outlets in different zones put one event on neighbouring days, if not in neighbouring months. */
const zones = 0.5 * millisecondsADay
type Period = readonly [from: number, to: number]
function meet(a: Period, b: Period): boolean {
  const slack = [a, b].some(([from, to]) => to - from <= millisecondsADay) ? zones : 0
  return a[0] < b[1] + slack && b[0] < a[1] + slack
}

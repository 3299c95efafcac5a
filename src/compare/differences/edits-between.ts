/** The cheapest way from the words of one text to those of another (Gotoh 1982: a gap costs something for being one). */
import { formOf, sameForm, type NameForm } from '../../text/terms/romanisation.ts'
import { areTurns } from '../words/kinds.ts'
import { areOneWord } from '../words/one-word.ts'
import { emptyWords, functionWords, honorifics } from '../words/lexicon.ts'
import { isMonth, type Word } from '../words/words.ts'
import { areOneUnit, type UnitWord } from './units.ts'

/** A word of one side and the word in its place on the other; -1 where there is none. */
export type Edit = { left: number; right: number }

/** Whether an edit tells of a word that one text alone has. */
export const isOneSided = ({ left, right }: Edit): boolean => left < 0 || right < 0

/** Whether two edits in a row tell what one text alone has. */
export const areOfOneSide = (one: Edit, next: Edit | undefined): boolean =>
  next !== undefined && isOneSided(one) && isOneSided(next) && one.left < 0 === next.left < 0

/** Whether both texts have one word there. */
export const isSame = ({ left: i, right: j }: Edit, left: readonly Word[], right: readonly Word[]): boolean =>
  i >= 0 && j >= 0 && left[i]?.norm === right[j]?.norm

/** One of two texts, with its words. */
export type Side = { text: string; words: readonly UnitWord[] }

/** The last word of both in place, of the left side left out, or of the right. */
const steps = 3
const [inPlace, leftOut, rightOut] = [0, 1, 2]

/**
 * The cheapest way from one text to another, and what it costs.
 * @param areApart whether two words never stand in each other’s place
 */
export function layBetween(
  left: Side,
  right: Side,
  areApart: (one: Word, other: Word) => boolean,
): { edits: Edit[]; cost: number } {
  const [mine, theirs] = [left.words.map(asLaid), right.words.map(asLaid)]
  const [dropMine, dropTheirs] = [left.words.map(dropCost), right.words.map(dropCost)]
  const [edgesMine, edgesTheirs] = [edgeCosts(left), edgeCosts(right)]
  const width = mine.length + 1
  const costs = new Float64Array(width * (theirs.length + 1) * steps).fill(Infinity)
  const cameFrom = new Uint8Array(costs.length)
  const placeOf = (i: number, j: number) => (j * width + i) * steps
  costs[inPlace] = 0
  /** Goes a step from the words before; leaving words out begins and ends at some cost. */
  const go = (
    to: number,
    from: number,
    step: number,
    cost: number,
    begins: number,
    ends: readonly number[],
  ) => {
    for (let before = 0; before < steps; before += 1) {
      const going = before === step && step !== inPlace
      const edge = going ? 0 : begins + (ends[before] ?? 0)
      const whole = (costs[from + before] ?? Infinity) + cost + edge
      if (whole >= (costs[to + step] ?? Infinity)) continue
      costs[to + step] = whole
      cameFrom[to + step] = before
    }
  }
  for (let j = 0; j <= theirs.length; j += 1) {
    for (let i = 0; i <= mine.length; i += 1) {
      const to = placeOf(i, j)
      const [one, other] = [mine[i - 1], theirs[j - 1]]
      // what it costs that words of each side, left out so far, end here
      const ends = (x: number, y: number) => [0, edgesMine[x] ?? 0, edgesTheirs[y] ?? 0]
      if (one !== undefined && other !== undefined) {
        if (!areApart(one.word, other.word))
          go(to, placeOf(i - 1, j - 1), inPlace, replaceCost(one, other), 0, ends(i - 1, j - 1))
      }
      if (i > 0)
        go(to, placeOf(i - 1, j), leftOut, dropMine[i - 1] ?? 1, edgesMine[i - 1] ?? 0, ends(i - 1, j))
      if (j > 0)
        go(to, placeOf(i, j - 1), rightOut, dropTheirs[j - 1] ?? 1, edgesTheirs[j - 1] ?? 0, ends(i, j - 1))
    }
  }
  const edits: Edit[] = []
  let [i, j] = [mine.length, theirs.length]
  const last = placeOf(i, j)
  const lastEnds = [0, edgesMine[i] ?? 0, edgesTheirs[j] ?? 0]
  let step = [inPlace, leftOut, rightOut].reduce((best, one) =>
    (costs[last + one] ?? 0) + (lastEnds[one] ?? 0) < (costs[last + best] ?? 0) + (lastEnds[best] ?? 0)
      ? one
      : best,
  )
  const cost = (costs[last + step] ?? 0) + (lastEnds[step] ?? 0)
  while (i > 0 || j > 0) {
    const before = cameFrom[placeOf(i, j) + step] ?? inPlace
    if (step !== rightOut) i -= 1
    if (step !== leftOut) j -= 1
    edits.push({ left: step === rightOut ? -1 : i, right: step === leftOut ? -1 : j })
    step = before
  }
  return { edits: edits.toReversed(), cost }
}

const dropCost = ({ norm }: Word) =>
  emptyWords.has(norm) || honorifics.has(norm) || norm === 'and' ? 0.3 : functionWords.has(norm) ? 0.5 : 0.8

/**
 * What it costs that words left out begin or end before each word, and behind the last: nothing where a sentence does, little where a
 * part of one does. Of “to Orsk” beside “to Orsk. It must stop the trade with Orsk” the second sentence is what was left out. So small
 * that it only tells ways apart that cost the same without it.
 */
const edgeCosts = ({ text, words }: Side): number[] =>
  [...words, null].map((next, at) => {
    const before = words[at - 1]
    if (before === undefined || next === null) return 0
    const between = text.slice(before.end, next.start)
    return /[.!?…]/.test(between) ? 0 : /[,;:–—()[\]"“”‘’]|\s-\s/.test(between) ? 0.01 : 0.02
  })

/** A word with what is asked of it beside each of the other text. */
type Laid = {
  word: UnitWord
  stem: string
  form: NameForm
  /** Whether it is a number beside a month: “31 March”. */
  isOfDate: boolean
}
const asLaid = (word: UnitWord, at: number, words: readonly UnitWord[]): Laid => ({
  word,
  stem: word.key,
  form: formOf(word.norm),
  isOfDate:
    word.kind === 'number' && [words[at - 1], words[at + 1]].some((one) => one !== undefined && isMonth(one)),
})

function replaceCost(one: Laid, other: Laid): number {
  const [a, b] = [one.word, other.word]
  if (a.norm === b.norm) return 0
  if (a.unitOf !== undefined || b.unitOf !== undefined) return areOneUnit(a, b) ? 0 : Infinity
  if (a.kind === 'number' && b.kind === 'number') return a.unit === b.unit ? 0.5 : 0.9
  if ((a.kind === 'date' && b.kind === 'date') || [a, b].every(isHalfOfDay)) return 0.6
  if (areTurns(a, b)) return 0.6
  // “on Thursday imposed” and “has imposed”: left out, not replaced
  const functions = Number(functionWords.has(a.norm)) + Number(functionWords.has(b.norm))
  if (a.kind === 'date' || b.kind === 'date') return functions === 1 ? 1.4 : 1.25
  if (a.kind === 'number' || b.kind === 'number') return one.isOfDate || other.isOfDate ? 2 : 1.25
  if (one.stem === other.stem || areOneWord(a.norm, b.norm)) return 0.3
  const named = a.kind === 'name' && b.kind === 'name'
  if (isWithin(a.norm, b.norm) || isWithin(b.norm, a.norm)) return 0.9
  if ((named || a.norm.length > 4) && sameForm(one.form, other.form)) return 0.35
  if (named) return 1
  if (a.says !== b.says) return 1.25
  // “had acted” and “probably acted”
  if ([a, b].some(isPerfect) && [a, b].some(({ norm }) => /ly$|^(?:perhaps|maybe)$/.test(norm))) return 2
  if (functions === 2) return isPerfect(a) === isPerfect(b) ? 0.9 : 1.1
  return functions === 1 ? 1.35 : 1.2
}
const isHalfOfDay = ({ norm }: Word) => /^[ap]m$/.test(norm)
const isPerfect = ({ norm }: Word) => /^ha(?:s|ve|d)$/.test(norm)

/** “strikes” of “airstrikes” */
const isWithin = (short: string, long: string): boolean =>
  short.length > 3 && short.length < long.length && (long.endsWith(short) || long.startsWith(short))

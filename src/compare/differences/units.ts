/** Words of two texts that are laid over each other as one: a time or an amount of one thing, told otherwise. */
import type { DifferenceKind } from '../../model/claim.ts'
import type { Span } from '../../model/reading.ts'
import { datelineLength } from '../../text/clause/datelines.ts'
import { overlap } from '../../text/words/spans.ts'
import { comparedWords, initialsOf, type Word } from '../words/words.ts'

/** A place of one text that is told of the same as one of the other, and how they differ. */
export type Unit = { kind: DifferenceKind; a: Span; b: Span }

/** A word, or the words of a unit as one. */
export type UnitWord = Word & { unitOf?: Unit }

/** Whether two words are the two sides of one unit. */
export const areOneUnit = (one: UnitWord | undefined, other: UnitWord | undefined): boolean =>
  one?.unitOf !== undefined && one.unitOf === other?.unitOf

/** The words of a text behind its dateline, those of each unit as one word. */
export function wordsWithUnits(text: string, units: readonly Unit[], side: 'a' | 'b'): UnitWord[] {
  const lead = datelineLength(text)
  const words = comparedWords(text).filter(
    (word, at, all) => word.start >= lead && !isGloss(text, word, all, at),
  )
  const unitAt = (word: Word) => units.find((unit) => overlap(unit[side], word))
  return words.flatMap((word, at): UnitWord[] => {
    const unitOf = unitAt(word)
    if (unitOf === undefined) return [word]
    const before = words[at - 1]
    if (before !== undefined && unitAt(before) === unitOf) return []
    const end = words.findLast((one) => unitAt(one) === unitOf)?.end ?? word.end
    // what is told alike may be put elsewhere as any word may
    const norm = `unit ${units.indexOf(unitOf)}${unitOf.kind === 'style' ? '' : ` ${side}`}`
    return [
      {
        start: Math.min(unitOf[side].start, word.start),
        end: Math.max(unitOf[side].end, end),
        norm,
        key: norm,
        kind: unitOf.kind === 'date' ? 'date' : 'word',
        says: words.some((one) => one.says && unitAt(one) === unitOf),
        capital: false,
        unitOf,
      },
    ]
  })
}

/**
 * “the Livestock Insurance Fund (LIF)”, “the Centre for Disease Prevention and Control (CDC)”: how the outlet calls in short what stands right
 * before it, by the first letters of its words or of some of them.
 */
const isGloss = (
  text: string,
  { start, end, norm, capital }: Word,
  words: readonly Word[],
  at: number,
): boolean =>
  capital &&
  text[start - 1] === '(' &&
  text[end] === ')' &&
  isShortFor(norm, initialsOf(words.slice(0, at).filter((word) => word.capital)))

/** Whether letters are the last of some initials, at most one of which is left out between two of them. */
function isShortFor(letters: string, initials: string): boolean {
  let at = initials.length - 1
  return [...letters].toReversed().every((letter, back) => {
    if (initials[at] !== letter && back > 0 && letters.length > shortest) at -= 1
    at -= 1
    return initials[at + 1] === letter
  })
}
/** Letters so few stand by chance for any name with one word left out. */
const shortest = 3

/**
 * Two places without the words that both begin or end with, where numbers and names of days or months remain: “5 January” and
 * “6 January” differ in their numbers, “last week” and “last month” as a whole.
 * @param isKept whether a word at the start is never left away
 */
export function withoutShared(
  one: string,
  a: Span,
  other: string,
  b: Span,
  isKept: (word: Word) => boolean,
): [Span, Span] {
  let [mine, theirs] = [wordsWithin(one, a), wordsWithin(other, b)]
  const [first, firstTheirs] = [mine, theirs]
  const isSame = (x: Word | undefined, y: Word | undefined) =>
    x !== undefined && y !== undefined && x.key === y.key
  while (mine.length > 1 && theirs.length > 1 && isSame(mine.at(-1), theirs.at(-1)))
    [mine, theirs] = [mine.slice(0, -1), theirs.slice(0, -1)]
  while (mine.length > 1 && theirs.length > 1 && isSame(mine[0], theirs[0]) && !isKept(mine[0] as Word))
    [mine, theirs] = [mine.slice(1), theirs.slice(1)]
  const isPlain = (word: Word) => word.kind === 'date' || word.kind === 'number' || isKept(word)
  if (![...mine, ...theirs].every(isPlain)) [mine, theirs] = [first, firstTheirs]
  const without = (words: readonly Word[], all: readonly Word[], whole: Span): Span => {
    const { start, end } = spanOf(words, whole)
    return {
      start: words[0] === all[0] ? whole.start : start,
      end: words.at(-1) === all.at(-1) ? whole.end : end,
    }
  }
  return [without(mine, first, a), without(theirs, firstTheirs, b)]
}

/** The words of a place. */
export const wordsWithin = (text: string, place: Span): Word[] =>
  comparedWords(text).filter((word) => overlap(word, place))

/** From the first to the last of some words; a whole place where there are none. */
export const spanOf = (words: readonly Word[], whole: Span): Span => ({
  start: words[0]?.start ?? whole.start,
  end: words.at(-1)?.end ?? whole.end,
})

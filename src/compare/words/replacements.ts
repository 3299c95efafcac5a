/** What stands between the same words in two texts and is another thing: “in Orsk on Monday”, “in Vakt on Monday”. */
import { areOfTwoParties, contrary } from './contraries.ts'
import { areClose, areOne, isName, lacking, toldIn, type Told } from './told.ts'

/** Words of one text and those of another in their place, with where each begin among all that it tells. */
export type Replacement = { left: readonly Told[]; right: readonly Told[]; from: readonly [number, number] }

/** Words in a row that the other text lacks, as places in theirs. */
type Stretch = { from: number; to: number }

function stretches(words: readonly Told[], lacked: ReadonlySet<Told>, longest: number): Stretch[] {
  const found: Stretch[] = []
  for (const [at, word] of words.entries()) {
    if (!lacked.has(word)) continue
    const last = found.at(-1)
    if (last?.to === at) last.to += 1
    else found.push({ from: at, to: at + 1 })
  }
  return found.filter(({ from, to }) => to - from <= longest)
}

/** Longer ones are mostly no replacement. */
const fewWords = 3

/**
 * What of two texts stands in the place of what the other lacks, each in up to so many words.
 * @param isMeant what one of the words of each must be
 */
export function replacementsIn(
  one: readonly Told[],
  other: readonly Told[],
  longest = fewWords,
  isMeant: (word: Told) => boolean = () => true,
): Replacement[] {
  const stretchesOf = (words: readonly Told[], others: readonly Told[]) => {
    const lacked = lacking(words, others)
    return lacked.some(isMeant)
      ? stretches(words, new Set(lacked), longest).filter(({ from, to }) =>
          words.slice(from, to).some(isMeant),
        )
      : []
  }
  const own = stretchesOf(one, other)
  if (own.length === 0) return []
  const foreign = stretchesOf(other, one)
  const alike = (a: Told | undefined, b: Told | undefined) =>
    a === undefined || b === undefined ? a === b : areOne(a, b)
  return own.flatMap((x) =>
    foreign.flatMap((y): Replacement[] => {
      if (!alike(one[x.from - 1], other[y.from - 1]) || !alike(one[x.to], other[y.to])) return []
      const [left, right] = [one.slice(x.from, x.to), other.slice(y.from, y.to)]
      return left.some((a) => right.some((b) => mayBeOne(a, b)))
        ? []
        : [{ left, right, from: [x.from, y.from] }]
    }),
  )
}

const mayBeOne = (a: Told, b: Told) =>
  !areOfTwoParties(a.parties, b.parties) && (areClose(a, b) || contrary(a.norm, b.norm))

/**
 * The names that stand in each other's place in two texts, behind the same word or at the head of both: of “a fire in Orsk on Monday” and
 * “a fire in Vakt on Monday” the towns.
 */
export const replacedNames = (a: string, b: string): [mine: readonly Told[], theirs: readonly Told[]][] =>
  replacementsIn(toldIn(a), toldIn(b), manyWords, isName).flatMap(({ left, right }) => {
    const [mine, theirs] = [left.filter(isName), right.filter(isName)]
    return mine.length > 0 &&
      theirs.length > 0 &&
      wordBefore(a, mine[0]!.start) === wordBefore(b, theirs[0]!.start)
      ? [[mine, theirs]]
      : []
  })

/** “a soldier of Orsk, Bo Roe”: a name may stand with more. */
const manyWords = 5

const wordBefore = (text: string, at: number): string =>
  /(\p{L}+|^)\P{L}*$/u.exec(text.slice(Math.max(0, at - 30), at))?.[1]?.toLowerCase() ?? ''

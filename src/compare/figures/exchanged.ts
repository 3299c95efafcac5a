/** Numbers and times that two texts tell the other way round: “12 dead and 30 injured”, “30 dead and 12 injured”. */
import type { Span } from '../../model/reading.ts'
import { emptyWords, functionWords } from '../words/lexicon.ts'
import { comparedWords, type Word } from '../words/words.ts'
import type { Figure } from './figure.ts'
import type { SameFigure } from './same-figures.ts'

/** A word beside a number or a time by which it is seen what that is of. */
export type Neighbour = Span & { key: string; capital: boolean }

/** The words beside a number: the one right before it, and on each side the next that tells something, up to the next number; of a time the same. */
export type Neighbours = { before: Neighbour | null; telling: Neighbour | null; behind: Neighbour | null }

export const noNeighbours: Neighbours = { before: null, telling: null, behind: null }

/** The words beside a number or a time of a text: of a number those up to the next that is no year, of a time those up to the next time. */
export function neighboursOf(text: string, { start, end }: Span, kind: Figure['kind']): Neighbours {
  const words = comparedWords(text)
  const isNext = kind === 'date' ? isTime : (word: Word) => word.kind === 'number' && !isTime(word)
  const before = words.filter((word) => word.end <= start)
  const behind = words.filter((word) => word.start >= end)
  const nearBefore = before.slice(before.findLastIndex(isNext) + 1)
  const next = behind.findIndex(isNext)
  // “Lind, 34, and Tom Roe, 43”: behind a comma begins another thing
  const nearBehind = (next < 0 ? behind : behind.slice(0, next)).filter(
    (word) => !/[,;:.]/.test(text.slice(end, word.start)),
  )
  const tells = ({ norm, says }: Word) => !says && !functionWords.has(norm) && !emptyWords.has(norm)
  const asNeighbour = (word: Word | undefined) =>
    word === undefined ? null : { key: word.key, capital: word.capital, start: word.start, end: word.end }
  return {
    before: asNeighbour(nearBefore.at(-1)),
    telling: asNeighbour(nearBefore.findLast(tells)),
    behind: asNeighbour(nearBehind.find(tells)),
  }
}

const isTime = ({ kind, norm, unit }: Word): boolean =>
  kind === 'date' || (kind === 'number' && unit === '' && isYear(norm))
const isYear = (word: string): boolean => /^(?:1[5-9]|20)\d\d$/.test(word)

const areOne = (one: Neighbour | null, other: Neighbour | null): boolean =>
  one !== null && other !== null && one.key === other.key

/** By how much of what stands beside them two numbers are of one thing. */
export const likenessBeside = (a: Figure, b: Figure): number =>
  Number(a.noun !== '' && a.noun === b.noun) +
  Number(a.tally !== null && a.tally === b.tally) +
  Number(areOne(a.beside.before, b.beside.before)) +
  Number(areOne(a.beside.telling, b.beside.telling)) +
  Number(areOne(a.beside.behind, b.beside.behind))

/**
 * Whether two pairs of equal numbers or times are laid crosswise: what stands beside each number stands in the other text beside the other number, as
 * in “3% in France and 5% in Spain”, “5% in France and 3% in Spain”.
 */
function areCrossed(one: SameFigure, other: SameFigure): boolean {
  // “aged 6 and 16”, “aged 16 and 6”
  if (areListed(one.a, other.a) && areListed(one.b, other.b)) return false
  // “12 in 2019 and 15 in 2021”, “15 in 2019 and 12 in 2021”: the numbers, not the years
  if (one.a.kind === 'date' && areInOrder(one.a, other.a) === areInOrder(one.b, other.b)) return false
  if (!mayCountOne(one.a, other.b) || !mayCountOne(other.a, one.b)) return false
  const first = likenessBeside(one.a, other.b)
  const second = likenessBeside(other.a, one.b)
  const asPaired = likenessBeside(one.a, one.b) + likenessBeside(other.a, other.b)
  return first > 0 && second > 0 && first + second >= asPaired + 2
}

const areInOrder = (one: Figure, next: Figure): boolean => one.span.start < next.span.start

/** Whether nothing stands between two numbers but “and”, so that nothing tells what each is of. */
function areListed(a: Figure, b: Figure): boolean {
  const [first, last] = a.span.start < b.span.start ? [a, b] : [b, a]
  return last.beside.before?.key === 'and' && last.span.start - first.span.end === ' and '.length
}

/** “Six firms” are exchanged for other firms, not for “20 ships”. */
const mayCountOne = (a: Figure, b: Figure): boolean =>
  a.noun === b.noun ||
  ((a.noun === '' || b.noun === '') && (a.measure === b.measure || a.measure === '' || b.measure === ''))

/** The pairs, those of numbers or times that were exchanged laid over each other by what they are of. */
export function withExchanged(pairs: readonly SameFigure[]): SameFigure[] {
  const out = [...pairs]
  for (const [at, one] of out.entries()) {
    if (!isOfEqual(one)) continue
    const place = out.findIndex(
      (other, far) => far > at && isOfEqual(other) && other.a.kind === one.a.kind && areCrossed(one, other),
    )
    const other = out[place]
    if (other === undefined || areSame(one.a, other.a)) continue
    out[at] = { a: one.a, b: other.b, agrees: false, part: false }
    out[place] = { a: other.a, b: one.b, agrees: false, part: false }
  }
  return out
}

const isOfEqual = ({ a, b, agrees, part }: SameFigure): boolean => agrees && !part && areSame(a, b)

const areSame = ({ extent: a }: Figure, { extent: b }: Figure): boolean =>
  a.low === b.low && a.high === b.high && (a.unit === b.unit || a.unit === null || b.unit === null)

/** Whether of two pairs each tells the numbers of the other the other way round. */
export const areExchanged = (one: SameFigure, other: SameFigure): boolean =>
  one !== other &&
  !one.agrees &&
  !other.agrees &&
  !areSame(one.a, other.a) &&
  one.a.extent.low === other.b.extent.low &&
  one.b.extent.low === other.a.extent.low

/** Two numbers with the word beside each that shows what it is of: “3% in France”, “5% in France”; as they are where none does, or they say it. */
export function withNeighbours({ a, b }: Pick<SameFigure, 'a' | 'b'>): [Span, Span] {
  if (a.noun !== '' || b.noun !== '') return [a.span, b.span]
  // “3% in France” and “3% in 2019”, then “Lind, 34” and “opened in 1911”, then “from 42%”
  const isNear = ({ kind, tally, beside: { before, telling, behind } }: Figure) => ({
    behind: tally === null && behind !== null && (behind.capital || isYear(behind.key)),
    telling: before !== null && (kind === 'date' || before.key === telling?.key),
    before: true,
  })
  const [mine, theirs] = [isNear(a), isNear(b)]
  const isShared = (side: keyof Neighbours) => areOne(a.beside[side], b.beside[side])
  const near = (['behind', 'telling', 'before'] as const).filter((side) => mine[side] && theirs[side])
  const side = [...near, 'behind' as const, 'telling' as const].find(isShared)
  const wide = ({ span, beside }: Figure): Span => {
    const word = side === undefined ? null : beside[side]
    return word === null
      ? span
      : { start: Math.min(span.start, word.start), end: Math.max(span.end, word.end) }
  }
  return [wide(a), wide(b)]
}

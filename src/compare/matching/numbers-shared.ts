/** How far two statements tell the same numbers. */
import type { RarityOf } from './evidence.ts'
import type { Told } from '../words/told.ts'

const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0)

/** What another number of the same unit, or one about as great, is worth in the place of a number. */
const [ofItsUnit, aboutAsGreat] = [0.6, 0.5]

/**
 * How far two statements tell the same numbers, a rare one counting more: of the numbers of the one and of the other how many, the
 * more and the less; whether each has some and none in common; how many in all. Where one has none, little is known.
 */
export function numbersShared(one: readonly Told[], other: readonly Told[], rarityOf: RarityOf): number[] {
  const numbersOf = (words: readonly Told[]) =>
    words.filter(({ kind, says, norm }) => kind === 'number' && !says && /\d/.test(norm))
  const [mine, theirs] = [numbersOf(one), numbersOf(other)]
  if (mine.length + theirs.length === 0) return [0.5, 0.5, 0, 0]
  const rarity = ({ norm }: Told) => rarityOf(`#${norm}`)
  const shareOf = (from: readonly Told[], among: readonly Told[]) =>
    from.length === 0
      ? null
      : sum(from.map((word) => rarity(word) * worthOfNumber(word, among))) / sum(from.map(rarity))
  const [there, back] = [shareOf(mine, theirs), shareOf(theirs, mine)]
  const sharedOf = (from: readonly Told[], among: readonly Told[]) =>
    sum(from.filter(({ value }) => among.some((twin) => twin.value === value)).map(rarity))
  const shared = Math.min(sharedOf(mine, theirs), sharedOf(theirs, mine))
  return [
    Math.max(there ?? 0, back ?? 0),
    Math.min(there ?? unknownShare, back ?? unknownShare),
    Number(there === 0 && back === 0),
    shared / (shared + 1),
  ]
}
const unknownShare = 0.3

function worthOfNumber({ value = NaN, unit }: Told, others: readonly Told[]): number {
  if (others.some((other) => other.value === value)) return 1
  if (unit !== '' && others.some((other) => other.unit === unit)) return ofItsUnit
  return others.some((other) => Math.abs((other.value ?? NaN) - value) < 0.15 * value) ? aboutAsGreat : 0
}

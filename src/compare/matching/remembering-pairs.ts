import { pairKey } from '../../model/order.ts'

/**
 * `make`, with a memory of what it made of each pair of claims, by their numbers: each of two asks for the other. Most pairs come out as
 * `usual`, and a list of them takes half the room of a map.
 */
export function rememberingPairs<Made>(
  usual: Made,
  make: (earlier: number, later: number) => Made,
): (one: number, other: number) => Made {
  const usualBefore: (number[] | undefined)[] = []
  const othersBefore: (Map<number, Made> | undefined)[] = []
  return (one, other) => {
    const [earlier, later] = one < other ? [one, other] : [other, one]
    if (usualBefore[later]?.includes(earlier) === true) return usual
    const known = othersBefore[later]?.get(earlier)
    if (known !== undefined) return known
    const made = make(earlier, later)
    if (made === usual) (usualBefore[later] ??= []).push(earlier)
    else (othersBefore[later] ??= new Map<number, Made>()).set(earlier, made)
    return made
  }
}

/**
 * The same of two names, in either order.
 * @param most how many pairs are remembered; past that all are forgotten
 */
export function rememberingNames<Made>(
  most: number,
  make: (one: string, other: string) => Made,
): (one: string, other: string) => Made {
  const known = new Map<string, Made>()
  return (one, other) => {
    const pair = pairKey(one, other)
    const found = known.get(pair) ?? make(one, other)
    if (known.size >= most) known.clear()
    known.set(pair, found)
    return found
  }
}

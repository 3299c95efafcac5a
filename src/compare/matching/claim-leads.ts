/** Which claims come near another by its words, without a look at all of them. */
import type { Entry } from './entries.ts'

/** How many of a claim’s rarest words, or pairs of words, lead to others. */
const leads = 16
/** How many claims one lead leads to: the first that held it. */
const reach = 24
/** How many claims, those with most leads in common, are found. */
const closely = 16

/** Claims, by number, by what leads to them. Adding or asking costs time in proportion to what is added or asked. */
export type ClaimLeads = {
  add: (claim: Entry, at: number) => void
  /** Those that a claim leads to, the nearest first; `own` is its number where it is one of them. */
  from: (claim: Entry, own: number | undefined) => number[]
}

export function claimLeads(): ClaimLeads {
  const byText = new Map<string, number[]>()
  const byWord: number[][] = []
  const byPair = new Map<number, number | number[]>()
  const wordsOf = ({ lines }: Entry) => new Set(lines.flatMap((line) => [...line.words]))
  const pairsOf = ({ lines }: Entry) => new Set(lines.flatMap((line) => [...line.pairs]))
  return {
    add(claim, at) {
      const alike = byText.get(claim.plain)
      if (alike === undefined) byText.set(claim.plain, [at])
      else if (alike.length < reach) alike.push(at)
      for (const word of wordsOf(claim)) (byWord[word] ??= []).push(at)
      for (const pair of pairsOf(claim)) {
        const held = byPair.get(pair)
        if (held === undefined) byPair.set(pair, at)
        else if (typeof held === 'number') byPair.set(pair, [held, at])
        else if (held.length <= reach) held.push(at)
      }
    },
    from(claim, own) {
      const lists = [
        ...[...wordsOf(claim)].map((word) => byWord[word] ?? []),
        ...[...pairsOf(claim)].map((pair) => listOf(byPair.get(pair))),
      ]
      const leading = lists
        // What only the claim itself holds leads nowhere, and a long one has more of it than leads.
        .filter((list) => list.length > 1 || (list.length === 1 && list[0] !== own))
        .sort((a, b) => a.length - b.length || (a[0] ?? 0) - (b[0] ?? 0))
      const found = new Map<number, number>()
      for (const list of leading.slice(0, leads)) {
        const weight = 1 / Math.log2(list.length + 1)
        for (const at of list.slice(0, reach)) found.set(at, (found.get(at) ?? 0) + weight)
      }
      for (const at of byText.get(claim.plain) ?? []) found.set(at, Infinity)
      return [...found]
        .sort((a, b) => b[1] - a[1] || a[0] - b[0])
        .slice(0, closely)
        .map(([at]) => at)
    },
  }
}

/** Most pairs of words stand in one claim only, and are kept without a list. */
const listOf = (held: number | readonly number[] | undefined): readonly number[] =>
  held === undefined ? [] : typeof held === 'number' ? [held] : held

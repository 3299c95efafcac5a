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
  const byText = holders<string>(reach)
  const byWord = holders<number>(reach)
  const byPair = holders<number>(reach + 1)
  /** How many claims hold a word, by its number. */
  const counts: number[] = []
  const wordsOf = ({ lines }: Entry) => new Set(lines.flatMap(({ words }) => words))
  const pairsOf = ({ lines }: Entry) => new Set(lines.flatMap(({ pairs }) => pairs))
  return {
    add(claim, at) {
      byText.add(claim.plain, at)
      for (const word of wordsOf(claim)) {
        byWord.add(word, at)
        counts[word] = (counts[word] ?? 0) + 1
      }
      for (const pair of pairsOf(claim)) byPair.add(pair, at)
    },
    from(claim, own) {
      const lists = [
        ...[...wordsOf(claim)].map((word) => ({ first: byWord.of(word), many: counts[word] ?? 0 })),
        ...[...pairsOf(claim)].map((pair) => ({ first: byPair.of(pair), many: byPair.of(pair).length })),
      ]
      const leading = lists
        // What only the claim itself holds leads nowhere, and a long one has more of it than leads.
        .filter(({ first, many }) => many > 1 || (many === 1 && first[0] !== own))
        .sort((a, b) => a.many - b.many || (a.first[0] ?? 0) - (b.first[0] ?? 0))
      const found = new Map<number, number>()
      for (const { first, many } of leading.slice(0, leads)) {
        const weight = 1 / Math.log2(many + 1)
        for (const at of first.slice(0, reach)) found.set(at, (found.get(at) ?? 0) + weight)
      }
      for (const at of byText.of(claim.plain)) found.set(at, Infinity)
      return [...found]
        .sort((a, b) => b[1] - a[1] || a[0] - b[0])
        .slice(0, closely)
        .map(([at]) => at)
    },
  }
}

/** The first claims, by number, that hold something, so many at most. What one claim only holds, as most, is kept without a list. */
function holders<Held>(most: number) {
  const claims = new Map<Held, number | number[]>()
  return {
    add(held: Held, at: number) {
      const known = claims.get(held)
      if (known === undefined) claims.set(held, at)
      else if (typeof known === 'number') claims.set(held, [known, at])
      else if (known.length < most) known.push(at)
    },
    of(held: Held): readonly number[] {
      const known = claims.get(held) ?? []
      return typeof known === 'number' ? [known] : known
    },
  }
}

/** Words that stand in the place of others amid the same words. */
import type { Span } from '../../model/reading.ts'
import { cueVerbs, functionWords, honorifics } from '../words/lexicon.ts'
import { comparedWords, type Word } from '../words/words.ts'

/** Longer ones are told in words of their own. */
const longest = 3

/** Tells the places of two texts where each has few words, and the same before them and behind, some of which tell something. */
export function replacedAt(one: string, other: string): (a: Span, b: Span) => boolean {
  const [ours, theirs] = [comparedWords(one), comparedWords(other)]
  return (a, b) => {
    const [mine, yours] = [amid(ours, a), amid(theirs, b)]
    if (mine === null || yours === null) return false
    const sides = [
      [mine.before, yours.before],
      [mine.behind, yours.behind],
    ] as const
    return sides.every(([x, y]) => x[0]?.norm === y[0]?.norm) && sides.some(([x, y]) => tellOne(x, y))
  }
}

/** The two words before a place, the nearest first, and the two behind. */
type Amid = { before: readonly Word[]; behind: readonly Word[] }

function amid(words: readonly Word[], { start, end }: Span): Amid | null {
  const from = words.findIndex((word) => word.end > start)
  const to = words.findLastIndex((word) => word.start < end)
  const own = words.slice(from, to + 1)
  if (own.length === 0 || own.length > longest || !own.every(tells)) return null
  return { before: words.slice(Math.max(0, from - 2), from).reverse(), behind: words.slice(to + 1, to + 3) }
}

/** Whether the nearest words tell something, or else the next, which are the same. */
const tellOne = ([one, next]: readonly Word[], [, nextThere]: readonly Word[]): boolean =>
  one !== undefined && (tells(one) || (next !== undefined && tells(next) && next.norm === nextThere?.norm))

const tells = ({ norm }: Word) => !functionWords.has(norm) && !cueVerbs.has(norm) && !honorifics.has(norm)

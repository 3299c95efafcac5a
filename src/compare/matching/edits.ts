/** Whether two sentences of copies of one dispatch are one sentence that somebody edited. */
import { terms } from '../../text/terms/terms.ts'
import type { Entry } from './entries.ts'

/** From here on, as a share of the words of the longer that both have in one order, one sentence is an edit of the other. */
const edited = 0.7

/**
 * Whether of two claims of copies of one dispatch one sentence is the other’s, edited, whatever names, numbers or words of it are others: neither
 * article has a sentence that is nearer to it.
 * @param claimsOf the claims of an article
 */
export function areOneEdited(a: Entry, b: Entry, claimsOf: (article: string) => readonly Entry[]): boolean {
  if (a.stance !== b.stance) return false
  const [one, other] = [a, b].map(wordsIn) as [string[], string[]]
  const share = shareOf(one, other)
  const isNearer = (words: readonly string[]) => (claim: Entry) => shareOf(words, wordsIn(claim)) > share
  return (
    share >= edited && !claimsOf(b.article).some(isNearer(one)) && !claimsOf(a.article).some(isNearer(other))
  )
}

const wordsIn = ({ text }: Entry): string[] => terms(text).map(({ norm }) => norm)

/** How much of the longer of two lines of words the other has in the same order, from 0 to 1. */
function shareOf(one: readonly string[], other: readonly string[]): number {
  const longer = Math.max(one.length, other.length)
  if (longer === 0 || Math.min(one.length, other.length) < edited * longer) return 0
  let row = other.map(() => 0)
  for (const word of one) {
    let [before, last] = [0, 0]
    row = row.map((above, at) => {
      last = word === other[at] ? before + 1 : Math.max(above, last)
      before = above
      return last
    })
  }
  return (row.at(-1) ?? 0) / longer
}

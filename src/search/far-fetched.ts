import { fold } from '../text/terms.ts'
import { wordsOf } from './excerpt.ts'
import type { Fragment } from './pagefind.ts'

/** Endings that a word may have and its stem not, behind a doubled letter too: “running”. */
const inflected = /^\p{L}?(?:e?s|e?d|ings?|ly|ments?)$/u

const wordsIn = (text: string): string[] => fold(text).match(/[\p{L}\p{N}]+/gu) ?? []

/** Words so short begin others by chance. */
const SHORT = 4

/** Whether a word is answered by too little of its beginning: “Canada” by “can”, not “Brockmann” by “Brockman”. */
const isStump = (asked: string, found: string): boolean =>
  asked.startsWith(found) &&
  found.length < asked.length * (found.length > SHORT ? 1 / 2 : 2 / 3) &&
  !inflected.test(asked.slice(found.length))

/** Whether a number is asked for that is not among what was found: Pagefind passes over what no page has or begins with. */
const isPassedOver = (asked: string, found: readonly string[]): boolean =>
  /^\p{N}+$/u.test(asked) && found.length > 0 && !found.some((word) => word.startsWith(asked))

/**
 * Whether a claim was found for no more than how a word of the query begins, or without a number of it. Pagefind, where no page
 * has a word, takes the longest that it begins with.
 */
export function isFarFetched(query: string, fragment: Fragment): boolean {
  const all = wordsOf(fragment)
  // “8,000” is one number to Pagefind, and two to us.
  const printed = fragment.locations.map((at) => all[at] ?? '')
  const found = [...new Set(printed.flatMap((word) => [...wordsIn(word), wordsIn(word).join('')]))]
  const isStumped = (asked: string): boolean =>
    found.some((word) => isStump(asked, word)) &&
    !found.some((word) => word.startsWith(asked) || (asked.startsWith(word) && !isStump(asked, word)))
  return (
    wordsIn(query).some(isStumped) ||
    query.split(/\s+/).some((asked) => isPassedOver(wordsIn(asked).join(''), found))
  )
}

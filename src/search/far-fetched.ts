import { isNumeral } from '../text/numbers/numerals.ts'
import { foldedWords } from '../text/terms/terms.ts'
import { wordsOf } from './excerpt.ts'
import type { Fragment } from './pagefind.ts'

/** Endings that a word may have and its stem not, behind a doubled letter too: “running”. */
const inflected = /^\p{L}?(?:e?s|e?d|ings?|ly|ments?)$/u

/** Words so short begin others by chance. */
const SHORT = 4

/** Whether a word is answered by too little of its beginning: “Canada” by “can”, not “Brockmann” by “Brockman”. */
const isStump = (asked: string, found: string): boolean =>
  asked.startsWith(found) &&
  found.length < asked.length * (found.length > SHORT ? 1 / 2 : 2 / 3) &&
  !inflected.test(asked.slice(found.length))

/** So many letters of a word stay in all of its forms, “i” for “y” counted as one: “dying” and “died”. */
const BEGINNING = 2
const beginningOf = (word: string, length: number): string => word.slice(0, length).replaceAll('y', 'i')

/** Whether a word of the query is not among what was found: Pagefind passes over what no page has or begins with. */
const isPassedOver = (asked: string, found: readonly string[]): boolean =>
  found.length > 0 &&
  !found.some((word) => {
    const shared = Math.min(BEGINNING, asked.length, word.length)
    return isNumeral(asked) ? word === asked : beginningOf(word, shared) === beginningOf(asked, shared)
  })

/**
 * Whether a claim was found for no more than how a word of the query begins, or without one of them. Pagefind, where no page
 * has a word, takes the longest that it begins with.
 */
export function isFarFetched(query: string, fragment: Fragment): boolean {
  const all = wordsOf(fragment)
  // “U.S.” is one word to Pagefind, and two to us.
  const printed = fragment.locations.map((at) => foldedWords(all[at] ?? ''))
  const found = [...new Set(printed.flatMap((words) => [...words, words.join('')]))]
  const isStumped = (asked: string): boolean =>
    found.some((word) => isStump(asked, word)) &&
    !found.some((word) => word.startsWith(asked) || (asked.startsWith(word) && !isStump(asked, word)))
  return (
    foldedWords(query).some(isStumped) ||
    query.split(/\s+/).some((asked) => isPassedOver(foldedWords(asked).join(''), found))
  )
}

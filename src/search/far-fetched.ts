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

/**
 * Whether a claim was found for no more than how a word of the query begins. Pagefind, where no page has a word, takes the
 * longest that it begins with.
 */
export function isFarFetched(query: string, fragment: Fragment): boolean {
  const all = wordsOf(fragment)
  const found = [...new Set(fragment.locations.flatMap((at) => wordsIn(all[at] ?? '')))]
  return wordsIn(query).some(
    (asked) =>
      found.some((word) => isStump(asked, word)) &&
      !found.some((word) => word.startsWith(asked) || (asked.startsWith(word) && !isStump(asked, word))),
  )
}

import { distance } from '../mdx/nearest.ts'
import { smallNumbers } from '../text/data/number-words.ts'
import { sameName } from '../text/terms/romanisation.ts'
import { fold } from '../text/terms/terms.ts'

/** How many letters a word may be off: among short ones too many lie that near. */
const allowed = (word: string): number => (word.length < 4 ? 0 : word.length < 8 ? 1 : 2)

/** So many letters keep two words of a language apart by more than a slip: “drone” and “done”, “house” and “horse”. */
const TELLING = 6

/**
 * Whether a word may be a slip for one that is no name. A short one is most likely another word of the language, unless a letter
 * was left out or two changed places.
 */
const isSlip = (asked: string, word: string): boolean =>
  asked.length >= TELLING ||
  word.length > asked.length ||
  (word.length === asked.length && [...asked].sort().join('') === [...word].sort().join(''))

/**
 * The query with each word that the site does not have replaced by the nearest that it has: another spelling of the same
 * name, else the one that takes the fewest letters to change.
 * @param words the site’s words, the most frequent first
 * @returns null where nothing is as near
 */
export function otherSpelling(query: string, words: readonly string[]): string | null {
  const folded = words.map(fold)
  const replaced = query.replace(/[\p{L}\p{M}]+/gu, (word) => {
    const asked = fold(word)
    // A number is no slip for “our”. Pagefind finds what begins with the word.
    if (smallNumbers.has(asked) || folded.some((known) => known.startsWith(asked))) return word
    return words[nearest(asked, folded, words)] ?? word
  })
  return replaced === query ? null : replaced
}

/** @param printed the words with their capitals: only such are names, which have other spellings */
function nearest(asked: string, words: readonly string[], printed: readonly string[]): number {
  const named = words.findIndex((word, at) => /^\p{Lu}/u.test(printed[at] ?? '') && sameName(asked, word))
  if (named >= 0) return named
  let best = -1
  let least = allowed(asked) + 1
  for (const [at, word] of words.entries()) {
    if (Math.abs(word.length - asked.length) >= least) continue
    if (!/^\p{Lu}/u.test(printed[at] ?? '') && !isSlip(asked, word)) continue
    const off = distance(asked, word)
    if (off < least) [best, least] = [at, off]
  }
  return best
}

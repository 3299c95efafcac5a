import { distance } from '../mdx/nearest.ts'
import { sameName } from '../text/romanisation.ts'
import { fold } from '../text/terms.ts'

/** How many letters a word may be off: among short ones too many lie that near. */
const allowed = (word: string): number => (word.length < 4 ? 0 : word.length < 8 ? 1 : 2)

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
    // Pagefind finds what begins with the word.
    if (folded.some((known) => known.startsWith(asked))) return word
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
    const off = distance(asked, word)
    if (off < least) [best, least] = [at, off]
  }
  return best
}

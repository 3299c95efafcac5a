import type { ParsedSentence } from '../parse.ts'

/** Of fewer letters it may be an abbreviation: “NATO HQ”. */
const leastLetters = 8

/**
 * Whether a sentence has the shouted heading of a box glued before it, “THE BROKEN BERG The pattern was …”: it tells of
 * something new, and what stood before is no longer meant.
 */
export function opensBox({ words }: ParsedSentence): boolean {
  const end = words.findIndex(({ text }) => /\p{Ll}/u.test(text) && !/^['’]s$/.test(text))
  const heading = words.slice(0, Math.max(0, end)).filter(({ text }) => /\p{Lu}/u.test(text))
  // “The” or “A” after the heading
  const shouted = heading.filter(({ text }) => text.length > 1)
  return (
    shouted.length > 1 &&
    shouted.reduce((letters, { text }) => letters + text.length, 0) >= leastLetters &&
    /^\p{Lu}/u.test(words[end]?.text ?? '') &&
    // “UNICEF UK spokesman”, “BBC NEWS: The …” go on with small letters or a mark
    words[end - 1]?.pos !== 'PUNCT'
  )
}

/** The index of the sentence before which nothing may be meant by one at an index: that under the last heading, or the first of all. */
export function boxStart(sentences: readonly ParsedSentence[], index: number): number {
  for (let at = index; at > 0; at -= 1) if (opensBox(sentences[at]!)) return at
  return 0
}

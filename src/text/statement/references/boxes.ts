import type { ParsedText } from '../../tags/parse.ts'
import type { Word } from '../../words/words.ts'

/** Of fewer letters it may be an abbreviation: “NATO HQ”. */
const leastLetters = 8

/**
 * Whether a box opens at a sentence, which its shouted heading stands before, “THE BROKEN BERG The pattern was …”: it tells of
 * something new, and what stood above it is no longer meant.
 */
export function opensBox({ text, sentences }: ParsedText, index: number): boolean {
  const { start, words } = sentences[index]!
  return isShouted(text.slice(sentences[index - 1]?.end ?? 0, start)) || opensShouted(words)
}

const isShouted = (words: string) => {
  const all = words.match(/\p{L}[\p{L}’'-]+/gu) ?? []
  return (
    all.length > 1 && all.join('').length >= leastLetters && all.every((word) => word === word.toUpperCase())
  )
}

/** “THE BROKEN BERG The pattern was …” within a line; “UNICEF UK spokesman”, “BBC NEWS: The …” go on with small letters or a mark. */
function opensShouted(words: readonly Word[]): boolean {
  const end = words.findIndex(({ text }) => /\p{Ll}/u.test(text) && !/^['’]s$/.test(text))
  const heading = words.slice(0, Math.max(0, end)).map(({ text }) => text)
  return (
    isShouted(heading.join(' ')) && /^\p{Lu}/u.test(words[end]?.text ?? '') && words[end - 1]?.pos !== 'PUNCT'
  )
}

/** The index of the sentence before which nothing may be meant by one at an index: that under the last heading, or the first of all. */
export function boxStart(parsed: ParsedText, index: number): number {
  for (let at = index; at > 0; at -= 1) if (opensBox(parsed, at)) return at
  return 0
}

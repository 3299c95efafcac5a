import type { ParsedText } from '../../tags/parse.ts'
import { textAt, type Word } from '../../words/words.ts'

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
    isShouted(heading.join(' ')) && /^\p{Lu}/u.test(textAt(words, end)) && words[end - 1]?.pos !== 'PUNCT'
  )
}

/** The index of the sentence before which nothing may be meant by one at an index: that under the last heading, or the first of all. */
export function boxStart(parsed: ParsedText, index: number): number {
  const found = known.get(parsed) ?? parsed.sentences.map(() => 0)
  if (!known.has(parsed)) {
    for (let at = 1; at < found.length; at += 1) found[at] = opensBox(parsed, at) ? at : found[at - 1]!
    known.set(parsed, found)
  }
  return found[index] ?? 0
}

/** The start of its box for each sentence of a text. */
const known = new WeakMap<ParsedText, number[]>()

import { quotations } from '../words/quotations.ts'
import { terms } from './terms.ts'

/** Words a shingle holds. Five in a row are seldom the same by chance; containment of five is the usual measure. */
export const shingleLength = 5

/** A text as numbers, one a word: equal words are equal numbers. */
export type Fingerprint = {
  /** Words outside quotation marks; 0 where a quotation stood or a paragraph ended. */
  outside: number[]
  /** Words inside them; 0 between two quotations. */
  inside: number[]
  /** How many of each are words. */
  outsideWords: number
  insideWords: number
}

/** FNV-1a over UTF-16 units; never 0, which parts stretches. */
export function hashOf(word: string): number {
  let hash = 0x811c9dc5
  for (let index = 0; index < word.length; index += 1) {
    hash = Math.imul(hash ^ word.charCodeAt(index), 0x01000193)
  }
  return hash === 0 ? 1 : hash | 0
}

/** What publishers print under an article, in a paragraph of its own. */
const imprint =
  /\bcopyright\b|©|all rights reserved|may not be (?:published|reproduced|rewritten)|\bsign up\b|\bsubscribe\b|newsletter|terms of (?:use|service)|privacy policy|cookie policy|follow (?:us|him|her|the \w+) on|read the original|this (?:article|story) (?:was )?(?:originally|first) (?:appeared|published)/i
/** An imprint is seldom longer, in characters; a longer paragraph that says “copyright” is about it. */
const imprintLength = 400

/** The words of a text, those of its imprint left out. */
export function fingerprint(text: string): Fingerprint {
  const quoted = quotations(text)
  const print: Fingerprint = { outside: [], inside: [], outsideWords: 0, insideWords: 0 }
  let next = 0
  let paragraphEnd = -1
  let skipped = false
  for (const term of terms(text)) {
    const parted = term.start > paragraphEnd
    if (parted) {
      const found = text.indexOf('\n', term.start)
      paragraphEnd = found < 0 ? text.length : found
      skipped =
        paragraphEnd - term.start <= imprintLength && imprint.test(text.slice(term.start, paragraphEnd))
    }
    if (skipped) continue
    while ((quoted[next]?.end ?? Infinity) <= term.start) next += 1
    const span = quoted[next]
    const within = span !== undefined && span.start <= term.start
    const line = within ? print.inside : print.outside
    const other = within ? print.outside : print.inside
    if (other.at(-1) !== 0) other.push(0)
    if (line.at(-1) !== 0 && parted) line.push(0)
    line.push(hashOf(term.norm))
    if (within) print.insideWords += 1
    else print.outsideWords += 1
  }
  return print
}

/** The shingle that starts at each position, or 0 where a break falls within it. */
export function shingles(line: readonly number[], length = shingleLength): number[] {
  const out: number[] = []
  for (let at = 0; at + length <= line.length; at += 1) {
    let hash = 17
    for (let offset = 0; offset < length; offset += 1) {
      const word = line[at + offset] ?? 0
      if (word === 0) {
        hash = 0
        break
      }
      hash = Math.imul(hash, 0x9e3779b1) ^ word
      hash = (hash << 13) | (hash >>> 19)
    }
    out.push(hash)
  }
  return out
}

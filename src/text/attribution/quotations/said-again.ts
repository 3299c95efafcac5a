import type { ParsedText } from '../../tags/parse.ts'
import type { Saying } from './sayings.ts'

/** In words; shorter ones may be said by many. */
const shortest = 5

/** What is said in a quotation, however it is printed: letters and digits alone, with single spaces. */
const wordsOf = ({ text }: ParsedText, { content }: Saying): string =>
  ` ${content
    .map(([start, end]) => text.slice(start, end))
    .join(' ')
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `

/**
 * Gives a quotation of which nothing beside it tells who says it, such as one printed large between paragraphs, to whoever says the same
 * words elsewhere in the text.
 * @returns the sayings, in the same order
 */
export function withWhoElseSays(parsed: ParsedText, found: readonly Saying[]): Saying[] {
  const signed = found
    .filter(({ cue, direct, who }) => cue !== null && direct && who !== null)
    .map((saying) => ({ saying, words: wordsOf(parsed, saying) }))
  return found.map((one) => {
    if (one.cue !== null || one.source !== null || !one.direct) return one
    const words = wordsOf(parsed, one)
    if (words.trim().split(' ').length < shortest) return one
    const same = signed.find(({ saying, words: said }) => saying !== one && said.includes(words))
    return same === undefined ? one : { ...one, who: same.saying.who, speaker: same.saying.speaker }
  })
}

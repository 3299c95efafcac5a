import { quotations } from '../text/quotations.ts'
import { functionWords } from './lexicon.ts'
import { comparedWords } from './words.ts'

/** Fewer words in a row, of which two tell something, are quoted of many. */
const longEnough = 4
const leastTelling = 2

/**
 * Whether two passages quote the same words: four in a row, two of which tell something. What is written with capitals throughout
 * is a title, and quoted in whatever is told of it. Symmetric.
 */
export function quoteTheSame(a: string, b: string): boolean {
  const theirs = new Set(stretchesOf(b))
  return theirs.size > 0 && stretchesOf(a).some((words) => theirs.has(words))
}

function stretchesOf(text: string): string[] {
  return quotations(text).flatMap(({ start, end }) => {
    const words = text.slice(start, end).match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu) ?? []
    return words.slice(longEnough - 1).flatMap((_, at) => {
      const stretch = words.slice(at, at + longEnough)
      const telling = stretch.filter((word) => /^\p{Ll}/u.test(word) && !functionWords.has(word))
      return telling.length < leastTelling ? [] : [stretch.join(' ').toLowerCase().replaceAll('’', "'")]
    })
  })
}

/**
 * A passage that quotes, with a mark for each number: two prints of one quotation differ in one at times, “president of Local 418” and
 * “of Local 481”. Null where it quotes no words in a row.
 */
export function butForNumbers(text: string): string | null {
  const quotes = quotations(text).some(
    ({ start, end }) => text.slice(start, end).split(/\s+/).length >= longEnough,
  )
  return quotes
    ? comparedWords(text)
        .map(({ kind, norm }) => (kind === 'number' ? '#' : norm))
        .join(' ')
    : null
}

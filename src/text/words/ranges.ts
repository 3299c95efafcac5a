import type { Word } from './words.ts'
import type { Span } from '../../model/reading.ts'

/** Where words stand in a text, end outside. */
export type Range = [number, number]

/** Tells whether an offset lies in a quotation. */
export type IsQuotedAt = (offset: number) => boolean

/** The offsets of words, both inside, by their indices in a sentence. */
export const range = (words: readonly Word[], first: number, last: number): Range => [
  words[first]!.start,
  words[last]!.end,
]

export const spanOf = ([start, end]: readonly [number, number]): Span => ({ start, end })

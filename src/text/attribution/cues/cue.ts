import type { Word } from '../../words/words.ts'

export type CueKind = 'say' | 'accuse' | 'deny' | 'promise' | 'according'

/** A place where words are attributed to somebody. Indices are those of the sentence’s words. */
export type Cue = {
  kind: CueKind
  /** Words of the cue, both inside: “has warned”, “according to”. */
  first: number
  last: number
  /** The verb itself. */
  verb: number
  /** The speaker’s words, both inside; null where the speaker is that of an earlier cue or cannot be told. */
  source: [number, number] | null
  /** The speaker follows the verb: “said Ann Lee”. */
  inverted: boolean
  /** The speaker is that of the cue before: “… and said”, “adding”. */
  inherits: boolean
  /** It stands behind what it attributes, after a comma: “…, police said”. */
  trails: boolean
}

/** Tells whether a word stands inside a quotation. */
export type IsQuoted = (word: Word) => boolean

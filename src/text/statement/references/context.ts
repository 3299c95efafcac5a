import type { Span } from '../../../model/reading.ts'
import type { Scene, Speaker } from '../../attribution/speakers/scene.ts'
import type { Entity } from '../../naming/entity.ts'
import type { ParsedText } from '../../tags/parse.ts'

/** What is known when a statement’s references are resolved. */
export type ReferenceContext = {
  parsed: ParsedText
  entities: readonly Entity[]
  scene: Scene
  isQuoted: (offset: number) => boolean
  /** Whether an offset lies in the words that name a speaker, which tell no place: “the Kyiv governor said”. */
  isSource: (offset: number) => boolean
}

/** Words of one sentence whose references are to be resolved. */
export type Passage = {
  /** Index of the sentence. */
  sentence: number
  span: Span
  /** Who says these words; null where the outlet does. */
  speaker: Speaker | null
  /** They are spoken words, in which “I” is the speaker. */
  direct: boolean
  /** The speaker will stand before these words as their subject. */
  subjectGiven: boolean
}

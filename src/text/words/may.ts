/** “May” as somebody’s surname. */
import type { Word } from './words.ts'

/** The dictionary form by which the surname is told from the month. */
export const namedMay = 'May'

/** Whether a word is the surname: “May denied that” after “Carla May”. */
export const isNamedMay = (word: Word | undefined): boolean => word?.lemma === namedMay

import type { Name } from '../../model/reading.ts'

/** One place where a name stands. */
export type Mention = {
  start: number
  end: number
  text: string
  sentence: number
  /** Office or description that stands with it: “the clinic’s CEO”. */
  role: string | null
  /** What the words around it say that it is. */
  hint: Name['type'] | null
}

/** Somebody or something named, with every place where the text names it. */
export type Entity = {
  /** The fullest form in the text: “Donald Trump”. */
  name: string
  type: Name['type']
  mentions: Mention[]
  gender: 'female' | 'male' | null
  /** Its offices or descriptions as printed, each once, in order: “the clinic’s CEO”. */
  roles: string[]
}

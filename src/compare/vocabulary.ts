import { conceptsOf } from '../text/synonyms.ts'
import { stem } from '../text/stems.ts'
import { terms } from '../text/terms.ts'
import { functionWords } from './lexicon.ts'

/** What one text is about, as numbers of a vocabulary. */
export type Line = {
  /** Content words by stem, each once, in rising order. */
  words: Int32Array
  /** The names among them, in the order of the text. */
  names: Int32Array
  /** Numbers that stand for two content words in a row. */
  pairs: Int32Array
  /** Whether it is said of somebody what was done to them “by” another. */
  by: boolean
}

/** Words as small numbers, and in how many texts each stands. */
export type Vocabulary = {
  lineOf: (text: string) => Line
  /** Counts the words of a text, once each. */
  count: (line: Line) => void
  texts: () => number
  /** In how many counted texts a word stands. */
  holders: (word: number) => number
  kindOf: (word: number) => 'word' | 'number' | 'name' | 'date'
  keyOf: (word: number) => string
  /** Words for the same kind of event share one of these numbers. */
  concepts: (word: number) => readonly string[]
}

export function vocabulary(): Vocabulary {
  const ids = new Map<string, number>()
  const keys: string[] = []
  const kinds: ('word' | 'number' | 'name' | 'date')[] = []
  const counts: number[] = []
  const concepts: (readonly string[])[] = []
  let texts = 0
  const idOf = (key: string, kind: (typeof kinds)[number]) => {
    const known = ids.get(key)
    if (known !== undefined) return known
    const id = keys.push(key) - 1
    ids.set(key, id)
    kinds.push(kind)
    counts.push(0)
    concepts.push(conceptsOf(key))
    return id
  }
  return {
    lineOf(text) {
      const words: number[] = []
      const names: number[] = []
      const pairs: number[] = []
      let by = false
      for (const term of terms(text)) {
        if (term.norm === 'by') by = true
        if (functionWords.has(term.norm)) continue
        const key = term.kind === 'word' ? stem(term.norm) : term.norm
        const id = idOf(term.kind === 'number' ? `#${key}` : key, term.kind)
        if (term.kind === 'name' && !names.includes(id)) names.push(id)
        const before = words.at(-1)
        if (before !== undefined && before !== id)
          pairs.push(idOf(`${Math.min(before, id)} ${Math.max(before, id)}`, 'word'))
        words.push(id)
      }
      return {
        words: Int32Array.from(new Set(words)).sort(),
        names: Int32Array.from(names),
        pairs: Int32Array.from(new Set(pairs)),
        by,
      }
    },
    count(line) {
      texts += 1
      for (const word of line.words) counts[word] = (counts[word] ?? 0) + 1
    },
    texts: () => texts,
    holders: (word) => counts[word] ?? 0,
    kindOf: (word) => kinds[word] ?? 'word',
    keyOf: (word) => keys[word] ?? '',
    concepts: (word) => concepts[word] ?? [],
  }
}

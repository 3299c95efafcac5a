import groups from '../data/word-groups.json' with { type: 'json' }

/** The groups of a word, the smallest first: of some 15, 80 and 300 words that stand in like places. */
export type WordGroups = readonly [small: number, middle: number, large: number]

const known = new Map(
  groups.lines.split('\n').flatMap((line, at) => {
    const [middle, large, ...words] = line.split(' ')
    const own: WordGroups = [at, Number(middle), Number(large)]
    return words.map((word) => [word, own] as const)
  }),
)

/** The groups of one of the 12,000 commonest words, in small letters. */
export const wordGroups = (word: string): WordGroups | undefined => known.get(word)

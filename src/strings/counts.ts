/** Counts with what they count, those of nothing left out: “1 differs in fact, 25 read the same”. */
export const given = (parts: readonly (readonly [number: number, what: string])[]): string =>
  parts
    .filter(([number]) => number > 0)
    .map(([number, what]) => `${number} ${what}`)
    .join(', ')

/** Words as a sentence opens with them: “The operator”; an outlet that is called by its domain keeps its small letter. */
export const opened = (words: string): string =>
  domain.test(words) ? words : words.slice(0, 1).toUpperCase() + words.slice(1)
const domain = /^(?:[a-z\d-]+\.)+[a-z]{2,}(?![\p{L}\p{N}.])/u

/** Orders two texts, as `sort` takes it. */
export type Order = (a: string, b: string) => number

/** The order of names in a language. Without one it would be that of whoever’s machine builds the site. */
export const namesIn = (language: string): Order => new Intl.Collator(language).compare

/** The order of ids, dates and hashes: the same everywhere. */
export const byCodeUnits: Order = (a, b) => Number(a > b) - Number(a < b)

/** One key for two ids in either order. */
export const pairKey = (a: string, b: string): string => (a < b ? `${a}\n${b}` : `${b}\n${a}`)

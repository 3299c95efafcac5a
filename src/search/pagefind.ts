/** The claims left for each value of each filter. */
export type Filters = Record<string, Record<string, number>>
/** A page found. `locations` are the words that were asked for, counted in `content` from 0. */
export type Fragment = {
  url: string
  meta: Record<string, string>
  /** The values that it is found under, by filter. */
  filters: Record<string, string[]>
  content: string
  /** `content` with `<` and `>` escaped, and words marked off by U+200B where their language writes no blanks. */
  raw_content?: string
  /** Elements with an id, with the word that each begins at. */
  anchors: { element: string; id: string; location: number }[]
  locations: number[]
}
export type Result = { id: string; data: () => Promise<Fragment> }
export type Found = { results: Result[]; filters: Filters; totalFilters: Filters }

/** What is used of Pagefind’s own script, which is made with the index. */
export type Pagefind = {
  /** `pageLength`: how much a page that is long counts for less, from 0 to 1. */
  options: (options: { ranking: { pageLength: number } }) => Promise<void>
  filters: () => Promise<Filters>
  search: (words: string | null, options: { filters: Record<string, string> }) => Promise<Found>
}

/** @param folder the address of the index */
export async function loadPagefind(folder: string): Promise<Pagefind> {
  const engine = (await import(/* @vite-ignore */ `${folder}pagefind.js`)) as Pagefind
  // A page that many outlets are cited on is longer, and must not come last for that.
  await engine.options({ ranking: { pageLength: 0 } })
  return engine
}

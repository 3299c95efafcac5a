/** The claims left for each value of each filter. */
export type Filters = Record<string, Record<string, number>>
export type Fragment = { url: string; meta: Record<string, string>; excerpt: string }
export type Result = { data: () => Promise<Fragment> }
export type Found = { results: Result[]; filters: Filters; totalFilters: Filters }

/** What is used of Pagefind’s own script, which is made with the index. */
export type Pagefind = {
  options: (options: { excerptLength: number }) => Promise<void>
  filters: () => Promise<Filters>
  search: (words: string | null, options: { filters: Record<string, string> }) => Promise<Found>
}

/** What Pagefind loads of a page: its text, and at which of its words it was found. */
export const fragment = (content: string, locations: number[]) => ({
  url: '/claims/one/',
  meta: {},
  filters: {},
  content,
  anchors: [],
  locations,
})

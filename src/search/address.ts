/** In the address: a query that finds nothing is not asked in another spelling. */
const AS_WRITTEN = 'as-written'

/** What the address of the page asks for: `q`, and a value for each filter that is picked. */
export const address = (): URLSearchParams => new URLSearchParams(location.search)

/** Whether a query is to be answered as it is written. */
export const isAsWritten = (query: URLSearchParams): boolean => query.has(AS_WRITTEN)

export const addressOf = (
  asked: string,
  picked: Record<string, string>,
  asWritten = false,
): URLSearchParams =>
  new URLSearchParams({
    ...(asked !== '' && { q: asked }),
    ...picked,
    ...(asWritten && { [AS_WRITTEN]: '' }),
  })

/** What of a query is picked, in the filters. */
const pickedIn = (query: URLSearchParams): string =>
  [...query]
    .filter(([name]) => name !== 'q' && name !== AS_WRITTEN)
    .map((pair) => pair.join('='))
    .sort()
    .join('&')

/** Keeps a query in the address: other filters are a step in the history, what is typed is none. */
export function writeAddress(query: URLSearchParams): void {
  const search = query.size > 0 ? `?${query}` : ''
  if (search === location.search) return
  const keep = pickedIn(query) === pickedIn(address()) ? 'replaceState' : 'pushState'
  history[keep](null, '', `${location.pathname}${search}`)
}

/** Whether the page was opened by the browser’s “Back” or “Forward”. */
export const cameBack = (): boolean =>
  performance
    .getEntriesByType('navigation')
    .some((entry) => (entry as PerformanceNavigationTiming).type === 'back_forward')

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

/** Keeps a query in the address, without a step in the history. */
export function writeAddress(query: URLSearchParams): void {
  const search = query.size > 0 ? `?${query}` : ''
  if (search !== location.search) history.replaceState(null, '', `${location.pathname}${search}`)
}

import { urls } from './urls.ts'

/** Nothing from elsewhere. Style attributes hold coordinates and counts only. */
const common = [
  "default-src 'self'",
  "img-src 'self' data:",
  "style-src 'self'",
  "style-src-attr 'unsafe-inline'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
]

/**
 * The Content-Security-Policy of a page. Scripts run on the search page alone, where the index is read by WebAssembly of
 * our own. Astro’s `security.csp` would let every page run the scripts of its islands, which no page has, and name their
 * nine hashes in each: more leave, and half a kilobyte.
 */
export const contentPolicy = (path: string): string =>
  [...common, path === urls.search ? "script-src 'self' 'wasm-unsafe-eval'" : "script-src 'none'"].join('; ')

import type { Quote } from '../model/quote.ts'

/** From this length on a fragment names the first and last words only; Chrome’s own links do the same. */
const RANGE_FROM = 300
const EDGE_WORDS = 6
const CONTEXT_WORDS = 4

/**
 * The address with a text fragment, which makes the browser scroll to the quoted words and mark them.
 * https://wicg.github.io/scroll-to-text-fragment/
 *
 * @param url the article’s own address
 * @param quote the verbatim words; `prefix` and `suffix` only where the words alone stand more than once
 */
export function deepLink(url: string, quote: Quote): string {
  const words = wordsOf(quote.exact)
  const isLong = words.join(' ').length >= RANGE_FROM && words.length > EDGE_WORDS * 2
  const target = isLong
    ? `${encode(words.slice(0, EDGE_WORDS))},${encode(words.slice(-EDGE_WORDS))}`
    : encode(words)
  const before = wordsOf(quote.prefix ?? '').slice(-CONTEXT_WORDS)
  const after = wordsOf(quote.suffix ?? '').slice(0, CONTEXT_WORDS)
  const parts = [
    ...(before.length > 0 ? [`${encode(before)}-`] : []),
    target,
    ...(after.length > 0 ? [`-${encode(after)}`] : []),
  ]
  const [address = url, hash = ''] = url.split('#', 2)
  return `${address}#${hash.split(':~:')[0]}:~:text=${parts.join(',')}`
}

const wordsOf = (text: string): string[] => text.trim().split(/\s+/).filter(Boolean)

/** A hyphen, a comma and an ampersand are syntax in a text directive; encodeURIComponent leaves the hyphen. */
const encode = (words: readonly string[]): string =>
  encodeURIComponent(words.join(' ')).replaceAll('-', '%2D')

import type { Quote } from '../model/quote.ts'
import { quoteSpan } from '../mdx/quotes.ts'

const CONTEXT = 40

/** Where the words begin in the article text; the end of the text where they are not in it. */
export function quotePosition(quote: Quote, text: string): number {
  const span = quoteSpan(text, quote)
  if (span) return span.start
  const alone = text.indexOf(quote.exact)
  return alone === -1 ? text.length : alone
}

/**
 * The quotation with the words around it only where it needs them: where its own words stand in the text more than once.
 * Case and the kind of white space are no difference, as they are none to a browser that looks for the words.
 */
export function leastQuote(quote: Quote, text: string): Quote {
  const flat = (words: string): string => words.replace(/\s+/g, ' ').toLowerCase()
  const [haystack, needle] = [flat(text), flat(quote.exact)]
  const first = haystack.indexOf(needle)
  if (first === -1 || haystack.indexOf(needle, first + 1) === -1) return { exact: quote.exact }
  const start = quotePosition(quote, text)
  // The words of another paragraph are no neighbours to a browser: its context does not reach out of a block.
  const prefix =
    text
      .slice(Math.max(0, start - CONTEXT), start)
      .split('\n\n')
      .at(-1) ?? ''
  const end = start + quote.exact.length
  const suffix = text.slice(end, end + CONTEXT).split('\n\n')[0] ?? ''
  return {
    exact: quote.exact,
    ...(prefix.trim() && { prefix: fromWordStart(prefix, start - prefix.length, text) }),
    ...(suffix.trim() && { suffix: toWordEnd(suffix, end + suffix.length, text) }),
  }
}

/** A quotation with what stands around it, always. */
export type QuoteInContext = { exact: string; prefix: string; suffix: string }

/** The quotation with what stands around it, as annotation tools want it; empty at the ends of the text. */
export function quoteInContext(quote: Quote, text: string): QuoteInContext {
  const start = quotePosition(quote, text)
  const end = start + quote.exact.length
  return {
    exact: quote.exact,
    prefix: text.slice(Math.max(0, start - CONTEXT), start),
    suffix: text.slice(end, end + CONTEXT),
  }
}

const isWord = (letter: string | undefined): boolean => letter !== undefined && /[\p{L}\p{N}]/u.test(letter)

/** A cut through a word would look for half of it. */
const fromWordStart = (prefix: string, start: number, text: string): string =>
  isWord(text[start - 1]) && isWord(prefix[0]) ? prefix.replace(/^\S+\s*/, '') : prefix

const toWordEnd = (suffix: string, end: number, text: string): string =>
  isWord(text[end]) && isWord(suffix.at(-1)) ? suffix.replace(/\s*\S+$/, '') : suffix

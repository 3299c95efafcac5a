import type { Quote } from '../model/quote.ts'
import type { Span } from '../model/reading.ts'
import { foldSpace } from './article-text.ts'

/** Whether the words just before (or after) a place end (or begin) as wanted; only white space is not compared. */
function endsWith(before: string, prefix: string): boolean {
  const wanted = foldSpace(prefix)
  return foldSpace(before.slice(-2 * prefix.length - 8)).endsWith(wanted)
}
function startsWith(after: string, suffix: string): boolean {
  const wanted = foldSpace(suffix)
  return foldSpace(after.slice(0, 2 * suffix.length + 8)).startsWith(wanted)
}

/**
 * Every place where a quotation stands in a text: its words exactly, between its prefix and suffix where it has them.
 * @param text an article text
 */
export function quoteSpans(text: string, quote: Quote): Span[] {
  const spans: Span[] = []
  const { exact, prefix = '', suffix = '' } = quote
  if (exact === '') return spans
  for (let start = text.indexOf(exact); start !== -1; start = text.indexOf(exact, start + 1)) {
    const end = start + exact.length
    if (endsWith(text.slice(0, start), prefix) && startsWith(text.slice(end), suffix))
      spans.push({ start, end })
  }
  return spans
}

/** The one place where a quotation stands, or null where there is none or more than one. */
export function quoteSpan(text: string, quote: Quote): Span | null {
  const [only, ...more] = quoteSpans(text, quote)
  return only && more.length === 0 ? only : null
}

/** Context is taken in whole words. */
const lastWords = (text: string, count: number) => foldSpace(text).split(' ').slice(-count).join(' ')
const firstWords = (text: string, count: number) => foldSpace(text).split(' ').slice(0, count).join(' ')

/** The quotation that names a place of a text, with as many words around it as it takes to tell it from others. */
export function quoteAt(text: string, span: Span): Quote {
  const exact = text.slice(span.start, span.end)
  let quote: Quote = { exact }
  const before = text.slice(0, span.start)
  const after = text.slice(span.end)
  for (let count = 4; quoteSpan(text, quote) === null && count < 2 * text.length + 8; count *= 2) {
    const prefix = lastWords(before, count)
    const suffix = firstWords(after, count)
    quote = { exact, ...(prefix && { prefix }), ...(suffix && { suffix }) }
  }
  return quote
}

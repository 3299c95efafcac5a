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

/** The passage of a text that looks most like words that do not stand in it, and where the two part. */
export type NearestPassage = {
  start: number
  /** The passage’s words. */
  text: string
  /** The first words of the quotation that differ, with a little before them. */
  quoted: string
  /** What the text has in their place. */
  printed: string
}

const context = 12
const shown = 30

/** For messages only: a quotation is where its exact words are, or nowhere. */
export function nearestPassage(text: string, exact: string): NearestPassage | null {
  const words = [...exact.matchAll(/\S+/g)]
  for (const size of [3, 2, 1]) {
    // Each run of words found votes for the place where the quotation would begin.
    const votes = new Map<number, { count: number; start: number }>()
    for (let index = 0; index + size <= words.length && index < 200; index++) {
      const from = words[index]?.index ?? 0
      const last = words[index + size - 1]
      const run = exact.slice(from, (last?.index ?? 0) + (last?.[0].length ?? 0))
      if (size === 1 && run.length < 5) continue
      for (
        let at = text.indexOf(run), hits = 0;
        at !== -1 && hits < 50;
        at = text.indexOf(run, at + 1), hits++
      ) {
        const start = Math.max(0, at - from)
        const bucket = Math.round(start / 40)
        const vote = votes.get(bucket) ?? { count: 0, start }
        votes.set(bucket, { ...vote, count: vote.count + 1 })
      }
    }
    const best = [...votes.values()].sort((a, b) => b.count - a.count || a.start - b.start)[0]
    if (best) return passageAt(text, exact, beginning(text, words, best.start))
  }
  return null
}

/** Where the quotation's first words stand near an estimate, or the estimate: changes before a run shift it. */
function beginning(text: string, words: RegExpExecArray[], estimate: number): number {
  const from = Math.max(0, estimate - 60)
  const around = text.slice(from, estimate + 60)
  for (const count of [3, 2, 1]) {
    const first = words
      .slice(0, count)
      .map(([word]) => word)
      .join(' ')
    const at = around.indexOf(first)
    if (at !== -1) return from + at
  }
  return estimate
}

function passageAt(text: string, exact: string, start: number): NearestPassage {
  const passage = text.slice(start, start + exact.length).split('\n\n')[0] ?? ''
  let same = 0
  while (same < exact.length && exact[same] === text[start + same]) same++
  const from = Math.max(0, same - context)
  return {
    start,
    text: passage,
    quoted: exact.slice(from, same + shown),
    printed: text.slice(start + from, start + same + shown).split('\n\n')[0] ?? '',
  }
}

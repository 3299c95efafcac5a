import type { Span } from '../../model/reading.ts'
import { enclosures } from './enclosures.ts'
import { itemStarts } from './lists.ts'
import { ownEnd, ownStart } from './run-in.ts'
import { endsSentence, type Stop } from './stops.ts'

const blankLine = /\n[^\S\n]*\n/g
const stops = /\.(?:[ \u00a0]\.)+|[.!?…‽]+|[。！？｡؟۔।]+/g
/** Marks that close, and the number of a footnote: `martyr.[1]`. */
const closers = /^(?:\[\d{1,3}\]|["'”’»)\]}›]|“(?=\s|$))+/

/**
 * The sentences of a text, in order and without overlap, each trimmed of blanks; together they hold every character of
 * the text that is no blank. Paragraphs end at blank lines and no sentence crosses one. Quotations and brackets are kept
 * whole: `“One died. Two live,” she said` is one sentence, as the rules of the Pragmatic Segmenter have it
 * (https://github.com/diasks2/pragmatic_segmenter, “Golden Rules”).
 */
export function sentences(text: string): Span[] {
  return paragraphs(text)
    .flatMap((paragraph) => lines(text, paragraph))
    .flatMap((line) => cut(text, line))
}

function paragraphs(text: string): Span[] {
  const found: Span[] = []
  let start = 0
  for (const match of text.matchAll(blankLine)) {
    found.push({ start, end: match.index })
    // the second line break stays: it may open the next blank line
    start = match.index + match[0].length - 1
  }
  found.push({ start, end: text.length })
  return found
}

/** The lines of a paragraph, save that a sentence broken by a stray line break is put together again. */
function lines(text: string, paragraph: Span): Span[] {
  const all: Span[] = []
  let start = paragraph.start
  while (start <= paragraph.end) {
    const broken = text.indexOf('\n', start)
    const end = broken < 0 || broken > paragraph.end ? paragraph.end : broken
    if (text.slice(start, end).trim() !== '') all.push({ start, end })
    start = end + 1
  }
  // from the last line up: does the run of lines that begin in lower case, from this one on, come to a full stop?
  let completes = false
  const joins: boolean[] = []
  for (let i = all.length - 1; i > 0; i--) {
    const line = text.slice(all[i]?.start, all[i]?.end)
    const before = text.slice(all[i - 1]?.start, all[i - 1]?.end)
    const lower = /^\s*\p{Ll}/u.test(line)
    completes = lower && (completes || /[.!?…]["'”’»)\]]*\s*$/.test(line.slice(-20)))
    joins[i] = completes || (lower && /\S[^\S\n]+$/.test(before.slice(-8))) || hangs(before)
  }
  const kept: Span[] = []
  all.forEach((line, i) => {
    const last = kept.at(-1)
    if (last && joins[i]) last.end = line.end
    else kept.push({ ...line })
  })
  return kept
}

/** Whether a line ends in a word that cannot end a sentence, so that only the width of the page broke it. */
function hangs(line: string): boolean {
  return /[\p{L}\d] (?:the|an?|of|and|or|to|in|on|at|by|for|with|from|as|that|its|their|his|her)\s*$/u.test(
    line.slice(-20),
  )
}

function cut(text: string, line: Span): Span[] {
  const part = text.slice(line.start, line.end)
  const own = ownStart(part)
  const credit = ownEnd(part)
  const ends = [...(own > 0 ? [own] : []), ...itemStarts(part), ...(credit < part.length ? [credit] : [])]
  const wholes = enclosures(part)
  let whole = 0
  let start = own
  let item = 0
  for (const match of part.matchAll(stops)) {
    while (item < ends.length && (ends[item] ?? 0) <= match.index) start = Math.max(start, ends[item++] ?? 0)
    while ((wholes[whole]?.end ?? Infinity) <= match.index) whole++
    const enclosure = wholes[whole]
    const inside = enclosure !== undefined && enclosure.start < match.index
    const stop: Stop = { text: part, sentence: start, start: match.index, end: match.index + match[0].length }
    let after = stop.end
    after += closers.exec(part.slice(after, after + 12))?.[0].length ?? 0
    if (inside && after < enclosure.end) continue
    const end = endsSentence(stop, after)
    if (end === undefined) continue
    ends.push(end)
    start = end
  }
  return pieces(part, ends).map(({ start: from, end }) => ({
    start: line.start + from,
    end: line.start + end,
  }))
}

function pieces(part: string, ends: number[]): Span[] {
  const found: Span[] = []
  let from = 0
  for (const to of [...ends.sort((a, b) => a - b), part.length]) {
    const piece = part.slice(from, to)
    const trimmed = piece.trim()
    if (trimmed !== '') {
      const start = from + piece.indexOf(trimmed)
      found.push({ start, end: start + trimmed.length })
    }
    from = Math.max(from, to)
  }
  return found
}

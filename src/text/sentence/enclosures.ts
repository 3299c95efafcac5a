import type { Span } from '../../model/reading.ts'

/**
 * The longest enclosure that still is part of one sentence, in UTF-16 code units. A longer one is a passage, or a mark that
 * nobody closed, and its sentences count one by one.
 */
const longest = 800

/** How many marks are kept open at once; real prose nests two or three. */
const deepest = 8

const partners: ReadonlyMap<string, string> = new Map([
  ['(', ')'],
  ['[', ']'],
  ['{', '}'],
  ['“', '”'],
  ['„', '“'],
  ['‘', '’'],
  ['«', '»'],
  ['`', "'"],
])
const marks = /[()[\]{}“”„‘’«»"'`]/g
const wordCharacter = /[\p{L}\p{N}]/u

/**
 * The places of a text between brackets or quotation marks, marks included, in order and without overlap: of nested ones
 * the outermost. Marks without a partner enclose nothing.
 */
export function enclosures(text: string): Span[] {
  const open: { mark: string; at: number }[] = []
  const found: Span[] = []
  for (const match of text.matchAll(marks)) {
    const at = match.index
    const mark = match[0]
    const closes = open.findLastIndex((one) => partner(one.mark) === mark)
    // German „…“ closes with what English opens with
    const closesGerman = mark === '“' && closes >= 0
    if (!closesGerman && opens(mark, text, at)) {
      const again = open.findLastIndex((one) => one.mark === mark && isQuote(mark))
      if (again >= 0) open.splice(again)
      open.push({ mark, at })
      if (open.length > deepest) open.shift()
    } else if (closes >= 0 && !isApostrophe(mark, text, at)) {
      const start = open[closes]?.at ?? at
      open.splice(closes)
      if (at + 1 - start <= longest) found.push({ start, end: at + 1 })
    }
  }
  return outermost(found)
}

function partner(mark: string): string {
  return partners.get(mark) ?? mark
}

function isQuote(mark: string): boolean {
  return !'([{'.includes(mark)
}

/** A straight mark opens where a word may begin; any other says itself whether it opens. */
function opens(mark: string, text: string, at: number): boolean {
  if (mark !== '"' && mark !== "'") return partners.has(mark)
  const before = text[at - 1] ?? ' '
  const after = text[at + 1] ?? ' '
  return /[\s([{“‘—–-]/.test(before) && !/\s/.test(after)
}

function isApostrophe(mark: string, text: string, at: number): boolean {
  if (mark !== "'" && mark !== '’') return false
  const before = text[at - 1] ?? ' '
  const after = text[at + 1] ?? ' '
  // “the workers’ rights” and “it’s”: a closing mark follows the point or comma of what it closes
  return wordCharacter.test(after) || /s/i.test(before) || /\s/.test(before)
}

function outermost(spans: Span[]): Span[] {
  const kept: Span[] = []
  for (const span of spans.sort((a, b) => a.start - b.start)) {
    if (span.start >= (kept.at(-1)?.end ?? 0)) kept.push(span)
  }
  return kept
}

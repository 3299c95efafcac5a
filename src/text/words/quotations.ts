import type { Span } from '../../model/reading.ts'

/** A quoted stretch with its marks. One that runs over several paragraphs gives one span a paragraph. */
export type Quotation = Span & {
  /** It was left open at the end of the paragraph, to go on in the next. */
  open: boolean
  /** It has no mark at its head: that of a paragraph before still holds. */
  unmarked?: true
}

const pairs: Record<string, string> = { '“': '”', '„': '“”', '«': '»', '»': '«', '「': '」' }

/** Every mark of them. */
const marks = /["“”„«»「」]/g

/** The quotations of a text in order, marks included. Single marks count only as a pair of curly ones around several words. */
export function quotations(text: string): Quotation[] {
  const found: Quotation[] = []
  let paragraphStart = 0
  // how far a quotation goes on without marks of its own, in characters
  let goesOnTo = 0
  while (paragraphStart <= text.length) {
    const paragraphEnd = endOfParagraph(text, paragraphStart)
    if (paragraphStart < goesOnTo) {
      const end = Math.min(paragraphEnd, goesOnTo)
      found.push({ start: paragraphStart, end, open: end < goesOnTo, unmarked: true })
    } else {
      for (const one of inParagraph(text, paragraphStart, paragraphEnd)) found.push(one)
      const last = found.at(-1)
      if (last?.open === true && opensSpeech(text, last.start, paragraphStart))
        goesOnTo = closedLater(text, last) ?? 0
    }
    paragraphStart = paragraphEnd + 2
  }
  return found
}

function endOfParagraph(text: string, start: number): number {
  const at = text.indexOf('\n\n', start)
  return at < 0 ? text.length : at
}

/** Whether a quotation begins with its paragraph, or behind a colon: one that may run on into the next. */
const opensSpeech = (text: string, at: number, paragraphStart: number) =>
  at === paragraphStart || /:\s$/.test(text.slice(at - 2, at))

/** How many paragraphs a quotation may run on without a mark at the head of each. */
const longestUnmarked = 4

/**
 * Where a quotation that takes up a whole paragraph and is left open is closed, if that is at the end of a later paragraph and no
 * mark stands before: “It is late. ¶ We waited. ¶ We left.” Null where it is not.
 */
function closedLater(text: string, { start, end }: Quotation): number | null {
  let from = end + 2
  for (let steps = 0; steps < longestUnmarked && from < text.length; steps += 1) {
    const paragraphEnd = endOfParagraph(text, from)
    const at = text.slice(from, paragraphEnd).search(marks)
    if (at >= 0) {
      const closes = text[from + at] === '”' || (text[from + at] === '"' && text[start] === '"')
      return closes && from + at + 1 === paragraphEnd && /[.!?…]$/u.test(text.slice(from, from + at))
        ? paragraphEnd
        : null
    }
    from = paragraphEnd + 2
  }
  return null
}

function inParagraph(text: string, start: number, end: number): Quotation[] {
  const outer = outerSingles(text, start, end)
  if (outer !== null) return outer
  const found: Quotation[] = []
  let open = -1
  let closers = ''
  let passed = start
  for (const { 0: character, index } of text.slice(start, end).matchAll(marks)) {
    const at = start + index
    if (at < passed) continue
    if (open < 0) {
      const closer = character === '"' ? '"' : pairs[character]
      // An inch mark or a stray closing mark opens nothing.
      if (
        closer === undefined ||
        (character === '"' &&
          /[\p{L}\p{N}.,!?]/u.test(text[at - 1] ?? ' ') &&
          /[\s.,;:]|^$/u.test(text[at + 1] ?? ''))
      )
        continue
      open = at
      closers = closer
    } else if (character === '“' && closers === '”')
      passed = at + 1 + quotedWithin(text, at, end, opensSpeech(text, open, start))
    else if (closers.includes(character) || closesMixed(text, at, closers)) {
      found.push({ start: open, end: at + 1, open: false })
      open = -1
    }
  }
  if (open >= 0) found.push({ start: open, end, open: true })
  if (found.length === 0) {
    for (const one of curlySingles(text, start, end)) found.push(one)
    const from = openSingle(text, start, end, found.at(-1)?.end ?? start)
    if (from !== null) found.push({ start: from, end, open: true })
  }
  return found
}

/**
 * “acts as “honest broker”, and pays,” said Ann Lee: how many characters a few words marked off inside a quotation take, whose own
 * end comes next, or which goes on in the next paragraph; else 0.
 */
function quotedWithin(text: string, at: number, end: number, mayRunOn: boolean): number {
  const inner = /^“[^“”".!?]{1,60}[.!?]?”/u.exec(text.slice(at, end))?.[0]
  if (inner === undefined || !/[\p{Ll},]\s$/u.test(text.slice(at - 2, at))) return 0
  const rest = text.slice(at + inner.length, end)
  const closes = /^[^“”"]*”/u.test(rest)
  const goesOn =
    mayRunOn &&
    /\p{Ll}\s$/u.test(text.slice(at - 2, at)) &&
    /^[^”"]*\p{L}[^”"]*$/u.test(rest) &&
    isTakenUp(text, end)
  return closes || goesOn ? inner.length - 1 : 0
}

/** Whether the paragraph behind a quotation’s goes on with it: it opens with a mark, or is closed by one that none in it opens. */
const isTakenUp = (text: string, end: number) =>
  /^\n\n“/u.test(text.slice(end)) || closedLater(text, { start: 0, end, open: true }) !== null

/** A paragraph that single marks enclose, with double ones inside: 'I said, "Take it." He did not.' */
function outerSingles(text: string, start: number, end: number): Quotation[] | null {
  const double = text.slice(start, end).search(/["“]/)
  if (double < 0 || !/^\s*['‘]\p{L}/u.test(text.slice(start, end))) return null
  const singles = curlySingles(text, start, end)
  const first = singles[0]
  if (first !== undefined && first.start - start < 2 && first.end > start + double) return singles
  const from = openSingle(text, start, end, first?.end ?? start)
  return singles.length === 0 && from !== null && from < start + double
    ? [{ start: from, end, open: true }]
    : null
}

/** Word processors mix the two styles: “so they said," and "like this”. */
function closesMixed(text: string, at: number, closers: string): boolean {
  const character = text[at]
  if (closers === '"') return character === '”'
  return (
    closers === '”' &&
    character === '"' &&
    /[\p{L}\p{N}.,!?…]/u.test(text[at - 1] ?? ' ') &&
    /[\s.,;:)]|^$/u.test(text[at + 1] ?? '')
  )
}

/** British style: ‘…’ around words, told from apostrophes by the spaces around it, and by the capital behind “the States' Senate”. */
function curlySingles(text: string, start: number, end: number): Quotation[] {
  const paragraph = text.slice(start, end)
  return [
    ...paragraph.matchAll(
      /[‘'](?<![\p{L}\p{N}][‘'])(?=[\p{L}\p{N}…“"([$£€])([^‘\n]{0,1500}?[\p{L}\p{N}.,!?…)\]"”])[’'](?![\p{L}\p{N}])(?!(?<=\p{Lu}\p{Ll}+s[’'])\s\p{Lu}\p{Ll})/gu,
    ),
  ]
    .filter((match) => (match[1] ?? '').split(/\s+/u).length >= 2)
    .map((match) => ({ start: start + match.index, end: start + match.index + match[0].length, open: false }))
}

/** ‘… left open at the end of a paragraph, as British papers do where the next paragraph goes on. */
function openSingle(text: string, start: number, end: number, after: number): number | null {
  const opening = /(?:^|:\s)(['‘])(?=\p{Lu}[\p{L}’',-]*\s)/u.exec(text.slice(after, end))
  if (opening === null || (opening.index === 0 && after !== start && !opening[0].startsWith(':'))) return null
  const from = after + opening.index + opening[0].length - 1
  return text.slice(from, end).split(/\s+/u).length >= 5 ? from : null
}

/** The words without the quotation’s marks. */
export function unquoted(text: string, span: Span): Span {
  const from = /^["“„«»「‘']/u.test(text.slice(span.start)) ? span.start + 1 : span.start
  const inner = text.slice(from, span.end)
  // ““It was “a lie.””: the mark at the end is that of the words quoted again
  const isInners = /“[^“”]*”$/u.test(inner) && from > span.start
  const to = /["”“»«」’']$/u.test(inner) && !isInners ? span.end - 1 : span.end
  return { start: from, end: Math.max(from, to) }
}

/** A text without what it quotes. */
export const withoutQuotations = (text: string): string =>
  quotations(text).reduceRight((left, { start, end }) => left.slice(0, start) + left.slice(end), text)

/** What it is: a run of letters, a run of digits with their separators, or a single other character. */
export type LexemeType = 'word' | 'number' | 'mark'

/** A word, number or mark of a text, with what the readers of numbers and dates ask most. */
export interface Lexeme {
  /** UTF-16 offset of the first code unit. */
  start: number
  /** UTF-16 offset after the last code unit. */
  end: number
  text: string
  /** `text` in lower case. */
  lower: string
  type: LexemeType
  /** What stands before it: 0 nothing, 1 blanks, 2 a line break or the start of the text. */
  gap: 0 | 1 | 2
}

/** Stands for any place outside the text, so that readers may look around without asking whether they may. */
const nothing: Lexeme = { start: -1, end: -1, text: '', lower: '', type: 'mark', gap: 2 }

/**
 * Dotted abbreviations (`U.S.`, `p.m.`) are one word, and a possessive `’s` is a word of its own, so that `Monday’s` still
 * reads as Monday.
 */
const pattern =
  /(\d+(?:[.,]\d+)*)|((?:\p{L}\.){2,}|['’]s(?![\p{L}\d])|\p{L}[\p{L}\p{M}]*(?:['’](?!s(?![\p{L}\d]))\p{L}+)*)|\S/gu

/** Cuts a text into words, numbers and marks. Blanks are kept only as the `gap` of the lexeme that follows. */
export function lexemes(text: string): Lexeme[] {
  const list: Lexeme[] = []
  let from = 0
  for (const { 0: found, 1: number, 2: word, index: start } of text.matchAll(pattern)) {
    const end = start + found.length
    const between = text.slice(from, start)
    list.push({
      start,
      end,
      text: found,
      lower: found.toLowerCase(),
      type: number !== undefined ? 'number' : word !== undefined ? 'word' : 'mark',
      gap: from === 0 || between.includes('\n') ? 2 : between === '' ? 0 : 1,
    })
    from = end
  }
  return list
}

/** The lexeme at an index, or `nothing` outside the text. */
export function at(list: readonly Lexeme[], index: number): Lexeme {
  // by a negative index a list is asked as any object is, which takes long
  return (index < 0 ? undefined : list[index]) ?? nothing
}

/** The lexeme at an index where it stands on the same line as the one before it, else `nothing`. */
export function along(list: readonly Lexeme[], index: number): Lexeme {
  const lexeme = at(list, index)
  return lexeme.gap === 2 ? nothing : lexeme
}

const hyphens: ReadonlySet<string> = new Set('-‐‑–—')

/** Whether a lexeme is a hyphen or dash glued to both neighbours: `30-year`, `10–15`. */
export function isGluedHyphen(list: readonly Lexeme[], index: number): boolean {
  const lexeme = at(list, index)
  return hyphens.has(lexeme.text) && lexeme.gap === 0 && at(list, index + 1).gap === 0
}

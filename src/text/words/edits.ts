import type { Span } from '../../model/reading.ts'

/** A change to the words of a text: what stands at the span becomes `text`. */
export type Edit = Span & { text: string }

/** The words of a span with the edits that lie inside it made; of overlapping edits the first one given wins. */
export function edited(text: string, span: Span, edits: readonly Edit[]): string {
  const chosen: Edit[] = []
  for (const edit of edits) {
    const inside = edit.start >= span.start && edit.end <= span.end
    const clear = chosen.every((other) => edit.end <= other.start || edit.start >= other.end)
    if (inside && clear) chosen.push(edit)
  }
  let at = span.start
  let result = ''
  for (const edit of chosen.sort((a, b) => a.start - b.start)) {
    result += text.slice(at, edit.start) + edit.text
    at = edit.end
  }
  return result + text.slice(at, span.end)
}

/** The words, of which there must be one, with a small letter first. */
export const lowerFirst = (words: string) => words[0]!.toLowerCase() + words.slice(1)

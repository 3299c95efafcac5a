import type { Difference } from '../model/comparison.ts'
import type { Segment } from './views.ts'

/**
 * Cuts a quotation where its words differ from what other sources say. Differences of style are not marked.
 * @param words the verbatim quotation
 * @param article the id of the article it stands in
 */
export function markDifferences(
  words: string,
  article: string,
  differences: readonly Difference[],
): Segment[] {
  const marks = differences
    .filter(({ kind }) => kind !== 'style')
    .flatMap(({ kind, values }) =>
      values
        .filter(({ articles }) => articles.includes(article))
        .flatMap(({ text }) =>
          occurrences(text, words).map((start) => ({ start, end: start + text.length, kind })),
        ),
    )
    .sort((a, b) => a.start - b.start || b.end - a.end)
  const segments: Segment[] = []
  let at = 0
  for (const { start, end, kind } of marks) {
    if (start < at) continue
    if (start > at) segments.push({ text: words.slice(at, start), difference: null })
    segments.push({ text: words.slice(start, end), difference: kind })
    at = end
  }
  if (at < words.length) segments.push({ text: words.slice(at), difference: null })
  return segments
}

const LETTER = /[\p{L}\p{N}]/u

/** Where `part` stands in `whole` as whole words. */
function occurrences(part: string, whole: string): number[] {
  const found: number[] = []
  if (part.trim() === '') return found
  for (let at = whole.indexOf(part); at !== -1; at = whole.indexOf(part, at + 1)) {
    const cutsBefore = LETTER.test(whole[at - 1] ?? '') && LETTER.test(part[0] ?? '')
    const cutsAfter = LETTER.test(whole[at + part.length] ?? '') && LETTER.test(part.at(-1) ?? '')
    if (!cutsBefore && !cutsAfter) found.push(at)
  }
  return found
}

import { isFactual, type DifferenceKind } from '../model/claim.ts'
import { alignWords } from '../compare/differences/align.ts'
import type { Difference } from '../model/comparison.ts'
import type { Segment } from './views.ts'

/** A quotation and the article it stands in. */
export type Quoted = { article: string; exact: string }

/**
 * Cuts a quotation where its words differ from what other sources say.
 * @param quoted the verbatim quotation
 * @param others the quotations that it was compared with; its own may be among them
 * @param isMarked the kinds of difference to mark: else those of fact
 */
export function markDifferences(
  { article, exact }: Quoted,
  differences: readonly Difference[],
  others: readonly Quoted[],
  isMarked: (kind: DifferenceKind) => boolean = isFactual,
): Segment[] {
  const marks = differences
    .filter(({ kind }) => isMarked(kind))
    .flatMap((difference) =>
      difference.values
        .filter(({ articles }) => articles.includes(article))
        .flatMap(({ text }) => {
          const against = others.filter((other) => isAgainst(other.article, text, difference))
          return placesOf(text, exact, against).map((start) => ({
            start,
            end: start + text.length,
            kind: difference.kind,
          }))
        }),
    )
    .sort((a, b) => a.start - b.start || b.end - a.end)
  const segments: Segment[] = []
  let at = 0
  for (const { start, end, kind } of marks) {
    if (start < at) continue
    if (start > at) segments.push({ text: exact.slice(at, start), difference: null })
    segments.push({ text: exact.slice(start, end), difference: kind })
    at = end
  }
  if (at < exact.length) segments.push({ text: exact.slice(at), difference: null })
  return segments
}

/** Whether an article says something else than `text`. */
const isAgainst = (article: string, text: string, { values }: Difference): boolean =>
  values.some((value) => value.text !== text && value.articles.includes(article))

/** Where the differing words stand: of several places those that differ when the quotations are laid side by side. */
function placesOf(text: string, exact: string, against: readonly Quoted[]): number[] {
  const found = occurrences(text, exact)
  const places = found.length > 0 ? found : occurrences(inSmall(text), inSmall(exact))
  if (places.length < 2) return places
  const differing = against.flatMap((other) =>
    alignWords(exact, other.exact)
      .filter(({ kind }) => kind !== 'same' && kind !== 'style')
      .map(({ a }) => a),
  )
  return places.filter((start) =>
    differing.some((span) => span.start < start + text.length && start < span.end),
  )
}

/** A value is told in one article’s words: another may begin a sentence with them, or its article, “AT least”. */
const inSmall = (words: string): string => words.replace(/\p{Lu}/gu, smallOf)
/** As many letters as before, so that what is found stands where it stood: “İ” has no small letter of one sign. */
const smallOf = (letter: string): string => {
  const small = letter.toLowerCase()
  return small.length === letter.length ? small : letter
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

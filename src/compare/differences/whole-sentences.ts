/** Passages that are cited from a sentence, with what that sentence says beside them. */
import type { ComparedArticle, ComparedCitation } from '../../model/comparison.ts'
import type { DifferenceKind } from '../../model/claim.ts'
import type { Span } from '../../model/reading.ts'
import { sentences } from '../../text/sentence/sentences.ts'
import { remembering } from '../../text/words/remembering.ts'
import { overlap } from '../../text/words/spans.ts'
import { likeness } from '../words/likeness.ts'
import { comparedWords } from '../words/words.ts'

/** A sentence that holds a part is beside another all the same from here on, whatever else it tells. */
const stillNear = 0.5

/** A citation, with where in its words those stand that are cited, if these are a part of the sentence, and its words as printed, if other. */
export type WholeCitation = ComparedCitation & { cited?: Span; printed?: string }

type Articles = ReadonlyMap<string, Pick<ComparedArticle, 'text'>>

/** Articles are compared claim by claim, and mostly few at a time. */
const fewArticles = 200
/** The sentences of an article. */
export const sentencesOf = remembering(fewArticles, sentences)

/** Where the sentences of a text begin and end that hold a passage of it; null where it does not stand there. */
function around(text: string, passage: string): Span | null {
  const start = text.indexOf(passage)
  if (start < 0) return null
  const cited = { start, end: start + passage.length }
  const held = sentencesOf(text).filter((one) => overlap(one, cited))
  const [first, last] = [held[0], held.at(-1)]
  return first === undefined || last === undefined
    ? null
    : { start: Math.min(cited.start, first.start), end: Math.max(cited.end, last.end) }
}

/**
 * Citations, those that are a part of a sentence as the whole of it where another article is cited for a sentence that the whole is nearer to
 * than the part: beside “closed the bridge to get to the rail yard” nothing is left out of “closed the bridge” if “and got to the rail yard”
 * follows there. Of two parts of one sentence the first is kept.
 */
export function inWholeSentences(
  citations: readonly ComparedCitation[],
  articles: Articles,
): WholeCitation[] {
  const whole = new Map(
    citations.map((citation) => {
      const text = articles.get(citation.article)?.text ?? ''
      const found = around(text, citation.quote.exact)
      return [citation, found === null ? citation.quote.exact : text.slice(found.start, found.end)] as const
    }),
  )
  const isPart = (citation: ComparedCitation) =>
    lettersIn(whole.get(citation) ?? '') > lettersIn(citation.quote.exact)
  const isNearer = (part: ComparedCitation, sentence: string) => (other: ComparedCitation) =>
    other.article !== part.article &&
    !isPart(other) &&
    (likeness(sentence, other.quote.exact) > likeness(part.quote.exact, other.quote.exact) ||
      // who says so there stands outside the part
      (!tellsWho(part.quote.exact) &&
        [sentence, other.quote.exact].every(tellsWho) &&
        likeness(sentence, other.quote.exact) >= stillNear))
  const seen = new Set<string>()
  return citations.flatMap((citation) => {
    const sentence = whole.get(citation) ?? ''
    const near = isPart(citation) ? citations.filter(isNearer(citation, sentence)) : []
    if (near.length === 0) return [citation]
    const key = `${citation.article}\n${sentence}`
    if (seen.has(key)) return []
    seen.add(key)
    const exact = near.some(({ quote }) => tellsWho(quote.exact)) ? sentence : withoutSayer(sentence)
    const start = exact.indexOf(citation.quote.exact)
    const cited = { start, end: start + citation.quote.exact.length }
    return [{ ...citation, quote: { ...citation.quote, exact }, ...(start >= 0 && { cited }) }]
  })
}

/** Whether a text says who says so. */
const tellsWho = (text: string): boolean => comparedWords(text).some(({ says }) => says)

/**
 * Whether a difference lies beside the part of a sentence that a citation is of, and is of no fact: what somebody who writes his own text puts
 * otherwise or leaves out there is of another claim.
 */
export function isOfAnotherClaim(
  kind: DifferenceKind,
  { cited }: WholeCitation,
  place: Span,
  isOneSided: boolean,
): boolean {
  if (cited === undefined || overlap(cited, place)) return false
  return kind === 'wording' || kind === 'omission' || (kind === 'attribution' && isOneSided)
}

/** A sentence without who says so before it or behind: who is cited for a sentence without it may have left that uncited. */
function withoutSayer(sentence: string): string {
  const told = comparedWords(sentence).filter(({ says }) => !says)
  return sentence.slice(told[0]?.start ?? 0, told.at(-1)?.end)
}

const lettersIn = (text: string): number => text.match(/[\p{L}\p{N}]/gu)?.length ?? 0

/** The sentences of an article that hold a passage, and the one behind, without the passage; empty where it does not stand there. */
export function besidePassage(article: string, passage: string): { own: string; next: string } {
  const found = around(article, passage)
  if (found === null) return { own: '', next: '' }
  const next = sentencesOf(article).find(({ start }) => start >= found.end)
  return {
    own: article.slice(found.start, found.end).replace(passage, ' '),
    next: next === undefined ? '' : article.slice(next.start, next.end),
  }
}

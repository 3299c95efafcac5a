/** Of whom the same words are quoted, where outlets name two. */
import type { ComparedArticle, ComparedCitation } from '../../model/comparison.ts'
import { foldedWords } from '../../text/terms/terms.ts'
import { printOneQuote } from '../matching/same-quote.ts'
import { sameSpeaker } from '../words/same-speaker.ts'
import { spotBetween, type Spot } from './spots.ts'

/**
 * Where citations quote the same words of two who are named in full: “A. J. Holm” and “A. J. Brandt”. Who is quoted by one as the body he speaks
 * for, or is named in the article of the other too, is not known to be another: only names with a word in common are then set beside each other.
 */
export function quotationSayers(
  citations: readonly ComparedCitation[],
  articles: ReadonlyMap<string, Pick<ComparedArticle, 'text'>>,
): Spot[] {
  const named = citations.flatMap((citation) =>
    citation.speaker !== null && fullName.test(citation.speaker)
      ? [{ citation, name: citation.speaker }]
      : [],
  )
  const isNamedIn = (name: string, { article }: ComparedCitation) =>
    wordsOf(articles.get(article)?.text ?? '').has(lastOf(name))
  for (const [at, one] of named.entries()) {
    for (const other of named.slice(at + 1)) {
      if (
        one.citation.article === other.citation.article ||
        sameSpeaker(one.name, other.name) ||
        mayBeOneName(one.name, other.name) ||
        !printOneQuote(quoting(one.citation), quoting(other.citation)) ||
        (wordsOf(one.name).isDisjointFrom(wordsOf(other.name)) &&
          (isNamedIn(one.name, other.citation) || isNamedIn(other.name, one.citation)))
      )
        continue
      const sideOf = ({ name }: (typeof named)[number]) => ({
        text: name,
        places: named
          .filter((each) => sameSpeaker(each.name, name))
          .map(({ citation }) => ({ citation, span: { start: 0, end: citation.quote.exact.length } })),
      })
      return [spotBetween('attribution', sideOf(one), sideOf(other))]
    }
  }
  return []
}

/** Several words with a capital, and none without but such as “of”. */
const fullName = /^\p{Lu}[\p{L}.’'-]*(?: (?:of|for|the|and|de|van|von|al))*(?: \p{Lu}[\p{L}.’'-]*)+$/u

const wordsOf = (text: string) => new Set(foldedWords(text))
const lastOf = (name: string): string => [...wordsOf(name)].at(-1) ?? ''

/** “All Nippon” and “All-Nippon Airways”, “Vincent DelGiudice” and “Del Giudice”, “Ada Lind” and “Ada M. Lind Jr.” */
function mayBeOneName(a: string, b: string): boolean {
  const [one, other] = [a, b].map((name) =>
    [...wordsOf(name)].filter((word) => word.length > 1 && !/^[js]r$/.test(word)),
  ) as [string[], string[]]
  const [joined, joinedThere] = [one.join(''), other.join('')]
  return (
    joined.includes(joinedThere) ||
    joinedThere.includes(joined) ||
    one.every((word) => other.includes(word)) ||
    other.every((word) => one.includes(word))
  )
}

const quoting = ({ quote: { exact } }: ComparedCitation) => ({ text: exact, statement: exact })

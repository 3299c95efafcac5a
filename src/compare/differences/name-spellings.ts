/** Names that outlets spell in two ways, in whatever words they tell the rest. */
import type { ComparedArticle, ComparedCitation } from '../../model/comparison.ts'
import { countryOf } from '../../text/data/countries.ts'
import { fold } from '../../text/terms/terms.ts'
import { sameName } from '../../text/terms/romanisation.ts'
import { isName } from '../words/one-name.ts'
import { comparedWords, type Word } from '../words/words.ts'
import { articleWords } from './article-words.ts'
import { spotBetween, type Spot } from './spots.ts'

type Named = { citation: ComparedCitation; word: Word; text: string }

/**
 * Where two citations spell one name in two ways, “Stacy” and “Stacey”, and neither article has the spelling of the other anywhere: who has
 * both tells of two.
 */
export function nameSpellings(
  citations: readonly ComparedCitation[],
  articles: ReadonlyMap<string, Pick<ComparedArticle, 'text'>>,
): Spot[] {
  const named = citations.flatMap((citation) =>
    comparedWords(citation.quote.exact)
      .filter((word) => isName(word) && countryOf(word.norm) === null)
      .map((word): Named => {
        const text = citation.quote.exact.slice(word.start, word.end).replace(/['’]s?$/, '')
        return { citation, word, text }
      }),
  )
  const has = ({ citation: { article } }: Named, { word }: Named) =>
    articleWords(articles, article).has(fold(word.norm))
  const found: Spot[] = []
  for (const [at, one] of named.entries())
    for (const other of named.slice(at + 1)) {
      if (one.citation.article === other.citation.article || one.word.norm === other.word.norm) continue
      if (!areSpellings(one.word.norm, other.word.norm) || has(one, other) || has(other, one)) continue
      if (found.some(({ values: [first] }) => first?.text === one.text)) continue
      const sideOf = ({ text, word: { norm } }: Named) => ({
        text,
        places: named
          .filter(({ word }) => word.norm === norm)
          .map((each) => ({
            citation: each.citation,
            span: { start: each.word.start, end: each.word.start + each.text.length },
          })),
      })
      found.push(spotBetween('name', sideOf(one), sideOf(other)))
    }
  return found
}

/** Shorter names are others with another letter: “Lee” and “Leo”. */
const leastLetters = 5
/** “Braun” and “Brauns”, “Republican” and “Republic” are forms of one word, spelled alike. */
const endings = /^(?:s|es|n|an|ian|ese|ish|i)$/

function areSpellings(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  if (!/^\p{L}+$/u.test(a + b) || (long.startsWith(short) && endings.test(long.slice(short.length))))
    return false
  return (
    sameName(a, b) || (short.length >= leastLetters && short[0] === long[0] && isOneLetterOff(short, long))
  )
}

/** Whether one letter is another, is left out or stands before the one before it. */
function isOneLetterOff(short: string, long: string): boolean {
  let at = 0
  while (at < short.length && short[at] === long[at]) at += 1
  const [rest, restThere] = [short.slice(at), long.slice(at)]
  return (
    rest === restThere.slice(1) ||
    (short.length === long.length &&
      (rest.slice(1) === restThere.slice(1) ||
        (rest.slice(2) === restThere.slice(2) && rest[0] === restThere[1] && rest[1] === restThere[0])))
  )
}

import { readClaims } from '../../../scripts/importer/claims/claims.ts'
import { differencesOf } from '../../../src/compare/differences/differences.ts'
import { lineageLookup } from '../../../src/compare/lineage/lookup.ts'
import type { DifferenceKind } from '../../../src/model/claim.ts'
import type { ComparedArticle, ComparedCitation } from '../../../src/model/comparison.ts'
import { whenOf } from '../../../src/text/date/dates.ts'
import type { Pair } from '../compare-data.ts'

const published = '2026-01-05'
/** Nothing shows where either has it from. */
const unknown = lineageLookup([
  { a: 'a', b: 'b', relation: 'unknown', overlap: 0, agency: null, evidence: [] },
])

/** The kinds of differences that a claim’s page lists of two outlets’ texts, each read as an article of its own. */
export function shownKinds({ a, b }: Pair): DifferenceKind[] {
  const articles = [articleOf('a', a), articleOf('b', b)]
  const byId = new Map(articles.map((article) => [article.id, article]))
  return differencesOf(articles.map(citationOf), byId, unknown).map(({ kind }) => kind)
}

const articleOf = (id: string, text: string): ComparedArticle => ({
  id, publisher: id, language: 'en', published, modified: null, byline: [], opinion: false, releasedBy: null,
  credit: null, url: null, text,
}) // prettier-ignore

/** What is cited of a text: from its first passage to its last, said by whoever says the first. */
function citationOf({ id, text }: ComparedArticle): ComparedCitation {
  const { passages } = readClaims(text, published)
  const [first, last] = [passages[0], passages.at(-1)]
  if (first === undefined || last === undefined)
    return { article: id, quote: { exact: text }, speaker: null, stance: 'reports', when: [] }
  return {
    article: id,
    quote: { exact: text.slice(first.start, last.start + last.exact.length) },
    speaker: first.speaker,
    stance: first.stance,
    when: passages.flatMap(({ when }) => whenOf(text, when)),
  }
}

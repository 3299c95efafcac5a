import type { ComparedArticle, ComparedCitation, Lineage, Relation } from '../../../src/model/comparison.ts'
import { lineageLookup } from '../../../src/compare/lineage/lookup.ts'
import type { MatchedArticle } from '../../../src/compare/matching/match.ts'

/** An article with what a test is about; the rest is plain. */
export function article(id: string, rest: Partial<ComparedArticle> = {}): ComparedArticle {
  return {
    id,
    publisher: id,
    language: 'en',
    published: '2026-01-05',
    modified: null,
    byline: [`Ada ${id}`],
    opinion: false,
    releasedBy: null,
    credit: null,
    url: null,
    text: '',
    ...rest,
  }
}

/** An article to match by its claims, each reported by the outlet itself. */
export const matchedArticle = (
  id: string,
  texts: readonly string[],
  published = '2026-01-05',
): MatchedArticle => ({
  id,
  published,
  claims: texts.map((text, at) => ({
    id: `${id}${at}`,
    statement: text,
    text,
    speaker: null,
    stance: 'reports',
    when: [],
  })),
})

export function cite(from: string, exact: string, rest: Partial<ComparedCitation> = {}): ComparedCitation {
  return { article: from, quote: { exact }, speaker: null, stance: 'reports', when: [], ...rest }
}

export const byId = (...articles: ComparedArticle[]) => new Map(articles.map((one) => [one.id, one]))

/** A lookup in which the named pairs have a relation. */
export function related(...pairs: [string, string, Relation][]) {
  return lineageLookup(
    pairs.map(([a, b, relation]): Lineage => ({ a, b, relation, overlap: 0, agency: null, evidence: [] })),
  )
}

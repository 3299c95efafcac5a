/**
 * Whole articles of one event, and which of their claims are one: read by eye, claim by claim, so that what is not joined is
 * known too. Twelve events of ours, three articles each, as reporters of three papers would write them; and 56 pairs of
 * articles of newscluster.
 */
import { readFileSync } from 'node:fs'
import { readClaims } from '../../scripts/importer/claims/claims.ts'
import type { MatchedArticle, MatchedClaim } from '../../src/compare/matching/claim-index.ts'
import { newsArticles } from './compare-data.ts'
import { readRows } from './newscluster.ts'

/** Two claims of two articles; `part` where one tells the other aside, or tells the general of its particular. */
export type StoryPair = {
  a: { article: string; claim: MatchedClaim }
  b: { article: string; claim: MatchedClaim }
  related: 'same' | 'denies' | 'part' | 'other'
}
export type Stories = {
  name: string
  /** All that an index would hold beside them. */
  articles: readonly MatchedArticle[]
  /** All pairs of claims of two articles of one event, by event. */
  pairs: ReadonlyMap<string, readonly StoryPair[]>
}

const linesOf = (name: string) =>
  readFileSync(new URL(`stories/${name}`, import.meta.url), 'utf8')
    .trim()
    .split('\n')

/** The pairs of claims of two articles, by what is known of some: `where of a | where of b`. */
function across(
  a: MatchedArticle,
  b: MatchedArticle,
  known: ReadonlyMap<string, string>,
  whereOf: (article: MatchedArticle, claim: MatchedClaim) => string = ({ id }, claim) => `${id} ${claim.id}`,
): StoryPair[] {
  return a.claims.flatMap((mine) =>
    b.claims.map((theirs): StoryPair => {
      const [here, there] = [whereOf(a, mine), whereOf(b, theirs)]
      const related = known.get(`${here} | ${there}`) ?? known.get(`${there} | ${here}`) ?? 'other'
      if (related !== 'same' && related !== 'denies' && related !== 'part' && related !== 'other')
        throw new Error(`stories: “${related}” is none of same, denies, part: ${here} | ${there}`)
      return { a: { article: a.id, claim: mine }, b: { article: b.id, claim: theirs }, related }
    }),
  )
}

const knownIn = (lines: readonly string[]) =>
  new Map(
    lines.map((line) => {
      const [a = '', b = '', related = ''] = line.split(' | ')
      return [`${a} | ${b}`, related]
    }),
  )

/** Events of ours. */
export function ownStories(): Stories {
  const articles = (readRows('stories/own.jsonl') as (MatchedArticle & { event: string })[]).map(
    (article) => ({
      ...article,
      claims: article.claims.map((claim, at, all) => ({ ...claim, place: at / all.length })),
    }),
  )
  const known = knownIn(linesOf('own.txt'))
  const pairs = [...Map.groupBy(articles, ({ event }) => event)].map(([event, group]) => {
    const found = group.flatMap((a, at) => group.slice(at + 1).flatMap((b) => across(a, b, known)))
    return [event, found] as const
  })
  return { name: 'own stories', articles, pairs: new Map(pairs) }
}

/** Pairs of articles of newscluster; null where the set is not on this machine. What is read otherwise now is left out. */
export function newsStories(): Stories | null {
  const news = newsArticles()
  if (news === null) return null
  const wheres = new Map<MatchedClaim, string>()
  const articles = news.map(({ id, published, text }): MatchedArticle => {
    // The set has one line break where an article has a blank line.
    const placeOf = (offset: number) => offset - (text.slice(0, offset).match(/\n\n/g)?.length ?? 0)
    const claims = readClaims(text, published).passages.map((one) => {
      const { speaker, stance, statement, when, exact } = one
      const place = one.start / text.length
      const claim: MatchedClaim = { id: one.id, statement, text: exact, speaker, stance, when, place }
      wheres.set(claim, `${id} ${placeOf(one.start)} ${placeOf(one.end)}`)
      return claim
    })
    return { id, published, claims }
  })
  const lines = linesOf('newscluster.txt')
  const known = knownIn(lines.filter((line) => !line.startsWith('== ')))
  const byId = new Map(articles.map((article) => [article.id, article]))
  const eventOf = new Map(news.map(({ id, event }) => [id, event]))
  const pairs = new Map<string, StoryPair[]>()
  for (const line of lines) {
    const [, one = '', other = ''] = /^== (\w+) (\w+)$/.exec(line) ?? []
    const [a, b, event] = [byId.get(one), byId.get(other), eventOf.get(one)]
    if (a === undefined || b === undefined || event === undefined) continue
    const found = across(a, b, known, (_, claim) => wheres.get(claim) ?? '')
    pairs.set(event, [...(pairs.get(event) ?? []), ...found])
  }
  return { name: 'newscluster stories', articles, pairs }
}

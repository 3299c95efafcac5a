import { claimIndex } from '../../../src/compare/matching/claim-index.ts'
import type { MatchedArticle } from '../../../src/compare/matching/match.ts'
import { similarity } from '../../../src/compare/words/similarity.ts'
import { areaUnderCurve } from '../area-under-curve.ts'
import { eventPairs, eventSentences, pairKey } from '../compare-data.ts'
import { type Row, share } from './score.ts'
import { claimOf } from './one-claim.ts'

/** How well likeness by words tells pairs of sentences that share an event of ECB+. */
export function events(): Row[] {
  const pairs = eventPairs()
  if (pairs === null) return []
  const scored = pairs.map((pair) => ({ ...pair, score: similarity(pair.a, pair.b) }))
  const row = (measure: string, list: typeof scored, target: string, floor: string) => ({
    set: 'ecbplus',
    measure,
    value: `${areaUnderCurve(list).toFixed(3)} (${list.length} pairs)`,
    target,
    floor,
  })
  return [row('shared event, area under the curve', scored, '≥ .80', '.71')]
}

/** Sentences of ECB+ that would be joined; each topic is of two events of one kind, the second reported years later. */
export function joinedEvents(): Row[] {
  const read = eventSentences()
  if (read === null) return []
  const index = claimIndex()
  const published = (subtopic: string) => (subtopic.endsWith('plus') ? '2013-01-05' : '2009-01-05')
  const articles = read.docs.map(({ id, subtopic, sentences, curated_sentences: curated }): MatchedArticle => ({
    id, published: published(subtopic), claims: curated.map((at) => claimOf(String(at), sentences[at] ?? '', published(subtopic))),
  })) // prettier-ignore
  for (const article of articles) index.add(article)
  const found = new Set(
    articles.flatMap(({ id, claims: told }) =>
      told.flatMap((claim) =>
        index
          .find(id, claim)
          .filter(({ b }) => b.article !== id)
          .map(({ a, b }) => pairKey(`${a.article}:${a.claim}`, `${b.article}:${b.claim}`)),
      ),
    ),
  )
  const right = [...found].filter((pair) => read.shared.has(pair)).length
  return [
    {
      set: 'ecbplus',
      measure: 'sentences joined that share an event',
      value: share(right, found.size),
      details: [...found].filter((pair) => !read.shared.has(pair)),
    },
  ]
}

import { differencesOf } from '../../../src/compare/differences/differences.ts'
import { lineages } from '../../../src/compare/lineage/lineage.ts'
import { copiesAmong, lineageLookup, pairsWithin } from '../../../src/compare/lineage/lookup.ts'
import { matchClaims } from '../../../src/compare/matching/match.ts'
import type { ComparedArticle, ComparedCitation } from '../../../src/model/comparison.ts'
import { whenOf } from '../../../src/text/date/dates.ts'
import { newsArticles } from '../compare-data.ts'
import type { Row } from './score.ts'

/** All articles of newscluster read, matched and compared. */
export async function whole(): Promise<Row[]> {
  const articles = newsArticles()
  if (articles === null) return []
  const { readClaims } = await import('../../../scripts/importer/claims/claims.ts')
  const { matchable, withClaimedElsewhere } = await import('../../../scripts/importer/match/matchable.ts')
  const start = performance.now()
  const own = articles.map((article) => ({
    ...article,
    reading: readClaims(article.text, article.published),
  }))
  const read = performance.now()
  const related = lineages(articles)
  const whole = withClaimedElsewhere(own, [], related)
  const matched = matchable(whole)
  const citations = new Map(
    whole.flatMap(({ id, text, reading }) =>
      reading.passages.map((passage): [string, ComparedCitation] => {
        const { exact, speaker, stance } = passage
        return [
          `${id} ${passage.id}`,
          { article: id, quote: { exact }, speaker, stance, when: whenOf(text, passage.when) },
        ]
      }),
    ),
  )
  const groups = matchClaims(matched, copiesAmong(related)).filter(
    ({ members }) => new Set(members.map((one) => one.article)).size > 1,
  )
  const byId = new Map<string, ComparedArticle>(articles.map((article) => [article.id, article]))
  const sharing = groups.map(({ members }) => members.map((one) => one.article))
  const lookup = lineageLookup(lineages(articles, pairsWithin(sharing)))
  let found = 0
  const shown: string[] = []
  for (const { members } of groups) {
    const cited = members.flatMap(({ article, claim }) => citations.get(`${article} ${claim}`) ?? [])
    const differing = differencesOf(cited, byId, lookup).filter(({ kind }) => kind !== 'style')
    found += differing.length
    shown.push(
      [
        ...cited.map((one) => `\n      ${one.article} ${one.quote.exact.replaceAll('\n', ' ')}`),
        ...differing.map(
          ({ kind, sameOrigin, values }) =>
            `\n        ${kind}${sameOrigin ? ' (edit)' : ''}: ${values.map((value) => `“${value.text}”`).join(' / ')}`,
        ),
      ].join(''),
    )
  }
  const end = performance.now()
  const seconds = (time: number) => `${(time / 1000).toFixed(1)} s`
  return [
    {
      set: 'newscluster',
      measure: 'all articles read, matched and compared',
      value: `${seconds(end - start)}, of it reading ${seconds(read - start)}; ${related.length} related pairs, ${groups.length} claims of several articles, ${found} differences`,
      target: '≤ 10 s',
      details: shown,
    },
  ]
}

import { toldStance, type ToldStance } from '../model/claim.ts'
import type { Topic } from '../model/topic.ts'
import type { Directory } from './directory.ts'
import type { Stored, StoredClaim } from './site-content.ts'
import type { ClaimSummary } from './views.ts'
import type { TopicView } from './page-views.ts'

/**
 * All that a topic’s page shows.
 * @param claims those of the topic, in the order of lists
 */
export function topicView(
  { id, data }: Stored<Topic>,
  claims: readonly StoredClaim[],
  summaryOf: ReadonlyMap<string, ClaimSummary>,
  { article, publisherRef }: Directory,
): TopicView {
  const rows = claims.flatMap((claim) => {
    const summary = summaryOf.get(claim.id)
    return summary === undefined ? [] : [{ claim: summary, byOutlet: stancesByOutlet(claim, article) }]
  })
  const compared = rows
    .filter(({ byOutlet }) => byOutlet.size > 1)
    .sort(
      (a, b) =>
        Number(b.claim.openDifferences.length > 0) - Number(a.claim.openDifferences.length > 0) ||
        b.byOutlet.size - a.byOutlet.size,
    )
  const outlets = [...new Set(compared.flatMap(({ byOutlet }) => [...byOutlet.keys()]))].map(publisherRef)
  return {
    id,
    name: data.name,
    about: data.about ?? null,
    claims: rows.map(({ claim }) => claim),
    outlets,
    rows: compared.map(({ claim, byOutlet }) => ({
      claim,
      stances: outlets.map((outlet) => byOutlet.get(outlet.id) ?? null),
    })),
    alone: rows.filter(({ byOutlet }) => byOutlet.size < 2).map(({ claim }) => claim),
  }
}

function stancesByOutlet({ data }: StoredClaim, article: Directory['article']): Map<string, ToldStance[]> {
  const found = new Map<string, ToldStance[]>()
  for (const citation of data.citations) {
    const outlet = article(citation.article)?.data.publisher
    if (outlet === undefined) continue
    const stances = found.get(outlet) ?? []
    const told = toldStance(citation.stance, citation.speaker === undefined)
    if (!stances.includes(told)) stances.push(told)
    found.set(outlet, stances)
  }
  return found
}

import { lineageOf } from '../../../src/compare/lineage/lineage.ts'
import { isCopy } from '../../../src/compare/lineage/lookup.ts'
import { hashOf } from '../../../src/text/terms/fingerprints.ts'
import { newsArticles, wirePairs } from '../compare-data.ts'
import { count, type Count, type Row, scores, share, tally } from './score.ts'

/** Half of the events, told by their names: what was read to mend the rules was not of them. */
const isHeldOut = (name: string) => (hashOf(name) & 1) === 1

/** Which pairs of newscluster are copies of one text. */
export function wire(): Row[] {
  const articles = new Map(newsArticles()?.map((article) => [article.id, article]))
  const [all, dev, held] = [count(), count(), count()]
  const events = new Map<string, Count>()
  let quotes = 0
  let quotesKept = 0
  for (const pair of wirePairs() ?? []) {
    const [a, b] = [articles.get(pair.a), articles.get(pair.b)]
    if (a === undefined || b === undefined) continue
    const lineage = lineageOf(a, b)
    const copy = isCopy(lineage)
    const shown = `${pair.label} as ${lineage.relation} ${lineage.overlap}: ${a.event} ${a.publisher} ${a.id}, ${b.publisher} ${b.id}`
    tally(all, pair.not_independent, copy, shown)
    tally(isHeldOut(a.event) ? held : dev, pair.not_independent, copy, shown)
    const event = events.get(a.event) ?? count()
    events.set(a.event, event)
    tally(event, pair.not_independent, copy, shown)
    if (pair.label === 'shared_quote') {
      quotes += 1
      if (!copy) quotesKept += 1
    }
  }
  if (all.wanted === 0) return []
  const withCopies = [...events.values()].filter((event) => event.wanted > 0)
  const whole = withCopies.filter((event) => event.missed.length === 0).length
  const clean = [...events.values()].filter((event) => event.found > event.hit).length
  const set = 'newscluster wire_pairs'
  return [
    {
      set,
      measure: 'copies, by pair',
      value: scores(all),
      target: 'P ≥ .95, R ≥ .92',
      floor: 'P .87, R .77',
      details: all.missed,
    },
    { set, measure: '  held-out events', value: scores(held) },
    { set, measure: '  other events', value: scores(dev) },
    {
      set,
      measure: 'copies, by event',
      value: `${whole} of ${withCopies.length} events with copies whole, false copies in ${clean} of ${events.size}`,
    },
    {
      set,
      measure: 'shared quotes not called copies',
      value: share(quotesKept, quotes),
      target: '≥ .95',
    },
  ]
}

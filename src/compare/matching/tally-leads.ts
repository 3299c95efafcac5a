/** Which claims keep a tally that another keeps too, in articles that tell of what its own tells: “the toll rose to four” has few words in common with any. */
import { byCodeUnits } from '../../model/order.ts'
import type { Entry } from './entries.ts'

/** So many claims of an article have to lead to another for this to be near it. */
const severalLeads = 2
/** So many articles near one are looked at, those first to which most leads. */
const nearby = 8

/** Claims, by number, by what they count. */
export type TallyLeads = {
  add: (claim: Entry, at: number) => void
  /** The claims in articles near its own that keep count of what a claim counts. */
  from: (at: number) => number[]
}

/** @param leadsOf what else leads from a claim to others (`claimLeads`), as long as no other is added */
export function tallyLeads(
  entries: readonly Entry[],
  leadsOf: (at: number) => readonly number[],
): TallyLeads {
  const placesIn = new Map<string, number[]>()
  let near = new Map<string, readonly string[]>()
  const articlesNear = (article: string): readonly string[] => {
    const counts = new Map<string, number>()
    for (const of of placesIn.get(article) ?? [])
      for (const other of new Set(leadsOf(of).map((at) => entries[at]!.article)))
        if (other !== article) counts.set(other, (counts.get(other) ?? 0) + 1)
    return [...counts]
      .filter(([, count]) => count >= severalLeads)
      .sort((a, b) => b[1] - a[1] || byCodeUnits(a[0], b[0]))
      .slice(0, nearby)
      .map(([one]) => one)
  }
  return {
    add({ article }, at) {
      if (near.size > 0) near = new Map()
      placesIn.set(article, [...(placesIn.get(article) ?? []), at])
    },
    from(at) {
      const { tallies, article } = entries[at]!
      if (tallies.length === 0) return []
      const articles = near.get(article) ?? articlesNear(article)
      near.set(article, articles)
      return articles
        .flatMap((one) => placesIn.get(one) ?? [])
        .filter((other) => entries[other]!.tallies.some((tally) => tallies.includes(tally)))
    },
  }
}

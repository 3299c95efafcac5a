import { claimIndex, sameAcross, type Member } from '../../../src/compare/matching/claim-index.ts'
import { newsStories, ownStories } from '../stories.ts'
import { count, type Row, scores, tally } from './score.ts'

/** Which claims of whole articles of one event are joined; one that is told aside in the other counts neither way. */
export function stories(): Row[] {
  return [ownStories(), newsStories()].flatMap((set) => {
    if (set === null) return []
    const index = claimIndex()
    for (const article of set.articles) index.add(article)
    const counts = count()
    for (const { a, b, related } of [...set.pairs.values()].flat()) {
      if (related === 'part') continue
      const members = [a, b].map(({ article, claim }) => ({ article, claim: claim.id })) as [Member, Member]
      const isJoined = index.score(...members) >= sameAcross
      tally(counts, related !== 'other', isJoined, `${a.claim.statement} / ${b.claim.statement}`)
    }
    return [
      { set: set.name, measure: 'same claim', value: scores(counts), details: counts.missed },
    ] // prettier-ignore
  })
}

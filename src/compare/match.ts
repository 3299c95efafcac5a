import {
  claimIndex,
  memberKey,
  sameAcross,
  sameWithin,
  type MatchedArticle,
  type Member,
} from './claim-index.ts'
import { byPublication } from './order.ts'

export { claimIndex } from './claim-index.ts'
export type { MatchedArticle, Member } from './claim-index.ts'

/** How many claims of a group, the earliest, speak for it. */
const speakers = 4

/**
 * Which claims of several articles are one. Every claim is a member of exactly one group; groups and members are ordered
 * by publication of the earliest article, then by place in it. The same whatever order the articles come in.
 */
export function matchClaims(articles: readonly MatchedArticle[]): { members: Member[] }[] {
  const sorted = articles.toSorted(byPublication)
  const index = claimIndex()
  for (const article of sorted) index.add(article)
  const members = sorted.flatMap((article) =>
    article.claims.map((claim) => ({ article: article.id, claim: claim.id })),
  )
  const place = new Map(members.map((member, at) => [memberKey(member), at]))
  const links: { a: number; b: number; score: number }[] = []
  for (const article of sorted) {
    for (const claim of article.claims) {
      for (const { a, b, score } of index.find(article.id, claim)) {
        const [x, y] = [place.get(memberKey(a)) ?? -1, place.get(memberKey(b)) ?? -1]
        links.push({ a: Math.min(x, y), b: Math.max(x, y), score })
      }
    }
  }
  links.sort((x, y) => y.score - x.score || x.a - y.a || x.b - y.b)
  const group = members.map((_, at) => at)
  const held = members.map((_, at) => [at])
  for (const { a, b } of links) {
    const [into, from] = [group[a] ?? a, group[b] ?? b]
    if (into === from) continue
    const [mine, theirs] = [held[into] ?? [], held[from] ?? []]
    if (!areOne(mine, theirs, members, index.score)) continue
    for (const at of theirs) group[at] = into
    held[into] = [...mine, ...theirs].sort((x, y) => x - y)
    held[from] = []
  }
  return held
    .filter((one) => one.length > 0)
    .sort((x, y) => (x[0] ?? 0) - (y[0] ?? 0))
    .map((one) => ({ members: one.flatMap((at) => members[at] ?? []) }))
}

/** Two groups are one where two thirds of their earliest claims match across: a chain of likenesses makes no claim. */
function areOne(
  mine: readonly number[],
  theirs: readonly number[],
  members: readonly Member[],
  score: (a: Member, b: Member) => number,
): boolean {
  let across = 0
  let all = 0
  for (const x of mine.slice(0, speakers)) {
    for (const y of theirs.slice(0, speakers)) {
      const [one, other] = [members[x], members[y]]
      if (one === undefined || other === undefined) continue
      const found = score(one, other)
      const within = one.article === other.article
      if (within && found < sameWithin) return false
      all += 1
      if (found >= (within ? sameWithin : sameAcross)) across += 1
    }
  }
  return across * 3 >= all * 2
}

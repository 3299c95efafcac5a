import {
  claimIndex,
  memberKey,
  sameAcross,
  sameWithin,
  type AreCopies,
  type ClaimIndex,
  type MatchedArticle,
  type Member,
} from './claim-index.ts'
import { byPublication } from '../figures/publication.ts'

export { claimIndex } from './claim-index.ts'
export type { AreCopies, MatchedArticle, Member } from './claim-index.ts'

/** A claim of a group; `opposed` where it says that what the first of the group says is not so. */
export type MatchedMember = Member & { opposed: boolean }

/** How many claims of a group, the earliest, speak for it. */
const speakers = 4
/**
 * How surely any two claims of two groups are one at least, where all of them are by their mean. “Eight nurses were made redundant” is as
 * good as “Six nurses lost their jobs”, and less near to a sentence that tells more. Of the ten groups of newscluster and of six events
 * read blind that this changes, nine are then one claim, as they should be.
 */
const leastInGroup = 0.55

/** Two claims by their places, the earlier first, that say the same; `opposed` where one says that it is not so. */
type Link = { a: number; b: number; score: number; opposed: boolean }

/** How alike the words of two claims are at least, and how much more than those of one of them and a third, for it to leave that one. */
const nearlyVerbatim = 0.6
const muchNearer = 0.15

/**
 * Which claims of several articles are one. Every claim is a member of exactly one group; groups and members are ordered
 * by publication of the earliest article, then by place in it. The same whatever order the articles come in.
 */
export function matchClaims(
  articles: readonly MatchedArticle[],
  areCopies?: AreCopies,
): { members: MatchedMember[] }[] {
  const sorted = articles.toSorted(byPublication)
  const index = claimIndex(areCopies)
  for (const article of sorted) index.add(article)
  const members = sorted.flatMap((article) =>
    article.claims.map((claim) => ({ article: article.id, claim: claim.id })),
  )
  const place = new Map(members.map((member, at) => [memberKey(member), at]))
  const links: Link[] = []
  for (const article of sorted) {
    for (const claim of article.claims) {
      for (const { a, b, score, opposed } of index.find(article.id, claim)) {
        const [x, y] = [place.get(memberKey(a)) ?? -1, place.get(memberKey(b)) ?? -1]
        links.push({ a: Math.min(x, y), b: Math.max(x, y), score, opposed })
      }
    }
  }
  links.sort((x, y) => y.score - x.score || x.a - y.a || x.b - y.b)
  const group = members.map((_, at) => at)
  const held = members.map((_, at) => [at])
  // Whether a claim says the opposite of what the first of its group said when it was alone.
  const turned = members.map(() => false)
  const join = ({ a, b, score, opposed }: Link) => {
    const [into, from] = [group[a] ?? a, group[b] ?? b]
    if (into === from) return
    const [mine, theirs] = [held[into] ?? [], held[from] ?? []]
    const turns = opposed !== (turned[a] !== turned[b])
    const isOpposedTo = (x: number, y: number) => (turned[x] !== turned[y]) !== turns
    if (!areOne(mine, theirs, members, index, isOpposedTo, score)) return
    for (const at of theirs) {
      group[at] = into
      turned[at] = turned[at] !== turns
    }
    held[into] = [...mine, ...theirs].sort((x, y) => x - y)
    held[from] = []
  }
  /** Parts a claim from the one that it was joined with, to be one with a third; gives the one that is left alone. */
  const leave = (taken: number, lone: number): number | null => {
    const [from, into] = [group[taken] ?? taken, group[lone] ?? lone]
    const other = held[from]?.find((at) => at !== taken)
    if (held[into]?.length !== 1 || held[from]?.length !== 2 || other === undefined) return null
    if (turned[taken] !== turned[other] || !isNearer(members, index, taken, lone, other)) return null
    held[from] = [other]
    held[into] = [lone, taken].sort((x, y) => x - y)
    group[taken] = into
    turned[taken] = turned[lone] ?? false
    return other
  }
  for (const link of links) join(link)
  const left = new Set<number | null>()
  for (const { a, b, opposed } of links) if (!opposed) left.add(leave(a, b)).add(leave(b, a))
  for (const link of links) if (left.has(link.a) || left.has(link.b)) join(link)
  return held
    .filter((one) => one.length > 0)
    .sort((x, y) => (x[0] ?? 0) - (y[0] ?? 0))
    .map((one) => ({
      members: one.flatMap((at) => {
        const member = members[at]
        return member === undefined ? [] : [{ ...member, opposed: turned[at] !== turned[one[0] ?? -1] }]
      }),
    }))
}

/**
 * Whether a claim says nearly word for word what a third says, and the one that it was joined with, of another article, does not: what is as
 * surely one need not be as near, and two thirds of three that are one in pairs are not.
 */
function isNearer(
  members: readonly Member[],
  index: ClaimIndex,
  ...[taken, lone, other]: [taken: number, lone: number, other: number]
): boolean {
  const [one, near, far] = [members[taken], members[lone], members[other]]
  if (one === undefined || near === undefined || far === undefined || near.article === far.article)
    return false
  const likeness = index.likeness(one, near)
  return likeness >= nearlyVerbatim && likeness >= index.likeness(one, far) + muchNearer
}

/**
 * Two groups are one where two thirds of their earliest claims match across, or all do by their mean: a chain of likenesses makes no claim.
 * Nor are they where one claim would stand beside another that says it is not so.
 * @param isOpposedTo whether two claims would be of two sides
 * @param sure how surely two of their claims are one, or one denies the other
 */
function areOne(
  mine: readonly number[],
  theirs: readonly number[],
  members: readonly Member[],
  index: ClaimIndex,
  isOpposedTo: (x: number, y: number) => boolean,
  sure: number,
): boolean {
  let across = 0
  const all: number[] = []
  for (const x of mine.slice(0, speakers)) {
    for (const y of theirs.slice(0, speakers)) {
      const [one, other] = [members[x], members[y]]
      if (one === undefined || other === undefined) continue
      const found = index.score(one, other)
      const within = one.article === other.article
      if (within && found < sameWithin) return false
      if (found >= sameAcross && index.areOpposed(one, other) !== isOpposedTo(x, y)) {
        // what is nearer to the one side than the other denies it does not deny it
        if (!isOpposedTo(x, y) || found >= sure) return false
        continue
      }
      all.push(within ? 0 : found)
      if (found >= (within ? sameWithin : sameAcross)) across += 1
    }
  }
  const mean = all.reduce((sum, one) => sum + one, 0) / all.length
  return across * 3 >= all.length * 2 || (mean >= sameAcross && Math.min(...all) >= leastInGroup)
}

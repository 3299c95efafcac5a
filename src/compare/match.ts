import type { Stance } from '../model/claim.ts'
import type { When } from '../model/date.ts'
import { byPublication, compareStrings } from './order.ts'
import { conflict } from './conflict.ts'
import { profileOf, profileSimilarity, sharedWeight, type Profile } from './similarity.ts'

/** A claim as matching sees it. */
export type MatchedClaim = {
  id: string
  /** The claim alone, with pronouns resolved. */
  statement: string
  /** The passage, verbatim. */
  text: string
  speaker: string | null
  stance: Stance
  when: readonly Pick<When, 'value' | 'grain'>[]
}
export type MatchedArticle = { id: string; published: string | null; claims: readonly MatchedClaim[] }
export type Member = { article: string; claim: string }
/** Two claims of different articles that say the same, and how surely, from 0 to 1. */
export type Match = { a: Member; b: Member; score: number }

/** From here on two claims of different articles are one. */
const sameClaim = 0.5
/** From here on two claims of one article are one: it seldom says a thing twice. */
const sameWithin = 0.85
/** A word that more than this many claims hold leads to none of them. */
const commonWord = 200
/** How many of a claim’s rarest words lead to candidates. */
const leads = 8

type Entry = Member & { claim: string; texts: Profile[]; when: MatchedClaim['when']; plain: string[] }

/** Claims by the words that are in them. Adding or asking costs time in proportion to what is added or asked. */
export type ClaimIndex = {
  add: (article: MatchedArticle) => void
  /** Claims of other articles that say the same, the surest first. */
  find: (article: string, claim: MatchedClaim) => Match[]
}

export function claimIndex(): ClaimIndex {
  const entries: Entry[] = []
  const holders = new Map<string, number[]>()
  const weightOf = (stem: string) => {
    const count = holders.get(stem)?.length ?? 0
    return Math.log(1 + (entries.length + 50) / (count + 1)) / Math.log(51)
  }
  const entryOf = (article: string, claim: MatchedClaim): Entry => ({
    article,
    claim: claim.id,
    plain: [claim.statement, claim.text],
    texts: [profileOf(claim.statement, weightOf), profileOf(claim.text, weightOf)],
    when: claim.when,
  })
  return {
    add(article) {
      for (const claim of article.claims) {
        const entry = entryOf(article.id, claim)
        const index = entries.push(entry) - 1
        for (const key of new Set(entry.texts.flatMap((profile) => [...profile.weights.keys()]))) {
          const held = holders.get(key)
          if (held === undefined) holders.set(key, [index])
          else held.push(index)
        }
      }
    },
    find(article, claim) {
      const entry = entryOf(article, claim)
      const keys = [...new Set(entry.texts.flatMap((profile) => [...profile.weights.keys()]))]
        .map((key) => ({ key, held: holders.get(key) ?? [] }))
        .filter(({ held }) => held.length > 0 && held.length <= commonWord)
        .sort((a, b) => a.held.length - b.held.length || compareStrings(a.key, b.key))
      const counts = new Map<number, number>()
      for (const { held } of keys.slice(0, leads)) {
        for (const index of held) counts.set(index, (counts.get(index) ?? 0) + 1)
      }
      const found: Match[] = []
      for (const index of counts.keys()) {
        const other = entries[index]
        if (other === undefined || (other.article === article && other.claim === claim.id)) continue
        const score = scoreOf(entry, other, weightOf)
        if (score >= (other.article === article ? sameWithin : sameClaim)) {
          found.push({
            a: { article, claim: claim.id },
            b: { article: other.article, claim: other.claim },
            score,
          })
        }
      }
      return found.sort((x, y) => y.score - x.score || compareMembers(x.b, y.b))
    },
  }
}

function scoreOf(a: Entry, b: Entry, weightOf: (stem: string) => number): number {
  let best = 0
  for (const one of a.texts)
    for (const other of b.texts) best = Math.max(best, weighted(one, other, weightOf))
  return conflict(a, b) ? best * 0.5 : best
}

/** Weights are asked anew: an entry’s own are those of the day it was added. */
function weighted(a: Profile, b: Profile, weightOf: (stem: string) => number): number {
  const renew = (profile: Profile): Profile => {
    const weights = new Map([...profile.weights.keys()].map((key) => [key, weightOf(key)]))
    return { ...profile, weights, total: [...weights.values()].reduce((sum, one) => sum + one, 0) }
  }
  const [one, other] = [renew(a), renew(b)]
  const shared = sharedWeight(one, other)
  if (shared === 0) return 0
  return Math.max(profileSimilarity(one, other), 0)
}

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
  const place = new Map(members.map((member, at) => [keyOf(member), at]))
  const group = members.map((_, at) => at)
  const held = members.map((_, at) => [at])
  const scores = new Map<number, number>()
  const links: { a: number; b: number; score: number }[] = []
  for (const article of sorted) {
    for (const claim of article.claims) {
      for (const { a, b, score } of index.find(article.id, claim)) {
        const [x, y] = [place.get(keyOf(a)) ?? -1, place.get(keyOf(b)) ?? -1]
        if (x >= y) continue
        links.push({ a: x, b: y, score })
        scores.set(x * members.length + y, score)
      }
    }
  }
  links.sort((x, y) => y.score - x.score || x.a - y.a || x.b - y.b)
  const linked = (x: number, y: number) => scores.has(Math.min(x, y) * members.length + Math.max(x, y))
  for (const { a, b } of links) {
    const [into, from] = [group[a] ?? a, group[b] ?? b]
    if (into === from) continue
    const [mine, theirs] = [held[into] ?? [], held[from] ?? []]
    // Two groups become one where most of their claims match across: a chain of likenesses is no claim.
    let across = 0
    let within = true
    for (const x of mine) {
      for (const y of theirs) {
        if (linked(x, y)) across += 1
        else if (members[x]?.article === members[y]?.article) within = false
      }
    }
    if (!within || across * 2 < mine.length * theirs.length) continue
    for (const y of theirs) group[y] = into
    held[into] = [...mine, ...theirs]
    held[from] = []
  }
  return held
    .filter((one) => one.length > 0)
    .map((one) => one.toSorted((x, y) => x - y))
    .sort((x, y) => (x[0] ?? 0) - (y[0] ?? 0))
    .map((one) => ({ members: one.flatMap((at) => members[at] ?? []) }))
}

const keyOf = (member: Member) => `${member.article}\n${member.claim}`
const compareMembers = (a: Member, b: Member) =>
  compareStrings(a.article, b.article) || compareStrings(a.claim, b.claim)

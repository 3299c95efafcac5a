import { memberKey, sameAcross } from '../../../src/compare/matching/claim-index.ts'
import {
  claimIndex,
  matchClaims,
  type AreCopies,
  type MatchedArticle,
  type MatchedMember,
  type Member,
} from '../../../src/compare/matching/match.ts'
import { byPublication } from '../../../src/compare/figures/publication.ts'
import type { Stance } from '../../../src/model/claim.ts'
import type { CitedClaim } from './matchable.ts'

/**
 * Which claims of several articles are one claim. Claims that an article states in the same words are one from the start:
 * a denial and what it points back to have the denied claim as their statement.
 */
export function groupClaims(articles: readonly MatchedArticle[], areCopies?: AreCopies): MatchedMember[][] {
  const representative = new Map<string, Member>()
  const followers = new Map<string, Member[]>()
  const distinct = articles.map((article) => ({
    ...article,
    claims: article.claims.filter((claim) => {
      const own = `${article.id}\n${claim.statement}`
      const first = representative.get(own)
      const member = { article: article.id, claim: claim.id }
      if (first === undefined) representative.set(own, member)
      else followers.set(memberKey(first), [...(followers.get(memberKey(first)) ?? []), member])
      return first === undefined
    }),
  }))
  return matchClaims(distinct, areCopies).map(({ members }) =>
    members.flatMap((member) => [
      member,
      ...(followers.get(memberKey(member)) ?? []).map((one) => ({ ...one, opposed: member.opposed })),
    ]),
  )
}

/** The stance of who says the opposite of what a claim states. */
export const turned = (stance: Stance): Stance => (stance === 'disputes' ? 'asserts' : 'disputes')
/** The stance that a passage takes to what a claim states, which it may say is not so. */
export const stanceOf = (passage: { stance: Stance }, opposed: boolean): Stance =>
  opposed ? turned(passage.stance) : passage.stance

/** A claim of the content; `opposed` where what was asked for says that it is not so. */
export type KnownClaim = { slug: string; opposed: boolean }

/** Finds the claims that exist already among those of the content. */
export type KnownClaims = {
  /** The claim that cites this passage, or says the same, or that it is not so; null where none does. */
  find: (
    member: Member,
    claim: MatchedArticle['claims'][number],
    published: string | null,
  ) => KnownClaim | null
}

/**
 * @param existing what each claim of the content cites, as matching sees it
 * @param coming the articles whose claims are asked for: what else they tell is evidence too
 */
export function knownClaims(
  existing: readonly CitedClaim[],
  coming: readonly MatchedArticle[] = [],
  areCopies?: AreCopies,
): KnownClaims {
  const index = claimIndex(areCopies)
  const known = new Map<string, { slug: string; stance: Stance }>()
  for (const { slug, article } of existing) {
    for (const { id, stance } of article.claims)
      known.set(memberKey({ article: article.id, claim: id }), { slug, stance })
    index.add(article)
  }
  for (const article of coming.toSorted(byPublication))
    index.add({
      ...article,
      claims: article.claims.filter(({ id }) => !known.has(memberKey({ article: article.id, claim: id }))),
    })
  return {
    find(member, claim, published) {
      const own = known.get(memberKey(member))
      if (own !== undefined)
        return { slug: own.slug, opposed: (own.stance === 'disputes') !== (claim.stance === 'disputes') }
      const [best] = index
        .find(member.article, claim, sameAcross, published)
        .filter(({ b }) => b.article !== member.article && known.has(memberKey(b)))
      const found = best === undefined ? undefined : known.get(memberKey(best.b))
      return best === undefined || found === undefined ? null : { slug: found.slug, opposed: best.opposed }
    },
  }
}

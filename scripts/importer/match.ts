import { sameAcross } from '../../src/compare/claim-index.ts'
import { claimIndex, matchClaims, type MatchedArticle, type Member } from '../../src/compare/match.ts'

const keyOf = ({ article, claim }: Member) => `${article}\n${claim}`

/**
 * Which claims of several articles are one claim. Claims that an article states in the same words are one from the start:
 * a denial and what it points back to have the denied claim as their statement.
 */
export function groupClaims(articles: readonly MatchedArticle[]): Member[][] {
  const representative = new Map<string, Member>()
  const followers = new Map<string, Member[]>()
  const distinct = articles.map((article) => ({
    ...article,
    claims: article.claims.filter((claim) => {
      const own = `${article.id}\n${claim.statement}`
      const first = representative.get(own)
      const member = { article: article.id, claim: claim.id }
      if (first === undefined) representative.set(own, member)
      else followers.set(keyOf(first), [...(followers.get(keyOf(first)) ?? []), member])
      return first === undefined
    }),
  }))
  return matchClaims(distinct).map(({ members }) =>
    members.flatMap((member) => [member, ...(followers.get(keyOf(member)) ?? [])]),
  )
}

/** Finds the claims that exist already among those of the content. */
export type KnownClaims = {
  /** The slug of the claim that cites this passage, or says the same; null where none does. */
  find: (member: Member, claim: MatchedArticle['claims'][number], published: string | null) => string | null
}

/** @param existing what each claim of the content cites, as matching sees it */
export function knownClaims(existing: readonly { slug: string; article: MatchedArticle }[]): KnownClaims {
  const index = claimIndex()
  const bySlug = new Map<string, string>()
  for (const { slug, article } of existing) {
    for (const claim of article.claims) bySlug.set(keyOf({ article: article.id, claim: claim.id }), slug)
    index.add(article)
  }
  return {
    find(member, claim, published) {
      const own = bySlug.get(keyOf(member))
      if (own !== undefined) return own
      const [best] = index
        .find(member.article, claim, sameAcross, published)
        .filter(({ b }) => b.article !== member.article)
      return best === undefined ? null : (bySlug.get(keyOf(best.b)) ?? null)
    },
  }
}

import { comparer } from '../compare/compared.ts'
import type { Content } from '../mdx/content-folder.ts'
import type { Entry } from '../mdx/entry.ts'
import { parseFrontmatter } from '../mdx/parse.ts'
import { quoteSpan } from '../mdx/quotes.ts'
import { claimSchema, type Claim } from '../model/claim.ts'
import type { Comparison } from '../model/comparison.ts'
import { isBody, otherNames } from '../model/publisher.ts'

/** Whether all that the claim cites could be read and found, so that what is compared is what the site would show. */
function isComparable({ source, file, data }: Entry<Claim>, { articles }: Content): boolean {
  const written = parseFrontmatter(source, file).frontmatter as { citations?: unknown }
  return (
    claimSchema.shape.citations.safeParse(written.citations).success &&
    data.citations.every(({ article, quote }) => quoteSpan(articles.get(article)?.text ?? '', quote) !== null)
  )
}

/** Some claims with what the site shows of their sources. It compares the articles, which takes long: for `check` alone. */
export function compared(
  content: Content,
  isAsked: (claim: Claim) => boolean,
): { claim: Entry<Claim>; comparison: Comparison }[] {
  const claims = [...content.claims.values()].filter(
    (claim) => isAsked(claim.data) && isComparable(claim, content),
  )
  if (claims.length === 0) return []
  const publisher = (id: string) => content.publishers.get(id)?.data
  const { compare } = comparer(
    claims.map(({ data }) => data),
    content.articles,
    (id) => publisher(id)?.name ?? id,
    (id) => {
      const known = publisher(id)
      return known === undefined ? [] : otherNames(known)
    },
    (id) => {
      const known = publisher(id)
      return known !== undefined && isBody(known)
    },
  )
  return claims.map((claim) => ({ claim, comparison: compare(claim.data) }))
}

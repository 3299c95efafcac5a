import type { Article } from '../model/article.ts'

/** An article of the content, of which there may be two. */
type Twin = { id: string; data: Pick<Article, 'url' | 'source' | 'distinct'> }

/** Whether an editor says of one of them that it is not the other. */
export const areTwo = (one: Twin, other: Twin): boolean =>
  one.data.distinct.includes(other.id) || other.data.distinct.includes(one.id)

/**
 * Of two files that are perhaps one article, in the order of their time, the one to keep and the one to delete: that whose source names
 * no address is kept, as it can be given the address of the other, by which that is known from then on.
 */
export const keptOf = <Kept extends Twin>(first: Kept, later: Kept): [Kept, Kept] =>
  first.data.url !== undefined && later.data.url === undefined ? [later, first] : [first, later]

/**
 * What to do with two article files that are one article, so that an import takes the two for one from then on: by the address, or by
 * the name of the source where there is none.
 */
function oneOf(kept: Twin, other: Twin): string {
  const without = `delete articles/${other.id}.mdx and the citations of it`
  const source = other.data.source?.file ?? 'the source of the later'
  const named = kept.data.source?.file
  if (other.data.url !== undefined)
    return `If they are one article, write \`url: ${other.data.url}\` in articles/${kept.id}.mdx, ${without}, and import ${source} again.`
  if (kept.data.url !== undefined)
    return `If they are one article, ${without}, and give ${source} the address of the other, or take it away: \`URL: ${kept.data.url}\` in the first lines of a text, \`<link rel="canonical" href="…">\` in HTML. Then import it again.`
  return `If they are one article, ${without}, and ${named === undefined ? 'keep one of the two sources' : `keep one of the two sources, under the name ${named}`}; then import it again.`
}

/** What to do with two article files that may be one article: to make them one, or to say that they are two. */
export const makeOne = (kept: Twin, other: Twin): string =>
  `${oneOf(kept, other)} If they are two, write \`distinct: [${other.id}]\` in articles/${kept.id}.mdx, and this is not asked again.`

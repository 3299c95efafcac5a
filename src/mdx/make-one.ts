import type { Article } from '../model/article.ts'

/** An article of the content, of which there may be two. */
type Twin = { id: string; data: Pick<Article, 'url' | 'source'> }

/**
 * What to do with two article files that are one article, so that an import takes the two for one from then on: by the address, or by
 * the name of the source where there is none.
 */
export function makeOne(first: Twin, later: Twin): string {
  const without = `delete articles/${later.id}.mdx and the citations of it`
  const source = later.data.source?.file ?? 'the source of the later'
  const named = first.data.source?.file
  if (later.data.url !== undefined)
    return `If they are one article, write \`url: ${later.data.url}\` in articles/${first.id}.mdx, ${without}, and import ${source} again.`
  if (first.data.url !== undefined)
    return `If they are one article, ${without}, and give ${source} the address of the other, or take it away: \`URL: ${first.data.url}\` in the first lines of a text, \`<link rel="canonical" href="…">\` in HTML. Then import it again.`
  return `If they are one article, ${without}, and ${named === undefined ? 'keep one of the two sources' : `keep one of the two sources, under the name ${named}`}; then import it again.`
}

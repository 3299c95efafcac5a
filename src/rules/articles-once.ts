import { comparedArticle } from '../compare/compared.ts'
import { lineages } from '../compare/lineage/lineage.ts'
import { printedTwice } from '../compare/lineage/twice.ts'
import { areTwo, keptOf, makeOne } from '../mdx/make-one.ts'
import { areOneAddress } from '../model/web-address.ts'
import { problemAt, type Rule } from './rule.ts'

/**
 * No claim cites one text of an outlet by two files: an update that came under another address or headline is taken for an article of
 * its own, and what the outlet has since withdrawn stays published by the other. Takes the comparison of the articles, and is asked
 * for by `check` alone.
 */
export const articlesOnce: Rule = ({ articles, claims }) => {
  const citing = Map.groupBy(
    [...claims.values()].flatMap(({ id, data }) =>
      [...new Set(data.citations.map(({ article }) => article))].map((article) => ({ id, article })),
    ),
    ({ article }) => article,
  )
  const claimsOf = (article: string) => new Set(citing.get(article)?.map(({ id }) => id))
  const compared = [...articles.values()].map(comparedArticle)
  return printedTwice(compared, lineages(compared)).flatMap(({ first, later, isWhole, share }) => {
    const [earlier, update] = [articles.get(first), articles.get(later)]
    const both = claimsOf(first).intersection(claimsOf(later)).size
    if (earlier === undefined || update === undefined || both === 0 || areTwo(earlier, update)) return []
    const [one, other] = keptOf(earlier, update)
    const [url, otherUrl] = [one.data.url, other.data.url]
    // of two of one address that is said
    if (url !== undefined && otherUrl !== undefined && areOneAddress(url, otherUrl)) return []
    const message = `${one.file}, of the same outlet, has ${isWhole ? 'the same text' : `${Math.round(share * 100)}% of its words`}: one may be the other, updated or moved. ${both === 1 ? 'A claim cites' : `${both} claims cite`} both, as if they were two reports, and what only the earlier says stays published.`
    return problemAt(other, ['title'], 'article-twice', 'warning', message, makeOne(one, other))
  })
}

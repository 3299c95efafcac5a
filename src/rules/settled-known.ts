import { compareClaim, isNamed } from '../compare/claim.ts'
import { comparedArticle, comparedCitations } from '../compare/compared.ts'
import { lineages } from '../compare/lineage.ts'
import { lineageLookup, pairsWithin } from '../compare/lookup.ts'
import { didYouMean } from '../mdx/nearest.ts'
import { problemAt, type Rule } from './rule.ts'

/**
 * What editors have settled are differences that the claim has. One that it has not stays open to readers, without a word. Takes
 * the comparison of the articles, and is asked for by `check` alone.
 */
export const settledKnown: Rule = (content) => {
  const claims = [...content.claims.values()].filter(({ data }) => data.settled.length > 0)
  if (claims.length === 0) return []
  const articles = new Map([...content.articles].map(([id, entry]) => [id, comparedArticle(entry)]))
  const cited = claims.map(({ data }) => data.citations.map(({ article }) => article))
  const lookup = lineageLookup(lineages([...articles.values()], pairsWithin(cited)))
  return claims.flatMap((claim) => {
    const { differences } = compareClaim(
      comparedCitations(claim.data, content.articles),
      articles,
      lookup,
      (id) => content.publishers.get(id)?.data.name ?? id,
    )
    const wordings = differences.map(({ values }) => values.map(({ text }) => text))
    const shown = wordings.map((texts) => texts.map((text) => `“${text}”`).join(' / '))
    return claim.data.settled.flatMap(({ difference }, index) =>
      differences.some((one) => isNamed(one, difference))
        ? []
        : problemAt(
            claim,
            ['settled', index, 'difference'],
            'settled-unknown',
            'warning',
            `No difference of this claim has the words “${difference}”, so none is settled by it.${didYouMean(difference, wordings.flat())}`,
            shown.length === 0
              ? 'Its citations differ in nothing that the site shows: delete the entry.'
              : `Write one of the wordings as the page shows them: ${shown.join('; ')}.`,
          ),
    )
  })
}

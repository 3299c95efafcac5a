import { isNamed } from '../compare/claim.ts'
import { comparer } from '../compare/compared.ts'
import type { Content } from '../mdx/content-folder.ts'
import type { Entry } from '../mdx/entry.ts'
import { didYouMean } from '../mdx/nearest.ts'
import { parseFrontmatter } from '../mdx/parse.ts'
import { quoteSpan } from '../mdx/quotes.ts'
import { claimSchema, type Claim } from '../model/claim.ts'
import { otherNames } from '../model/publisher.ts'
import { problemAt, type Rule } from './rule.ts'

/** Whether all that the claim cites could be read and found, so that its differences are those the site would show. */
function isComparable({ source, file, data }: Entry<Claim>, { articles }: Content): boolean {
  const written = parseFrontmatter(source, file).frontmatter as { citations?: unknown }
  return (
    claimSchema.shape.citations.safeParse(written.citations).success &&
    data.citations.every(({ article, quote }) => quoteSpan(articles.get(article)?.text ?? '', quote) !== null)
  )
}

/**
 * What editors have settled are differences that the claim has. One that it has not stays open to readers, without a word. Takes
 * the comparison of the articles, and is asked for by `check` alone.
 */
export const settledKnown: Rule = (content) => {
  const claims = [...content.claims.values()].filter(
    (claim) => claim.data.settled.length > 0 && isComparable(claim, content),
  )
  if (claims.length === 0) return []
  const { compare } = comparer(
    claims.map(({ data }) => data),
    content.articles,
    (id) => content.publishers.get(id)?.data.name ?? id,
    (id) => {
      const publisher = content.publishers.get(id)?.data
      return publisher === undefined ? [] : otherNames(publisher)
    },
  )
  return claims.flatMap((claim) => {
    const { differences } = compare(claim.data)
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

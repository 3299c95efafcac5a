import { claimIndex, perhapsAcross } from '../compare/claim-index.ts'
import { statementKey } from './duplicates.ts'
import { problemAt, type Rule } from './rule.ts'

/**
 * Pages that may be about one claim. An import never joins claims that exist; it is the editor’s to say. Each pair is
 * reported once, unless one of the two names the other under `distinct`, at the later file by name. Takes time in proportion to the content, and is asked for by `check` alone.
 */
export const claimsAlike: Rule = ({ claims, articles }) => {
  const index = claimIndex()
  const cited = [...claims.values()]
    .filter(({ data }) => !data.example)
    .flatMap(({ id, data }) =>
      data.citations.map((citation, at) => ({
        slug: id,
        article: citation.article,
        claim: {
          id: `${id}\n${at}`,
          statement: data.statement,
          text: citation.quote.exact,
          speaker: citation.speaker ?? null,
          stance: citation.stance,
          when:
            articles.get(citation.article)?.data.claims.find((passage) => passage.id === citation.passage)
              ?.when ?? data.when,
        },
      })),
    )
  for (const { article, claim } of cited) {
    const published = articles.get(article)?.data.published ?? null
    index.add({ id: article, published, claims: [claim] })
  }
  const seen = new Set<string>()
  return cited.flatMap(({ slug, article, claim }) =>
    index.find(article, claim, perhapsAcross).flatMap(({ b, opposed }) => {
      const other = b.claim.split('\n')[0] ?? ''
      const [first, later] = [slug, other].sort()
      const pair = `${first}\n${later}`
      const [entry, twin] = [claims.get(later ?? ''), claims.get(first ?? '')]
      if (
        slug === other ||
        seen.has(pair) ||
        entry === undefined ||
        twin === undefined ||
        // An article seldom says a thing twice.
        entry.data.citations.some((one) => twin.data.citations.some((two) => one.article === two.article)) ||
        // That is said of them already.
        statementKey(entry.data.statement) === statementKey(twin.data.statement) ||
        entry.data.distinct.includes(twin.id) ||
        twin.data.distinct.includes(entry.id)
      )
        return []
      seen.add(pair)
      const [message, how] = opposed
        ? [`It may say that the claim of ${twin.file} is not so`, ', with `disputes` for `asserts`']
        : [`It may be the claim of ${twin.file}`, '']
      const fix = `If so, move the citations into one file${how}, delete the other, and name it there: \`aliases: [${entry.id}]\`. If not, write \`distinct: [${twin.id}]\`.`
      return problemAt(
        entry,
        ['statement'],
        'claims-alike',
        'warning',
        `${message}: “${twin.data.statement}”.`,
        fix,
      )
    }),
  )
}

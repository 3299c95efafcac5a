import { likenessTo } from '../compare/words/in-common.ts'
import { statementKey } from '../mdx/statement-key.ts'
import { quoteSpan } from '../mdx/quotes.ts'
import type { Entry } from '../mdx/entry.ts'
import type { Claim } from '../model/claim.ts'
import { addressKey } from '../model/web-address.ts'
import type { Problem } from '../model/problem.ts'
import { joinCommand } from '../mdx/join-command.ts'
import { problemAt, type Rule, type RuleName } from './rule.ts'

/** No claim cites the same words of an article twice: readers would count one report as two. */
export const citationsOnce: Rule = (content) =>
  [...content.claims.values()].flatMap((claim) => {
    const seen = new Map<string, number>()
    return claim.data.citations.flatMap(({ article, quote }, index) => {
      const span = quoteSpan(content.articles.get(article)?.text ?? '', quote)
      const key = `${article}\n${span ? span.start : ''}\n${quote.exact}`
      const first = seen.get(key)
      seen.set(key, first ?? index)
      if (first === undefined) return []
      const message = `Citation ${index + 1} is citation ${first + 1} again: the same words of “${article}”.`
      const fix = 'Delete one of the two.'
      return problemAt(claim, ['citations', index], 'citation-twice', 'error', message, fix)
    })
  })

/** No two pages make one statement, unless one of them says that they are of two matters (`distinct`). */
export const statementsOnce: Rule = (content) => {
  const byStatement = Map.groupBy(content.claims.values(), ({ data }) => statementKey(data.statement))
  return [...content.claims.values()].flatMap((claim) => {
    const alike = byStatement.get(statementKey(claim.data.statement)) ?? []
    const first = alike.slice(0, alike.indexOf(claim)).find((one) => !areApart(one, claim))
    if (first === undefined) return []
    const message = `${first.file} makes the same statement.`
    const command = joinCommand(content, first.id, claim.id)
    const fix = `Read both. If they tell of one matter, make one of the two: ${command}. If they are of two matters, run it with \`--apart\` behind, and this is not asked again; better still, say in each statement of what it tells.`
    return problemAt(claim, ['statement'], 'statement-twice', 'warning', message, fix)
  })
}

/** Whether one of two claims says that they are not one. */
const areApart = (one: Entry<Claim>, other: Entry<Claim>): boolean =>
  one.data.distinct.includes(other.id) || other.data.distinct.includes(one.id)

/**
 * No two claims that are alike rest on the same words of an article: an import reads one claim from each passage, so that another was
 * written by hand beside it. Examples show what stands elsewhere.
 */
export const wordsCitedOnce: Rule = (content) => {
  const cited = new Map<string, Entry<Claim>[]>()
  return [...content.claims.values()].flatMap((claim) => {
    if (claim.data.example) return []
    /** That two make one statement is said of them already. */
    const isLike = ({ data }: Entry<Claim>): boolean =>
      statementKey(data.statement) !== statementKey(claim.data.statement) &&
      likenessTo(claim.data.statement)(data.statement)
    return claim.data.citations.flatMap(({ article, quote, stance }, index) => {
      const span = quoteSpan(content.articles.get(article)?.text ?? '', quote)
      const key = `${article}\n${span ? span.start : ''}\n${quote.exact}\n${stance === 'disputes'}`
      const before = cited.get(key) ?? []
      cited.set(key, [...before, claim])
      const first = before.find((one) => one !== claim && !areApart(one, claim) && isLike(one))
      if (first === undefined) return []
      const message = `${first.file} cites the same words of “${article}”, for “${first.data.statement}”.`
      const command = joinCommand(content, first.id, claim.id)
      const fix = `Read both. If they are one claim: ${command}. If they are two and these words tell one of them, delete the citation in the other; if they tell both, run it with \`--apart\` behind, and this is not asked again.`
      return problemAt(claim, ['citations', index], 'words-cited-twice', 'warning', message, fix)
    })
  })
}

/** No two articles are of one address: an outlet would be cited twice for one text. */
export const addressesOnce: Rule = (content) => {
  const seen = new Map<string, string>()
  return [...content.articles.values()].flatMap((article) => {
    const { url } = article.data
    if (url === undefined) return []
    const key = addressKey(url)
    const first = seen.get(key)
    seen.set(key, first ?? article.file)
    if (first === undefined) return []
    const message = `${first} has the same address: of two versions of one article each would be counted as a report.`
    const fix =
      'If they are one article, delete the file with the earlier words, and the citations of it; if they are two, correct the address of one.'
    return problemAt(article, ['url'], 'article-address-twice', 'warning', message, fix)
  })
}

/** No two publishers have one domain: an import would give its articles to the first of them. */
export const domainsOnce: Rule = ({ publishers }) => {
  const seen = new Map<string, string>()
  return [...publishers.values()].flatMap((publisher) =>
    publisher.data.domains.flatMap((domain, index) => {
      const first = seen.get(domain)
      seen.set(domain, first ?? publisher.file)
      if (first === undefined || first === publisher.file) return []
      const message = `${first} has the domain “${domain}” too: which of the two an article from there is of, nobody can tell.`
      const fix = 'Delete it in one of the two; if they are one publisher, delete one file.'
      return problemAt(publisher, ['domains', index], 'domain-twice', 'warning', message, fix)
    }),
  )
}

/** What goes by names of its own. */
type Named = { name: string; aliases?: string[] }

/** Names that an entry shares with one before it. */
function namesOnce(
  entries: Iterable<Entry<Named>>,
  rule: RuleName,
  fault: (first: string, name: string) => [message: string, fix: string],
): Problem[] {
  const seen = new Map<string, string>()
  return [...entries].flatMap((entry) => {
    /** With whom it was found to share a name: of several that two share, one is told. */
    const told = new Set<string>()
    const { name, aliases = [] } = entry.data
    const names = [
      { own: name, path: ['name'] },
      ...aliases.map((own, index) => ({ own, path: ['aliases', index] })),
    ]
    return names.flatMap(({ own, path }) => {
      const key = own.toLowerCase()
      const first = seen.get(key)
      seen.set(key, first ?? entry.file)
      if (first === undefined || first === entry.file || told.has(first)) return []
      told.add(first)
      return problemAt(entry, path, rule, 'warning', ...fault(first, own))
    })
  })
}

/** No two claimants go by one name: what is said under it would be given to one of them. */
export const claimantNamesOnce: Rule = ({ claimants }) =>
  namesOnce(claimants.values(), 'claimant-twice', (first, name) => [
    `${first} has the name “${name}” too: whom a claim means by it, nobody can tell.`,
    'Delete it in one of the two, or write both more fully; if they are one claimant, delete one file.',
  ])

/** No two publishers go by one name: reports of one outlet would count as those of two. */
export const publisherNamesOnce: Rule = ({ publishers }) =>
  namesOnce(publishers.values(), 'publisher-twice', (first, name) => [
    `${first} has the name “${name}” too: if they are one, its reports count as those of two.`,
    'If they are one, name the other’s file in its articles and delete one; if not, write both more fully.',
  ])

/** No two topics have one name: readers could not tell them apart. */
export const topicNamesOnce: Rule = ({ topics }) =>
  namesOnce(topics.values(), 'topic-twice', (first, name) => [
    `${first} has the name “${name}” too: readers cannot tell the two apart.`,
    'If they are one, name the other in its claims and delete one file; if not, write both more fully.',
  ])

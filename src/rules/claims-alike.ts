import { perhapsAcross } from '../compare/matching/claim-index.ts'
import { nearClaims, type NearClaim } from '../compare/matching/near.ts'
import { shortened } from '../mdx/misquoted.ts'
import { statementKey } from '../mdx/statement-key.ts'
import type { Claim } from '../model/claim.ts'
import { joinCommand } from '../mdx/join-command.ts'
import { problemAt, type Rule } from './rule.ts'

/** The same of every pair, so that a report says it once. */
const whatToDo =
  'Read both. If they say the same, or tell of one matter with another number, run the command that the line ends with: the first claim takes in the other, and its page shows both. If one says that the other is not so, run it with `--contrary` behind; if they are of two matters, with `--apart`, and this is not asked again.'

/**
 * From here on an editor is asked of two that are each other’s nearest. Of those of 39 articles read by eye, some 20 of 37 are worth it, and
 * of those below some 5 of 21.
 */
const worthAsking = 0.4

/**
 * How surely an editor is asked with reason: how much the statements have in common tells what their likeness does not. Of the 157 pairs that
 * are asked of in newscluster 90 are worth it: 19 of the first 20 by this, 36 of 40, 65 of 80; by likeness alone 17, 34 and 56.
 */
const sureness = ({ score, shared }: NearClaim): number => score + shared

/**
 * Pages that may be about one claim, the surest first. An import never joins claims that exist; it is the editor’s to say. Those that
 * are very alike are told, and those of which each is the other’s nearest. Each pair is reported once, unless one of the two names the
 * other under `distinct`, at the file to be given up: that with fewer citations, else that of the younger. Takes time in proportion
 * to the content, and is asked for by `check` alone.
 */
export const claimsAlike: Rule = (content) => {
  const { claims, articles } = content
  /** When the first of its articles that name a day was printed; nothing is later than one of unknown day. */
  const firstPrinted = ({ citations }: Claim): string =>
    citations.flatMap(({ article }) => articles.get(article)?.data.published ?? []).sort()[0] ?? '9999'
  const keepsBefore = (a: string, b: string): boolean => {
    const [one, other] = [claims.get(a)?.data, claims.get(b)?.data]
    if (one === undefined || other === undefined) return a < b
    const [more, fewer] = [one.citations.length, other.citations.length]
    if (more !== fewer) return more > fewer
    const [mine, theirs] = [firstPrinted(one), firstPrinted(other)]
    return mine === theirs ? a < b : mine < theirs
  }
  const find = nearClaims(claims.values(), articles)
  const near = new Map([...claims.keys()].map((slug) => [slug, find(slug)]))
  const areNearest = (slug: string, other: string) =>
    near.get(slug)?.[0]?.slug === other && near.get(other)?.[0]?.slug === slug
  const pairs = new Map<string, NearClaim & { later: string; first: string }>()
  for (const [slug, found] of near) {
    for (const one of found) {
      if (one.score < worthAsking || (one.score < perhapsAcross && !areNearest(slug, one.slug))) continue
      const [first, later] = keepsBefore(slug, one.slug) ? [slug, one.slug] : [one.slug, slug]
      pairs.set(`${first}\n${later}`, { ...one, first, later })
    }
  }
  const surest = [...pairs.values()].sort((a, b) => sureness(b) - sureness(a))
  return surest.flatMap(({ first, later, opposed }) => {
    const [entry, twin] = [claims.get(later), claims.get(first)]
    if (
      entry === undefined ||
      twin === undefined ||
      // That is said of them already.
      statementKey(entry.data.statement) === statementKey(twin.data.statement)
    )
      return []
    const [own, other] = [entry, twin].map(({ data }) => `“${shortened(data.statement)}”`) as [string, string]
    const message = opposed
      ? `${own} may say that the claim of ${twin.file} is not so: ${other}`
      : `${own} may be the claim of ${twin.file}, or say that it is not so: ${other}`
    const command = joinCommand(content, first, later)
    return problemAt(entry, ['statement'], 'claims-alike', 'warning', `${message}. ${command}`, whatToDo)
  })
}

import type { Content } from '../../src/mdx/content-folder.ts'
import { comparedArticle } from '../../src/compare/compared.ts'
import { memberKey } from '../../src/compare/matching/claim-index.ts'
import { copiesAmong } from '../../src/compare/lineage/lookup.ts'
import type { AreCopies, Member } from '../../src/compare/matching/match.ts'
import type { Problem } from '../../src/model/problem.ts'
import { listedClaimants } from './claimants/claimants.ts'
import { citedOtherwise, withoutParts } from './write/cited-again.ts'
import { chosen, placeIn, type ChoosingOptions } from './cleaned.ts'
import { articleData, claimData, claimedBy, claimSlug, type CitedPassage } from './write/compose.ts'
import { creditedAgencies, newPublishers } from './known-publishers.ts'
import { groupClaims, knownClaims } from './match/match.ts'
import { citedClaims, matchable, withClaimedElsewhere, type CitedClaim } from './match/matchable.ts'
import { namesAcross } from './claimants/names-across.ts'
import { readTogether, type ReadArticle, type ArticleReader } from './claims/read-articles.ts'
import type { RawArticle } from './read/types.ts'
import { rewordedPassages } from './write/reworded.ts'
import { versionProblems } from './versions/versions.ts'
import { followed, twins, withdrawn } from './write/articles-again.ts'
import { ledgerOf, passageKey, type Ledger } from './write/ledger.ts'
import { remadeClaims } from './write/remade.ts'
import type { ImportedArticle, ImportedClaim, Reworded, ToWrite } from './write/types.ts'

export type ImportOptions = ChoosingOptions & {
  /** Topic ids that new claims get. */
  topics?: readonly string[]
  /** By what articles are read; what one call has read, another need not where it is handed the same. */
  reader?: ArticleReader
}

/** What an import will write, and what it has to say. */
export type Imported = ToWrite & {
  articles: ImportedArticle[]
  claims: ImportedClaim[]
  /** Every article as read, in the order given, for the report. */
  read: ReadArticle[]
  /** Articles that are left as they are, as they were read before from the same source. */
  asBefore: { file: string; id: string }[]
  problems: Problem[]
}

/** The whole way from sources to files, but for reading and writing them: pure. */
export function importArticles(
  raw: readonly RawArticle[],
  content: Content,
  options: ImportOptions = {},
): Imported {
  const credited = creditedAgencies(raw, content)
  const { toRead, asBefore, older, superseded } = chosen(raw, content, options, credited)
  const others = [...content.articles.values()].filter(({ id }) => toRead.every((one) => one.id !== id))
  const cited = citedClaims(content)
  const together = readTogether(toRead, others.map(comparedArticle), options.reader)
  const articles = withClaimedElsewhere(
    together.articles,
    cited.map(({ article }) => article),
    together.lineages,
  )
  const ledger = ledgerOf(content)
  const reworded = rewordedPassages(content, articles)
  const placeOf = placeIn(raw)
  const asGiven = articles.toSorted((a, b) => placeOf(a) - placeOf(b))
  const imported = articles.map((article) => ({
    id: article.id,
    data: articleData(article, content.articles.get(article.id)?.data, superseded, options.publisher),
    blocks: article.blocks,
  }))
  const claims = claimsOf(
    articles,
    content,
    { ledger, cited, reworded, areCopies: copiesAmong(together.lineages) },
    options.topics ?? [],
  )
  return {
    articles: imported,
    claims,
    publishers: newPublishers(articles, credited, content),
    reworded,
    read: asGiven,
    asBefore: asBefore.map(({ file, id }) => ({ file, id })),
    problems: [
      ...asGiven.flatMap((article) => [
        ...article.problems,
        ...followed(article, content.articles.get(article.id)),
        ...withdrawn(article, content.articles.get(article.id)),
      ]),
      ...remadeClaims(content, ledger, articles, claims),
      ...twins(articles, imported, content, together.lineages),
      ...versionProblems(superseded, older, content),
    ],
  }
}

/** What is known before claims are made: what was cited, removed or reworded, and which articles are copies. */
type Before = {
  ledger: Ledger
  cited: readonly CitedClaim[]
  reworded: readonly Reworded[]
  areCopies: AreCopies
}

/** What the articles claim, by the pages that it stands on or will stand on. */
function claimsOf(
  articles: readonly ReadArticle[],
  content: Content,
  { ledger, cited, reworded, areCopies }: Before,
  topics: readonly string[],
): ImportedClaim[] {
  const byId = new Map(articles.map((article) => [article.id, article]))
  const sources = matchable(articles)
  const groups = groupClaims(sources, areCopies)
  const knownClaim = findingKnown(groups.flat(), sources, cited, areCopies)
  const nameIn = namesAcross(articles, content, groups, (member) => knownClaim(member)?.slug ?? null)
  const listed = listedClaimants(content)
  const slugs = new Set([...content.claims.values()].flatMap(({ id, data }) => [id, ...data.aliases]))
  const citedBefore = new Map(reworded.map((one) => [passageKey(one.article, one.passage), one]))
  const otherwise = citedOtherwise(content, articles)
  const claims: ImportedClaim[] = []
  for (const members of groups) {
    const passages = members
      .filter(
        ({ article, claim }) => !ledger.removed(article, claim) && !otherwise.has(passageKey(article, claim)),
      )
      .flatMap(({ article, claim, opposed }): CitedPassage[] => {
        const found = byId.get(article)
        const passage = found?.reading.passages.find(({ id }) => id === claim)
        return found === undefined || passage === undefined ? [] : [{ article: found, passage, opposed }]
      })
    if (passages.length === 0) continue
    const [known = null] = members.flatMap((member) => {
      const found = knownClaim(member) ?? citedBefore.get(passageKey(member.article, member.claim))
      return found === undefined ? [] : [{ slug: found.slug, turns: found.opposed !== member.opposed }]
    })
    const cited =
      known?.turns === true ? passages.map((one) => ({ ...one, opposed: !one.opposed })) : passages
    const claimants = claimedBy(cited, listed, nameIn)
    const data = claimData(cited, [...claimants.values()], topics)
    const slug = known?.slug ?? claimSlug(data.statement, (id) => slugs.has(id))
    slugs.add(slug)
    claims.push({ slug, data, claimedBy: claimants })
  }
  const publisherOf = (id: string) => byId.get(id)?.publisher.id ?? content.articles.get(id)?.data.publisher
  return withoutParts(claims, content, publisherOf)
}

/** Finds for each of the claims that were read the one of the content that it is. */
function findingKnown(
  members: readonly Member[],
  sources: ReturnType<typeof matchable>,
  cited: readonly CitedClaim[],
  areCopies: AreCopies,
) {
  const existing = knownClaims(cited, sources, areCopies)
  const byKey = new Map(
    sources.flatMap(({ id, published, claims }) =>
      claims.map((claim) => [memberKey({ article: id, claim: claim.id }), { claim, published }] as const),
    ),
  )
  const found = new Map(
    members.map((member) => {
      const { claim, published } = byKey.get(memberKey(member))!
      return [memberKey(member), existing.find(member, claim, published)] as const
    }),
  )
  return (member: Member) => found.get(memberKey(member)) ?? null
}

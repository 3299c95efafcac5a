import type { Citation, Claim } from '../../src/model/claim.ts'
import type { Problem } from '../../src/model/problem.ts'
import type { Content } from '../../src/mdx/content-folder.ts'
import type { MatchedArticle, Member } from '../../src/compare/matching/match.ts'
import { agencies, type Agency } from '../../src/text/data/agencies.ts'
import { quoteSpan } from '../../src/mdx/quotes.ts'
import { serialiseYaml } from '../../src/mdx/serialise.ts'
import { publisherSchema } from '../../src/model/publisher.ts'
import { citedOtherwise, withoutParts } from './cited-again.ts'
import { withBetterNames } from './clean/better-names.ts'
import { clean, type CleanArticle } from './clean/clean.ts'
import { isStopgap, type KnownPublisher } from './clean/publisher.ts'
import { withUnlisted } from './clean/unlisted-agencies.ts'
import { articleData, articleId, claimData, claimSlug, type CitedPassage } from './compose.ts'
import { groupClaims, knownClaims } from './match.ts'
import { matchable, withClaimedElsewhere } from './matchable.ts'
import { namesAcross } from './names-across.ts'
import { readTogether, type ReadArticle } from './read-articles.ts'
import { rewordedPassages } from './reworded.ts'
import { toldOf } from './same-article.ts'
import type { RawArticle } from './read/types.ts'
import { followed, twins } from './write/articles-again.ts'
import { lastVersions, versionProblems, whyOlder, type Superseded } from './versions.ts'
import { ledgerOf } from './write/ledger.ts'
import type { ImportedArticle, ImportedClaim, ImportedPublisher, ToWrite } from './write/types.ts'

export type ImportOptions = {
  /** Publisher id, where the user names it for all sources. */
  publisher?: string | undefined
  /** Topic ids that new claims get. */
  topics?: readonly string[]
  /** Whether articles are read again whose source is the one they were read from last. */
  reread?: boolean
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

/** The agencies that the content names, before those that the import knows by itself. */
export function knownAgencies(content: Content): Agency[] {
  const own = [...content.publishers.values()].flatMap(({ id, data }) =>
    data.type === 'agency'
      ? [
          {
            id,
            name: data.name,
            aliases: data.aliases,
            url: data.url ?? '',
            domains: data.domains,
            country: data.country ?? '',
            credits: data.credits,
          },
        ]
      : [],
  )
  return [...own, ...agencies.filter(({ id }) => own.every((one) => one.id !== id))]
}

export function knownPublishers(content: Content): KnownPublisher[] {
  const own = [...content.publishers.values()].map(({ id, data }) => ({ id, data }))
  const rest = agencies.filter(({ id }) => own.every((one) => one.id !== id)).map(agencyPublisher)
  return [...own, ...rest]
}

const agencyPublisher = ({ id, name, aliases, url, domains, country, credits }: Agency): KnownPublisher => ({
  id,
  data: {
    name,
    aliases,
    ...(url !== '' && { url }),
    domains,
    type: 'agency',
    ...(country !== '' && { country }),
    credits,
  },
})

/** The agencies that are known, and those that the articles credit and nobody listed. */
const creditedAgencies = (raw: readonly RawArticle[], content: Content): Agency[] =>
  withUnlisted(raw, knownAgencies(content), knownPublishers(content))

/** Cleans raw articles, each source once, in one order whatever order they came in. */
function cleanOnce(
  raw: readonly RawArticle[],
  content: Content,
  options: ImportOptions,
  credited: readonly Agency[],
): CleanArticle[] {
  const publishers = knownPublishers(content)
  const context = { agencies: credited, publishers, publisher: options.publisher }
  const seen = new Set<string>()
  const cleaned = raw.map((one) => {
    const article = clean(one, context)
    // A publisher met for the first time is known to the articles after it.
    if (article.publisherIsNew && publishers.every(({ id }) => id !== article.publisher.id))
      publishers.push(article.publisher)
    return article
  })
  const inOrder = cleaned.toSorted(
    (a, b) => (a.published ?? '9').localeCompare(b.published ?? '9') || a.sha256.localeCompare(b.sha256),
  )
  const isAsImported = (id: string) => {
    const entry = content.publishers.get(id)
    return entry?.source === serialiseYaml(publisherSchema, entry?.data)
  }
  return withBetterNames(inOrder, publishers, (id) => content.publishers.has(id), isAsImported).filter(
    ({ sha256 }) => !seen.has(sha256) && seen.add(sha256),
  )
}

/** Gives each article its file’s name. */
function named(unique: readonly CleanArticle[], content: Content): (CleanArticle & { id: string })[] {
  const existing = new Map(
    [...content.articles].map(([id, { data, text }]) => [
      id,
      toldOf(data, text, content.publishers.get(data.publisher)),
    ]),
  )
  // what is unchanged keeps its file, whatever else goes by its name or address
  const unchanged = new Set([...existing.values()].map(({ sha256 }) => sha256))
  const ids = new Map<string, string>()
  for (const article of unique.toSorted(
    (a, b) => Number(unchanged.has(b.sha256)) - Number(unchanged.has(a.sha256)),
  ))
    ids.set(article.sha256, articleId(article, existing, new Set(ids.values())))
  return unique.map((article) => ({ ...article, id: ids.get(article.sha256)! }))
}

/** Cleans raw articles, in one order whatever order they came in, and gives each its file’s name. */
export const cleanAll = (
  raw: readonly RawArticle[],
  content: Content,
  options: ImportOptions,
): (CleanArticle & { id: string })[] =>
  named(cleanOnce(raw, content, options, creditedAgencies(raw, content)), content)

/** Whether an article was read before from the same source, and nothing else is wanted of it now. */
function isReadAlready(
  { id, sha256 }: CleanArticle & { id: string },
  { articles }: Content,
  { publisher, reread = false }: ImportOptions,
): boolean {
  const known = articles.get(id)?.data
  return !reread && known?.source?.sha256 === sha256 && (publisher ?? known.publisher) === known.publisher
}

/** What each claim of the content cites, as matching sees it. */
function citedClaims(content: Content): { slug: string; article: MatchedArticle }[] {
  const placeOf = ({ article, quote }: Citation) => {
    const text = content.articles.get(article)?.text ?? ''
    const span = quoteSpan(text, quote)
    return span && span.start / text.length
  }
  return [...content.claims].flatMap(([slug, { data }]) =>
    (data.example ? [] : data.citations).map((citation) => ({
      slug,
      article: {
        id: citation.article,
        published: content.articles.get(citation.article)?.data.published ?? null,
        claims: [
          {
            id: citation.passage ?? `${slug}:${citation.quote.exact}`,
            statement: data.statement,
            text: citation.quote.exact,
            speaker: citation.speaker ?? null,
            stance: citation.stance,
            when: data.when,
            place: placeOf(citation),
          },
        ],
      },
    })),
  )
}

/** The whole way from sources to files, but for reading and writing them: pure. */
export function importArticles(
  raw: readonly RawArticle[],
  content: Content,
  options: ImportOptions = {},
): Imported {
  const known = [...content.articles.values()].map(({ id, text, data }) => ({
    id,
    text,
    publisher: data.publisher,
    published: data.published ?? null,
    byline: data.byline,
    opinion: data.opinion === true,
    releasedBy: data.releasedBy ?? null,
    credit: data.credit ?? null,
    url: data.url ?? null,
  }))
  const credited = creditedAgencies(raw, content)
  const places = new Map(raw.map(({ sha256 }, at) => [sha256, at]))
  const placeOf = ({ sha256 }: { sha256: string }) => places.get(sha256) ?? 0
  const { last, superseded } = lastVersions(cleanOnce(raw, content, options, credited), placeOf)
  const all = named(last, content)
  const older =
    options.reread === true
      ? []
      : all.flatMap((article) => {
          const why = whyOlder(article, content.articles.get(article.id)?.data)
          return why === null ? [] : [{ article, why }]
        })
  const cleaned = all.filter(
    (article) => !isReadAlready(article, content, options) && older.every((one) => one.article !== article),
  )
  const cited = citedClaims(content)
  const articles = withClaimedElsewhere(
    readTogether(
      cleaned,
      known.filter(({ id }) => cleaned.every((one) => one.id !== id)),
    ).articles,
    cited.map(({ article }) => article),
  )
  const byId = new Map(articles.map((article) => [article.id, article]))
  const sources = matchable(articles)
  const existing = knownClaims(cited, sources)
  const claimOf = new Map(
    sources.flatMap(({ id, claims }) => claims.map((claim) => [`${id}\n${claim.id}`, claim] as const)),
  )
  const claimants = new Map([...content.claimants].map(([id, { data }]) => [id, data]))
  const slugs = new Set([...content.claims.values()].flatMap(({ id, data }) => [id, ...data.aliases]))
  const ledger = ledgerOf(content)
  const otherwise = citedOtherwise(content, articles)
  const reworded = rewordedPassages(content, articles)
  const slugOfNew = new Map(reworded.map(({ article, passage, slug }) => [`${article}\n${passage}`, slug]))
  const claims: ImportedClaim[] = []

  const groups = groupClaims(sources)
  const found = new Map(
    groups.flat().map((member) => {
      const key = `${member.article}\n${member.claim}` as const
      const published = byId.get(member.article)?.published ?? null
      return [key, existing.find(member, claimOf.get(key)!, published)] as const
    }),
  )
  const knownClaim = ({ article, claim }: Member) => found.get(`${article}\n${claim}`) ?? null
  const nameIn = namesAcross(articles, content, groups, (member) => knownClaim(member)?.slug ?? null)
  for (const members of groups) {
    const passages = members
      .filter(
        ({ article, claim }) => !ledger.removed(article, claim) && !otherwise.has(`${article}\n${claim}`),
      )
      .flatMap(({ article, claim, opposed }): CitedPassage[] => {
        const found = byId.get(article)
        const passage = found?.reading.passages.find(({ id }) => id === claim)
        return found === undefined || passage === undefined ? [] : [{ article: found, passage, opposed }]
      })
    if (passages.length === 0) continue
    const [known = null] = members.flatMap((member) => {
      const found = knownClaim(member)
      const slug = found?.slug ?? slugOfNew.get(`${member.article}\n${member.claim}`)
      return slug === undefined ? [] : [{ slug, turns: found !== null && found.opposed !== member.opposed }]
    })
    const data: Claim = claimData(
      known?.turns === true ? passages.map((one) => ({ ...one, opposed: !one.opposed })) : passages,
      claimants,
      options.topics ?? [],
      nameIn,
    )
    const own = known?.slug ?? claimSlug(data.statement, (id) => slugs.has(id))
    slugs.add(own)
    claims.push({ slug: own, data })
  }
  // Of sources that lie in one folder for good it is said once.
  const isNews = ({ article, by }: Superseded) => {
    const id = all.find(({ sha256 }) => sha256 === by.sha256)?.id ?? ''
    const known = content.articles.get(id)?.data.source
    return known?.sha256 !== by.sha256 || !known.earlier.includes(article.sha256)
  }
  const asGiven = articles.toSorted((a, b) => placeOf(a) - placeOf(b))
  const notTaken = older.map(({ article }) => article)
  const publisherOf = (id: string) => byId.get(id)?.publisher.id ?? content.articles.get(id)?.data.publisher
  return {
    articles: articles.map((article) => ({
      id: article.id,
      data: articleData(article, content.articles.get(article.id)?.data, superseded, options.publisher),
      blocks: article.blocks,
    })),
    claims: withoutParts(claims, content, publisherOf),
    publishers: newPublishers(articles, credited, content),
    reworded,
    read: asGiven,
    asBefore: all
      .filter((article) => !cleaned.includes(article) && !notTaken.includes(article))
      .map(({ file, id }) => ({ file, id })),
    problems: [
      ...asGiven.flatMap((article) => [
        ...article.problems,
        ...followed(article, content.articles.get(article.id)),
      ]),
      ...twins(articles, content),
      ...versionProblems(superseded.filter(isNews), older, content),
    ],
  }
}

/** Publishers and agencies that the articles name and the content does not have, or not by that name. */
function newPublishers(
  articles: readonly ReadArticle[],
  credited: readonly Agency[],
  content: Content,
): ImportedPublisher[] {
  const wanted = new Map<string, KnownPublisher>()
  for (const { publisher } of articles) wanted.set(publisher.id, publisher)
  for (const { credit } of articles) {
    const agency = credited.find(({ id }) => id === credit?.agency)
    if (agency === undefined) continue
    const { id, data } = agencyPublisher(agency)
    const own = wanted.get(id)?.data
    wanted.set(id, { id, data: own === undefined ? data : { ...own, type: 'agency', credits: data.credits } })
  }
  return [...wanted.values()]
    .filter(({ id }) => !content.broken.publishers.has(id))
    .flatMap(({ id, data }): ImportedPublisher[] => {
      const known = content.publishers.get(id)
      if (known === undefined) return [{ id, data }]
      return known.data.name === data.name || !isStopgap(known.data) ? [] : [{ id, data, isRenamed: true }]
    })
    .sort((a, b) => (a.id < b.id ? -1 : 1))
}

import { creditOf } from '../../../src/model/reading.ts'
import type { Article, Passage } from '../../../src/model/article.ts'
import type { Citation, Claim } from '../../../src/model/claim.ts'
import type { Claimant } from '../../../src/model/claimant.ts'
import { areOneAddress } from '../../../src/model/web-address.ts'
import { quoteAt } from '../../../src/mdx/quotes.ts'
import { claimantName, distinctClaimants } from '../claimants/claimants.ts'
import type { ReadPassage } from '../claims/claims.ts'
import { commonStatement } from '../../../src/compare/matching/common-statement.ts'
import { slugOf } from '../../../src/text/terms/slug.ts'
import { whenOf } from '../../../src/text/date/dates.ts'
import { sha256 } from '../ids/sha256.ts'
import { stanceOf } from '../match/match.ts'
import type { ReadArticle } from '../claims/read-articles.ts'
import { sameArticle, sourceName, toldIn, type ReadNow, type Told } from '../versions/same-article.ts'
import { earlierSources, type Superseded } from '../versions/versions.ts'
import { passageKey } from './ledger.ts'

/** The longest name of a file made from words, in characters: it is also the last part of an address. */
const longestId = 70

/** A passage and the article it stands in; `opposed` where it says that what its claim states is not so. */
export type CitedPassage = { article: ReadArticle; passage: ReadPassage; opposed: boolean }

/** The name of an article’s file: that of the content’s article that it is, else publisher and title. */
export function articleId(
  article: ReadNow & Pick<ReadArticle, 'title' | 'publisher'>,
  existing: ReadonlyMap<string, Told>,
  taken: ReadonlySet<string>,
): string {
  const told = toldIn(article)
  const free = new Map([...existing].filter(([id]) => !taken.has(id)))
  return (
    sameArticle(told, free) ??
    unique(
      slugOf(`${article.publisher.id} ${article.title ?? told.name}`, longestId) || 'article',
      (id) => taken.has(id) || existing.has(id),
    )
  )
}

/** The first of `id`, `id-2`, `id-3`… that is free. */
function unique(id: string, isTaken: (id: string) => boolean): string {
  for (let count = 1; ; count += 1) {
    const tried = count === 1 ? id : `${id}-${count}`
    if (!isTaken(tried)) return tried
  }
}

function passageOf(article: ReadArticle, passage: ReadPassage): Passage {
  const { text } = article
  return {
    id: passage.id,
    statement: passage.statement,
    quote: quoteAt(text, passage),
    kind: passage.kind,
    ...(passage.speaker !== null && {
      speaker: { name: passage.speaker, mention: passage.mention ?? passage.speaker },
    }),
    ...(passage.cue !== null && { cue: passage.cue }),
    stance: passage.stance,
    ...(passage.claimant !== null && { claimant: passage.claimant }),
    when: whenOf(text, passage.when),
    quantities: passage.quantities.map(({ start, end, value, unit, hedge }) => ({
      text: text.slice(start, end),
      value,
      unit,
      hedge,
    })),
    names: passage.names.map(({ start, end, type }) => ({ text: text.slice(start, end), type })),
  }
}

/** What a source says of an article, and an editor may correct. */
export const statedFields = [
  'title',
  'workingTitle',
  'byline',
  'published',
  'modified',
  'language',
  'credit',
  'opinion',
  'releasedBy',
] as const

/**
 * An article’s file. What an editor added and the source does not say (`archive`, `fullText`, `url`, `distinct`) stays; so does what an editor
 * made of anything the source says, until the source itself changes.
 * @param superseded earlier versions that gave way to this one in the same import
 * @param named the publisher that the user named for it
 */
export function articleData(
  article: ReadArticle,
  before: Article | undefined,
  superseded: readonly Superseded[] = [],
  named?: string,
): Article {
  const earlier = earlierSources(article.sha256, before, superseded)
  const read = readData(article, before, earlier)
  if (before?.source?.sha256 !== article.sha256) return read
  const kept = statedFields.filter((name) => before[name] !== undefined)
  return {
    ...read,
    ...Object.fromEntries(kept.map((name) => [name, before[name]])),
    ...(named === undefined && { publisher: before.publisher }),
    source: { ...before.source, earlier },
  }
}

function readData(article: ReadArticle, before: Article | undefined, earlier: string[]): Article {
  // the address as it was first given, or as an editor wrote it, while it leads to the same page
  const isSame = before?.url !== undefined && article.url !== null && areOneAddress(before.url, article.url)
  const url = isSame ? before.url : (article.url ?? before?.url)
  return {
    title: article.title ?? article.file,
    workingTitle: article.workingTitle,
    publisher: article.publisher.id,
    byline: article.byline,
    ...(article.published !== null && { published: article.published }),
    ...(article.modified !== null &&
      article.modified !== article.published && { modified: article.modified }),
    ...(before?.retrieved !== undefined && { retrieved: before.retrieved }),
    ...(url !== undefined && { url }),
    ...(before?.archive !== undefined && { archive: before.archive }),
    language: article.language,
    ...(article.credit !== null && { credit: creditOf(article.credit) }),
    ...(article.writer !== null && { opinion: true }),
    ...(article.releaser !== null && { releasedBy: article.releaser }),
    source: { file: sourceName(article.file), sha256: article.sha256, earlier },
    fullText: before?.fullText ?? false,
    distinct: before?.distinct ?? [],
    claims: article.reading.passages.map((passage) => passageOf(article, passage)),
  }
}

function citationData({ article, passage, opposed }: CitedPassage): Citation {
  return {
    article: article.id,
    passage: passage.id,
    quote: quoteAt(article.text, passage),
    ...(passage.speaker !== null && { speaker: passage.speaker }),
    ...(passage.cue !== null && { cue: passage.cue }),
    stance: stanceOf(passage, opposed),
  }
}

/**
 * Who makes a claim by each of the passages that cite it, as far as they tell, by `passageKey`.
 * @param nameIn the fullest name of who goes by this one in an article
 */
export const claimedBy = (
  cited: readonly CitedPassage[],
  claimants: ReadonlyMap<string, Claimant>,
  nameIn: (name: string, article: string) => string = (name) => name,
): Map<string, string> =>
  new Map(
    cited.flatMap(({ article, passage, opposed }): [string, string][] => {
      const disputes = stanceOf(passage, opposed) === 'disputes'
      // Whoever says the opposite names nobody who claims it, as who denies it may.
      const name = !disputes ? passage.speaker : opposed ? null : passage.claimant
      return name === null
        ? []
        : [[passageKey(article.id, passage.id), claimantName(nameIn(name, article.id), claimants)]]
    }),
  )

/** The passage whose statement heads a claim: the earliest, or one that says less beyond what the others say as well. */
function leadOf(cited: readonly CitedPassage[]): CitedPassage {
  const first = cited[0]!
  // somebody’s very words say no more for being printed in full
  const alike = cited.filter(
    ({ passage, opposed }) => !opposed && passage.stance !== 'disputes' && passage.kind !== 'quotation',
  )
  if (!alike.includes(first)) return first
  return alike[commonStatement(alike.map(({ passage }) => passage.statement))] ?? first
}

/**
 * A claim’s file from the passages that make it, the earliest first.
 * @param claimants who makes the claim, by its passages
 */
export function claimData(
  cited: readonly CitedPassage[],
  claimants: readonly string[],
  topics: readonly string[],
): Claim {
  const { article, passage } = leadOf(cited)
  const places = passage.names
    .filter(({ type }) => type === 'place')
    .map(({ start, end }) => article.text.slice(start, end))
  return {
    statement: passage.statement,
    kind: passage.kind,
    claimants: distinctClaimants(claimants),
    when: whenOf(article.text, passage.when),
    topics: [...topics],
    places: [...new Set(places)].filter((place) => passage.statement.includes(place)),
    status: 'unreviewed',
    citations: cited.map(citationData),
    settled: [],
    others: [],
    corrections: [],
    aliases: [],
    distinct: [],
    example: false,
  }
}

/** The name of a claim’s file, from its statement. */
export const claimSlug = (statement: string, isTaken: (id: string) => boolean) =>
  unique(slugOf(statement, longestId) || `claim-${sha256(statement.normalize('NFC')).slice(0, 8)}`, isTaken)

/** Which passages come from a press release, and whose it is. */
import type { ComparedArticle, ComparedCitation } from '../../model/comparison.ts'
import { quotations } from '../../text/words/quotations.ts'
import { isPrintedIn } from './added.ts'
import { issuerOf } from './credits.ts'
import { isCopy, type LineageLookup } from './lookup.ts'
import { sameSpeaker } from '../words/same-speaker.ts'

const inRelease = /\b(?:press|news|media) releases?\b/i

/** What a body says of itself, and who it is. */
export type Release = { article: ComparedArticle; issuer: string }

/** The press releases among articles. They are the same for all claims, which are many. */
export function releasesAmong(
  articles: ReadonlyMap<string, ComparedArticle>,
  nameOf: (id: string) => string,
): readonly Release[] {
  const known = releasesOf.get(articles)
  if (known !== undefined) return known
  const found = [...articles.values()].flatMap((article) => {
    const issuer = issuerOf(article, nameOf)
    return issuer === null ? [] : [{ article, issuer }]
  })
  releasesOf.set(articles, found)
  return found
}
const releasesOf = new WeakMap<ReadonlyMap<string, ComparedArticle>, readonly Release[]>()

/**
 * Whose press release an article has its passages from: its own, as it is one; that of the release here which has them too, where the
 * article is a print of it or says that it quotes one; that of the release which is cited beside them, where who issued it is whom they
 * quote; else, where each passage says so, that of who speaks: he alone knows it.
 */
export function releaserOf(
  article: ComparedArticle,
  citations: readonly ComparedCitation[],
  releases: readonly Release[],
  cited: readonly ComparedArticle[],
  lineages: LineageLookup,
): string | null {
  const own = releases.find((one) => one.article === article)
  if (own !== undefined) return own.issuer
  const speaker = speakerInRelease(citations)
  const told = citations.flatMap(({ quote: { exact } }) => {
    const quoted = quotations(exact)
    return quoted.length === 0 ? [exact] : quoted.map(({ start, end }) => exact.slice(start, end))
  })
  const release = releases.find(
    ({ article: one, issuer }) =>
      ((speaker !== null || isCopy(lineages(article.id, one.id))) &&
        told.every((words) => isPrintedIn(words, [one]))) ||
      (cited.includes(one) && citations.every((passage) => isIssuer(passage.speaker, issuer))),
  )
  return release?.issuer ?? speaker
}

/** “Norrvik says” of what Norrvik Energy issued. */
const isIssuer = (speaker: string | null, issuer: string): boolean =>
  speaker !== null &&
  (sameSpeaker(speaker, issuer) || (/^\p{Lu}/u.test(speaker) && issuer.startsWith(`${speaker} `)))

function speakerInRelease(citations: readonly ComparedCitation[]): string | null {
  const [first] = citations
  const speaker =
    first?.speaker?.replace(/^(?:an? |the )?(?:press|news|media) release (?:by|from|of) (?:the )?/i, '') ??
    null
  return speaker !== null &&
    !inRelease.test(speaker) &&
    citations.every(
      (one) => inRelease.test(one.quote.exact) && sameSpeaker(one.speaker, first?.speaker ?? null),
    )
    ? speaker
    : null
}

/** Which passages come from a press release, and whose it is. */
import type { ComparedArticle, ComparedCitation } from '../../model/comparison.ts'
import { escaped } from '../../text/words/escaped.ts'
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
 * quote, or whom it is cited for itself; else, where each passage says so, that of who speaks: he alone knows it.
 * @param saidIn whom a release beside them is cited for
 */
export function releaserOf(
  article: ComparedArticle,
  citations: readonly ComparedCitation[],
  releases: readonly Release[],
  cited: readonly ComparedArticle[],
  saidIn: (release: ComparedArticle) => readonly (string | null)[],
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
      (cited.includes(one) &&
        citations.every(
          ({ speaker: its }) =>
            isIssuer(its, issuer) ||
            saidIn(one).some((name) => sameSpeaker(name, its) && !isOfAnother(name ?? '', one, issuer)),
        )),
  )
  return release?.issuer ?? speaker
}

/** “Norrvik says” of what Norrvik Energy issued. */
const isIssuer = (speaker: string | null, issuer: string): boolean =>
  speaker !== null &&
  (sameSpeaker(speaker, issuer) || (/^\p{Lu}/u.test(speaker) && issuer.startsWith(`${speaker} `)))

/** “Ann Lee, head of Norrvik Foods,” in what another body issued. */
function isOfAnother(name: string, { text }: ComparedArticle, issuer: string): boolean {
  const own = new RegExp(
    `${escaped(name)}, [^.;“”"\\n]{0,60}?\\b(?:of|at|for|from|with) (?:the )?(\\p{Lu}[\\p{L}\\d&’'-]*)`,
    'gu',
  )
  return [...text.matchAll(own)].some(([, body = '']) => !issuer.includes(body))
}

/** The words of a passage for whom it has what it tells from: “Lee” of “Ann Lee”; his name where it has none. */
export function speakerAsPrinted({ speaker, quote }: ComparedCitation): string | null {
  const words = speaker?.split(' ') ?? []
  const printed = words
    .map((_, at) => words.slice(at).join(' '))
    .map(
      (name) =>
        new RegExp(`(?<![\\p{L}\\p{N}])${escaped(name)}(?![\\p{L}\\p{N}])`, 'iu').exec(quote.exact)?.[0],
    )
  return printed.find((name) => name !== undefined) ?? speaker
}

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

import type { ComparedArticle, Evidence } from '../../model/comparison.ts'
import { agencies } from '../../text/data/agencies.ts'
import { organisationWord } from '../../text/data/name-words.ts'
import { outletCalled } from '../../text/words/outlet-names.ts'
import { months, weekdays } from '../../text/data/calendar.ts'
import { isPublicBody } from '../../text/words/public-bodies.ts'
import { slugOf } from '../../text/terms/slug.ts'
import { fold } from '../../text/terms/terms.ts'

/** An agency that an article names as its source, and the words or the address that show it. */
export type Wire = {
  agency: string
  kind: Extract<Evidence['kind'], 'credit' | 'dateline' | 'url'>
  exact: string
  /** Who signs beside it in another place of the source. */
  beside: readonly string[]
}

/** Agencies by each way they are credited, and by their id, in lower case. */
const byName = new Map(
  agencies.flatMap(({ id, name, aliases, credits }) =>
    [id, name, ...aliases, ...credits].map((one) => [one.toLowerCase(), id] as const),
  ),
)

/** The wire an article rests on: its credit line, else a dateline such as “PARIS (AFP) –”, else an address such as `/wires/ap/`. */
export function wireOf(article: ComparedArticle): Wire | null {
  const agency = article.credit?.agency ?? null
  if (article.credit !== null && agency !== null)
    return { agency, kind: 'credit', exact: article.credit.exact, beside: article.credit.beside ?? [] }
  const dateline = /^[^\n]{0,60}?\((\p{L}[\p{L} .-]{1,40})\)\s*[-–—]/u.exec(article.text.trimStart())
  const byDateline = idOf(dateline?.[1])
  if (dateline !== null && byDateline !== null)
    return { agency: byDateline, kind: 'dateline', exact: dateline[0].trim(), beside: [] }
  const address = /\/(?:wires?|agenc(?:y|ies))\/([a-z-]{2,20})\//i.exec(article.url ?? '')
  const byAddress = idOf(address?.[1])
  return address !== null && byAddress !== null
    ? { agency: byAddress, kind: 'url', exact: address[0], beside: [] }
    : null
}

/** Whether an article says that agencies had a part in it, and not which: “By Ann Lee and agencies”. */
const creditsUnnamed = ({ credit }: ComparedArticle) => credit !== null && credit.agency === null

/** The words by which an article says that it is a press release, and not of whom; null where it says nothing of the kind. */
export const unnamedRelease = ({
  credit = null,
  releasedBy = null,
}: Partial<Pick<ComparedArticle, 'credit' | 'releasedBy'>>): string | null =>
  credit?.agency === null && releasedBy === null && releaseWords.test(credit.exact) ? credit.exact : null
const releaseWords =
  /\b(?:press|news|media) release\b|(?:presse|medien)mitteilung|communiqué|de prensa\b|comunicato/iu

/** Credits of articles that hold more than the agency’s text: “(FRANCE 24 with AFP)”, “additional reporting by AP”. */
const mixedCredit = /\bwith\b|\band\b|[&+]|additional|further|extra|contribut/i

/** Whether a credit sets another name beside the agency’s: “The Observer / AFP”. An agency of the content’s own is unknown here. */
function isShared({ agency, exact }: Wire): boolean {
  const others = exact.split('/').filter((part) => idOf(part.trim()) === null)
  return others.length > (ids.has(agency) ? 0 : 1) && exact.includes('/')
}

const ids = new Set(agencies.map(({ id }) => id))

/** Who stands behind an article: an agency, or the outlet that prints it. */
export type Work = { agency: string; outlet: null } | { agency: null; outlet: string }

/**
 * Whose work an article is as a whole, where it shows that: the agency’s that it credits with no other, or that publishes it; not
 * where it is signed and its credit sets another beside the agency; its outlet’s, where a reporter signs it and no agency had a part in it. Null where nothing shows it.
 */
export function workOf(article: ComparedArticle): Work | null {
  const wire = wireOf(article)
  const outlet = article.publisher
  if (wire !== null) return isMixed(article, wire) ? null : { agency: wire.agency, outlet: null }
  if (outlet === null) return null
  if (ids.has(outlet)) return { agency: outlet, outlet: null }
  return signersOf(article).length === 0 || creditsUnnamed(article) ? null : { agency: null, outlet }
}

/** Whether an article says that it holds more than the agency’s text. */
const isMixed = (article: ComparedArticle, wire: Wire): boolean =>
  wire.beside.length > 0 ||
  mixedCredit.test(wire.exact) ||
  (wire.kind === 'credit' && isSigned(article, wire) && isShared(wire))

/** Who signs an article; nobody where its by-line is a dateline: “Orsk, Saturday”. */
export const signersOf = ({ byline }: Pick<ComparedArticle, 'byline'>): readonly string[] =>
  byline.some(isTime) ? [] : byline
/** The people among them: “Staff Reporter” may be anybody. */
const reportersOf = (article: Pick<ComparedArticle, 'byline'>): string[] =>
  signersOf(article).filter((name) => /\p{L}[\s.]+\p{L}/u.test(name) && !ofStaff.test(name))
/** Who signs both of two articles, in the form of the first: one reporter writes for two outlets. */
export function sharedReporters(a: ComparedArticle, b: ComparedArticle): string[] {
  const theirs = new Set(reportersOf(b).map(fold))
  return reportersOf(a).filter((name) => theirs.has(fold(name)))
}
const ofStaff =
  /\b(?:staff|reporters?|correspondents?|desk|newsroom|editors?|editorial|writers?|agenc(?:y|ies)|team|news|press|service|online|bureau|wires?)\b/i
const isTime = (name: string): boolean =>
  name
    .toLowerCase()
    .split(/[\s.,]+/u)
    .filter((word) => word !== '')
    .every((word) => weekdays.has(word) || months.has(word) || /^\d+$/.test(word))

/** Whether people sign it, or an outlet’s staff, beside the credit or within it: “Staff Reports / AP”, “AFP and Lena Vik”. */
const isSigned = (article: ComparedArticle, wire: Wire): boolean =>
  signersOf(article).length > 0 ||
  wire.beside.length > 0 ||
  /\bstaff\b/i.test(wire.exact) ||
  namesPerson(wire)

/** A name of two or three words. */
const fullName = /^\p{Lu}[\p{L}’'-]+(?: \p{Lu}\.?)?(?: \p{Lu}[\p{L}’'-]+){1,2}$/u
const namesPerson = ({ agency, exact }: Wire): boolean =>
  exact
    .replace(/^by /i, '')
    .split(/,| and | with | & /i)
    .map((part) => part.trim())
    .some(
      (part) =>
        fullName.test(part) && idOf(part) === null && part.toLowerCase().replaceAll(' ', '-') !== agency,
    )

/** Whether its outlet’s own people sign an article beside the agency: “By Ola Berg and AFP”, “Staff Reports / AP”. */
export function isSignedBeside(article: ComparedArticle): boolean {
  const wire = wireOf(article)
  return wire !== null && isSigned(article, wire) && isMixed(article, wire)
}

const idOf = (name: string | undefined) => byName.get(name?.toLowerCase() ?? '') ?? null

/** The agency’s name as the credit prints it, else as its id tells it. */
export function printedName({ agency, exact }: Wire): string {
  const found = new RegExp(`(?<![\\p{L}])${agency.replaceAll('-', '[ -]')}(?![\\p{L}])`, 'iu').exec(exact)
  return found?.[0] ?? nameById(agency)
}

/** A publisher’s name as its id tells it: “The Daily Mail”, “AFP”. */
export const nameById = (id: string): string =>
  id.length <= 4
    ? id.toUpperCase()
    : id.replaceAll('-', ' ').replace(/(?<= |^)./gu, (letter) => letter.toUpperCase())

/** Hosts of bodies that speak for themselves. */
const bodyHost = /(?:^|\.)(?:gov|edu|mil)(?:\.[a-z]{2})?$|\.(?:ac|gov|edu)\.[a-z]{2}$/
/** Hosts of what bodies say of themselves, and of services that carry press releases of others. */
const releaseHost =
  /(?:^|\.)(?:prnewswire|businesswire|globenewswire|eurekalert|accesswire)\.|^(?:newsroom|press|blog)\./

/** Folders in which bodies publish what they say of themselves. */
const ownFolder = /\/(?:newsroom|press-?room|(?:press|news|media)-?releases?)\//

/** “Norrvik Foods today announced”, “The University of Tarn is pleased to announce”, at the head of a text. */
const announcing =
  /((?:(?:\p{Lu}[\p{L}\p{N}.’'-]*|&|of|for|and|the) ){1,7})(?:\([^)]{1,30}\) )?(?:today |(?:on )?\p{Lu}\p{Ll}+day )?(?:announced|announces|is (?:pleased|proud|delighted) to announce)\b/u
/** How far from its head a text announces what it is about, in characters. */
const headReach = 400

/** Whether a name is that of a publisher, whose id is made from it; an article before it counts for nothing. */
const isNameOf = (publisher: string, name: string): boolean =>
  slugOf(name).replace(/^the-/, '') === publisher.replace(/^the-/, '')

/** Whether whoever publishes an article announces something of his own in it. */
function announcesItself({ publisher, text }: ComparedArticle): boolean {
  const name = announcing.exec(text.slice(0, headReach))?.[1]
  return publisher !== null && name !== undefined && isNameOf(publisher, name)
}

/** Whether an article is the body’s own: a press release rather than a report on it. */
export function isPressRelease(article: ComparedArticle): boolean {
  if (typeof article.releasedBy === 'string' || unnamedRelease(article) !== null || announcesItself(article))
    return true
  const url = addressOf(article)
  return (
    (article.publisher !== null && isPublicBody(nameById(article.publisher))) ||
    (url !== null && (bodyHost.test(url.host) || releaseHost.test(url.host) || ownFolder.test(url.pathname)))
  )
}

const addressOf = ({ url }: ComparedArticle): URL | null =>
  url !== null && URL.canParse(url) ? new URL(url) : null

/**
 * Whose word an article is, where a body speaks for itself in it: the issuer of the release that it says it is, or its publisher, where
 * that is known or called to be a public body, announces itself, or is called a body and publishes it among its press releases. Null for what somebody reports.
 */
export function issuerOf(article: ComparedArticle, nameOf: (id: string) => string): string | null {
  if (typeof article.releasedBy === 'string') return article.releasedBy
  if (article.publisher === null || wireOf(article) !== null) return null
  const name = nameOf(article.publisher)
  if (article.isOfBody === true) return name
  if (outletCalled(withoutArticle(name), true) !== null || ids.has(article.publisher)) return null
  const host = addressOf(article)?.host ?? ''
  const isCalledBody = organisationWord.test(name.split(' ').at(-1) ?? '')
  return announcesItself(article) ||
    bodyHost.test(host) ||
    isPublicBody(name) ||
    (isCalledBody && isPressRelease(article))
    ? name
    : null
}

const withoutArticle = (name: string) => name.replace(/^the /i, '')

/** “Materials provided by the University of Tarn”, “Source: Norrvik Foods”: whose text an article says that it prints. */
const providing =
  /^(?:(?:Materials?|Story|Text) provided by|Source:|Press release (?:by|from)) (?:the )?(\p{Lu}[^\n.]{2,60})/gmu

/** Whether an article says that it prints the text of whoever publishes another. */
export const printsTextOf = ({ text }: ComparedArticle, { publisher }: ComparedArticle): boolean =>
  publisher !== null && [...text.matchAll(providing)].some(([, name = '']) => isNameOf(publisher, name))

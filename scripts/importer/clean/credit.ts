import type { Credit } from '../../../src/model/reading.ts'
import type { Agency } from '../../../src/text/data/agencies.ts'
import { agenciesIn, agencyIn, agencyPattern, unnamedAgencies } from '../printed/agency-names.ts'
import { creditedIn, isCreditLine } from './credit-line.ts'
import { placeAndDay } from './place-and-day.ts'

/** Where a wire is credited, strongest first: a name that only signs a photograph never is. */
export type CreditPlace = 'byline' | 'tail' | 'dateline' | 'metadata'
export type FoundCredit = Credit & { place: CreditPlace }

const tails = [
  /\breporting by\b/iu,
  /\bcontributed to this (?:report|story|article)\b/iu,
  /\b(?:with|from) (?:files|reporting|material|reports?|additional reporting|inputs?|contributions?|information|assistance|help|content) (?:from|by|of)\b/iu,
  /\b(?:reporting|material|information|content) from .{2,80} (?:was|were|is|are) (?:also )?(?:used|included)\b/iu,
  /^\W*(?:©|\(c\)|copyright)/iu,
  /^(?:source|quelle|agencies)\s*:/iu,
  /\bthis (?:story|article|report) (?:was|has been|is)(?: an?)? (?:first |originally )?(?:published|provided|distributed|produced|supplied|unedited|auto-generated|translated|adapted|based)\b/iu,
  /^\W*(?:(?:this|the) (?:story|article|report|piece)(?: was| has)? )?(?:originally|first) (?:appeared|published|ran)\b/iu,
  /\b(?:syndicated|agency|wire|news) ?feed\b|\bfrom (?:an? )?(?:\S+ )?(?:news ?)?feed\b/iu,
]

/** “(Reporting by Ann Lee; Editing by Bo Ek)”: Reuters signs all its own reports so, and many papers and agencies theirs. */
const signedOff =
  /^\W*(?:additional )?(?:reporting|writing)(?: and (?:writing|editing))? by\b.*\b(?:editing|edited) by\b/iu

/**
 * The credit in a closing line: “(FRANCE 24 with AFP)”, “Reporting by … ; Editing by …”, “AP contributed to this report”.
 * @param text what stands above it: who wrote and edited it are Reuters’ people only where it names no other agency than Reuters
 */
export function tailCredit(
  paragraph: string,
  agencies: readonly Agency[],
  publisher: string | null,
  text = '',
): FoundCredit | null {
  if (paragraph.length > 400) return null
  if (isCreditLine(paragraph, agencies))
    return { agency: agencyIn(paragraph, agencies), exact: paragraph, place: 'tail' }
  if (!tails.some((tail) => tail.test(paragraph)) || signsPictures(paragraph)) return null
  const agency = agencyIn(paragraph, agencies)
  if (agency === null && signedOff.test(paragraph)) {
    const [only, ...others] = agenciesIn(text, agencies)
    const isReuters = only === 'reuters' && others.length === 0 && publisher !== 'reuters'
    return isReuters ? { agency: 'reuters', exact: paragraph, place: 'tail' } : null
  }
  const isUnnamed = new RegExp(`${unnamedAgencies}|\\bsyndicated feed\\b`, 'iu').test(paragraph)
  return agency === null && !isUnnamed ? null : { agency, exact: paragraph, place: 'tail' }
}

/** Who wrote or edited it, in brackets behind the last sentence: “(Editing by Lee Park; Please credit the Thomson Reuters Foundation)”. */
const signedBy =
  /(?<=[.!?…]["”’“»)]*\s*)\((?:additional )?(?:reporting|editing|writing|compiled|edited|written) by\b[^()]{2,400}\)$/iu

/** Agencies in brackets behind an article’s last sentence: “… so Klein. (dpa)”, “… she said. (AFP/Reuters)”. */
export function closingCredit(paragraph: string, agencies: readonly Agency[]): FoundCredit | null {
  const signed = signedBy.exec(paragraph)?.[0]
  const signer = signed === undefined ? null : agencyIn(signed, agencies)
  if (signed !== undefined && signer !== null) return { agency: signer, exact: signed, place: 'tail' }
  if (creditedIn(paragraph.slice(-60), agencies) === undefined) return null
  const bracketed = /(?<=[.!?…]["”’“»)]*\s*)\([^()]{2,60}\)$/u.exec(paragraph)?.[0]
  const bare = new RegExp(
    `(?<=[.!?…]["”’»)]*)(?:\\s+|\\s*[—–=-]+\\s*)${agencyPattern(agencies)}(?:[/,& ]+${agencyPattern(agencies)})*$`,
    'u',
  )
  const exact = bracketed ?? bare.exec(paragraph)?.[0]
  return exact === undefined || !isCreditLine(exact, agencies)
    ? null
    : { agency: agencyIn(exact, agencies), exact, place: 'tail' }
}

/** The agency that a line of place and day credits: “Oslo, Saturday, June 20, 2026 (Alba Press)”. */
export function placedCredit(line: string, agencies: readonly Agency[]): FoundCredit | null {
  const agency = agencyIn(placeAndDay(line)?.credit ?? '', agencies)
  return agency === null ? null : { agency, exact: line, place: 'dateline' }
}

/**
 * The credit that is kept of those found, strongest first: of an agency other than the outlet, whose own article is no copy of its
 * wire, before one of agencies unnamed. Of several of that agency the first that names it: readers are shown it as the proof.
 */
export function strongestCredit(
  credits: readonly FoundCredit[],
  publisher: string,
  agencies: readonly Agency[],
): FoundCredit | null {
  const strongest = credits.find(({ agency }) => agency !== null && agency !== publisher)
  if (strongest === undefined) return credits.find(({ agency }) => agency === null) ?? null
  const { agency } = strongest
  const names = (one: FoundCredit) =>
    one.agency === agency && agenciesIn(one.exact, agencies).includes(agency!)
  return credits.find(names) ?? strongest
}

/** “Additional reporting from agencies”, “Reporting by Ann Lee; Editing by Bo Ek”: who had a part in it, where no agency is named. */
export const isContribution = (line: string): boolean =>
  (signedOff.test(line) && line.length <= 400) ||
  (/^[([–—\s-]*(?:additional reporting|(?:with )?(?:assistance|contributions?|help)|contributing)\b\s*(?:by|from|:)\s/iu.test(
    line,
  ) &&
    line.length <= 200)

/**
 * The agency whose wire an address is filed under: “dailymail.co.uk/wires/afp/…”, “nytimes.com/reuters/2017/…”. Names of two
 * letters are states and regions elsewhere, and count behind “wire” only.
 */
export function addressCredit(url: string, agencies: readonly Agency[]): FoundCredit | null {
  const folders = URL.parse(url)?.pathname.toLowerCase().split('/').slice(1, -1) ?? []
  for (const [index, folder] of folders.entries()) {
    const underWire = /^(?:news-?)?(?:wires?|agenc(?:y|ies))(?:-?news)?$/.test(folders[index - 1] ?? '')
    const found = agencies.find(({ id, aliases }) =>
      [id, ...aliases.map((alias) => alias.toLowerCase().replaceAll(' ', '-'))].includes(folder),
    )
    if (found !== undefined && (underWire || folder.length > 2))
      return { agency: found.id, exact: `/${folder}/`, place: 'metadata' }
  }
  return null
}

/** The agency whose pages an address is of: `https://apnews.com/…`. */
function agencyAt(address: string, agencies: readonly Agency[]): string | null {
  const host = URL.parse(address)?.hostname ?? ''
  const isUnder = (domain: string) => host === domain || host.endsWith(`.${domain}`)
  return agencies.find(({ domains }) => domains.some(isUnder))?.id ?? null
}

/** Whether words sign pictures: “Photos by AFP”. */
const signsPictures = (words: string) => /\b(?:photo\w*|images?|pictures?|getty)\b/iu.test(words)

/** The credits that metadata give, by name or by the address of the original, and the one that the article’s address tells. */
export function metadataCredits(
  given: readonly string[],
  url: string | null,
  agencies: readonly Agency[],
): FoundCredit[] {
  const named = given.flatMap((exact): FoundCredit[] => {
    const isAddress = /^https?:\/\/\S+$/i.test(exact)
    const words = exact
      .split(/[.;|]\s/)
      .find((part) => !signsPictures(part) && creditedIn(part, agencies) !== undefined)
    const agency = isAddress
      ? agencyAt(exact, agencies)
      : words === undefined
        ? undefined
        : creditedIn(words, agencies)
    return agency === undefined || (isAddress && agency === null)
      ? []
      : [{ agency, exact, place: 'metadata' }]
  })
  const filed = url === null ? null : addressCredit(url, agencies)
  return filed === null ? named : [...named, filed]
}

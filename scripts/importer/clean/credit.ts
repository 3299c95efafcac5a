import type { Credit } from '../../../src/model/reading.ts'
import type { Agency } from '../../../src/text/data/agencies.ts'
import { creditNames, creditPattern } from './byline.ts'

/** Where a wire is credited, strongest first: a name that only signs a photograph never is. */
export type CreditPlace = 'byline' | 'tail' | 'dateline' | 'metadata'
export type FoundCredit = Credit & { place: CreditPlace }

const months = 'Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec'
/** A place in capitals, or any place before a name in brackets, with a date where one stands, up to a dash. */
const dateline = new RegExp(
  `^(?:(?:\\p{Lu}[\\p{Lu}.'’-]+(?:[ /]\\p{Lu}[\\p{Lu}.'’-]+){0,3}(?:, \\p{Lu}[\\p{L}.]+(?: \\p{Lu}[\\p{L}.]+)?)?` +
    `(?:, (?:(?:${months})[a-z]*\\.? \\d{1,2}|\\d{1,2} (?:${months})[a-z]*\\.?)(?:,? \\d{4})?)?(?: \\([^()]{2,40}\\))?)|(?:\\p{Lu}[\\p{L}.'’, -]{1,40} \\([^()]{2,40}\\))|\\([^()]{2,40}\\))\\s*(?:—|–|--?|:)\\s+`,
  'u',
)

/** The dateline that a lead begins with, “WASHINGTON (AP) — ”, with its dash and spaces; an empty string where there is none. */
export function datelineOf(paragraph: string): string {
  const found = dateline.exec(paragraph)?.[0] ?? ''
  const rest = paragraph.slice(found.length)
  const initials = /^(?:\p{Lu}\.)+\s/u.test(found)
  return found === '' || initials || !/^["“‘'(]?[\p{Lu}\p{N}]/u.test(rest) ? '' : found
}

/** The agency that a dateline credits: “KYIV, Jan. 5 (Reuters) - ”. */
export function datelineCredit(line: string, agencies: readonly Agency[]): FoundCredit | null {
  const inside = /\(([^()]+)\)/.exec(line)?.[1]
  const agency = inside === undefined ? null : agencyIn(inside, agencies)
  return agency === null
    ? null
    : { agency, exact: line.replace(/\s*(?:—|–|--?|:)\s*$/u, ''), place: 'dateline' }
}

const tails = [
  /\breporting by\b/iu,
  /\bcontributed to this (?:report|story|article)\b/iu,
  /\b(?:with|from) (?:files|reporting|material|reports?|additional reporting|inputs?) (?:from|by)\b/iu,
  /^(?:[([–—-]+\s*[\p{L}\p{N}\s.&/,+’'-]{1,60}[)\]]*|[\p{L}\p{N}\s&/,+’'-]{1,40})$/u,
  /(?:©|\(c\)|copyright)/iu,
  /^(?:source|quelle|agencies)\s*:/iu,
  /\bthis (?:story|article|report) (?:was|has been|is) (?:first |originally )?(?:published|provided|distributed|produced|supplied|auto-generated)\b/iu,
]

/** The credit in a closing line: “(FRANCE 24 with AFP)”, “Reporting by … ; Editing by …”, “AP contributed to this report”. */
export function tailCredit(
  paragraph: string,
  agencies: readonly Agency[],
  publisher: string | null,
): FoundCredit | null {
  if (paragraph.length > 400 || !tails.some((tail) => tail.test(paragraph))) return null
  const agency = agencyIn(paragraph, agencies)
  // Reuters signs all its own reports so; elsewhere the line is kept where the agency is Reuters’ house style.
  if (
    agency === null &&
    /^\(?\s*(?:additional )?reporting by\b.*\bediting by\b/iu.test(paragraph) &&
    publisher !== null
  )
    return publisher === 'reuters' || agencies.every((one) => one.id !== 'reuters')
      ? null
      : { agency: 'reuters', exact: paragraph, place: 'tail' }
  return agency === null ? null : { agency, exact: paragraph, place: 'tail' }
}

/** Who wrote or edited it, in brackets behind the last sentence: “(Editing by Lee Park; Please credit the Thomson Reuters Foundation)”. */
const signedBy =
  /(?<=[.!?…]["”’“»)]*\s*)\((?:additional )?(?:reporting|editing|writing|compiled|edited|written) by\b[^()]{2,400}\)$/iu

/** Agencies in brackets behind an article’s last sentence: “… so Klein. (dpa)”, “… she said. (AFP/Reuters)”. */
export function closingCredit(paragraph: string, agencies: readonly Agency[]): FoundCredit | null {
  const signed = signedBy.exec(paragraph)?.[0]
  const signer = signed === undefined ? null : agencyIn(signed, agencies)
  if (signed !== undefined && signer !== null) return { agency: signer, exact: signed, place: 'tail' }
  const exact = /(?<=[.!?…]["”’“»)]*\s*)\([^()]{2,60}\)$/u.exec(paragraph)?.[0]
  const agency = exact === undefined ? null : agencyIn(exact, agencies)
  if (exact === undefined || agency === null) return null
  const rest = creditNames(agencies).reduce(
    (words, { name }) => words.replace(new RegExp(creditPattern(name), 'gu'), ''),
    exact,
  )
  return /[\p{L}\d]/u.test(rest.replace(/\b(?:with|and|mit|und|avec|et|con|y|e|com)\b/gu, ''))
    ? null
    : { agency, exact, place: 'tail' }
}

/** “Additional reporting from agencies”: who helped, where no agency is named. */
export const isContribution = (line: string): boolean =>
  /^[([–—\s-]*(?:additional reporting|(?:with )?(?:assistance|contributions?|help)|contributing)\b\s*(?:by|from|:)\s/iu.test(
    line,
  ) && line.length <= 200

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

/** The agency that the words name, the first by place; null where none is named. */
export function agencyIn(words: string, agencies: readonly Agency[]): string | null {
  let best: { agency: string; at: number } | null = null
  for (const { agency, name } of creditNames(agencies)) {
    const at = words.search(new RegExp(creditPattern(name), 'u'))
    if (at >= 0 && (best === null || at < best.at)) best = { agency, at }
  }
  return best?.agency ?? null
}

/** The credits that metadata give, and the one that the article’s address tells. */
export function metadataCredits(
  given: readonly string[],
  url: string | null,
  agencies: readonly Agency[],
): FoundCredit[] {
  const named = given.flatMap((exact): FoundCredit[] => {
    const agency = agencyIn(exact, agencies)
    return agency === null ? [] : [{ agency, exact, place: 'metadata' }]
  })
  const filed = url === null ? null : addressCredit(url, agencies)
  return filed === null ? named : [...named, filed]
}

import type { Agency } from '../../../src/text/data/agencies.ts'
import { agencyIn, anyAgency, unnamedAgencies } from '../printed/agency-names.ts'

/** Words that a credit is made of, in the languages of the agencies; any other small word makes a sentence of it. */
const words = new Set(
  (
    'by with and from for of in at on via the a an this our to ' +
    'c additional reporting report reports reported inputs input files material contribution contributions contributed contributing ' +
    'assistance help information story article news wire wires service services feed newsfeed bureau desk staff own writer writers reporter ' +
    'reporters correspondent correspondents journalist journalists editor editors editing source sources text words written compiled ' +
    'produced provided supplied distributed credit copyright updated published posted first last date am pm gmt utc et est ist bst ' +
    'jan feb mar apr may jun jul aug sep sept oct nov dec january february march april june july august september october november ' +
    'december mon tue wed thu fri sat sun monday tuesday wednesday thursday friday saturday sunday ' +
    'avec mit material und et de des la le les con información informacion y e com von par por di da quelle quellen fuente fuentes fonte ' +
    'fonti redaktion rédaction redacción special press'
  ).split(' '),
)

/** Who sells or takes pictures signs them, not the text. */
const picture =
  /\b(?:photo(?:s|graphs?|graphers?|graphy)?|pictures?|images?|video|file|handout|caption|getty|shutterstock|pool|illustration|graphic|infographic|poll|map|chart)\b/iu

/** An outlet’s own people by what they write of: “our foreign staff”, “the business desk”. */
const desk =
  /\b(?:business|city|culture|diplomatic|economics|foreign|health|home|international|local|national|online|political|politics|science|sports?|technology|world)\s+(?:affairs\s+)?(?=(?:staff|desk|team|writers?|reporters?|correspondents?|editors?|journalists?)\b)(?:team\b)?/giu

/** What stands for an agency that is named, and for agencies that are not, while the words around them are looked at. */
const named = '\uE000'
const unnamed = '\uE001'

const anyUnnamed = new RegExp(unnamedAgencies, 'gu')
/** “REUTERS/Ivo Berg” signs a picture: the person stands behind the agency. */
const ofPicture = new RegExp(`^\\W*${named}\\s*/\\s*\\p{Lu}\\p{Ll}+ \\p{Lu}`, 'u')
const kindOf = new RegExp(`(\\p{L}+)[ -]+${unnamed}`, 'u')

/** Names that a credit may hold beside an agency’s: two reporters, their outlet and a place. */
const mostNames = 10
const mostLetters = 160

/**
 * Whether a line by itself says who a text comes from and nothing else: “By Ann Lee with AP”, “(AFP, Reuters)”, “Source: Xinhua”, “PTI
 * | New Delhi”. It names an agency, or agencies without saying which; all else in it are names, dates and the words of a credit.
 */
export function isCreditLine(line: string, agencies: readonly Agency[]): boolean {
  if (line.length > mostLetters || picture.test(line)) return false
  const rest = line.replace(anyAgency(agencies), ` ${named} `).replace(anyUnnamed, unnamed)
  if (!rest.includes(named) && !rest.includes(unnamed)) return false
  if (ofPicture.test(rest) || isOfTwoOwners(rest)) return false
  // “Aid agencies” are no news agencies
  const kind = kindOf.exec(rest)?.[1]
  if (kind !== undefined && !words.has(kind.toLowerCase())) return false
  const others = rest.replace(desk, '').match(/[\p{L}][\p{L}\p{M}'’.-]*/gu) ?? []
  const names = others.filter((word) => !words.has(word.toLowerCase().replace(/\.$/u, '')))
  return (
    names.length <= mostNames &&
    names.every((word) => /^\p{Lu}|^(?:van|von|der|den|del|bin|al|el)$/u.test(word))
  )
}

/** “Ivo Berg / Harbour Office / AFP” signs a picture: who took it, and who gave it away. */
const isOfTwoOwners = (rest: string): boolean =>
  rest.split('/').filter((part) => /\p{L}/u.test(part) && !part.includes(named)).length > 1

/** The agency of a credit; null for “with agencies”, undefined where the words credit nobody. */
export function creditedIn(line: string, agencies: readonly Agency[]): string | null | undefined {
  return agencyIn(line, agencies) ?? (line.search(anyUnnamed) >= 0 ? null : undefined)
}

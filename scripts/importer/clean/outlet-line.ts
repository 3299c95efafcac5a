import type { Agency } from '../../../src/text/data/agencies.ts'
import { hasFiniteVerb } from '../../../src/text/words.ts'
import { isByline, isDateLine } from '../masthead.ts'
import type { Block } from '../read/types.ts'
import { agencyIn } from './agency-names.ts'
import { publisherByName, type KnownPublisher } from './publisher.ts'

/** Words that outlets, and next to nobody else, have in their names. */
const outletWord =
  /\b(?:Advertiser|Argus|Beacon|Broadcasting|Bulletin|Chronicle|Courier|Daily|Dispatch|Echo|Enquirer|Evening|Examiner|Express|Gazette|Globe|Herald|Independent|Inquirer|Journal|Magazine|Mail|Mercury|Messenger|Mirror|Monitor|News|Newspaper|Observer|Post|Press|Radio|Record|Register|Reporter|Review|Sentinel|Standard|Star|Sun|Telegraph|Times|Today|Tribune|TV|Weekly|Zeitung)\b/u

const endsInOutletWord = new RegExp(`${outletWord.source}$`, 'u')

/** No outlet’s name is longer, in letters; a line may be the whole of a book. */
const longest = 80

/** A name of one to five capitalised words, small ones between them. */
const nameShape =
  /^(?:The\s+|the\s+)?\p{Lu}[\p{L}\p{N}.'’-]*(?:\s+(?:(?:of|and|the|on|for|&)\s+)*[\p{Lu}\p{N}][\p{L}\p{N}.'’-]*){0,4}$/u

type Known = { agencies: readonly Agency[]; publishers: readonly KnownPublisher[] }

/** Whether the words are an outlet’s name: of a publisher that is known, or by a word that outlets have. An agency is none. */
export function isOutletName(words: string, { agencies, publishers }: Known): boolean {
  if (words.length > longest || agencyIn(words, agencies) !== null) return false
  if (publisherByName(words, publishers) !== null) return true
  return nameShape.test(words) && /\s/.test(words) && outletWord.test(words) && !/\bStaff\b/u.test(words)
}

const fromLine = /^\s*from\b/iu

/**
 * The outlet that a byline names: “From The Gazette, January 5”, “By Ann Lee, The Gazette”, “By Ann Lee for the Gazette”. Where an
 * author’s name is expected, only a known publisher or “The …” is one: “By Emily Post” is signed by a person.
 */
export function outletInByline(printed: string, known: Known): string | null {
  const parts = printed
    .replace(/^\s*(?:by|from)\b\s*:?\s+/iu, '')
    .split(/\s*(?:[,;|()]|\s[–—/-]\s|\bfor\s+(?=the\b|\p{Lu})|\s(?:of|at)\s+(?=the\b))\s*/iu)
    .map((part) => part.trim())
  const isPlace = (part: string, index: number) =>
    index > 0 || fromLine.test(printed) || /^the\s/iu.test(part) || publisherByName(part, known.publishers)
  return parts.find((part, index) => isPlace(part, index) && isOutletName(part, known)) ?? null
}

/**
 * Takes the outlet’s name off the first line, where it stands above a headline; null where none does. A headline may end in such
 * a word too, so a name has no verb, and another line must be there to be the headline.
 */
export function takeOutletLine(blocks: Block[], known: Known): Block | null {
  const [first, second] = blocks
  if (first === undefined || second === undefined || !isOutletName(first.text, known)) return null
  const isKnown = publisherByName(first.text, known.publishers) !== null
  const isName = isKnown || (!hasFiniteVerb(first.text) && endsInOutletWord.test(first.text))
  const isHeadline = !isDateLine(second.text) && !isByline(second.text) && !/[.!?]["”’]*$/u.test(second.text)
  return isName && isHeadline ? (blocks.shift() ?? null) : null
}

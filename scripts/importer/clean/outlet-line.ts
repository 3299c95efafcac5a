import { mensNames, womensNames } from '../../../src/text/data/first-names.ts'
import type { Agency } from '../../../src/text/data/agencies.ts'
import { hasFiniteVerb } from '../../../src/text/words.ts'
import { endsSentence, isByline, isDateLine, isSignature, wordsOf } from '../masthead.ts'
import type { Block, RawArticle } from '../read/types.ts'
import { agencyIn } from './agency-names.ts'
import { publisherByName, type KnownPublisher } from './publisher.ts'

/** Words that outlets, and next to nobody else, have in their names. */
export const outletWord =
  /\b(?:Advertiser|Argus|Beacon|Broadcasting|Banner|Bulletin|Chronicle|Citizen|Clarion|Courier|Dagblad|Daily|Democrat|Dispatch|Echo|Enquirer|Evening|Examiner|Express|Gazette|Gleaner|Globe|Guardian|Herald|Independent|Inquirer|Journal|Ledger|Magazine|Mail|Mercury|Messenger|Mirror|Monitor|News|Newspaper|Nyheter|Observer|Pioneer|Post|Press|Radio|Record|Recorder|Register|Reporter|Review|Sentinel|Spectator|Standard|Star|Statesman|Sun|Tageblatt|Tagblatt|Telegram|Telegraph|Times|Today|Tribune|TV|Weekly|Zeitung)\b/u

const endsInOutletWord = new RegExp(`${outletWord.source}$`, 'u')

/** Whether words end as outlets’ names do and say nothing before it. That last word alone may be a verb too: “Herald”, “Echo”. */
const isNamedLikeOutlet = (words: string): boolean =>
  endsInOutletWord.test(words) && !hasFiniteVerb(words.replace(endsInOutletWord, 'Gazette'))

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
  const isName = isKnown || isNamedLikeOutlet(first.text)
  const isHeadline = !isDateLine(second.text) && !isByline(second.text) && !/[.!?]["”’]*$/u.test(second.text)
  return isName && isHeadline ? (blocks.shift() ?? null) : null
}

const label = /^(?:outlet|publisher|newspaper|published (?:by|in|on)|source|from)\b\s*:?\s+/iu
/** Labels that leave no doubt: “Outlet: National Wire” is an outlet though it is named like an agency. */
const outletLabel = /^(?:outlet|publisher|newspaper)\s*:\s+/iu
/** `harbourtribune.com` alone: a site that goes by its address. */
export const siteName = /^(?:www\.)?(?:[a-z0-9-]+\.)+[a-z]{2,}$/
/** What a site calls its parts, and next to no outlet itself. */
const section =
  /^(?:the )?(?:world|local|breaking|latest|top|business|sports?|daily|national|international|politics|science|weather|good|fake|morning|evening) (?:news|report|review|today)$/iu
const beginsWithFirstName = (words: string): boolean => {
  const [first = ''] = words.split(' ')
  return womensNames.has(first) || mensNames.has(first)
}

/** “The Sentinel (London)”, “Blatt am Montag (English edition)”: what tells an outlet from its namesakes, or which of its editions it is. */
const aside = /\s+\((\p{Lu}[^()\d]{1,38})\)$/u
const isEdition = (name: string): boolean => /\bedition$/iu.test(aside.exec(name)?.[1] ?? '')
const plainName = (name: string): string => name.replace(aside, '')

/** The longest name, in words, that a label alone makes an outlet’s. */
const mostWords = 8

/** How outlets’ names end too, which tell nothing by themselves. */
const alsoOfOutlets = /\b(?:Service|Network|Media)$/u

/**
 * Whether a name may be an outlet’s where it stands beside a byline or a date, both of which are there: of the first word the verb
 * is not asked for, as in “Allied Dispatch”.
 */
function isNamedInMasthead(blocks: readonly Block[], index: number, head: number, name: string): boolean {
  const isSigned = ({ text }: Block) => isByline(text) || isSignature(text)
  const isDated = ({ text }: Block) => isDateLine(text)
  const above = blocks.slice(0, head)
  const beside = [blocks[index - 1], blocks[index + 1]].flatMap((one) => one ?? [])
  if (!above.some(isSigned) || !above.some(isDated) || !beside.some((one) => isSigned(one) || isDated(one)))
    return false
  if (isEdition(name)) return wordsOf(name).length <= mostWords
  const words = plainName(name)
  const [, ...rest] = words.replace(endsInOutletWord, 'Gazette').split(' ')
  return (
    nameShape.test(words) &&
    rest.length > 0 &&
    (outletWord.test(words) || alsoOfOutlets.test(words)) &&
    !hasFiniteVerb(rest.join(' '))
  )
}

/**
 * Takes the outlet’s name out of the lines between headline and lead: on a line alone, behind a label, or before the day. Null
 * where none of them is one. A subhead and a person may end in such a word too: “Emily Post”.
 * @param head how many blocks stand above the lead
 */
export function takeOutletBelow(blocks: Block[], head: number, known: Known): string | null {
  for (const [index, { text, kind }] of blocks.slice(0, head).entries()) {
    const isOutlet = outletLabel.test(text)
    if (kind === 'heading' || ((isByline(text) || isSignature(text)) && !isOutlet)) continue
    const [, printed = '', rest = ''] =
      /^(.+?)(?:\s*(?:[,|·•]|\s[–—-])\s+(.*\d.*))?$/u.exec(text.replace(label, '').trim()) ?? []
    if (rest !== '' && !isDateLine(rest)) continue
    const name = publisherByName(plainName(printed), known.publishers)?.data.name ?? printed
    const isName = isOutlet ? isLabelled(name) : isOutletLine(blocks, index, head, name, known)
    if (!isName) continue
    if (rest === '') blocks.splice(index, 1)
    else blocks[index] = { ...blocks[index]!, text: rest }
    return name
  }
  return null
}

/** Whether words behind “Outlet:” are a name: no sentence, and no longer than names are. */
const isLabelled = (name: string): boolean =>
  name.length <= longest &&
  wordsOf(name).length <= mostWords &&
  !endsSentence(name.replace(/\b\p{Lu}\.$/u, ''))

/** Whether a line without such a label is an outlet’s name. */
function isOutletLine(
  blocks: readonly Block[],
  index: number,
  head: number,
  name: string,
  known: Known,
): boolean {
  const isFrom = label.test(blocks[index]?.text ?? '')
  const words = plainName(name)
  if (agencyIn(words, known.agencies) !== null) return false
  if (publisherByName(words, known.publishers) !== null || siteName.test(words)) return true
  if (isFrom) return nameShape.test(words)
  if (section.test(words) || beginsWithFirstName(words)) return false
  return (
    (isNamedLikeOutlet(words) && isOutletName(words, known)) || isNamedInMasthead(blocks, index, head, name)
  )
}

/**
 * The name that a source’s fields give its outlet: of its publisher, else of its `source`, which may be an agency or a collection too
 * and is an outlet only where the address, if there is one, may be its own. A name tells more than an address.
 */
export function outletInFields(
  { publisher, source }: Pick<RawArticle, 'publisher' | 'source'>,
  host: string | null,
  { agencies, publishers }: Known,
): string | null {
  if (source === undefined || (publisher !== null && !siteName.test(publisher))) return publisher
  const isOutlet =
    publisherByName(source, publishers) !== null ||
    (source.length <= longest && nameShape.test(source) && (host === null || isHostOf(host, source)))
  return isOutlet && agencyIn(source, agencies) === null ? source : publisher
}

const generic = /^(?:the|of|and|news|daily|times|post|journal|weekly|online|press|today|media|tv|radio)$/

/**
 * Whether a host may be that outlet’s: it holds the words of the name, or its initials. “The Washington Post” is not at
 * `seattletimes.com`, and “Telegraph View” is no outlet at `telegraph.co.uk`.
 */
export function isHostOf(host: string, name: string): boolean {
  const words = name
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N} ]/gu, '')
    .split(/\s+/u)
  const own = words.filter((word) => !generic.test(word))
  const letters = host.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
  const initials = words
    .filter((word) => word !== 'the')
    .map(([first = '']) => first)
    .join('')
  return (
    (own.length > 0 ? own : words.filter((word) => word !== 'the')).every(
      (word) => word.length > 2 && letters.includes(word),
    ) ||
    (initials.length > 1 && host.replace(/^www\./, '').startsWith(initials))
  )
}

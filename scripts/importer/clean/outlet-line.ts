import { mensNames, womensNames } from '../../../src/text/data/first-names.ts'
import { hasFiniteVerb } from '../../../src/text/words.ts'
import { endsSentence, isByline, isDateLine, isLabelOfPiece, isSignature, wordsOf } from '../masthead.ts'
import type { Block, RawArticle } from '../read/types.ts'
import { agencyIn } from './agency-names.ts'
import {
  aboutOne,
  endsInOutletWord,
  inNormalCase,
  isMasthead,
  isOutletName,
  longest,
  nameShape,
  outletWord,
  type Known,
} from './outlet-name.ts'
import { placeAndDay } from './place-and-day.ts'
import { publisherByName } from './publisher.ts'

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

/** A name, and the day that the same line may say behind it: “The Gazette, 5 January 2026”. */
const nameAndDay = /^(.+?)(?:\s*(?:[,|·•]|\s[–—-])\s+(.*\d.*))?$/u

/** Whether a line below a masthead is a headline: it is no byline and no sentence, and a longer paragraph follows. */
function isHeadline(blocks: readonly Block[], at: number): boolean {
  const { text = '' } = blocks[at] ?? {}
  const isLine =
    text !== '' &&
    !isDateLine(text) &&
    placeAndDay(text) === null &&
    !isByline(text) &&
    !/[.!:,]["”’]*$/u.test(text)
  return isLine && blocks.slice(at + 1).some((one) => one.text.length > text.length)
}

/** “The Westmark Courant”: a name in title case, whatever its last word. */
const anyName = /^The(?: \p{Lu}[\p{L}'’-]+){1,4}$/u
/** What opens a line that goes on from a headline, and is none: “How cheap ferries ruin islands”. */
const goesOn = /^(?:how|why|what|when|where|who|inside|behind|and|but|as)\b/iu

/**
 * Whether a first line is a masthead by its place, whatever it is called: above a headline and the line that signs it or says where
 * and when. A headline in title case would have its words in the text again.
 */
function isMastheadByPlace(blocks: readonly Block[], name: string, headline: number): boolean {
  const words = name.split(' ').slice(1)
  const [printed = '', ...below] = blocks.slice(headline).map(({ text }) => text)
  const signed = below
    .slice(0, 3)
    .some((text) => isByline(text) || isSignature(text) || placeAndDay(text) !== null)
  const text = [printed, ...below].join('\n')
  const isSaidAgain = (word: string) =>
    new RegExp(`(?<!\\p{L})${word.toLowerCase()}(?:s|es)?(?!\\p{L})`, 'u').test(text)
  return (
    signed &&
    anyName.test(name) &&
    wordsOf(printed).length >= 4 &&
    !goesOn.test(printed) &&
    !section.test(name) &&
    !aboutOne.test(name) &&
    !hasFiniteVerb(name) &&
    !hasFiniteVerb(name.slice(0, 1) + name.slice(1).toLowerCase()) &&
    !words.some(isSaidAgain)
  )
}

/**
 * Takes the outlet’s name off the first line, where it stands above a headline, with the day above, between or behind it; null
 * where none does. A headline may end in such a word too, so a name has no verb, and another line must be there to be the headline.
 * `isByPlace` where only its place tells that it is a name.
 */
export function takeOutletLine(blocks: Block[], known: Known): (Block & { isByPlace: boolean }) | null {
  const top = blocks.findIndex(({ text }) => !isDateLine(text))
  const first = blocks[top]
  const [, printed = '', day = ''] = nameAndDay.exec(first?.text ?? '') ?? []
  if (first === undefined || (day !== '' && !isDateLine(day))) return null
  const name = inNormalCase(printed)
  const isDated = day !== '' || top > 0 || isDateLine(blocks[1]?.text ?? '')
  const isName =
    isOutletName(name, known) &&
    (publisherByName(name, known.publishers) !== null || (isMasthead(name, isDated) && !section.test(name)))
  const below = blocks.findIndex(({ text }, at) => at > top && !isDateLine(text) && !isLabelOfPiece(text))
  if (!isHeadline(blocks, below) || (!isName && !isMastheadByPlace(blocks, name, below))) return null
  blocks.splice(top, 1, ...(day === '' ? [] : [{ ...first, text: day }]))
  return { ...first, text: name, isByPlace: !isName }
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
    const [, printed = '', rest = ''] = nameAndDay.exec(text.replace(label, '').trim()) ?? []
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
  const isDated = [index - 1, index + 1].some((at) => isDateLine(blocks[at]?.text ?? ''))
  return (
    (isMasthead(words, isDated) && isOutletName(words, known)) || isNamedInMasthead(blocks, index, head, name)
  )
}

/**
 * The name that a source’s fields give its outlet: of its publisher, else of its `source`, which may be an agency or a collection too
 * and is an outlet only where the address, if there is one, may be its own. A name tells more than an address.
 */
export function outletInFields(
  { publisher, source, besideTitle }: Pick<RawArticle, 'publisher' | 'source' | 'besideTitle'>,
  host: string | null,
  known: Known,
): string | null {
  const { agencies, publishers } = known
  if (publisher === null && source === undefined && besideTitle !== undefined)
    return isOutletBesideTitle(besideTitle, host, known) ? besideTitle : null
  if (source === undefined || (publisher !== null && !siteName.test(publisher))) return publisher
  const isOutlet =
    publisherByName(source, publishers) !== null ||
    (source.length <= longest && nameShape.test(source) && (host === null || isHostOf(host, source)))
  return isOutlet && agencyIn(source, agencies) === null ? source : publisher
}

/** Sites put their names behind the headline, and their sections too: an outlet’s is known, is its host’s, or is named like one. */
const isOutletBesideTitle = (name: string, host: string | null, known: Known): boolean =>
  agencyIn(name, known.agencies) === null &&
  !section.test(name) &&
  (publisherByName(name, known.publishers) !== null ||
    (nameShape.test(name) && (host === null ? isMasthead(name, false) : isHostOf(host, name))))

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

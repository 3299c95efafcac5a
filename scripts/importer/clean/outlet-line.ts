import { mensNames, womensNames } from '../../../src/text/data/first-names.ts'
import { hasFiniteVerb } from '../../../src/text/words/words.ts'
import {
  endsSentence,
  isByline,
  isDateLine,
  isLabelOfPiece,
  isPost,
  isPostOfDesk,
  isSignature,
  partedAtDay,
  wordsOf,
} from '../printed/masthead.ts'
import type { Block } from '../read/types.ts'
import { agencyIn } from '../printed/agency-names.ts'
import { isCreditLine } from './credit-line.ts'
import { isAnyName, isMastheadByPlace } from './outlet-by-place.ts'
import {
  endsInOutletWord,
  inNormalCase,
  isMasthead,
  isOutletName,
  longest,
  nameShape,
  outletWord,
  section,
  siteName,
  type Known,
} from '../printed/outlet-name.ts'
import { placeAndDay } from './place-and-day.ts'
import { publisherByName } from '../printed/publisher.ts'

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

/** “The Gazette – International edition”, “El Faro in English”: what a masthead prints behind the name, and no part of it. */
const edition = /(?:\s*[|·•,]|\s[–—-])\s+(?:\p{L}+ ){1,3}edition$|\s+in English$/iu

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

/**
 * Takes the outlet’s name off the first line, where it stands above a headline, with the day above, between or behind it; null
 * where none does. A headline may end in such a word too, so a name has no verb, and another line must be there to be the headline.
 * `isByPlace` where only its place tells that it is a name.
 */
export function takeOutletLine(blocks: Block[], known: Known): (Block & { isByPlace: boolean }) | null {
  const top = blocks.findIndex(({ text }) => !isDateLine(text) && !isLabelOfPiece(text))
  const first = blocks[top]
  const [, printed = '', day = ''] = nameAndDay.exec(first?.text.replace(edition, '') ?? '') ?? []
  if (first === undefined || (day !== '' && !isDateLine(day))) return null
  const name = inNormalCase(printed)
  const isOfEdition = edition.test(first.text)
  const isDated = day !== '' || isOfEdition || top > 0 || isDateLine(blocks[1]?.text ?? '')
  const isName =
    (isOfEdition && nameShape.test(name) && !hasFiniteVerb(name)) ||
    (isOutletName(name, known) &&
      (publisherByName(name, known.publishers) !== null ||
        (isMasthead(name, isDated) && !section.test(name))))
  const below = blocks.findIndex(({ text }, at) => at > top && !isDateLine(text) && !isLabelOfPiece(text))
  if (!isHeadline(blocks, below) || (!isName && !isMastheadByPlace(blocks, name, below))) return null
  blocks.splice(top, 1, ...(day === '' ? [] : [{ ...first, text: day }]))
  return { ...first, text: name, isByPlace: !isName }
}

const label = /^(?:outlet|publisher|newspaper|published (?:by|in|on)|source|from)\b\s*:?\s+/iu
/** Labels that leave no doubt: “Outlet: National Wire” is an outlet though it is named like an agency. */
const outletLabel = /^(?:outlet|publisher|newspaper)\s*:\s+/iu
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
const alsoOfOutlets = /\b(?:Service|Network|Media(?: Group)?|Online|Blog)$/u

/** A line without its label, its day and its credit. */
type Printed = {
  name: string
  /** The day or the agency’s credit behind the name; empty where there is none. */
  rest: string
  isCredited: boolean
}

/** “Belka News, Garth”: an outlet, and where its report is from. */
const nameAndPlace = /^(.+?)(?:,| in) \p{Lu}[\p{L}'’-]+$/u

const nameAndCredit = /^(.+?)(?:\s*[|·•]|\s[–—-])\s+(.+)$/u

/** What a line names, and the day or the credit behind it; null where anything else stands there. */
function printedIn(line: string, agencies: Known['agencies']): Printed | null {
  const [, credited = '', credit = ''] = nameAndCredit.exec(line) ?? []
  if (isCreditLine(credit, agencies)) return { name: credited, rest: credit, isCredited: true }
  const [, placed = ''] = nameAndPlace.exec(line) ?? []
  if (isMasthead(placed, false)) return { name: placed, rest: '', isCredited: false }
  const [, name = '', rest = ''] = nameAndDay.exec(line) ?? []
  return rest === '' || isDateLine(rest) ? { name, rest, isCredited: false } : null
}

const signs = ({ text }: Block): boolean => isByline(text) || isSignature(text)
const dates = ({ text }: Block): boolean => isDateLine(text) || partedAtDay(text) !== null
const besideOf = (blocks: readonly Block[], index: number): Block[] =>
  [blocks[index - 1], blocks[index + 1]].flatMap((one) => one ?? [])

/**
 * Whether a name may be an outlet’s where it stands beside a byline or a date, both of which are there: of the first word the verb
 * is not asked for, as in “Allied Dispatch”. An agency’s credit behind the name stands for a byline.
 */
function isNamedInMasthead(
  blocks: readonly Block[],
  index: number,
  head: number,
  { name, isCredited }: Printed,
): boolean {
  const above = blocks.slice(0, head)
  const isSigned = isCredited || above.some(signs)
  const isBeside = besideOf(blocks, index).some((one) => signs(one) || dates(one) || isPost(one.text))
  if (!isSigned || !above.some(dates) || !isBeside) return false
  if (isEdition(name)) return wordsOf(name).length <= mostWords
  const words = plainName(name)
  const [, ...rest] = words.replace(endsInOutletWord, 'Gazette').split(' ')
  return (
    nameShape.test(words) &&
    rest.length > 0 &&
    (outletWord.test(words) || alsoOfOutlets.test(words)) &&
    !hasFiniteVerb(isCredited ? words : rest.join(' '))
  )
}

/** An outlet’s name below the headline, and where it stood. */
type OutletBelow = {
  name: string
  line: number
  /** The index of the block below it. */
  below: number
  /** Only its place tells that it is a name. */
  isByPlace: boolean
}

/**
 * Takes the outlet’s name out of the lines between headline and lead: on a line alone, behind a label, or before the day or the
 * credit of its agency. Null where none of them is one. A subhead and a person may end in such a word too: “Emily Post”.
 * @param head how many blocks stand above the lead
 */
export function takeOutletBelow(blocks: Block[], head: number, known: Known): OutletBelow | null {
  for (const [index, block] of blocks.slice(0, head).entries()) {
    const { text } = block
    const isOutlet = outletLabel.test(text)
    if ((signs(block) || isPostOfDesk(text)) && !isOutlet) continue
    const printed = printedIn(text.replace(label, '').replace(edition, '').trim(), known.agencies)
    if (printed === null || (!isOutlet && agencyIn(plainName(printed.name), known.agencies) !== null))
      continue
    const name =
      publisherByName(plainName(printed.name), known.publishers)?.data.name ??
      (label.test(text) ? printed.name : inNormalCase(printed.name))
    if (
      isOutlet && block.kind !== 'heading'
        ? isLabelled(name)
        : isOutletLine(blocks, index, head, { ...printed, name }, known)
    ) {
      const rest = printed.rest === '' ? [] : [{ ...block, text: printed.rest }]
      blocks.splice(index, 1, ...rest)
      return { name, line: block.line, below: index + rest.length, isByPlace: false }
    }
  }
  const at = blocks.findIndex((_, index) => index < head && isNamedByPlace(blocks, index, head))
  const [line] = at < 0 ? [] : blocks.splice(at, 1)
  return line === undefined ? null : { name: line.text, line: line.line, below: at, isByPlace: true }
}

/** Whether a line says nothing but may be the outlet’s name by its place: beside the byline or the day, both of which are there. */
function isNamedByPlace(blocks: readonly Block[], index: number, head: number): boolean {
  const { kind, text } = blocks[index]!
  const [above, below] = [blocks.slice(0, head), blocks.slice(head).map((one) => one.text)]
  return (
    kind !== 'heading' &&
    above.some(signs) &&
    above.some(dates) &&
    besideOf(blocks, index).some((one) => signs(one) || dates(one)) &&
    isAnyName(text, below.join('\n'))
  )
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
  printed: Printed,
  known: Known,
): boolean {
  const { kind, text } = blocks[index]!
  const words = plainName(printed.name)
  // a heading, and a line in capitals, may be the title of a section
  const isSet = kind === 'heading' || !/\p{Ll}/u.test(text)
  const beside = besideOf(blocks, index)
  if (kind === 'heading' && !beside.some((one) => signs(one) || dates(one))) return false
  if (publisherByName(words, known.publishers) !== null || siteName.test(words)) return true
  if (label.test(text)) return nameShape.test(words)
  if (section.test(words) || beginsWithFirstName(words)) return false
  return (
    (isMasthead(words, !isSet && beside.some(dates)) && isOutletName(words, known)) ||
    (!isSet && isNamedInMasthead(blocks, index, head, printed))
  )
}

import { hasFiniteVerb } from '../../../src/text/words/words.ts'
import type { Block } from '../read/types.ts'
import {
  dayAndByline,
  isByline,
  isLabelOfPiece,
  isNames,
  isPost,
  inTitleCase,
  isSignature,
  partedAtDay,
  personsAlone,
  sentFrom,
  signedOnDay,
  wordsOf,
  urlOf,
} from '../printed/masthead.ts'
import { outletWord } from '../printed/outlet-name.ts'
import { isPlaceBehindName, isPlacedOnDay, saysDay } from './place-and-day.ts'
import { furnitureOf, gluedSubhead, isBareSubhead, type Furniture } from './furniture.ts'

/** A block, or a part of one, that is none of the article’s own text. */
export type LeftOut = { what: Furniture; text: string; line: number }

const datePrefix = /^(?:date|published|updated|issued on)\s*:?\s*(\d{4}-\d{2}-\d{2}(?:T\S+)?)\s+(?=\S)/iu

/** Splits off what is glued to a block and is none of it: a date before a caption, a subhead after a sentence. */
export function unglue(block: Block): { blocks: Block[]; date: string | null } {
  const dated = datePrefix.exec(block.text)
  const text = dated === null ? block.text : block.text.slice(dated[0].length)
  const glued = block.kind === 'paragraph' ? gluedSubhead(text) : null
  if (glued === null) return { blocks: [{ ...block, text }], date: dated?.[1] ?? null }
  const heading: Block = { kind: 'heading', depth: 3, text: glued.heading, line: block.line }
  return { blocks: [{ ...block, text: glued.text }, heading], date: dated?.[1] ?? null }
}

/** The article’s own blocks, and what the lines around them tell of it. */
export type Body = {
  blocks: Block[]
  leftOut: LeftOut[]
  /** Lines that say who wrote the article, when, and where it stands. */
  bylines: string[]
  dateLines: string[]
  url: string | null
}

/** Lines of at most this many words, above the lead, may say who wrote it; the lead is longer. */
const shortLine = 15

/** How many blocks stand above the first paragraph of running text. */
export function headOf(all: readonly Block[]): number {
  const lead = all.findIndex(
    ({ kind, text }) =>
      kind !== 'heading' && (wordsOf(text).length > shortLine || /[.!?…]["”’»)]*$/u.test(text)),
  )
  return lead === -1 ? 0 : lead
}

/**
 * Whether a line beside the day names who wrote the article and where, “Ann Lee in Oslo”. The text is about the place and not about
 * its author: “Oslo in Mourning” and “Angela Merkel in Oslo” tell what it is about. Behind a bar or a comma, “Ann Lee | Oslo”, a place need
 * not be told of.
 */
function isSentFromThere(all: readonly Block[], index: number): boolean {
  const text = all[index]?.text ?? ''
  const senders = sentFrom(text)
  if (senders.length === 0 || isByline(text) || !isBesideDay(all, index)) return false
  const isTold = toldBelow(all, index)
  return (
    senders.every(({ name }) => !isTold(name)) &&
    senders.some(({ name, place, joint }) =>
      joint === 'in'
        ? isTold(place)
        : personsAlone(name).length > 0 && (isTold(place) || isPlaceBehindName(place, joint !== ',')),
    )
  )
}

const isBesideDay = (all: readonly Block[], index: number): boolean =>
  [index - 1, index + 1].some((at) => saysDay(all[at]?.text ?? ''))

/** Whether the text below a line speaks of somebody or of a place, by the last word of the name. */
function toldBelow(all: readonly Block[], index: number): (name: string) => boolean {
  const lettersOf = (text: string) => wordsOf(text.replace(/[^\p{L}\s]+/gu, ' '))
  const below = new Set(all.slice(index + 1).flatMap(({ text }) => lettersOf(text)))
  return (name) => {
    const last = lettersOf(name).at(-1) ?? ''
    return below.has(last) || below.has(inTitleCase(last))
  }
}

/**
 * Whether a line names persons and says nothing else, in the place where an author is named: with the day, beside it, or beside the
 * outlet.
 */
function isNameOfAuthor(all: readonly Block[], index: number, belowOutlet: number | null): boolean {
  const text = all[index]?.text ?? ''
  const isBesideOutlet = belowOutlet !== null && [belowOutlet - 1, belowOutlet].includes(index)
  const who = signedOnDay(text) ?? (isBesideOutlet || isBesideDay(all, index) ? forOutlet(text) : '')
  const persons = personsAlone(who)
  return persons.length > 0 ? !persons.some(toldBelow(all, index)) : isSignature(who)
}

/** “Ann Lee” of “Ann Lee / TNN” and “Ann Lee | The Gazette”; any other line as it is. */
function forOutlet(line: string): string {
  const [, who = '', outlet = ''] = /^(.+?)(?: ?[|·•] | \/ | [–—-] )(.+)$/u.exec(line) ?? []
  return outletWord.test(outlet) || /^\p{Lu}{2,6}$/u.test(outlet) ? who : line
}

/** Whether a line above the lead signs the article without a “by”: with a post, on its own or below the name, or from a place. */
function isSigned(all: readonly Block[], index: number, belowOutlet: number | null): boolean {
  const [text, below] = [all[index]?.text ?? '', all[index + 1]?.text ?? '']
  return (
    isSignature(text) ||
    isSentFromThere(all, index) ||
    isNameOfAuthor(all, index, belowOutlet) ||
    isPostOfName(all, index) ||
    (isNames(text) && isOfAuthor(below) && !toldBelow(all, index)(text))
  )
}

/** What stands below an author’s name: a post, or the letters of whom he writes for, “TNN”. */
const isOfAuthor = (text: string): boolean => isPost(text) || /^\p{Lu}{2,5}$/u.test(text)

/** Whether a line is a post, right below who has it. */
const isPostOfName = (all: readonly Block[], index: number): boolean =>
  isOfAuthor(all[index]?.text ?? '') &&
  [isByline, isSignature, isNames].some((names) => names(all[index - 1]?.text ?? ''))

/** “Ann Lee | Oslo” as “Ann Lee”: without an “in” a place would be a second name. */
function withoutPlaces(line: string): string {
  const senders = sentFrom(line)
  return senders.some(({ joint }) => joint !== 'in') ? senders.map(({ name }) => name).join(' and ') : line
}

/** Of the post below a name, “Home affairs correspondent, Belka News”, the outlet: it belongs to the byline above. */
function addOutlet(bylines: string[], post: string): void {
  const outlet = /, (.+)$/u.exec(post)?.[1] ?? ''
  if (outletWord.test(outlet)) bylines.push(`${bylines.pop() ?? ''}, ${outlet}`)
}

/**
 * Tells the article’s own blocks from its furniture; a block said twice, or once more after the title, counts once.
 * @param isCredit whether a line by itself says who a text comes from
 * @param belowOutlet the index of the block that stood right below the outlet’s name, before that was taken out
 */
export function bodyOf(
  all: readonly Block[],
  title: string | null,
  isCredit: (line: string) => boolean = () => false,
  belowOutlet: number | null = null,
): Body {
  const head = headOf(all)
  // credit lines at the end are told from captions where they are read
  let tail = all.length
  while (tail > head && isCredit(all[tail - 1]?.text ?? '')) tail -= 1
  const body: Body = { blocks: [], leftOut: [], bylines: [], dateLines: [], url: null }
  const long = new Set<string>()
  all.forEach((block, index) => {
    const { text, line } = block
    const found = furnitureOf(all, index, hasFiniteVerb)
    const isAbove = index < head && found !== 'caption' && body.leftOut.at(-1)?.what !== 'caption'
    const signed = dayAndByline(text)
    const what =
      index >= tail
        ? null
        : isAbove && (signed !== null || isPlacedOnDay(text)) && !isCredit(partedAtDay(text)?.before ?? '')
          ? 'date line'
          : isAbove && (isCredit(text) || isSigned(all, index, belowOutlet))
            ? 'byline'
            : isAbove && isLabelOfPiece(text)
              ? 'label'
              : found
    if (what !== null || text === title || long.has(text)) {
      body.leftOut.push({ what: what ?? 'label', text, line })
      if (what === 'byline' && isPostOfName(all, index)) addOutlet(body.bylines, text)
      else if (what === 'byline') body.bylines.push(isSentFromThere(all, index) ? withoutPlaces(text) : text)
      if (what === 'date line') {
        body.dateLines.push(signed?.day ?? text)
        // “Posted on 5 January 2026 by Ann Lee”
        body.bylines.push(...(signed === null ? (/\bby \p{Lu}.*$/u.exec(text) ?? []) : [signed.byline]))
      }
      if (what === 'footer') body.url ??= urlOf(text)
      return
    }
    if (text.length > 60) long.add(text)
    body.blocks.push(
      isBareSubhead(all, index) ? { ...block, kind: 'heading', depth: block.depth ?? 2 } : block,
    )
  })
  return body
}

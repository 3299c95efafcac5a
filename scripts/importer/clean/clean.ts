import type { Problem } from '../../../src/model/problem.ts'
import type { Publisher } from '../../../src/model/publisher.ts'
import { hasFiniteVerb } from '../../../src/text/words.ts'
import type { Agency } from '../../../src/text/data/agencies.ts'
import type { Block, RawArticle } from '../read/types.ts'
import { parseByline } from './byline.ts'
import {
  addressCredit,
  agencyIn,
  closingCredit,
  datelineCredit,
  datelineOf,
  isContribution,
  tailCredit,
  type FoundCredit,
} from './credit.ts'
import { furnitureOf, gluedSubhead, isBareSubhead, type Furniture } from './furniture.ts'
import { isByline, isDateLine, urlOf } from '../masthead.ts'
import { languageOf } from './language.ts'
import { newPublisher, publisherByName, publisherByUrl, slugOf, type KnownPublisher } from './publisher.ts'
import { writtenDate } from './written-date.ts'

/** An article with its furniture set aside and its metadata told apart. */
export type CleanArticle = {
  file: string
  sha256: string
  /** Null only where the source has neither a headline nor a sentence. */
  title: string | null
  /** The source shows no headline: the title is its lead sentence. */
  workingTitle: boolean
  byline: string[]
  published: string | null
  modified: string | null
  url: string | null
  publisher: KnownPublisher | null
  /** Whether the publisher is new to the content. */
  publisherIsNew: boolean
  language: string
  credit: FoundCredit | null
  /** The body: paragraphs, subheads and list items. */
  blocks: Block[]
  /** Paragraphs and list items joined by a blank line: what offsets and quotations refer to. */
  text: string
  leftOut: { what: Furniture; text: string; line: number }[]
  problems: Problem[]
}

/** What the importer knows before it reads. */
export type CleanContext = {
  agencies: readonly Agency[]
  publishers: readonly KnownPublisher[]
  /** The publisher’s id where the user named it. */
  publisher?: string | undefined
}

const datePrefix = /^(?:date|published|updated|issued on)\s*:?\s*(\d{4}-\d{2}-\d{2}(?:T\S+)?)\s+(?=\S)/iu
const siteSuffix = /\s+(?:[|–—·»]|-{1,2})\s+([^|–—·»]{2,40})$/u

/** Splits off what is glued to a block and is none of it: a date before a caption, a subhead after a sentence. */
function unglue(block: Block): { blocks: Block[]; date: string | null } {
  const dated = datePrefix.exec(block.text)
  const text = dated === null ? block.text : block.text.slice(dated[0].length)
  const glued = block.kind === 'paragraph' ? gluedSubhead(text) : null
  if (glued === null) return { blocks: [{ ...block, text }], date: dated?.[1] ?? null }
  const heading: Block = { kind: 'heading', depth: 3, text: glued.heading, line: block.line }
  return { blocks: [{ ...block, text: glued.text }, heading], date: dated?.[1] ?? null }
}

/** Chinese and Japanese write no blanks: two characters make about a word there. */
const countWords = (text: string): number =>
  text.split(/\s+/u).length +
  Math.floor((text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu)?.length ?? 0) / 2)

/** The headline among the first blocks, where the source gives none apart. */
function titleAt(blocks: readonly Block[]): number {
  const at = blocks.findIndex((block) => !isDateLine(block.text) && !isByline(block.text))
  const block = blocks[at]
  if (block === undefined) return -1
  if (block.kind === 'heading') return at
  const words = countWords(block.text)
  const bare =
    block.kind === 'paragraph' &&
    words >= 3 &&
    words <= 25 &&
    !/[.!;:,。！；：，]["”’»)」』]*$/u.test(block.text)
  return bare && furnitureOf(blocks, at, hasFiniteVerb) === null ? at : -1
}

/** Sets furniture aside, finds title, byline, dates, address, publisher and credit, and says what could not be known. */
export function clean(raw: RawArticle, context: CleanContext): CleanArticle {
  const problems: Problem[] = [...raw.problems]
  const warn = (rule: string, message: string, fix: string, line = 1) =>
    problems.push({ rule, severity: 'warning', message, fix, file: raw.file, line, column: 1 })
  const leftOut: CleanArticle['leftOut'] = []
  const credits: FoundCredit[] = []
  const people: string[] = []
  let published = raw.published === null ? null : writtenDate(raw.published)
  const modified = raw.modified === null ? null : writtenDate(raw.modified)
  let url = raw.url
  let title = raw.title

  const takeByline = (printed: string, named = false) => {
    const byline = parseByline(printed, context.agencies, named)
    people.push(...byline.people)
    credits.push(...byline.credits.map((credit) => ({ ...credit, place: 'byline' as const })))
  }
  for (const printed of raw.bylines) takeByline(printed, true)

  const blocks = raw.blocks.flatMap((block) => {
    const part = unglue(block)
    published ??= part.date
    return part.blocks
  })
  if (title === null) {
    const at = titleAt(blocks)
    if (at >= 0) title = blocks.splice(at, 1)[0]?.text ?? null
  }
  title = title === null ? null : withoutSiteName(title, raw.publisher, context.publishers)

  const body: Block[] = []
  blocks.forEach((block, index) => {
    const what = furnitureOf(blocks, index, hasFiniteVerb)
    if (what === null) {
      const repeated =
        block.text === title || body.some((one) => one.text === block.text && one.text.length > 60)
      if (repeated) leftOut.push({ what: 'label', text: block.text, line: block.line })
      else
        body.push(
          isBareSubhead(blocks, index) ? { ...block, kind: 'heading', depth: block.depth ?? 2 } : block,
        )
      return
    }
    leftOut.push({ what, text: block.text, line: block.line })
    if (what === 'byline' && raw.bylines.length === 0) takeByline(block.text)
    if (what === 'date line') published ??= writtenDate(block.text)
    if (what === 'footer') url ??= urlOf(block.text)
  })

  let publisher =
    context.publisher === undefined
      ? null
      : (context.publishers.find((one) => one.id === context.publisher) ?? null)
  publisher ??=
    (url === null ? null : publisherByUrl(url, context.publishers)) ??
    (raw.publisher === null ? null : publisherByName(raw.publisher, context.publishers))

  for (let last = body.at(-1); last !== undefined && last.kind !== 'heading'; last = body.at(-1)) {
    const credit = tailCredit(last.text, context.agencies, publisher?.id ?? null)
    if (credit === null && !isContribution(last.text)) break
    if (credit !== null) credits.push(credit)
    publisher ??= credit === null ? null : outletIn(last.text, context)
    leftOut.push({ what: 'credit line', text: last.text, line: last.line })
    body.pop()
  }
  while (body.at(-1)?.kind === 'heading') {
    const heading = body.pop()
    if (heading !== undefined) leftOut.push({ what: 'label', text: heading.text, line: heading.line })
  }
  const end = body.at(-1)
  const closing = end === undefined ? null : closingCredit(end.text, context.agencies)
  if (end !== undefined && closing !== null) {
    credits.push(closing)
    leftOut.push({ what: 'credit line', text: closing.exact, line: end.line })
    body[body.length - 1] = { ...end, text: end.text.slice(0, -closing.exact.length).trimEnd() }
  }
  const leadAt = body.findIndex((block) => block.kind === 'paragraph')
  const line = datelineOf(body[leadAt]?.text ?? '')
  if (line !== '') {
    const block = body[leadAt]!
    const credit = datelineCredit(line, context.agencies)
    if (credit !== null) credits.push(credit)
    leftOut.push({ what: 'dateline', text: line.trim(), line: block.line })
    body[leadAt] = { ...block, text: block.text.slice(line.length) }
  }
  const lead = body[leadAt]
  for (const words of raw.credits) {
    const agency = agencyIn(words, context.agencies)
    if (agency !== null) credits.push({ agency, exact: words, place: 'metadata' })
  }
  const filed = url === null ? null : addressCredit(url, context.agencies)
  if (filed !== null) credits.push(filed)

  let publisherIsNew = false
  if (publisher === null) {
    publisher = newPublisher(raw.publisher, url)
    publisherIsNew = publisher !== null
  }
  if (publisher === null) {
    const name = raw.file.replace(/^.*[/\\]/, '').replace(/\.[a-z0-9]+$/i, '')
    const id = slugOf(name) || 'unknown'
    const known = context.publishers.find((one) => one.id === id)
    publisher = known ?? { id, data: { name, aliases: [], domains: [], type: 'outlet', credits: [] } }
    publisherIsNew = known === undefined
    warn(
      'outlet-unknown',
      `the source names no publisher; the file’s name, “${name}”, stands for it`,
      'name it with `--publisher ID`, or add a line “Original url: https://…” to the source',
    )
  }

  // An agency’s own article is no copy of its wire.
  const credit = credits.find((one) => one.agency !== publisher.id) ?? null
  const text = body
    .filter((block) => block.kind !== 'heading')
    .map((block) => block.text)
    .join('\n\n')
  const workingTitle = title === null
  if (title === null && lead !== undefined) {
    title = /^.+?[.!?]["”’»)]*(?=\s|$)/su.exec(lead.text)?.[0] ?? lead.text
    warn(
      'title-unknown',
      'the source shows no headline; its lead sentence stands as a working title',
      'set `title` in the source, or write the headline on its first line',
      lead.line,
    )
  }
  if (published === null)
    warn(
      'date-unknown',
      'the source shows no date of publication, so “Monday” and “last month” cannot be resolved',
      'add a line such as “2026-01-05” below the headline',
    )
  if (url === null)
    warn(
      'url-unknown',
      'the source names no address, so its quotations cannot link to it',
      'add a line “Original url: https://…” to the source',
    )
  return {
    file: raw.file,
    sha256: raw.sha256,
    title,
    workingTitle,
    byline: [...new Set(people)],
    published,
    modified,
    url,
    publisher,
    publisherIsNew,
    language: raw.language ?? languageOf(text),
    credit,
    blocks: body,
    text,
    leftOut,
    problems,
  }
}

/** “(FRANCE 24 with AFP)” names the outlet as well as the wire. */
function outletIn(tail: string, context: CleanContext): KnownPublisher | null {
  const names = tail.replace(/^[([\s–—-]+|[)\]\s.]+$/gu, '').split(/\s*(?:,|\/|&|\+|\bwith\b|\band\b)\s*/u)
  const outlet = names.find((name) => agencyIn(name, context.agencies) === null)
  return outlet === undefined ? null : publisherByName(outlet, context.publishers)
}

/** A headline without “ | The Site” at its end, where that is the publisher’s name. */
function withoutSiteName(title: string, site: string | null, publishers: readonly KnownPublisher[]): string {
  const suffix = siteSuffix.exec(title)
  if (suffix?.[1] === undefined) return title
  const known: { data: Pick<Publisher, 'name' | 'aliases'> }[] = [...publishers]
  if (site !== null) known.push({ data: { name: site, aliases: [] } })
  const names = known.flatMap((one) => [one.data.name, ...one.data.aliases]).map((name) => name.toLowerCase())
  return names.includes(suffix[1].trim().toLowerCase()) ? title.slice(0, suffix.index).trim() : title
}

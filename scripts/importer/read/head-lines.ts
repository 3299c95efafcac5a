import { isByline, isDateLine, wordsOf } from '../masthead.ts'
import { endsInOutletWord } from '../clean/outlet-name.ts'
import { boundedTextReader } from './bounded-text.ts'
import type { PartReader, RawArticle } from './types.ts'

/** What the lines of a text’s head may say of it. */
type Field = 'title' | 'outlet' | 'source' | 'by' | 'date' | 'updated' | 'url' | 'credit' | 'section'

const fieldOf = new Map<string, Field>([
  ...['title', 'headline'].map((name) => [name, 'title'] as const),
  ...['outlet', 'publisher', 'publication', 'newspaper', 'site', 'website'].map(
    (name) => [name, 'outlet'] as const,
  ),
  ['source', 'source'],
  ...['by', 'byline', 'author', 'authors', 'writer'].map((name) => [name, 'by'] as const),
  ...['date', 'published', 'publication date', 'date published', 'published on', 'posted'].map(
    (name) => [name, 'date'] as const,
  ),
  ...['updated', 'modified', 'last updated'].map((name) => [name, 'updated'] as const),
  ...['url', 'link', 'address', 'original url'].map((name) => [name, 'url'] as const),
  ...['agency', 'credit', 'wire'].map((name) => [name, 'credit'] as const),
  ['section', 'section'],
])

const isAddress = (value: string): boolean => /^https?:\/\/\S+$/.test(value)

/** “Cornish Times”, “the Bank of England”: every longer word begins with a capital; “mayor to resign” is a headline. */
const isName = (value: string): boolean =>
  wordsOf(value).length <= 8 && !/[!?]$/u.test(value) && !/(?<![\p{L}’'-])\p{Ll}[\p{L}]{3,}/u.test(value)

/** Whether a value may be what its name says: a headline may begin like one, “Source: mayor to resign”. */
const fits: Record<Field, (value: string) => boolean> = {
  title: () => true,
  outlet: (value) => wordsOf(value).length <= 8,
  source: (value) => isAddress(value) || isName(value),
  by: (value) => wordsOf(value).length <= 12 && /^\p{Lu}/u.test(value),
  date: (value) => /\d/u.test(value) && wordsOf(value).length <= 12,
  updated: (value) => /\d/u.test(value) && wordsOf(value).length <= 12,
  url: isAddress,
  credit: isName,
  section: (value) => wordsOf(value).length <= 5,
}

/** `Outlet: Cornish Times`, `**Date:** 2026-01-05` */
function readLine(line: string): { field: Field; value: string } | null {
  const [, name = '', value = ''] =
    /^[ \t]*[*_]{0,2}(\p{L}[\p{L} ]{0,18}?)[*_]{0,2}[ \t]*:[*_]{0,2}[ \t]*(\S.*?)[ \t]*$/u.exec(line) ?? []
  const field = fieldOf.get(name.toLowerCase())
  return field !== undefined && fits[field](value) ? { field, value } : null
}

/** How many lines of a head are read; a text that goes on like that is a list. */
const mostLines = 12

/** The lines `Name: value` that a text begins with, and how many lines they take, with the blank ones between them. */
export function headLines(text: string): { lines: Map<Field, string>; count: number } {
  const lines = new Map<Field, string>()
  let count = 0
  const all = text.split('\n', 2 * mostLines).map((line) => line.replace(/\r$/, ''))
  for (const [at, line] of all.entries()) {
    if (line.trim() === '' && at > 0) continue
    const read = readLine(line)
    if (read === null || lines.has(read.field) || lines.size === mostLines) break
    lines.set(read.field, read.value)
    count = at + 1
  }
  const next = all.slice(count).find((line) => line.trim() !== '') ?? ''
  const isHeadline = lines.size === 1 && isPerhapsHeadline(lines.get('source'), next)
  return isHeadline ? { lines: new Map(), count: 0 } : { lines, count }
}

/** “Source: Mayor Quits” in capitals, above the day, the byline or the text: a headline where no other follows. */
const isPerhapsHeadline = (origin: string | undefined, next: string): boolean =>
  origin !== undefined &&
  !isAddress(origin) &&
  !endsInOutletWord.test(origin) &&
  (isDateLine(next) || isByline(next) || isLong(next))

const isLong = (line: string): boolean => wordsOf(line).length > 25 || /[.!?]["”’]?$/u.test(line.trim())

/** Plain text and Markdown that may begin with lines which say what the text is: `Outlet: Cornish Times`. */
export const textFileReader: PartReader = {
  ...boundedTextReader,
  read(text, source) {
    const bare = text.replace(/^\uFEFF/, '')
    const { lines, count } = headLines(bare)
    if (count === 0) return boundedTextReader.read(text, source)
    const rest = bare.split('\n').slice(count).join('\n')
    return boundedTextReader.read(rest, source).map((article) => withHead(article, lines, count))
  },
}

function withHead(article: RawArticle, lines: ReadonlyMap<Field, string>, count: number): RawArticle {
  const of = (field: Field): string | null => lines.get(field) ?? null
  const said = (field: Field): string[] => [of(field) ?? []].flat()
  const origin = of('source')
  const isName = origin !== null && !isAddress(origin)
  return {
    ...article,
    title: article.title ?? of('title'),
    bylines: [...article.bylines, ...said('by')],
    published: article.published ?? of('date'),
    modified: article.modified ?? of('updated'),
    url: article.url ?? of('url') ?? (isName ? null : origin),
    publisher: article.publisher ?? of('outlet'),
    ...(isName && { source: origin }),
    ...(lines.has('section') && { sections: said('section') }),
    credits: [...article.credits, ...(isName ? [origin] : []), ...said('credit')],
    blocks: article.blocks.map((block) => ({ ...block, line: block.line + count })),
  }
}

import { isByline, isDateLine, wordsOf } from '../printed/masthead.ts'
import { endsInOutletWord } from '../printed/outlet-name.ts'
import { writeDate } from '../printed/unread-date.ts'
import { boundedTextReader } from './bounded-text.ts'
import { isListOfAddresses, ofAddresses, ofTwo } from './not-one-article.ts'
import { problemOf, Unreadable } from './problems.ts'
import type { PartReader, RawArticle } from './types.ts'

/** What the lines of a text’s head may say of it. */
type Field =
  'title' | 'outlet' | 'source' | 'by' | 'date' | 'updated' | 'url' | 'credit' | 'section' | 'language'

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
  ...['language', 'lang'].map((name) => [name, 'language'] as const),
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
  language: (value) => /^[a-z]{2,3}(?:[-_][a-z0-9]{2,8})*$/i.test(value),
}

/** What a line of a head says; `isRead`: its value may be what its name says. */
type HeadLine = { field: Field; value: string; isRead: boolean }

/** `Outlet: Cornish Times`, `**Date:** 2026-01-05`, and of a form that was not filled in `URL:` */
function readLine(line: string): HeadLine | null {
  const [, name = '', value = ''] =
    /^[ \t]*[*_]{0,2}(\p{L}[\p{L} ]{0,18}?)[*_]{0,2}[ \t]*:[*_]{0,2}[ \t]*(\S.*?)?[ \t]*$/u.exec(line) ?? []
  const field = fieldOf.get(name.toLowerCase())
  if (field === undefined) return null
  const whole = field === 'url' && withoutScheme.test(value) ? `https://${value}` : value
  return { field, value: whole, isRead: whole !== '' && fits[field](whole) }
}

/** “By Ann Lee” among lines `Name: value` */
const readByline = (line: string): HeadLine | null =>
  isByline(line) ? { field: 'by', value: line.trim(), isRead: true } : null

/** `gazette.example/news`, as a browser shows an address. */
const withoutScheme = /^(?:[\p{L}\d-]+\.)+\p{L}{2,}(?:\/\S*)?$/u

/** Whether a line is one of a head although its value is none: beside others that are, no headline begins so. */
const isUnfilled = ({ field, value }: HeadLine): boolean =>
  value === '' ||
  ['url', 'date', 'updated'].includes(field) ||
  (field === 'language' && wordsOf(value).length <= 2)

/** “Topics: bridges”: a line `Name: value` whose name says nothing here. */
const isNamed = /^[*_]{0,2}\p{Lu}[\p{L}-]{1,18}[*_]{0,2}[ \t]*:[ \t]*\S/u

/** How many lines of a head are read; a text that goes on like that is a list. */
const mostLines = 12

/** What a text begins with: what its lines `Name: value` say, those whose value is none, and how many lines they take. */
type Head = {
  lines: Map<Field, string>
  unread: { field: Field | null; value: string; line: number }[]
  count: number
}

/**
 * The lines `Name: value` that a text begins with, with the blank ones between them; below a headline where two such lines or more
 * follow it.
 */
function headLines(text: string): Head {
  const all = text.split('\n', 2 * mostLines).map((line) => line.replace(/\r$/, ''))
  const found = linesFrom(all, 0)
  const headline = all[0]?.replace(/^#+ /, '').trim() ?? ''
  if (found.count > 0 || headline === '') return found
  const below = linesFrom(all, 1)
  if (below.lines.size + below.unread.length < 2 || below.lines.has('title')) return found
  return { ...below, lines: new Map([['title', headline], ...below.lines]) }
}

function keep({ lines, unread }: Head, one: HeadLine, at: number): void {
  // what is no date is told of as one that cannot be read
  if (one.isRead || (one.field === 'date' && one.value !== ''))
    lines.set(one.field, lines.get(one.field) ?? one.value)
  else if (one.value !== '') unread.push({ ...one, line: at + 1 })
}

function linesFrom(all: readonly string[], first: number): Head {
  const found: Head = { lines: new Map(), unread: [], count: 0 }
  const nextFrom = (at: number) => all.slice(at).find((line) => line.trim() !== '') ?? ''
  const seen = new Set<Field>()
  for (const [at, line] of all.entries()) {
    if (at < first || (line.trim() === '' && at > 0)) continue
    const next = readLine(nextFrom(at + 1))
    const one = readLine(line) ?? (seen.size > 0 && next !== null ? readByline(line) : null)
    const isBeside = seen.size > 0 || next !== null
    // Between lines of a head stands no headline.
    if (one === null && seen.size > 0 && next !== null && isNamed.test(line)) {
      found.unread.push({ field: null, value: line.trim(), line: at + 1 })
      found.count = at + 1
      continue
    }
    if (one === null || seen.has(one.field) || seen.size === mostLines) break
    if (!one.isRead && !(isUnfilled(one) && isBeside)) break
    seen.add(one.field)
    keep(found, one, at)
    found.count = at + 1
  }
  const isHeadline = seen.size === 1 && isPerhapsHeadline(found.lines.get('source'), nextFrom(found.count))
  return isHeadline ? { lines: new Map(), unread: [], count: 0 } : found
}

/** “Source: Mayor Quits” in capitals, above the day, the byline or the text: a headline where no other follows. */
const isPerhapsHeadline = (origin: string | undefined, next: string): boolean =>
  origin !== undefined &&
  !isAddress(origin) &&
  !endsInOutletWord.test(origin) &&
  (isDateLine(next) || isByline(next) || isLong(next))

const isLong = (line: string): boolean => wordsOf(line).length > 25 || /[.!?]["”’]?$/u.test(line.trim())

/** Whether a line by itself can be none but one of a head, though it gives nothing of its kind. */
const isUnfilledAlone = ({ field, value, isRead }: HeadLine): boolean =>
  !isRead &&
  (value === '' ||
    (field === 'url' && /^\S*[.:/]\S*$/.test(value)) ||
    ((field === 'date' || field === 'updated') && wordsOf(value).length <= 3))

/**
 * The head with the lines that stand alone further down, between headline and text: an address, and those that give nothing of their
 * kind. The rest has them blank, so that its lines keep their numbers.
 */
function withLinesBelow(head: Head, rest: readonly string[]): [Head, string] {
  const whole: Head = { ...head, lines: new Map(head.lines), unread: [...head.unread] }
  const left = [...rest]
  const headline = rest.findIndex((line) => line.trim() !== '')
  for (const [at, line] of rest.slice(0, 2 * mostLines).entries()) {
    const one = readLine(line.replace(/\r$/, ''))
    if (one !== null && (isUnfilledAlone(one) || (one.field === 'url' && one.isRead))) {
      left[at] = ''
      keep(whole, one, head.count + at)
    } else if (at > headline && isLong(line)) break
  }
  return [whole, left.join('\n')]
}

/** Plain text and Markdown that may begin with lines which say what the text is: `Outlet: Cornish Times`. */
export const textFileReader: PartReader = {
  ...boundedTextReader,
  read(text, source) {
    const bare = text.replace(/^\uFEFF/, '')
    if (isListOfAddresses(bare)) throw new Unreadable(ofAddresses(source.file))
    const top = headLines(bare)
    const second = top.lines.has('outlet') ? secondHead(bare.split('\n'), top.count) : null
    if (second !== null) throw new Unreadable(ofTwo(source.file, second))
    const [head, rest] = withLinesBelow(top, bare.split('\n').slice(top.count))
    return boundedTextReader.read(rest, source).map((article) => withHead(article, head))
  },
}

/** The line, from 1, on which a head of another article begins: its outlet beside its day or its author; null where none does. */
function secondHead(all: readonly string[], from: number): number | null {
  const fieldAt = (at: number) => {
    const found = readLine((all[at] ?? '').replace(/\r$/, ''))
    return found?.isRead === true ? found.field : null
  }
  const at = all.findIndex(
    (_, here) =>
      here >= from &&
      fieldAt(here) === 'outlet' &&
      [here - 1, here + 1].some((beside) => beside >= from && ['date', 'by'].includes(fieldAt(beside) ?? '')),
  )
  return at === -1 ? null : at + 1
}

/** What is said of a line of a head that names a field and gives nothing of its kind. */
const unreadProblem = (file: string, { field, value, line }: Head['unread'][number]) => {
  const at = { line, column: 1 }
  if (field === null) {
    const message = `the line “${value.slice(0, 80)}” says nothing that is known of an article, so it is passed over`
    return problemOf(file, 'head-line-unread', 'warning', message, writeKnown, at)
  }
  const [rule, what, fix] =
    field === 'url'
      ? ['url-unread', 'address of a page', writeAddress]
      : field === 'language'
        ? ['language-unread', 'code of a language', 'write it such as “fr” or “pt-BR”, and import again']
        : ['updated-unread', 'day', writeDate]
  return problemOf(file, rule, 'warning', `“${value}” is no ${what}, so it is passed over`, fix, at)
}
const writeKnown =
  'nothing has to be done; what is known is Title, Outlet, By, Date, Updated, URL, Language, Credit, Source and Section'
const writeAddress = 'write it whole, as in “https://gazette.example/news/fire”, and import again'

function withHead(article: RawArticle, { lines, unread, count }: Head): RawArticle {
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
    language: article.language ?? of('language')?.replaceAll('_', '-') ?? null,
    ...(isName && { source: origin }),
    ...(lines.has('section') && { sections: said('section') }),
    credits: [...article.credits, ...(isName ? [origin] : []), ...said('credit')],
    blocks: article.blocks.map((block) => ({ ...block, line: block.line + count })),
    problems: [...article.problems, ...unread.map((one) => unreadProblem(article.file, one))],
  }
}

import type { Nodes, Paragraph, Root, RootContent } from 'mdast'
import { toString } from 'mdast-util-to-string'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { parseDocument } from 'yaml'
import { outletWords } from '../../../src/text/data/outlet-words.ts'
import { sha256 } from '../ids/sha256.ts'
import {
  endsSentence,
  isByline,
  isDateLine,
  isLabelOfPiece,
  isNames,
  isPost,
  isSection,
  isSignature,
  partedAtDay,
  urlOf,
  wordsOf,
} from '../printed/masthead.ts'
import { entryHead } from './live-entry.ts'
import { unprinted } from './markup.ts'
import { withoutText } from './problems.ts'
import type { Block, PartReader, RawArticle } from './types.ts'

/**
 * Plain text is read as Markdown that lacks what prose would trip over: indented code, HTML and underlined headings
 * (a line of dashes below a paragraph is a rule in plain text).
 */
const parser = unified()
  .use(remarkParse)
  .use(remarkGfm, { singleTilde: false })
  .data('micromarkExtensions', [
    { disable: { null: ['codeIndented', 'htmlFlow', 'htmlText', 'setextUnderline', 'definition'] } },
  ])

const fold = (text: string) => text.replace(/\s+/gu, ' ').trim()

/** Whether every visible character but a label that ends in a colon, of each line, stands in a link. */
function isLinked(node: Paragraph): boolean {
  const links = node.children.filter((child) => child.type === 'link')
  const rest = node.children
    .filter((child) => child.type !== 'link')
    .map((child) => toString(child))
    .join('')
    .split('\n')
  return links.length > 0 && rest.every((line) => /^$|:$/.test(line.trim()))
}

function isEmphasised(node: Paragraph): boolean {
  const visible = node.children.filter((child) => toString(child).trim() !== '')
  return visible.length > 0 && visible.every((child) => child.type === 'strong' || child.type === 'emphasis')
}

/** How far down the lines of a masthead stand that name author, day and address, each on its own. */
const masthead = 12

/** The most words that stand before the day on a line of a masthead: who, where, or the outlet. */
const mostBeforeDay = 8

function endsInDay(line: string): boolean {
  const before = partedAtDay(line)?.before
  return before !== undefined && wordsOf(before).length <= mostBeforeDay && !endsSentence(before)
}

/** “Ann Lee | Oslo | 5 January 2026”, “5 January 2026 By Ann Lee”: the day on a line of its own. */
function withoutDay(line: string): string[] {
  const [, day = '', byline = ''] = /^(.{8,40}?)[ |·•–—-]+(by \p{Lu}.*)$/iu.exec(line) ?? []
  if (isDateLine(day) && isByline(byline)) return [byline, day]
  const parts = partedAtDay(line)
  return parts !== null && endsInDay(line) && / ?[|·•/] /u.test(parts.before)
    ? [parts.before, parts.day]
    : [line]
}

const endsInOutletWord = new RegExp(`\\b(?:${outletWords.join('|')})$`, 'iu')

/** What a line of a masthead is by itself. A section is one below its outlet or at the top; elsewhere it may end a headline. */
const isMastheadLine = (line: string, index: number, all: readonly string[]): boolean =>
  isDateLine(line) ||
  isByline(line) ||
  isSignature(line) ||
  endsInDay(line) ||
  (isPost(line) && isNames(all[index - 1] ?? '')) ||
  (isSection(line) ? index === 0 || endsInOutletWord.test(all[index - 1] ?? '') : isLabelOfPiece(line)) ||
  urlOf(line) !== null

/** Lines of one block that are paragraphs of their own: text whose paragraphs are parted by single line ends. */
function paragraphLines(text: string, first: number): string[] {
  const lines = text.split('\n').map(fold).filter(Boolean)
  const long = lines.filter((line) => line.length > 100).length
  if (first <= masthead && long === 0 && lines.some(isMastheadLine)) return lines
  const last = first > masthead ? -1 : lines.slice(0, masthead / 2).findLastIndex(isMastheadLine)
  if (long > 0 && last >= 0) {
    const rest = text
      .split('\n')
      .filter((line) => fold(line) !== '')
      .slice(last + 1)
    return [...lines.slice(0, last + 1), ...paragraphLines(rest.join('\n'), masthead + 1)]
  }
  const hardWrapped = lines.length > 1 && long < lines.length / 3
  return hardWrapped ? [fold(text)] : lines
}

function blocksOf(node: RootContent, source: string): Block[] {
  const line = node.position?.start.line ?? 1
  const raw = source.slice(node.position?.start.offset, node.position?.end.offset)
  if (node.type === 'heading') {
    const emphasised = node.children.every((child) => child.type === 'strong')
    return [
      {
        kind: 'heading',
        depth: node.depth,
        text: fold(toString(node)),
        line,
        ...(emphasised && { emphasised }),
      },
    ]
  }
  if (node.type === 'paragraph') {
    const flags = { ...(isLinked(node) && { linked: true }), ...(isEmphasised(node) && { emphasised: true }) }
    const lines = withLineEnds(node).split('\n').map(fold).filter(Boolean)
    const entry = entryHead(lines, line) ?? []
    const first = line + entry.length
    const text = lines.slice(entry.length).join('\n')
    return [
      ...entry,
      ...paragraphLines(text, first).flatMap((text, index) =>
        (first + index > masthead ? [text] : withoutDay(text)).map((text) => ({
          kind: 'paragraph' as const,
          text,
          line: first + index,
          ...flags,
        })),
      ),
    ]
  }
  if (node.type === 'list') {
    // “2025. That was…” at the start of a paragraph is no list of one item.
    if (node.ordered && node.children.length === 1 && (node.start ?? 1) > 1)
      return [{ kind: 'paragraph', text: fold(raw), line }]
    return node.children.flatMap((item) =>
      item.children
        .flatMap((child) => blocksOf(child, source))
        .map((block) => ({ ...block, kind: 'list-item' as const })),
    )
  }
  if (node.type === 'blockquote') return node.children.flatMap((child) => blocksOf(child, source))
  if (node.type === 'table')
    return node.children.map((row) => ({
      kind: 'list-item',
      text: fold(row.children.map((cell) => toString(cell)).join(' – ')),
      line: row.position?.start.line ?? line,
    }))
  if (node.type === 'thematicBreak' || node.type === 'definition') return []
  const text = fold(toString(node))
  return text === '' ? [] : [{ kind: 'paragraph', text, line }]
}

/** The text of a paragraph with its line ends kept. */
function withLineEnds(node: Nodes): string {
  if (node.type === 'break') return '\n'
  if ('children' in node) return node.children.map((child) => withLineEnds(child)).join('')
  return 'value' in node ? node.value : ''
}

/** The metadata that a Markdown file may carry before its text. A file without any gives an empty record. */
function frontmatterOf(text: string): { data: Record<string, unknown>; body: string; lines: number } {
  const match = /^---\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/.exec(text)
  if (match?.[1] === undefined || !/^[\w-]+:/m.test(match[1])) return { data: {}, body: text, lines: 0 }
  const document = parseDocument(match[1], { schema: 'failsafe' })
  const data: unknown = document.errors.length > 0 ? null : document.toJS({ maxAliasCount: 10 })
  if (data === null || typeof data !== 'object' || Array.isArray(data))
    return { data: {}, body: text, lines: 0 }
  return {
    data: data as Record<string, unknown>,
    body: text.slice(match[0].length),
    lines: match[0].split('\n').length - 1,
  }
}

function field(data: Record<string, unknown>, ...names: string[]): string | null {
  for (const name of names) {
    const value = data[name]
    if (typeof value === 'string' && value.trim() !== '') return value.trim()
  }
  return null
}

const isAddress = (value: string | null) => value !== null && /^https?:\/\//.test(value)

/** Plain text and Markdown: the reader of last resort, since any text is one. */
export const textReader: PartReader = {
  name: 'text',
  recognise: () => 0.1,
  read(text, source) {
    const { data, body, lines } = frontmatterOf(text.replace(/^\uFEFF/, ''))
    const clean = unprinted(body)
      .replace(/\r\n?/g, '\n')
      .replace(/^[ \t\u00A0]+/gm, indentOf)
      .replace(tag, shownBy)
    const root: Root = parser.parse(clean)
    const origin = field(data, 'source')
    const authors = data['authors'] ?? data['byline'] ?? data['author'] ?? data['by']
    const article: RawArticle = {
      file: source.file,
      sha256: sha256(source.bytes),
      title: field(data, 'title', 'headline'),
      bylines: (Array.isArray(authors) ? authors : [authors]).filter(
        (one): one is string => typeof one === 'string',
      ),
      published: field(data, 'published', 'date', 'datePublished', 'pubDate'),
      modified: field(data, 'modified', 'updated', 'dateModified', 'lastmod'),
      url: field(data, 'url', 'canonical', 'source_url', 'link') ?? (isAddress(origin) ? origin : null),
      publisher: field(data, 'publisher', 'outlet', 'site', 'sitename'),
      language: field(data, 'language', 'lang'),
      credits: ['credit', 'credits', 'agency', 'wire', 'copyright']
        .flatMap((name) => field(data, name) ?? [])
        .concat(origin === null || isAddress(origin) ? [] : [origin]),
      blocks: root.children
        .flatMap((node) => blocksOf(node, clean))
        .map((block) => ({ ...block, line: block.line + lines }))
        .filter((block) => block.text !== ''),
      problems: [],
    }
    if (article.blocks.length === 0) article.problems.push(withoutText(source.file))
    return [article]
  },
}

/** What Markdown lets writers put around words: the words are the text, the tags are none of it. `a < b` is no tag. */
const tag =
  /<(\/?)(b|strong|i|em|u|s|del|ins|mark|small|big|sub|sup|span|font|abbr|cite|code|kbd|time|tt|a|q|br|wbr|p|div|center)(?:\s[^<>\n]*)?\/?>/gi

/** What a page shows in a tag’s place: nothing, but for a line end and the marks of a quotation. */
const shownBy = (_tag: string, slash: string, name: string): string =>
  ({ br: ' ', q: slash === '' ? '“' : '”' })[name.toLowerCase()] ?? ''

/** Prose is not nested by its indentation: only what keeps a list item’s depth stays. */
function indentOf(indent: string): string {
  return indent.length >= 4 ? '' : indent.replace(/[\t\u00A0]/g, ' ')
}

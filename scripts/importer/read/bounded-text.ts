import { sha256 } from '../ids/sha256.ts'
import { fold } from './markup.ts'
import { problemOf } from './problems.ts'
import { textReader } from './text.ts'
import type { Block, PartReader, RawArticle, Source } from './types.ts'

/** As long as a book. Markdown’s rules take more than linear time, so beyond this none is looked for. */
const longest = 300_000
/** In one paragraph. */
const mostMarks = 500
const mostLines = 2000
/** Quotations and lists in each other, such as no article has and as make a Markdown reader run for minutes. */
const nested = /^(?:[ \t]*(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t]))){8}/m

function isTangled(text: string): boolean {
  if (text.length > longest || nested.test(text)) return true
  return text
    .split(/\n[ \t]*\n/)
    .some(
      (paragraph) =>
        (paragraph.match(/[[\]*_`~<!&]/g)?.length ?? 0) > mostMarks ||
        paragraph.split('\n').length > mostLines,
    )
}

/** Paragraphs between blank lines, whatever marks are in them. */
function plainBlocks(text: string): Block[] {
  const blocks: Block[] = []
  let line = 1
  for (const paragraph of text.split(/\n[ \t\r]*\n/)) {
    const folded = fold(paragraph)
    if (folded !== '')
      blocks.push({
        kind: 'paragraph',
        text: folded,
        line: line + (/^\s*/.exec(paragraph)?.[0].split('\n').length ?? 1) - 1,
      })
    line += paragraph.split('\n').length + 1
  }
  return blocks
}

/** Plain text and Markdown, in bounded time: what is too long or too tangled for Markdown is read as plain paragraphs. */
export const boundedTextReader: PartReader = {
  ...textReader,
  read: (text, source) => (isTangled(text) ? [plainArticle(text, source)] : textReader.read(text, source)),
}

function plainArticle(text: string, { file, bytes }: Source): RawArticle {
  const message =
    'the text is longer than a book, or its marks are nested past reading as Markdown; it was read as plain paragraphs'
  return {
    file,
    sha256: sha256(bytes),
    title: null,
    bylines: [],
    published: null,
    modified: null,
    url: null,
    publisher: null,
    language: null,
    credits: [],
    blocks: plainBlocks(text),
    problems: [
      problemOf(file, 'text-not-markdown', 'warning', message, 'save each article as a file of its own'),
    ],
  }
}

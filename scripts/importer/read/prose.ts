import { fragmentBlocks } from './html-body.ts'
import { shownBlocks } from './html-hidden.ts'
import { parseMarkup, type MarkupElement } from './markup.ts'
import type { PageBlock } from './html-blocks.ts'
import { boundedTextReader } from './bounded-text.ts'
import type { Block } from './types.ts'

/** The block as readers give it; `line` is where it stands in the source. */
export function toBlock(block: PageBlock, line: number): Block {
  const { kind, text, depth } = block
  const visible = text.replace(/\s/g, '').length
  return {
    kind,
    ...(kind === 'heading' && { depth }),
    text,
    line,
    ...(block.emphasised >= visible && { emphasised: true }),
    ...(block.linked >= visible && { linked: true }),
    ...(block.unsigned && { unsigned: true }),
  }
}

/** The blocks of an article that a field of data holds as HTML. */
export function blocksOfHtml(html: string | MarkupElement): Block[] {
  const fragment = typeof html === 'string' ? parseMarkup(html, 'html').root : html
  return shownBlocks(fragment, fragmentBlocks).blocks.map((block) => toBlock(block, 1))
}

/** The blocks of an article that a field of data holds as HTML, Markdown or plain text, whichever it is. */
export function blocksOfField(value: string, file: string): Block[] {
  if (/<\/?(p|br|div|h[1-6]|ul|ol|li|blockquote|a|strong|em|span)\b[^<>]*>/i.test(value))
    return blocksOfHtml(value)
  // A field keeps no lines of a page: where its paragraphs are not parted otherwise, each line is one.
  const text = /\n\s*\n/.test(value) ? value : value.replace(/\r?\n/g, '\n\n')
  return boundedTextReader
    .read(text, { file, bytes: new Uint8Array() })
    .flatMap((article) => article.blocks.map((block) => ({ ...block, line: 1 })))
}

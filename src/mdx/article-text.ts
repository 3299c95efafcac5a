import type { Nodes, Root } from 'mdast'

/** White space of any kind and length as one space, none at the ends. */
export function foldSpace(text: string): string {
  return text.replace(/\s+/gu, ' ').trim()
}

/** The words of a node without its markup. */
export function wordsOf(node: Nodes): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value
  if (node.type === 'break') return ' '
  return 'children' in node ? node.children.map(wordsOf).join('') : ''
}

/** A paragraph of the text that quotations refer to, and the line of its file, from 1, that it begins on. */
export type TextParagraph = { text: string; line: number }

/** The paragraphs of the Markdown, also those in lists and block quotations; white space folded. Headings are none of them. */
export function articleParagraphs(body: Root): TextParagraph[] {
  const paragraphs: TextParagraph[] = []
  const collect = (node: Nodes): void => {
    if (node.type === 'paragraph')
      paragraphs.push({ text: foldSpace(wordsOf(node)), line: node.position?.start.line ?? 1 })
    else if ('children' in node) node.children.forEach(collect)
  }
  collect(body)
  return paragraphs.filter(({ text }) => text !== '')
}

/** The text that quotations and offsets refer to: the paragraphs joined by a blank line. */
export function articleText(body: Root): string {
  return articleParagraphs(body)
    .map(({ text }) => text)
    .join('\n\n')
}

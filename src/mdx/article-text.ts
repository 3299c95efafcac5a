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

/**
 * The text that quotations and offsets refer to: the paragraphs of the Markdown, also those in lists and block
 * quotations, joined by a blank line; white space inside a paragraph folded. Headings are no part of it.
 */
export function articleText(body: Root): string {
  const paragraphs: string[] = []
  const collect = (node: Nodes): void => {
    if (node.type === 'paragraph') paragraphs.push(foldSpace(wordsOf(node)))
    else if ('children' in node) node.children.forEach(collect)
  }
  collect(body)
  return paragraphs.filter(Boolean).join('\n\n')
}

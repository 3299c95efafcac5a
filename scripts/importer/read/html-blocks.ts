import { isElement, type MarkupElement, type MarkupNode } from './markup.ts'

/** A block of a page with what tells an article from its surroundings. */
export type PageBlock = {
  kind: 'heading' | 'paragraph' | 'list-item'
  depth: number
  text: string
  /** Characters of `text` that stand in links. */
  linked: number
  /** Characters of `text` that stand in bold or italics. */
  emphasised: number
  /** The nearest element that makes a block. */
  within: MarkupElement
  /** Of its first words in the source. */
  offset: number
}

/** Elements whose text runs on in the line around them; every other element ends it. */
const inline = new Set(
  (
    'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q ruby rb s samp small span strike ' +
    'strong sub time tt u var wbr img picture source o:p st1:place st1:city amp-img'
  ).split(' '),
)
const emphasis = new Set(['b', 'strong', 'em', 'i'])
const unread = new Set(
  (
    'script style template svg math canvas iframe object embed audio video map select option button textarea input ' +
    'datalist head title rp rt amp-ad amp-sidebar'
  ).split(' '),
)
const itemNames = new Set(['li', 'dd', 'dt', 'td', 'th', 'tr'])

type Run = { text: string[]; linked: number; emphasised: number; offset: number; breaks: number }

/** What a markup language calls things: HTML unless another is given. */
export type Dialect = {
  unread: ReadonlySet<string>
  inline: ReadonlySet<string>
  /** The depth of a heading of that name, or null for any other element. */
  heading: (name: string) => number | null
}

const html: Dialect = {
  unread,
  inline,
  heading: (name) => (/^h[1-6]$/.test(name) ? Number(name.slice(1)) : null),
}

/** The blocks of an element in reading order, without those of elements that never hold an article’s text. */
export function blocksOf(element: MarkupElement, dialect = html): PageBlock[] {
  const blocks: PageBlock[] = []
  const empty = (): Run => ({ text: [], linked: 0, emphasised: 0, offset: -1, breaks: 0 })
  let run = empty()
  const end = (within: MarkupElement) => {
    const text = foldRun(run.text)
    if (text !== '')
      blocks.push({
        ...kindOf(within, text, dialect),
        text,
        linked: run.linked,
        emphasised: run.emphasised,
        within,
        offset: run.offset,
      })
    run = empty()
  }
  const visit = (node: MarkupNode, within: MarkupElement, linked: boolean, emphasised: boolean): void => {
    if (!isElement(node)) {
      if (run.offset === -1 && node.text.trim() !== '') run.offset = node.offset
      const length = node.text.trim().length
      if (length > 0) run.breaks = 0
      run.text.push(node.text)
      if (linked) run.linked += length
      if (emphasised) run.emphasised += length
      return
    }
    if (node.name === 'br') {
      run.breaks += 1
      run.text.push(' ')
      if (run.breaks === 2) end(within)
      return
    }
    if (dialect.unread.has(node.name) || isReferenceMark(node)) return
    if (dialect.inline.has(node.name)) {
      for (const child of node.children)
        visit(
          child,
          within,
          node.name === 'a' ? 'href' in node.attributes : linked,
          emphasised || emphasis.has(node.name),
        )
      return
    }
    end(within)
    for (const child of node.children) visit(child, node, linked, emphasised)
    end(node)
  }
  visit(element, element, false, false)
  end(element)
  return blocks
}

function foldRun(parts: string[]): string {
  return parts
    .join('')
    .replace(/[\u200B\u2060\uFEFF\u00AD]/g, '')
    .replace(/\s+/gu, ' ')
    .trim()
}

/** A footnote’s number: `<sup><a>[3]</a></sup>`. */
function isReferenceMark(node: MarkupElement): boolean {
  if (node.name !== 'sup') return false
  const link = node.children.find((child) => isElement(child) && child.name === 'a')
  return link !== undefined
}

/** Longer than this, what a page sets as a heading is a standfirst. */
const longestHeading = 150

function kindOf(
  within: MarkupElement,
  text: string,
  dialect: Dialect,
): { kind: PageBlock['kind']; depth: number } {
  for (let at: MarkupElement | null = within; at !== null; at = at.parent) {
    const depth = dialect.heading(at.name)
    if (depth !== null)
      return text.length > longestHeading ? { kind: 'paragraph', depth: 0 } : { kind: 'heading', depth }
    if (itemNames.has(at.name)) return { kind: isLayout(at) ? 'paragraph' : 'list-item', depth: 0 }
    if (at.name === 'p' || at.name === 'blockquote') break
  }
  return { kind: 'paragraph', depth: 0 }
}

/** A table cell that holds paragraphs or divisions lays out the page. */
function isLayout(cell: MarkupElement): boolean {
  if (!cell.name.startsWith('t')) return false
  return cell.children.some(
    (child) => isElement(child) && (child.name === 'p' || child.name === 'div' || child.name === 'br'),
  )
}

import { find, fold, isElement, textOf, type MarkupElement, type MarkupNode } from './markup.ts'

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
  /** It is a post that nobody signs. */
  unsigned?: true
}

/** Elements whose text runs on in the line around them; every other element ends it. */
const inline = new Set(
  (
    'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q ruby rb s samp small span strike ' +
    'strong sub time tt u var wbr img picture source o:p st1:place st1:city amp-img'
  ).split(' '),
)
/** Whether an element of HTML stands in a line of text. */
export const isInline = (name: string): boolean => inline.has(name)

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
    const whole = foldRun(run.text)
    const kind = kindOf(within, whole, dialect)
    const lines = run.text.join('').split(lineBreak).map(fold).filter(Boolean)
    // Old pages end the lines of a byline or an address by `br`; sentences and long lines are one text.
    const isLines =
      kind.kind !== 'heading' &&
      lines.every(
        (line, at) => line.length <= longestLine && (at === lines.length - 1 || !/[.!?]$/.test(line)),
      )
    for (const text of isLines ? lines : [whole])
      if (text !== '')
        blocks.push({
          ...kind,
          text,
          linked: share(run.linked, text, whole),
          emphasised: share(run.emphasised, text, whole),
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
      run.text.push(lineBreak)
      if (run.breaks === 2) end(within)
      return
    }
    if (dialect.unread.has(node.name) || isReferenceMark(node) || namesColumns(node)) return
    if (isCell(node)) run.text.push(' ')
    if (dialect.inline.has(node.name) || isCell(node)) {
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

/** Stands for `br` within a run: a control that no page holds. */
const lineBreak = '\u001E'
/** Characters of the longest line that is set as a line; paragraphs are longer. */
const longestLine = 60

const foldRun = (parts: readonly string[]) => fold(parts.join('').replaceAll(lineBreak, ' '))

/** What falls to a part of a run of what was counted in all of it. */
const share = (count: number, part: string, whole: string) =>
  part === whole ? count : Math.ceil((count * part.length) / whole.length)

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

/** A cell that is read on in its row; in layouts a cell is a part of the page. */
const isCell = (node: MarkupElement) =>
  (node.name === 'td' || node.name === 'th') && node.parent?.name === 'tr' && isData(node.parent)

/** A row that names the columns of a table of data: “Pier, Cracks” is no sentence, and names nothing that the text tells of. */
const namesColumns = (node: MarkupElement): boolean => {
  const cells = node.name === 'tr' ? node.children.filter(isElement) : []
  const table = node.parent?.name === 'table' ? node.parent : node.parent?.parent
  return (
    cells.length > 1 &&
    cells.every(({ name }) => name === 'th') &&
    isData(node) &&
    table?.name === 'table' &&
    find(table, 'td') !== undefined
  )
}

const longestCell = 80

/** A row of data: short cells without parts of their own. */
function isData(row: MarkupElement): boolean {
  const cells = row.children.filter(isElement)
  return (
    cells.length > 1 &&
    cells.every((cell) => !isLayout(cell) && textOf(cell, longestCell).length <= longestCell)
  )
}

/** A table cell that holds paragraphs or divisions lays out the page. */
function isLayout(cell: MarkupElement): boolean {
  if (!cell.name.startsWith('t')) return false
  return cell.children.some(
    (child) => isElement(child) && (child.name === 'p' || child.name === 'div' || child.name === 'br'),
  )
}

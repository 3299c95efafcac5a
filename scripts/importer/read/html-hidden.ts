import { isInline, type PageBlock } from './html-blocks.ts'
import { elementsOf, isElement, type MarkupElement, type MarkupNode } from './markup.ts'

/** Declarations that nobody sees the text of: it is not drawn, without colour, of no size, or beside the page. */
const hiding = [
  /(?:^|;)display:none/,
  /(?:^|;)visibility:(?:hidden|collapse)/,
  /(?:^|;)opacity:0(?:\.0+)?%?(?:!|;|$)/,
  /(?:^|;)font-size:0(?:\.0+)?(?:[a-z]+|%)?(?:!|;|$)/,
  /(?:^|;)color:transparent/,
  /(?:^|;)(?:left|top|right|bottom|text-indent):-\d{3,}/,
  /(?:^|;)clip(?:-path)?:(?:rect\((?:[01](?:px)?[,)]){4}|inset\((?:50|100)%)/,
]
const flat = /(?:^|;)(?:max-)?(?:height|width):[01](?:px|em|rem|%)?(?:!|;|$)/
const cutOff = /(?:^|;)overflow(?:-[xy])?:(?:hidden|clip)/

/** Whether declarations of a style sheet, or of an element, hide what they are of. */
function hides(declarations: string): boolean {
  const style = declarations.toLowerCase().replace(/\s+/g, '')
  return hiding.some((pattern) => pattern.test(style)) || (flat.test(style) && cutOff.test(style))
}

/** What may show again what another rule hides. */
const shows =
  /(?:^|[;\s])(?:display|visibility|opacity|font-size|color|height|left|top|text-indent|clip)\s*:/i

/**
 * The classes and ids (`.a`, `#b`) that a page’s own style sheet hides whatever else holds, and shows in no other rule, as one for wide
 * screens would.
 */
function hiddenNames(css: string): Set<string> {
  const names = new Set<string>()
  const shown = new Set<string>()
  const open: string[] = []
  for (const [, text = '', brace] of css
    .replace(/\/\*(?:[^]*?\*\/|[^]*$)/g, '')
    .matchAll(/([^{}]*)([{}]|$)/g)) {
    if (brace === '{') open.push(text.slice(text.lastIndexOf(';') + 1).trim())
    if (brace !== '}') continue
    const selectors = open.pop() ?? '@'
    if (selectors.startsWith('@')) continue
    for (const selector of selectors.split(',')) {
      const [alone] = /^[.#][\w-]+$/.exec(selector.trim()) ?? []
      if (hides(text) && alone !== undefined && open.length === 0) names.add(alone)
      else if (!hides(text) && shows.test(text))
        for (const [name] of selector.matchAll(/[.#][\w-]+/g)) shown.add(name)
    }
  }
  return names.difference(shown)
}

/** What all style sheets in a page say. */
function stylesOf(source: string): string {
  const small = source.toLowerCase()
  const sheets: string[] = []
  for (let at = small.indexOf('<style'); at !== -1; at = small.indexOf('<style', at)) {
    const begin = small.indexOf('>', at)
    const end = small.indexOf('</style', at)
    if (begin === -1 || end === -1) break
    sheets.push(source.slice(begin + 1, end))
    at = end
  }
  return sheets.join('\n')
}

const lengthOf = (blocks: readonly PageBlock[]) => blocks.reduce((sum, { text }) => sum + text.length, 0)

/** The elements from a block’s own to the outermost. */
function* around(block: PageBlock): Generator<MarkupElement> {
  for (let at: MarkupElement | null = block.within; at !== null; at = at.parent) yield at
}

/** How much text each element holds. */
function massesOf(blocks: readonly PageBlock[]): Map<MarkupElement, number> {
  const masses = new Map<MarkupElement, number>()
  for (const block of blocks)
    for (const element of around(block)) masses.set(element, (masses.get(element) ?? 0) + block.text.length)
  return masses
}

/** Takes elements out of the tree, and gives back what puts them in again. */
function takeOut(elements: ReadonlySet<MarkupElement>): () => void {
  const before = new Map<MarkupElement, MarkupNode[]>()
  for (const { parent } of elements)
    if (parent !== null && !before.has(parent)) before.set(parent, parent.children)
  for (const [parent, children] of before)
    parent.children = children.filter((child) => !isElement(child) || !elements.has(child))
  return () => {
    for (const [parent, children] of before) parent.children = children
  }
}

/**
 * The blocks of a page, or of a piece of one, without those that its readers do not see, which are named beside. Where one
 * element hides most of the text, or nearly all is hidden, that is the article, which a script shows, and is read as it is.
 * @param read the blocks that are looked for in it
 * @param source the whole page, of whose style sheets the simple rules are heeded
 */
export function shownBlocks(
  root: MarkupElement,
  read: (root: MarkupElement) => PageBlock[],
  source = '',
): { blocks: PageBlock[]; hidden: string[] } {
  const names = hiddenNames(stylesOf(source))
  const isHidden = ({ name, attributes }: MarkupElement): boolean => {
    if ('hidden' in attributes || hides(attributes['style'] ?? '')) return true
    // A letter or a sign in the line is often hidden from those alone who have the text read to them.
    if (attributes['aria-hidden'] === 'true' && !isInline(name)) return true
    if (names.size === 0) return false
    const classes = (attributes['class'] ?? '').split(/\s+/)
    return names.has(`#${attributes['id'] ?? ''}`) || classes.some((one) => names.has(`.${one}`))
  }
  const found = [...elementsOf(root)].filter(isHidden)
  const whole = read(root)
  if (found.length === 0) return { blocks: whole, hidden: [] }

  const masses = massesOf(whole)
  const total = lengthOf(whole)
  const out = new Set(found.filter((element) => (masses.get(element) ?? 0) <= total / 2))
  const putBack = takeOut(out)
  const blocks = read(root)
  if (lengthOf(blocks) < total / 5) {
    putBack()
    return { blocks: whole, hidden: [] }
  }
  const isOut = (block: PageBlock) => around(block).some((element) => out.has(element))
  return { blocks, hidden: whole.filter(isOut).map(({ text }) => text) }
}

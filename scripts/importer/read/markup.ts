import { Parser } from 'htmlparser2'

export type MarkupText = { text: string; offset: number }
/** An element of HTML or XML; names are lower case in HTML and as written in XML. */
export type MarkupElement = {
  name: string
  attributes: Record<string, string>
  children: (MarkupElement | MarkupText)[]
  parent: MarkupElement | null
  /** Of its `<`, in UTF-16 code units of the source. */
  offset: number
  /** Where it ends, or the source does. */
  end: number
}
export type MarkupNode = MarkupElement | MarkupText

export type Markup = {
  root: MarkupElement
  /** Where reading ended early, and why: what follows the offset is not in the tree. */
  stopped: { reason: 'too-deep' | 'too-many'; offset: number } | null
  /** Names and offsets of elements that the source never closed, in XML only. */
  unclosed: { name: string; offset: number }[]
}

/** Browsers stop nesting at 512; a page that goes past this is broken or hostile. */
const maximumDepth = 600
/** Several times the largest page of our test data. */
const maximumNodes = 250_000

const withoutText = new Set(['script', 'style', 'svg', 'template', 'iframe', 'canvas', 'math'])

export const isElement = (node: MarkupNode): node is MarkupElement => 'name' in node

class Stop extends Error {}

/**
 * A tree of the source, with the place of every node. The parser is forgiving, expands no entities but the predefined
 * and the named ones of HTML, and follows nothing outside the source; so a tree is never larger than what it was made from.
 */
export function parseMarkup(source: string, kind: 'html' | 'xml'): Markup {
  const root: MarkupElement = {
    name: '',
    attributes: {},
    children: [],
    parent: null,
    offset: 0,
    end: source.length,
  }
  const markup: Markup = { root, stopped: null, unclosed: [] }
  let current = root
  let depth = 0
  let nodes = 0
  const count = () => {
    nodes += 1
    if (nodes > maximumNodes) stop('too-many')
  }
  const stop = (reason: 'too-deep' | 'too-many') => {
    markup.stopped = { reason, offset: parser.startIndex }
    throw new Stop(reason)
  }
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        count()
        depth += 1
        if (depth > maximumDepth) stop('too-deep')
        const element = {
          name,
          attributes,
          children: [],
          parent: current,
          offset: parser.startIndex,
          end: source.length,
        }
        current.children.push(element)
        current = element
      },
      ontext(text) {
        if (kind === 'html' && withoutText.has(current.name) && !isData(current)) return
        const last = current.children.at(-1)
        if (last !== undefined && !isElement(last)) last.text += text
        else {
          count()
          current.children.push({ text, offset: parser.startIndex })
        }
      },
      onclosetag(name, implied) {
        const isEmptyTag = source.startsWith('/>', parser.endIndex - 1)
        if (kind === 'xml' && implied && !isEmptyTag) markup.unclosed.push({ name, offset: current.offset })
        depth -= 1
        current.end = parser.endIndex + 1
        current = current.parent ?? root
      },
    },
    { xmlMode: kind === 'xml', decodeEntities: true },
  )
  try {
    parser.end(source)
  } catch (error) {
    if (!(error instanceof Stop)) throw error
  }
  return markup
}

const isData = (element: MarkupElement) =>
  /ld\+json|^application\/json$/i.test(element.attributes['type'] ?? '')

/** Every element below, in the order of the source. */
export function* elementsOf(element: MarkupElement): Generator<MarkupElement> {
  const waiting = element.children.filter(isElement).reverse()
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    yield next
    for (let at = next.children.length - 1; at >= 0; at -= 1) {
      const child = next.children[at]
      if (child !== undefined && isElement(child)) waiting.push(child)
    }
  }
}

/** Whether an element stands around a place of the source. */
export function holds(element: MarkupElement, offset: number): boolean {
  return element.offset <= offset && offset < element.end
}

/** The first element below of that name; XML prefixes count only if `name` has one. */
export function find(element: MarkupElement, name: string): MarkupElement | undefined {
  for (const below of elementsOf(element)) if (isNamed(below, name)) return below
  return undefined
}

/** All elements below of that name, as `find` takes it, in their order. */
export function findAll(element: MarkupElement, name: string): MarkupElement[] {
  return [...elementsOf(element)].filter((below) => isNamed(below, name))
}

/** Children of that name. */
export function childrenNamed(element: MarkupElement, name: string): MarkupElement[] {
  return element.children.filter((child): child is MarkupElement => isElement(child) && isNamed(child, name))
}

/** Whether an element has that name; its XML prefix counts only if `name` has one. */
export function isNamed(element: MarkupElement, name: string): boolean {
  return element.name === name || (!name.includes(':') && element.name.endsWith(`:${name}`))
}

/** All text below, as it stands, up to some length beyond `limit`. */
export function textOf(element: MarkupElement, limit = Infinity): string {
  let text = ''
  const waiting: MarkupNode[] = [element]
  for (let next = waiting.pop(); next !== undefined && text.length <= limit; next = waiting.pop()) {
    if (isElement(next))
      for (let at = next.children.length - 1; at >= 0; at -= 1) waiting.push(next.children[at] as MarkupNode)
    else text += next.text
  }
  return text
}

/** A string of metadata, which may carry markup and entities (“Q&amp;A”), as plain text. */
export function plainText(value: string): string {
  return fold(/[<&]/.test(value) ? textOf(parseMarkup(value, 'html').root) : value)
}

/** What texts share that differ in case, spaces and marks alone. */
export const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')

/** White space folded, characters of print alone undone. */
export const fold = (text: string): string => unprinted(text).replace(/\s+/gu, ' ').trim()

/** Pictures among letters: “🚨”, “➡️”, “👷‍♀️”, but no “©”. */
const picture = String.raw`(?:\p{Emoji_Presentation}|\p{Extended_Pictographic}\uFE0F|\u200D|\uFE0F)`
const blank = String.raw`[ \t]`
const picturesAtEnds = new RegExp(
  String.raw`^${blank}*${picture}(?:${picture}|${blank})*(?=\S)` +
    String.raw`|(?<!${blank}|${picture})(?:${blank}*${picture})+(?=[.!?]?${blank}*$)`,
  'gmu',
)

/**
 * Without invisible characters and the pictures at either end of a line, and with the letters of ligatures, “ﬁ”, “ﬂ”, as text copied
 * from a PDF has them.
 */
export const unprinted = (text: string): string =>
  text
    .replace(picturesAtEnds, '')
    .replace(/[\u200B\u2060\uFEFF\u00AD]/g, '')
    .replace(/[\uFB00-\uFB06]/g, (ligature) => ligature.normalize('NFKC'))

/** From an offset of the source to its line and column, both from 1. */
export type PositionOf = (offset: number) => { line: number; column: number }

export function positionsOf(source: string): PositionOf {
  const starts = [0]
  for (let at = source.indexOf('\n'); at !== -1; at = source.indexOf('\n', at + 1)) starts.push(at + 1)
  return (offset) => {
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((starts[middle] ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 }
  }
}

import type { Nodes, Root } from 'mdast'
import remarkMdx from 'remark-mdx'
import remarkParse from 'remark-parse'
import { unified, type Processor } from 'unified'
import type { Problem } from '../model/problem.ts'
import type { Span } from '../model/reading.ts'
import { bodyFault, type Told } from './body-faults.ts'
import { mdxError, placeAt } from './problem.ts'
import { remarkPlugins } from './plugins.ts'

declare module 'unist' {
  interface Data {
    /** Whether a part of the node could not be read. */
    torn?: boolean
  }
}

/** Nothing here runs JavaScript, so nothing parses it: an expression is braces that match, and is refused later. */
const whole = (value: string) => ({ start: 0, end: value.length })
const acorn = {
  parse: (value: string) => ({ type: 'Program', body: [], sourceType: 'module', ...whole(value) }),
  parseExpressionAt: (value: string) => ({ type: 'ObjectExpression', properties: [], ...whole(value) }),
} as never

/**
 * Takes `import` and `export` out of MDX's grammar: “import duties rose” is prose. What looks like a module is refused
 * by `checkBody`.
 */
function withoutModules(this: Processor) {
  const mdx = this.data().micromarkExtensions?.at(-1)
  for (const letter of ['e', 'i']) delete mdx?.flow?.[letter.charCodeAt(0)]
}

const parser = unified()
  .use(remarkParse)
  .use(remarkMdx, { acorn, addResult: false })
  .use(withoutModules)
  .use(remarkPlugins)
  .freeze()

const empty = (): Root => ({ type: 'root', children: [] })

/** Input on which the Markdown parser takes minutes or runs out of stack (measured); no prose has it. */
function tooComplex(text: string): { offset: number; what: string } | null {
  const run = /([*_~`[\]<>{}!|])\1{199}/.exec(text)
  if (run) return { offset: run.index, what: 'the same mark two hundred times in a row' }
  const nested = /^(?:[ \t]|[>*+-]|\d{1,9}[.)]){200}/m.exec(text)
  if (nested) return { offset: nested.index, what: 'lists or quotations nested a hundred deep' }
  if (text.split('[').length > 5000) return { offset: text.indexOf('['), what: 'more than five thousand `[`' }
  return null
}

/** How many faults of one body are told in a run: each costs a reading. */
const mostFaults = 20

/** No blank to Markdown, so that paragraphs stay whole, and none to see: a byte order mark inside a text. */
const blank = '\uFEFF'

const blanked = (text: string, { start, end }: Span, filler: string): string =>
  text.slice(0, start) + text.slice(start, end).replace(/[^\r\n]/g, filler) + text.slice(end)

/** What stands for a body of which nothing could be read. */
const unread = (): Root => ({ ...empty(), children: [{ type: 'text', value: '', data: { torn: true } }] })

/** Marks every node that a gap lies in: what it says is not what the file says. */
function markTorn(node: Nodes, gaps: readonly Span[]): void {
  const { start, end } = node.position ?? {}
  if (!gaps.some((gap) => gap.start < (end?.offset ?? 0) && gap.end > (start?.offset ?? 0))) return
  node.data = { ...node.data, torn: true }
  if ('children' in node) for (const child of node.children) markTorn(child, gaps)
}

/** Whether a part of a node could not be read, so that nothing is sure about its whole. */
export const isTorn = (node: Nodes): boolean => node.data?.torn === true

/**
 * The Markdown of a file from `start` on as a tree, its positions those of the whole file.
 * Where something cannot be read, every fault that is sure is told, and the tree is what remains without them.
 * @param grammar what reads it, if not the safe subset of MDX
 */
export function parseBody(
  source: string,
  file: string,
  start = 0,
  grammar: { parse: (text: string) => Root } = parser,
): { body: Root; problems: Problem[] } {
  if (source.slice(start).trim() === '') return { body: empty(), problems: [] }
  const complex = tooComplex(source.slice(start))
  if (complex) {
    const message = `The text has ${complex.what}, which would take too long to read.`
    const at = placeAt(source, start + complex.offset)
    return { body: unread(), problems: [mdxError('file-too-complex', file, at, message, 'Shorten it.')] }
  }
  const told: Told = { gaps: [], opened: [], closing: new Set() }
  const problems: Problem[] = []
  // Blanking the frontmatter, rather than cutting it off, keeps lines and offsets those of the file.
  let text = blanked(source, { start: 0, end: start }, ' ')
  while (problems.length < mostFaults) {
    try {
      const body = grammar.parse(text)
      markTorn(body, told.gaps)
      return { body, problems }
    } catch (error) {
      const { problem, gaps } = bodyFault(error, text, file, start, told, grammar === parser)
      if (problem) problems.push(problem)
      if (gaps.length === 0) break
      told.gaps.push(...gaps)
      text = gaps.reduce((rest, gap) => blanked(rest, gap, blank), text)
    }
  }
  return { body: unread(), problems }
}

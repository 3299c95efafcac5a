import type { Root } from 'mdast'
import remarkMdx from 'remark-mdx'
import remarkParse from 'remark-parse'
import { unified, type Processor } from 'unified'
import type { Problem } from '../model/problem.ts'
import { isComponent } from './components.ts'
import { mdxError, placeAt, type Place } from './problem.ts'
import { remarkPlugins } from './plugins.ts'

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

type ParserMessage = Error & { reason: string; line?: number; column?: number }

function isParserMessage(error: unknown): error is ParserMessage {
  return error instanceof Error && 'reason' in error
}

/** What the parser says of tags, in words for somebody who writes prose; null of anything else. */
function tagFault(
  reason: string,
  source: string,
  at: Place,
): { at: Place; message: string; fix: string } | null {
  const line = source.split(/\r?\n/)[at.line - 1] ?? ''
  const start = line.lastIndexOf('<', at.column - 1)
  const from = { line: at.line, column: Math.max(1, start + 1) }
  const name = /^<\/?([\w.-]+)/.exec(line.slice(start))?.[1] ?? ''
  if (start === -1 || name === '') return null
  if (reason.includes('Unexpected closing slash'))
    return {
      at: from,
      message: `\`</${name}>\` closes a component that is not open.`,
      fix: `Delete it, or write \`<${name}>\` where it begins.`,
    }
  if (reason.includes('before attribute value')) {
    const [value = '…'] = /^[^\s>]+/.exec(line.slice(at.column - 1)) ?? []
    return {
      at,
      message: `The value \`${value}\` in \`<${name}>\` needs quotation marks.`,
      fix: `Write \`"${value}"\`.`,
    }
  }
  return null
}

/** A component that is not closed, or closed by another’s name, and what to write where. */
function unclosed(reason: string, file: string, at: Place): Problem | null {
  const [, name = '', line, column] = /tag for `<(\w+)>` \((\d+):(\d+)/.exec(reason) ?? []
  if (!isComponent(name)) return null
  const wrong = /^Unexpected closing tag `(<\/\w+>)`/.exec(reason)?.[1]
  if (wrong !== undefined)
    return mdxError(
      'mdx-syntax',
      file,
      at,
      `\`${wrong}\` stands where \`<${name}>\` of line ${line} must be closed first.`,
      `Write \`</${name}>\` here, or before it.`,
    )
  return mdxError(
    'mdx-syntax',
    file,
    { line: Number(line), column: Number(column) },
    `\`<${name}>\` is opened and not closed.`,
    `Write \`</${name}>\` where it ends; around more than one paragraph, put \`<${name}>\` and \`</${name}>\` on lines of their own.`,
  )
}

/** How an error of the parser reads to somebody who writes prose. */
function unreadable(error: unknown, source: string, file: string, start: number): Problem {
  if (error instanceof RangeError)
    return mdxError(
      'file-too-complex',
      file,
      placeAt(source, start),
      'The text is nested too deeply to read.',
      'Flatten it.',
    )
  const message = isParserMessage(error) ? error : null
  const { line, column } = placeAt(source, start)
  const at = { line: message?.line ?? line, column: message?.column ?? column }
  if (message?.reason.includes('`!`'))
    return mdxError(
      'mdx-syntax',
      file,
      at,
      'HTML comments are not part of MDX.',
      'Delete the comment, or keep it as a `#` comment in the frontmatter.',
    )
  const open = unclosed(message?.reason ?? '', file, at)
  if (open) return open
  const tag = tagFault(message?.reason ?? '', source, at)
  if (tag) return mdxError('mdx-syntax', file, tag.at, tag.message, tag.fix)
  // The parser has errors of its own on components that are never closed, without a place or a reason for people.
  const reason =
    message?.reason
      .replace(/\s*\(note:.*$/s, '')
      .replace(
        'Could not parse expression with acorn',
        'what stands between `{` and `}` is no JavaScript expression',
      )
      .replace('Could not parse import/exports with acorn', 'the `import` or `export` is no JavaScript') ??
    'a component is opened and not closed'
  return mdxError(
    'mdx-syntax',
    file,
    at,
    `The text cannot be read as MDX here: ${reason}.`,
    'A `<` opens a component and `{` an expression; where you mean the character, write `\\<` or `\\{`.',
  )
}

/**
 * The Markdown of a file from `start` on as a tree, its positions those of the whole file.
 * A body that cannot be read is empty, with a problem.
 * @param grammar what reads it, if not the safe subset of MDX
 */
export function parseBody(
  source: string,
  file: string,
  start = 0,
  grammar: { parse: (text: string) => Root } = parser,
): { body: Root; problems: Problem[] } {
  const text = source.slice(start)
  if (text.trim() === '') return { body: empty(), problems: [] }
  const complex = tooComplex(text)
  if (complex) {
    const message = `The text has ${complex.what}, which would take too long to read.`
    const at = placeAt(source, start + complex.offset)
    return { body: empty(), problems: [mdxError('file-too-complex', file, at, message, 'Shorten it.')] }
  }
  try {
    // Blanking the frontmatter, rather than cutting it off, keeps lines and offsets those of the file.
    const blanked = source.slice(0, start).replace(/[^\r\n]/g, ' ') + text
    return { body: grammar.parse(blanked), problems: [] }
  } catch (error) {
    return { body: empty(), problems: [unreadable(error, source, file, start)] }
  }
}

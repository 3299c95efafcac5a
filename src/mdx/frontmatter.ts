import type { Problem } from '../model/problem.ts'
import { fileStart, mdxError } from './problem.ts'

/** Where a file's frontmatter stands, in offsets into its source. */
export type Frontmatter = {
  /** The YAML between the fences. */
  yamlStart: number
  yamlEnd: number
  /** The first character after the closing fence. */
  bodyStart: number
}

const start = 'The file begins with `---`, the fields in YAML, and `---` again.'

function startProblem(source: string, file: string): Problem | null {
  const refuse = (message: string, fix: string) =>
    mdxError('frontmatter-start', file, fileStart, `${message} ${start}`, fix)
  if (source.startsWith('\uFEFF'))
    return refuse(
      'A byte order mark stands before the frontmatter.',
      'Save the file as UTF-8 without a byte order mark.',
    )
  if (/^\s+---/.test(source))
    return refuse(
      'White space stands before the frontmatter.',
      'Delete the blank lines or spaces before the first `---`.',
    )
  if (source.startsWith('+++'))
    return refuse(
      '`+++` opens TOML, which is not read here.',
      'Write the fields as YAML between `---` lines.',
    )
  if (/^---[ \t]*\r(?!\n)/.test(source))
    return refuse('Its lines end in CR alone, as on old Macs.', 'Save the file with line ends LF.')
  const [dashes] = /^[-–—]*[–—][-–—]*(?=[ \t]*\r?\n)/.exec(source) ?? []
  if (dashes !== undefined)
    return refuse(
      `Its first line is \`${dashes}\`: an editor has made a dash of hyphens.`,
      'Write three hyphens, `---`, there.',
    )
  if (!/^---[ \t]*\r?\n/.test(source))
    return refuse(
      source.trim() === '' ? 'The file is empty.' : 'The file has no frontmatter.',
      'Put a line `---` first, then the fields, then another line `---`.',
    )
  return null
}

/** The line, from 1, below the last that looks like a field, an entry or a comment of YAML before one that does not. */
function endOfFields(source: string): number {
  let last = 0
  for (const [index, line] of source.split(/\r?\n/).entries()) {
    if (index === 0 || line.trim() === '') continue
    if (!/^(?:\s|-(?:\s|$)|#|[\w-]+:(?:\s|$))/.test(line)) break
    last = index
  }
  return last + 2
}

/** Finds the frontmatter, or says why there is none. It must be the first bytes of the file. */
export function findFrontmatter(source: string, file: string): Frontmatter | Problem {
  const problem = startProblem(source, file)
  if (problem) return problem
  const yamlStart = source.indexOf('\n') + 1
  const close = /^---[ \t]*(?:\r?\n|$)/m.exec(source.slice(yamlStart))
  if (!close)
    return mdxError(
      'frontmatter-end',
      file,
      { line: endOfFields(source), column: 1 },
      'The frontmatter that begins on line 1 is never closed.',
      'Put a line `---` here, after the last field.',
    )
  const yamlEnd = yamlStart + close.index
  return { yamlStart, yamlEnd, bodyStart: yamlEnd + close[0].length }
}

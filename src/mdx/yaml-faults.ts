import type { YAMLParseError } from 'yaml'
import { askewFault } from './yaml-indents.ts'

/** What is wrong with YAML at an offset, in words for somebody who writes prose. */
export type YamlFault = {
  offset: number
  message: string
  fix: string
  /** How many lines above the same stands already. */
  above?: number
}

/** Longer YAML is a machine’s, or an attack: it is not parsed again and again to find the line to mend. In UTF-16 units. */
const mendable = 50_000

/** A line that is longer is shown by its beginning. */
const longest = 300

/** A field or list item of one line: its indent and name, and its value. */
const fieldOfLine = /^(\s*(?:- +)*(?:[\w-]+:[ \t]+|- +))(\S.*?)[ \t]*$/

const lineStart = (text: string, offset: number) => text.lastIndexOf('\n', offset - 1) + 1

function lineAt(text: string, offset: number): string {
  const start = lineStart(text, offset)
  const end = text.indexOf('\n', start)
  return text.slice(start, end < 0 ? text.length : end).replace(/\r$/, '')
}

/** A value in single quotes; those that stand around it already, or open it and are not closed, are taken off. */
function quoted(value: string, isOpen: boolean): string {
  const inside = isOpen ? value.slice(1) : (/^(['"])(.*)\1$/.exec(value)?.[2] ?? value)
  return `'${inside.replaceAll("'", "''")}'`
}

/** Whether a value is a list or fields that no bracket closes: quotes would make another text of it. */
const isUnclosed = (value: string): boolean =>
  /^(?:\[.*[^\]]|\{.*[^}]|[[{])$/.test(value) && value.split(/[[{]/).length > value.split(/[\]}]/).length

/** Why YAML takes a value for something else than text; null where it does not. */
function whyQuote(value: string, isOpen: boolean): string | null {
  const [first = ''] = value
  if (isOpen) return `its quotation mark \`${first}\` is never closed`
  if (first === '"' && value.length > 1 && value.endsWith('"'))
    return 'between `"` a `\\` or `"` has a meaning of its own'
  if (isUnclosed(value)) return null
  if (first === '"' || first === "'") return `the text goes on after a closing \`${first}\``
  if (/[-?:,[\]{}#&*!|>%@`]/.test(first))
    return `a leading ${first === '`' ? 'backtick' : `\`${first}\``} means something else to YAML`
  return /:(?:\s|$)/.test(value) ? '`: ` begins another field to YAML' : null
}

const beginsOpen = ({ message }: YAMLParseError) => /^Missing closing (['"])/.exec(message)?.[1]

/** Where the lines start that may be at fault: that of the error; for a mark that is never closed, those that open one. */
function suspects(text: string, error: YAMLParseError): number[] {
  const mark = beginsOpen(error)
  if (mark === undefined) return [lineStart(text, error.pos[0])]
  return [...text.matchAll(/^.*$/gm)]
    .filter(([line]) => fieldOfLine.exec(line)?.[2]?.startsWith(mark) === true)
    .slice(0, 20)
    .map(({ index }) => index)
}

/** The value of a line in quotes, if the first fault then lies further down or is gone. */
function unquotedFault(
  text: string,
  start: number,
  error: YAMLParseError,
  errorsOf: (text: string) => readonly YAMLParseError[],
): { fault: YamlFault; mended: string } | null {
  const line = lineAt(text, start)
  const [, name, value] = fieldOfLine.exec(line) ?? []
  if (name === undefined || value === undefined) return null
  const isOpen = beginsOpen(error) !== undefined
  const why = whyQuote(value, isOpen)
  if (why === null) return null
  const right = name + quoted(value, isOpen)
  const mended = text.slice(0, start) + right + text.slice(start + line.length)
  const next = errorsOf(mended)[0]
  if (next !== undefined && (isOpen || next.pos[0] <= start + right.length)) return null
  const shown = right.trim().length > longest ? `${right.trim().slice(0, longest)}…` : right.trim()
  const message = `The text after \`${name.trim()}\` needs single quotes: ${why}.`
  return { fault: { offset: start + name.length, message, fix: `Write \`${shown}\`.` }, mended }
}

/** Lines that a tab indents, as one fault: there is one cause, the editor’s settings. */
function tabFault(text: string, errorsOf: (text: string) => readonly YAMLParseError[]): YamlFault {
  const indent = /^[ ]*\t[ \t]*/gm
  const width = (spaces: number) => (white: string) => white.replaceAll('\t', ' '.repeat(spaces))
  const spaces = [2, 4, 0].find((count) => errorsOf(text.replace(indent, width(count))).length === 0) ?? 2
  const found = [...text.matchAll(indent)]
  const offset = found[0]?.index ?? 0
  const count = found.length === 1 ? 'this line' : `this line and ${found.length - 1} more`
  const right = lineAt(text, offset).replace(indent, width(spaces))
  return {
    offset,
    message: `A tab indents ${count}; YAML takes spaces only.`,
    fix: `Put spaces in place of tabs, as in \`${right}\`.`,
  }
}

/**
 * Every fault of a YAML text that cannot be read. A line that would be read once its value is quoted is told as that, with the
 * line as it should be, and what follows from it is not told.
 * @param errorsOf what a parser says of a text
 * @param most how many are wanted
 */
export function yamlFaults(
  text: string,
  errorsOf: (text: string) => readonly YAMLParseError[],
  most: number,
): YamlFault[] {
  if (text.length > mendable) return plainFaults(text, errorsOf(text)).slice(0, most)
  const faults: YamlFault[] = []
  // Quoting lengthens the text: what stands behind it is told where it stood before.
  let current = text
  let grown = 0
  for (let errors = errorsOf(current); faults.length < most; errors = errorsOf(current)) {
    const [error] = errors
    if (error === undefined) return faults
    if (errors.some(({ code }) => code === 'TAB_AS_INDENT'))
      return [...faults, shift(tabFault(current, errorsOf), grown)]
    // A field that stands twice is read well, and quoting what is around it would only hide it.
    const lines = error.code === 'DUPLICATE_KEY' ? [] : suspects(current, error)
    const unquoted = lines
      .map((start) => unquotedFault(current, start, error, errorsOf))
      .find((one) => one !== null)
    if (unquoted === undefined) {
      const askew = error.code === 'DUPLICATE_KEY' ? null : askewFault(current, error, errorsOf)
      if (askew !== null) return [...faults, shift(askew, grown)]
      return [
        ...faults,
        ...plainFaults(current, errors)
          .slice(0, most - faults.length)
          .map((one) => shift(one, grown)),
      ]
    }
    faults.push(shift(unquoted.fault, grown))
    grown += unquoted.mended.length - current.length
    current = unquoted.mended
  }
  return faults
}

const shift = (fault: YamlFault, by: number): YamlFault => ({ ...fault, offset: fault.offset - by })

/** What the parser’s names of errors mean to an editor, and what to do. */
const plain: Record<string, [message: string, fix: string]> = {
  BLOCK_AS_IMPLICIT_KEY: [
    'A field begins inside the text of this one.',
    'Indent the field on the next line like its neighbours.',
  ],
  BAD_INDENT: [
    'This line is indented otherwise than those it belongs to, or a `[` or `{` above it is never closed.',
    'Begin fields of one list item below each other; close `[` with `]` and `{` with `}`.',
  ],
  MULTILINE_IMPLICIT_KEY: [
    'This line is neither a field nor the text of one.',
    'Write a field as `name: value`, with a space behind the colon, as far in as its neighbours.',
  ],
}

/** A field that stands a second time, at an offset. */
function twice(text: string, offset: number): YamlFault {
  const [name = ''] = /^[^\s:]+/.exec(text.slice(offset)) ?? []
  const before = text.slice(0, offset)
  const column = offset - lineStart(text, offset)
  const first = [...before.matchAll(/[\w-]+(?=\s*:(?:\s|$))/g)].findLast(
    ({ 0: word, index }) => word === name && index - lineStart(text, index) === column,
  )
  return {
    offset,
    message: `The field \`${name}\` stands twice.`,
    fix: 'Keep one of the two, and delete the other.',
    ...(first !== undefined && { above: before.slice(first.index).split('\n').length - 1 }),
  }
}

/** One fault a place: the parser gives several for one slip. */
function plainFaults(text: string, errors: readonly YAMLParseError[]): YamlFault[] {
  return errors
    .filter(({ pos }, index) => errors.findIndex((one) => one.pos[0] === pos[0]) === index)
    .map(({ code, message: reason, pos: [offset] }): YamlFault => {
      if (code === 'DUPLICATE_KEY') return twice(text, offset)
      const [odd] = /:[\u00a0\u2000-\u200a\u202f\u3000]/.exec(lineAt(text, offset)) ?? []
      if (odd !== undefined)
        return {
          offset: lineStart(text, offset) + lineAt(text, offset).indexOf(odd) + 1,
          message: 'The space behind this colon is none that YAML knows, such as a no-break space.',
          fix: 'Put an ordinary space in its place.',
        }
      // A field of a list item that stands a space too far left.
      const isAskew = reason.startsWith('Sequence item without -')
      const [message, fix] = plain[isAskew ? 'BAD_INDENT' : code] ?? [
        `The YAML cannot be read here: ${reason}.`,
        'Put text with `: `, ` #` or a leading quotation mark in single quotes, and indent with spaces.',
      ]
      return { offset, message, fix }
    })
}

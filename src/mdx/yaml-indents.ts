import type { YAMLParseError } from 'yaml'
import type { YamlFault } from './yaml-faults.ts'

/** Further in or out than this a line was meant to stand elsewhere. */
const most = 3

/** How far in a line begins, and the text of a list item behind its hyphen. */
const columnsOf = (line: string): { dash: number | null; text: number } => {
  const [, indent = '', hyphens = ''] = /^( *)((?:- +)*)/.exec(line) ?? []
  return { dash: hyphens === '' ? null : indent.length, text: indent.length + hyphens.length }
}

const moved = (line: string, by: number): string => (by > 0 ? ' '.repeat(by) + line : line.slice(-by))

/** Where the lines above a line begin that it may belong beside, the nearest first: items of a list for an item, fields for a field. */
function neighbours(lines: readonly string[], at: number): number[] {
  const { dash, text } = columnsOf(lines[at] ?? '')
  const own = dash ?? text
  const columns = lines
    .slice(0, at)
    .map(columnsOf)
    .flatMap((above) => (dash === null ? above.text : (above.dash ?? [])))
    .reverse()
  return [...new Set(columns)].filter((column) => column !== own && Math.abs(column - own) <= most)
}

/** The end of what belongs to an item of a list: the next line that begins no further in, or as another item. */
function endOfItem(lines: readonly string[], at: number): number {
  const { dash } = columnsOf(lines[at] ?? '')
  if (dash === null) return at + 1
  const end = lines.findIndex((line, index) => {
    const columns = columnsOf(line)
    return index > at && (columns.dash !== null || columns.text <= dash)
  })
  return end < 0 ? lines.length : end
}

/**
 * A line that is indented a little otherwise than its neighbours, if all can be read once it begins where they do; null where there is none
 * such at an error.
 * @param errorsOf what a parser says of a text
 */
export function askewFault(
  text: string,
  error: YAMLParseError,
  errorsOf: (text: string) => readonly YAMLParseError[],
): YamlFault | null {
  const lines = text.split('\n')
  const first = text.slice(0, error.pos[0]).split('\n').length - 1
  for (const at of [first, first + 1]) {
    const line = lines[at]
    if (line === undefined || line.trim() === '') continue
    const { dash, text: column } = columnsOf(line)
    for (const neighbour of neighbours(lines, at)) {
      const by = neighbour - (dash ?? column)
      for (const end of new Set([at + 1, endOfItem(lines, at)])) {
        const mended = lines.map((one, index) => (index >= at && index < end ? moved(one, by) : one))
        if (errorsOf(mended.join('\n')).length > 0) continue
        const offset = lines.slice(0, at).join('\n').length + (at === 0 ? 0 : 1) + (dash ?? column)
        const spaces = `${Math.abs(by)} ${Math.abs(by) === 1 ? 'space' : 'spaces'}`
        return {
          offset,
          message: `This line begins ${spaces} too far ${by > 0 ? 'left' : 'right'}: what it belongs beside begins in column ${neighbour + 1}.`,
          fix: `Write it as \`${moved(line, by).trimEnd()}\`${end > at + 1 ? ', and move the lines that belong to it along' : ''}.`,
        }
      }
    }
  }
  return null
}

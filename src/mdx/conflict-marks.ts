import type { Problem } from '../model/problem.ts'
import { mdxError } from './problem.ts'

/** What only git writes: seven of a mark at the start of a line, then a space and a name, or nothing. */
const sides = /^(?:<{7}|>{7}|\|{7})(?: .*)?$/
/** It underlines a heading too, so it counts only beside the others, or among fields. */
const middle = /^={7}$/

const inWords = new Intl.ListFormat('en')

/**
 * The marks that git leaves in a file where two sides of a merge differ, as one problem; null where there are none. Read
 * as YAML or Markdown they would give many, none of which says what happened.
 */
export function conflictMarks(source: string, file: string): Problem | null {
  if (!/^[<>|=]{7}/m.test(source)) return null
  const lines = source.split(/\r?\n/)
  const fields = source.startsWith('---')
    ? lines.indexOf('---', 1)
    : file.endsWith('.yaml')
      ? lines.length
      : 0
  const found = lines.flatMap((line, index) => (sides.test(line) ? [index] : []))
  const marks = lines.flatMap((line, index) =>
    sides.test(line) || (middle.test(line) && (found.length > 0 || index < fields)) ? [index + 1] : [],
  )
  const [first] = marks
  if (first === undefined) return null
  const where = `${marks.length === 1 ? 'line' : 'lines'} ${inWords.format(marks.map(String))}`
  return mdxError(
    'conflict-marks',
    file,
    { line: first, column: 1 },
    `A merge was left unfinished: its marks stand in ${where}.`,
    'Between the marks `<<<<<<<`, `=======` and `>>>>>>>` stand two versions of the same lines: keep one of them, and delete the marks.',
  )
}

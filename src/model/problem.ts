/** Something wrong in the input, said so that its reader can mend it. */
export type Problem = {
  /** Its name in the table of errors. */
  rule: string
  /** `error` fails the command; `warning` is said and goes on. */
  severity: 'error' | 'warning'
  /** What is wrong and why, with the words at fault. */
  message: string
  /** What to do about it. */
  fix: string
  /** Path as the user knows it: relative to the working folder. */
  file: string
  /** From 1. */
  line: number
  /** From 1, in UTF-16 code units. */
  column: number
}

/** A problem as a line for a terminal: where, and what is wrong. */
export const problemLine = ({ file, line, column, severity, message }: Problem): string =>
  `${file}:${line}:${column}  ${severity}  ${message}`

/** What to do about it, and its name, as the line below. */
export const fixLine = ({ rule, fix }: Problem): string => `    ${fix}  [${rule}]`

/** A problem as lines for a terminal: where, what is wrong, what to do. */
export const problemLines = (problem: Problem): string => `${problemLine(problem)}\n${fixLine(problem)}`

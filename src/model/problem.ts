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
const problemLine = ({ file, line, column, severity, message }: Problem): string =>
  `${file}:${line}:${column}  ${severity}  ${message}`

/** What to do about it, and its name, as the line below. */
const fixLine = ({ rule, fix }: Problem): string => `    ${fix}  [${rule}]`

/** A problem as lines for a terminal: where, what is wrong, what to do. */
export const problemLines = (problem: Problem): string => `${problemLine(problem)}\n${fixLine(problem)}`

/** How many errors and warnings, in words: “2 errors, 1 warning”. */
export function countProblems(problems: readonly Problem[]): string {
  const count = (severity: Problem['severity']) =>
    problems.filter((problem) => problem.severity === severity).length
  const words = (number: number, noun: string) =>
    number === 0 ? [] : [`${number} ${noun}${number === 1 ? '' : 's'}`]
  return [...words(count('error'), 'error'), ...words(count('warning'), 'warning')].join(', ')
}

/**
 * Problems as a command prints them: each once with every place it is at; what to do once for all that need the same; the errors last,
 * where the eye is when it ends.
 */
export function problemReport(problems: readonly Problem[]): string[] {
  return (['warning', 'error'] as const).flatMap((severity) =>
    [
      ...Map.groupBy(
        problems.filter((problem) => problem.severity === severity),
        ({ rule, fix }) => `${rule}\n${fix}`,
      ).values(),
    ].map(ofOneFix),
  )
}

/** Problems of one kind that need the same. */
function ofOneFix(problems: readonly Problem[]): string {
  const [first, ...rest] = [...Map.groupBy(problems, ({ message }) => message).values()]
  if (first?.[0] === undefined) return ''
  if (rest.length === 0) return [problemLines(first[0]), ...alsoAt(first.slice(1))].join('\n')
  const told = [first, ...rest].flatMap(([one, ...others]) =>
    one === undefined ? [] : [problemLine(one), ...alsoAt(others)],
  )
  return [...told, fixLine({ ...first[0], fix: `To all ${rest.length + 1} above: ${first[0].fix}` })].join(
    '\n',
  )
}

/** Where else the same is wrong. */
const alsoAt = (others: readonly Problem[]): string[] =>
  others.length === 0
    ? []
    : [
        `    The same in ${others.length} more:`,
        ...others.map(({ file, line, column }) => `      ${file}:${line}:${column}`),
      ]

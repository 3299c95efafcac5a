import { fixLine, problemLine, problemLines, type Problem } from '../../src/model/problem.ts'

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

/** A line on a terminal that the next one takes the place of; elsewhere nothing, so that logs stay plain. */
export function progressLine(text: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001B[K${text}`)
}

import type { Problem } from '../model/problem.ts'

/** Every problem as `file:line:column`, what is wrong, and what to do. */
export function formatProblems(problems: readonly Problem[]): string {
  const errors = problems.filter(({ severity }) => severity === 'error').length
  const list = problems.map(
    ({ file, line, column, severity, rule, message, fix }) =>
      `${file}:${line}:${column}  ${severity}  ${message}\n    ${fix}  [${rule}]`,
  )
  return [
    `the content has ${errors} ${errors === 1 ? 'problem' : 'problems'}; nothing was built`,
    ...list,
  ].join('\n\n')
}

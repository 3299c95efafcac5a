import { problemLines, type Problem } from '../model/problem.ts'

/** Every problem as `file:line:column`, what is wrong, and what to do. */
export function formatProblems(problems: readonly Problem[]): string {
  const errors = problems.filter(({ severity }) => severity === 'error').length
  return [
    `the content has ${errors} ${errors === 1 ? 'problem' : 'problems'}; nothing was built`,
    ...problems.map(problemLines),
  ].join('\n\n')
}

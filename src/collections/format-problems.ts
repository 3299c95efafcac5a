import { countProblems, problemReport, type Problem } from '../model/problem.ts'

/** Why a build stops: every error, as `check` prints them. Its warnings stop nothing. */
export function formatProblems(problems: readonly Problem[]): string {
  const errors = problems.filter(({ severity }) => severity === 'error')
  return [`the content has ${countProblems(errors)}; nothing was built`, ...problemReport(errors)].join(
    '\n\n',
  )
}

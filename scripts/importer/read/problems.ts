import type { Problem } from '../../../src/model/problem.ts'

type Place = { line: number; column: number }

/** A problem of one source; it stands at the source’s beginning unless a place is given. */
export function problemOf(
  file: string,
  rule: string,
  severity: Problem['severity'],
  message: string,
  fix: string,
  place: Place = { line: 1, column: 1 },
): Problem {
  return { rule, severity, message, fix, file, ...place }
}

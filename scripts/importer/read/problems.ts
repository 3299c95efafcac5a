import type { Problem } from '../../../src/model/problem.ts'
import type { Markup, PositionOf } from './markup.ts'

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

/** Thrown by a reader where a source holds no article that can be read. */
export class Unreadable extends Error {
  readonly problems: Problem[]
  constructor(...problems: Problem[]) {
    super(problems.map((problem) => problem.message).join('; '))
    this.problems = problems
  }
}

/** What is said of an article whose source was read and has no words of it. */
export const withoutText = (file: string): Problem =>
  problemOf(file, 'source-without-text', 'error', 'the article has no text', 'give its text, or leave it out')

/** What is said of a source whose markup was read in part, so that reading it ends in good time. */
export function stoppedProblem(file: string, reason: 'too-deep' | 'too-many', place: Place): Problem {
  const rule = reason === 'too-deep' ? 'source-nested-too-deep' : 'source-too-large'
  const message =
    reason === 'too-deep'
      ? 'elements are nested more than 600 deep here; what follows was not read'
      : 'the source has more than 250,000 elements and texts; what follows was not read'
  return problemOf(file, rule, 'warning', message, 'check what was read, or save the article alone', place)
}

/** What is wrong with an XML source that was read as far as it could be. */
export function xmlProblems(
  file: string,
  positionOf: PositionOf,
  { stopped, unclosed }: Pick<Markup, 'stopped' | 'unclosed'>,
): Problem[] {
  const problems = stopped === null ? [] : [stoppedProblem(file, stopped.reason, positionOf(stopped.offset))]
  // The innermost: where the source breaks off, those around it are open too.
  const [open] = unclosed
  if (open !== undefined && stopped === null) {
    const message = `the XML is malformed: <${open.name.slice(0, 60)}> is opened here and not closed where it must be; the source may be cut off`
    problems.push(
      problemOf(
        file,
        'xml-broken',
        'warning',
        message,
        'fetch the source again, or close the element',
        positionOf(open.offset),
      ),
    )
  }
  return problems
}

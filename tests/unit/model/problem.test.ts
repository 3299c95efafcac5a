import { expect, test } from 'vitest'
import { problemReport } from '../../../src/model/problem.ts'
import type { Problem } from '../../../src/model/problem.ts'

const problem = (
  file: string,
  message: string,
  severity: Problem['severity'] = 'warning',
  fix = 'give it',
): Problem => ({
  rule: 'url-unknown',
  severity,
  message,
  fix,
  file,
  line: 1,
  column: 1,
})

test('what is wrong in several files is said once, with all of them, and errors last', () => {
  const lines = problemReport([
    problem('a.txt', 'no address'),
    problem('d.txt', 'no text', 'error'),
    problem('b.txt', 'no title', 'warning', 'name it'),
    problem('c.txt', 'no address'),
  ])
  expect(lines).toEqual([
    'a.txt:1:1  warning  no address\n    give it  [url-unknown]\n    The same in 1 more:\n      c.txt:1:1',
    'b.txt:1:1  warning  no title\n    name it  [url-unknown]',
    'd.txt:1:1  error  no text\n    give it  [url-unknown]',
  ])
})

test('what to do is said once where several things need the same', () => {
  const lines = problemReport([
    problem('a.txt', 'one may be two'),
    problem('b.txt', 'three may be four'),
    problem('c.txt', 'three may be four'),
    problem('d.txt', 'no text', 'error'),
  ])
  expect(lines).toEqual([
    'a.txt:1:1  warning  one may be two\nb.txt:1:1  warning  three may be four\n    The same in 1 more:\n      c.txt:1:1\n    To all 2 above: give it  [url-unknown]',
    'd.txt:1:1  error  no text\n    give it  [url-unknown]',
  ])
})

import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { callerPath } from '../../../scripts/cli/caller-path.ts'

test.each([
  ['package.json', 'package.json'],
  ['france24.txt', 'content/inbox/france24.txt'],
  ['nowhere.txt', 'nowhere.txt'],
  ['https://example.org/a', 'https://example.org/a'],
  ['-', '-'],
  [resolve('content/inbox/france24.txt'), 'content/inbox/france24.txt'],
  [resolve('../nowhere'), '../nowhere'],
  [resolve('.'), '.'],
])('%s, called from the inbox, is %s', (given, path) => {
  expect(callerPath(given, 'content/inbox')).toBe(path)
})

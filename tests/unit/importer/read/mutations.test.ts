import { spawnSync } from 'node:child_process'
import { describe, expect, test } from 'vitest'
import { Unreadable } from '../../../../scripts/importer/read/problems.ts'
import { readBytes } from '../../../../scripts/importer/read/read.ts'
import { bytesOf, fixtures } from './fixtures.ts'
import { mutate } from './mutations.ts'

const mutations = 300

/** What reading gives: articles, or problems that have a name, a fix and a place. Anything else is thrown on. */
async function outcome(file: string, bytes: Buffer): Promise<void> {
  try {
    for (const article of await readBytes({ file, bytes })) {
      expect(article.blocks.every(({ text, line }) => text.trim() !== '' && line >= 1)).toBe(true)
      if (article.blocks.length === 0) expect(article.problems.length).toBeGreaterThan(0)
    }
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error
    expect(error.problems.length).toBeGreaterThan(0)
    for (const { rule, message, fix, line, column } of error.problems) {
      expect(rule).toMatch(/^[a-z]+(-[a-z0-9]+)+$/)
      expect(message).not.toBe('')
      expect(fix).not.toBe('')
      expect(Math.min(line, column)).toBeGreaterThanOrEqual(1)
    }
  }
}

describe(`${mutations} ways of being broken give a reading or a named problem`, () => {
  test.each(fixtures)('%s', { timeout: 60_000 }, async (path) => {
    const bytes = bytesOf(path)
    for (let seed = 0; seed < mutations; seed += 1) await outcome(path, mutate(bytes, seed))
  })
})

// In a process of its own, so that its memory can be limited and the time of one reading measured.
test('10 MB and 100,000 nested elements take no more than 5 seconds and 1 GB', { timeout: 180_000 }, () => {
  const run = spawnSync(
    process.execPath,
    ['--max-old-space-size=1024', 'tests/unit/importer/read/heavy.ts'],
    {
      encoding: 'utf8',
      timeout: 170_000,
    },
  )
  expect(run.stderr).toBe('')
  expect(run.stdout).toMatch(/^slowest: \d+ ms/)
  expect(run.status).toBe(0)
})

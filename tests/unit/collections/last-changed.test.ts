import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { lastChanged } from '../../../src/collections/last-changed.ts'

const place = mkdtempSync(join(tmpdir(), 'last-changed-'))
const repository = join(place, 'repository')
const content = join(repository, 'content')
afterAll(() => rmSync(place, { recursive: true, force: true }))

const git = (at: string | null, ...args: string[]): string =>
  execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.org', ...args], {
    cwd: repository,
    encoding: 'utf8',
    env: { ...process.env, ...(at !== null && { GIT_AUTHOR_DATE: at, GIT_COMMITTER_DATE: at }) },
  })
const write = (name: string, text: string): void => writeFileSync(join(content, name), text)
const commit = (at: string): void => {
  git(null, 'add', '--all')
  git(at, 'commit', '--quiet', '--message', at)
}

const first = '2026-01-05T09:13:02+01:00'
const second = '2026-02-01T10:00:00Z'
const merged = '2026-03-03T12:00:00Z'

beforeAll(() => {
  mkdirSync(join(content, 'claims'), { recursive: true })
  git(null, 'init', '--quiet', '--initial-branch=main')
  for (const name of ['kept', 'edited', 'removed', 'moved', 'both', 'dirty', 'staged']) {
    write(`claims/${name}.mdx`, `${name}\n`)
  }
  write('claims/naïve.mdx', 'a\n')
  write('../elsewhere.txt', 'no content\n')
  commit(first)
  git(null, 'switch', '--quiet', '--create', 'branch')
  write('claims/both.mdx', 'there\n')
  commit(second)
  git(null, 'switch', '--quiet', 'main')
  write('claims/both.mdx', 'here\n')
  write('claims/edited.mdx', 'again\n')
  git(null, 'rm', '--quiet', 'content/claims/removed.mdx')
  git(null, 'mv', 'content/claims/moved.mdx', 'content/claims/renamed.mdx')
  commit(second)
  try {
    git(merged, 'merge', '--quiet', 'branch')
  } catch {
    write('claims/both.mdx', 'here and there\n')
  }
  commit(merged)
  write('claims/dirty.mdx', 'edited since\n')
  write('claims/staged.mdx', 'edited since\n')
  git(null, 'add', 'content/claims/staged.mdx')
  // Known to history, and not what history knows.
  write('claims/removed.mdx', 'written anew\n')
  write('claims/new.mdx', 'never committed\n')
})

describe('the last change of a file', () => {
  test.each([
    ['is its newest commit, in the zone of who made it', 'kept', first],
    ['is not its first', 'edited', second],
    ['is its renaming', 'renamed', second],
    ['may be a merge that mends a conflict', 'both', merged],
    ['has a name of any letters', 'naïve', first],
    ['is unknown where it was edited since', 'dirty', undefined],
    ['is unknown where that is staged', 'staged', undefined],
    ['is unknown where it was removed and stands there again', 'removed', undefined],
    ['is unknown where it was never recorded', 'new', undefined],
    ['is unknown under an old name', 'moved', undefined],
  ])('%s', async (_what, name, at) => {
    const found = (await lastChanged(content)).get(`claims/${name}.mdx`)
    expect(found === undefined ? undefined : Date.parse(found)).toBe(
      at === undefined ? undefined : Date.parse(at),
    )
    if (name === 'kept') expect(found).toBe(first)
  })

  test('concerns the folder’s own files', async () => {
    expect([...(await lastChanged(content)).keys()].filter((path) => !path.startsWith('claims/'))).toEqual([])
  })

  test('is unknown where the clock was ahead', async () => {
    const dates = await lastChanged(content, Date.parse('2026-01-20'))
    expect([...dates.values()].every((at) => at === first)).toBe(true)
    expect(dates.get('claims/edited.mdx')).toBeUndefined()
  })
})

test('nothing is known in a shallow clone, nor without git', async () => {
  const shallow = join(place, 'shallow')
  git(null, 'clone', '--quiet', '--depth', '1', pathToFileURL(repository).href, shallow)
  expect((await lastChanged(join(shallow, 'content'))).size).toBe(0)
  const bare = join(place, 'bare')
  mkdirSync(bare)
  expect((await lastChanged(bare)).size).toBe(0)
  expect((await lastChanged(join(place, 'nowhere'))).size).toBe(0)
})

import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { isBuilt, noteBuilt, siteDigest } from '../../../../scripts/site/digest.ts'

let root: string
const at = (path: string): string => join(root, path)

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'plumbline-digest-'))
  for (const folder of ['src/pages', 'public', 'scripts', 'content/claims', 'dist']) {
    mkdirSync(at(folder), { recursive: true })
  }
  writeFileSync(at('src/pages/index.astro'), 'page')
  writeFileSync(at('content/claims/one.mdx'), 'claim')
  writeFileSync(at('package-lock.json'), '{}')
})
afterEach(() => {
  vi.unstubAllEnvs()
  rmSync(root, { recursive: true })
})

function commit(): void {
  for (const args of [
    ['init', '--quiet'],
    ['add', '.'],
    ['commit', '--quiet', '--message', 'Change'],
  ]) {
    execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.org', ...args], { cwd: root })
  }
}

const digest = (): string => siteDigest(root, at('content'))

describe('what a site is made of', () => {
  const changes: [string, () => void][] = [
    ['a claim', () => writeFileSync(at('content/claims/one.mdx'), 'Claim')],
    ['a new claim', () => writeFileSync(at('content/claims/two.mdx'), '')],
    ['the name of a claim', () => renameSync(at('content/claims/one.mdx'), at('content/claims/uno.mdx'))],
    ['a claim deleted', () => rmSync(at('content/claims/one.mdx'))],
    ['a page', () => writeFileSync(at('src/pages/index.astro'), 'other')],
    ['a package', () => writeFileSync(at('package-lock.json'), '{ }')],
    ['a commit of the content, which pages are dated by', commit],
    ['a setting', () => vi.stubEnv('PLUMBLINE_BASE', '/facts/')],
  ]
  test.each(changes)('changes with %s', (_, change) => {
    const before = digest()
    expect(digest()).toBe(before)
    change()
    expect(digest()).not.toBe(before)
  })

  test('does not change with what is built', () => {
    const before = digest()
    writeFileSync(at('dist/index.html'), 'built')
    noteBuilt(root, at('dist'), before)
    expect(digest()).toBe(before)
  })
})

describe('what was built', () => {
  test('is known until it is made anew, or gone', () => {
    expect(isBuilt(root, at('dist'), 'a')).toBe(false)
    noteBuilt(root, at('dist'), 'a')
    expect(isBuilt(root, at('dist'), 'a')).toBe(false)
    writeFileSync(at('dist/index.html'), 'built')
    expect(isBuilt(root, at('dist'), 'a')).toBe(true)
    expect(isBuilt(root, at('dist'), 'b')).toBe(false)
    expect(isBuilt(root, at('elsewhere'), 'a')).toBe(false)
    noteBuilt(root, at('dist'), null)
    expect(isBuilt(root, at('dist'), 'a')).toBe(false)
  })
})

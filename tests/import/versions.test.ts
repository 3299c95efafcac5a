import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, expect, test } from 'vitest'
import { runNode } from '../../scripts/cli/child.ts'

const folder = mkdtempSync(join(tmpdir(), 'plumbline-versions-'))
afterAll(() => rmSync(folder, { recursive: true }))
const content = join(folder, 'content')
beforeEach(() => {
  rmSync(content, { recursive: true, force: true })
  mkdirSync(content)
})

/** A version of one article, at one address, with its toll. */
function version(name: string, killed: number, head: readonly string[] = ['Date: 2026-01-05']): string {
  const file = join(folder, name)
  const lines = ['Flood report', 'Outlet: The Gazette', ...head, 'URL: https://gazette.example/flood', '']
  writeFileSync(
    file,
    [...lines, `The flood killed ${killed} people in Ashford, the mayor said.`, ''].join('\n'),
  )
  return file
}
async function take(...args: string[]): Promise<string> {
  const { code, output } = await runNode('scripts/import.ts', [...args, '--content', content], {
    capture: true,
  })
  expect(code, output).toBe(0)
  return output.replaceAll(`${folder}/`, '')
}
const articles = () => readdirSync(join(content, 'articles'))
const told = () => /killed (\d+) people in Ashford, the mayor said\.\n$/.exec(article())?.[1]
const article = () => readFileSync(join(content, 'articles/the-gazette-flood-report.mdx'), 'utf8')

test('of two versions in one import the later given is taken, as when they are imported one by one', async () => {
  const output = await take(version('v2.txt', 13), version('v1.txt', 12))
  expect(output).toMatch(
    /v2\.txt:1:1 {2}warning {2}this is an earlier version of the article in \S*v1\.txt: .* given later/,
  )
  expect([articles(), told()]).toEqual([['the-gazette-flood-report.mdx'], '12'])
})

test('of two versions that say when they are of the later is taken, whatever their order', async () => {
  const updated = version('new.txt', 13, ['Date: 2026-01-05', 'Updated: 2026-01-06'])
  const output = await take(updated, version('old.txt', 12))
  expect(output).toMatch(/old\.txt:1:1 {2}warning {2}this is an earlier version .* of a later time/)
  expect([articles(), told()]).toEqual([['the-gazette-flood-report.mdx'], '13'])
  const again = await take(updated, join(folder, 'old.txt'))
  expect(again).toContain('nothing has changed')
  expect(again).not.toContain('warning')
})

test('an older version turns no article back, unless that is asked for', async () => {
  await take(version('first.txt', 12))
  await take(version('second.txt', 13))
  expect(told()).toBe('13')
  const copy = version('copy.txt', 12)
  const output = await take(copy)
  expect(output).toMatch(
    /copy\.txt:1:1 {2}warning {2}this is an older version of \S+flood-report\.mdx, which stays as it is: the article was read from this source before/,
  )
  expect(output).toContain('[article-older]')
  expect(told()).toBe('13')
  const dated = await take(version('dated.txt', 11, ['Date: 2026-01-04']))
  expect(dated).toContain('it is of 2026-01-04, and the article was last read from one of 2026-01-05')
  expect(told()).toBe('13')
  await take(copy, '--reread')
  expect(told()).toBe('12')
})

test('an article of one version says nothing of others', async () => {
  await take(version('only.txt', 12))
  expect(article()).not.toContain('earlier')
})

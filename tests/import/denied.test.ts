import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { parse } from 'yaml'
import { runNode } from '../../scripts/cli/child.ts'
import type { Claim } from '../../src/model/claim.ts'

const folders: string[] = []
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true })
})

function workspace() {
  const folder = mkdtempSync(join(tmpdir(), 'plumbline-denied-'))
  folders.push(folder)
  const content = join(folder, 'content')
  mkdirSync(content)
  return {
    /** Imports articles, each of an outlet, a day and a sentence. */
    async imported(...articles: [outlet: string, day: string, sentence: string][]) {
      const files = articles.map(([outlet, day, sentence]) => {
        const file = join(folder, `${outlet}.txt`)
        writeFileSync(
          file,
          `What the police say of the ferry\nBy Ann Lee\n${day}\n\n${sentence}\n\nOriginal url: https://${outlet}.example/ferry\n`,
        )
        return file
      })
      const { code, output } = await runNode('scripts/import.ts', [...files, '--content', content], {
        capture: true,
      })
      expect(code, output).toBe(0)
    },
    claims: () =>
      readdirSync(join(content, 'claims')).map((name) => {
        const [, front = ''] = readFileSync(join(content, 'claims', name), 'utf8').split('---\n')
        return parse(front) as Claim
      }),
    check: () => runNode('scripts/check.ts', ['--content', content], { capture: true }),
  }
}

const drunk =
  'Captain Erik Dahl had been drinking before the ferry ran aground, police spokeswoman Tone Berg said.'
const not =
  'Police spokeswoman Tone Berg said captain Erik Dahl had not been drinking before the ferry ran aground.'
const stances = ({ citations }: Claim) => citations.map(({ stance = 'reports' }) => stance)

test('what says that a claim is not so disputes it, whichever is first and however they come', async () => {
  const together = workspace()
  await together.imported(['gazette', '2026-01-05', drunk], ['mail', '2026-01-06', not])
  expect(together.claims().map(({ statement }) => statement)).toEqual([
    'Captain Erik Dahl had been drinking before the ferry ran aground',
  ])
  expect(together.claims().map(stances)).toEqual([['asserts', 'disputes']])
  expect((await together.check()).code).toBe(0)

  const later = workspace()
  await later.imported(['mail', '2026-01-05', not])
  await later.imported(['gazette', '2026-01-06', drunk])
  await later.imported(['echo', '2026-01-07', not.replace('said', 'told reporters that')])
  expect(later.claims().map(stances)).toEqual([['asserts', 'disputes', 'asserts']])
  // A second reading of the same files changes nothing.
  await later.imported(['gazette', '2026-01-06', drunk], ['mail', '2026-01-05', not])
  expect(later.claims().map(stances)).toEqual([['asserts', 'disputes', 'asserts']])
})

import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { runNode } from '../../scripts/cli/child.ts'

const folder = mkdtempSync(join(tmpdir(), 'plumbline-corrected-'))
afterAll(() => rmSync(folder, { recursive: true }))
const source = join(folder, 'storm.txt')
const content = join(folder, 'content')
mkdirSync(content)

const article = (hurt: number) => `Storm breaks the old bridge of Eastmere
By Ann Lee
2026-01-05

A strong storm broke the old bridge of Eastmere on Monday, hurting ${hurt} people, the police said.

Repairs of the bridge will cost 3 million euros, the harbour office said.

Original url: https://gazette.example/storm
`

async function importOf(hurt: number): Promise<string> {
  writeFileSync(source, article(hurt))
  const { code, output } = await runNode('scripts/import.ts', [source, '--content', content], {
    capture: true,
  })
  expect(code, output).toBe(0)
  return output
}
const claims = () => readdirSync(join(content, 'claims')).sort()

const claimFile = () =>
  join(
    content,
    'claims',
    claims().find((name) => name.includes('storm'))!,
  )

test('what an outlet corrects stays one claim: a citation as the import wrote it follows', async () => {
  await importOf(12)
  const before = claims()
  expect(await importOf(14)).toContain('the citation follows it')
  expect(claims()).toEqual(before)
  expect(readFileSync(claimFile(), 'utf8')).toContain('quote: hurting 14 people')
  expect(readFileSync(claimFile(), 'utf8')).not.toContain('12 people')
  expect(await importOf(14)).toContain('nothing has changed')
  expect((await runNode('scripts/check.ts', ['--content', content], { capture: true })).code).toBe(0)
})

test('what an editor has said of a citation stays, with the new words beside the old', async () => {
  const edited = readFileSync(claimFile(), 'utf8').replace('statement:', 'status: in-review\nstatement:')
  writeFileSync(claimFile(), edited)
  const before = claims()
  expect(await importOf(15)).toContain('The article has changed since it was cited here')
  expect(claims()).toEqual(before)
  const claim = readFileSync(claimFile(), 'utf8')
  expect(claim).toContain('quote: hurting 14 people')
  expect(claim).toContain('quote: hurting 15 people')
  expect(await importOf(15)).toContain('nothing has changed')
})

test('words that an editor has cut stand on the passage that holds them now', async () => {
  const file = join(
    content,
    'claims',
    claims().find((name) => name.includes('cost'))!,
  )
  const cut = readFileSync(file, 'utf8').replace(/quote: .*/, 'quote: will cost 3 million euros')
  writeFileSync(file, cut)
  const text = article(15).replace('Repairs of the bridge', 'Officials hope that repairs of the old bridge')
  writeFileSync(source, text)
  await runNode('scripts/import.ts', [source, '--content', content], { capture: true })
  const now = readFileSync(file, 'utf8')
  expect(now).toContain('quote: will cost 3 million euros')
  expect(now.replace(/passage: .*/, '')).toBe(cut.replace(/passage: .*/, ''))
  const { output } = await runNode('scripts/check.ts', ['--content', content], { capture: true })
  expect(output).not.toContain('passage-unknown')
})

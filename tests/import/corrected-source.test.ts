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

A strong storm broke the old bridge of Eastmere on Monday, and ${hurt} people were hurt, the police said.

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

test('what an outlet corrects stays one claim, with the new words beside those that an editor must mend', async () => {
  await importOf(12)
  const before = claims()
  const output = await importOf(14)
  expect(output).toContain('The article has changed since it was cited.')
  expect(claims()).toEqual(before)
  const claim = readFileSync(
    join(
      content,
      'claims',
      before.find((name) => name.includes('storm'))!,
    ),
    'utf8',
  )
  expect(claim).toContain('12 people were hurt, the police said.')
  expect(claim).toContain('14 people were hurt, the police said.')
  expect(await importOf(14)).toContain('nothing has changed')
})

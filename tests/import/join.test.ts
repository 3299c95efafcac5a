import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { runNode } from '../../scripts/cli/child.ts'

const folder = mkdtempSync(join(tmpdir(), 'plumbline-join-'))
afterAll(() => rmSync(folder, { recursive: true }))
const write = (name: string, text: string) => {
  writeFileSync(join(folder, name), text)
}
const run = (script: string, ...args: string[]) =>
  runNode(`scripts/${script}.ts`, [...args, '--content', join(folder, 'content')], { capture: true })
mkdirSync(join(folder, 'content'))
const claims = () => readdirSync(join(folder, 'content/claims'))

it('makes one page of two, to which later imports add and which they do not part again', async () => {
  write('a.txt', 'Fire\nOutlet: A\nDate: 2026-01-05\n\nThe old mill of Orsk burned down on Monday night.\n')
  write(
    'b.txt',
    'Blaze\nOutlet: B\nDate: 2026-01-05\n\nFlames destroyed a historic building in Orsk, police said.\n',
  )
  const files = [join(folder, 'a.txt'), join(folder, 'b.txt')]
  const imported = await run('import', ...files)
  expect(imported.code, imported.output).toBe(0)
  const [one = '', other = ''] = claims()
  expect(claims()).toHaveLength(2)
  const { code, output } = await run('join', one, other)
  expect([code, output]).toEqual([0, expect.stringContaining(one)])
  expect(claims()).toEqual([one])
  expect((await run('check')).code).toBe(0)
  expect((await run('import', '--reread', ...files)).code).toBe(0)
  expect(claims()).toEqual([one])
  expect(readFileSync(join(folder, 'content/claims', one), 'utf8').match(/article:/g)).toHaveLength(2)
})

it('asks for two claims, and for one finding', async () => {
  const one = await run('join', 'one')
  expect([one.code, one.output]).toEqual([2, expect.stringContaining('two claims')])
  const both = await run('join', 'one', 'two', '--apart', '--contrary')
  expect([both.code, both.output]).toEqual([2, expect.stringContaining('--contrary or --apart')])
  const missing = await run('join', 'one', 'two')
  expect([missing.code, missing.output]).toEqual([1, expect.stringContaining('Nothing was changed.')])
})

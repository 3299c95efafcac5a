import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { runNode } from '../../scripts/cli/child.ts'

const folder = mkdtempSync(join(tmpdir(), 'plumbline-again-'))
afterAll(() => rmSync(folder, { recursive: true }))
const content = join(folder, 'content')
mkdirSync(content)

const source = (name: string, ...lines: string[]) => {
  const file = join(folder, name)
  const text = 'Repairs of the bridge will cost 3 million euros, the harbour office said.'
  writeFileSync(
    file,
    ['# The old bridge', 'The Harbour Tribune', 'By Ann Lee', '2026-01-05', text, ...lines].join('\n\n'),
  )
  return file
}
async function take(...sources: string[]): Promise<string> {
  const { code, output } = await runNode('scripts/import.ts', [...sources, '--content', content], {
    capture: true,
  })
  expect(code, output).toBe(0)
  return output
}
const file = join(content, 'articles', 'the-harbour-tribune-the-old-bridge.mdx')
const edit = (from: string, to: string) => {
  const before = readFileSync(file, 'utf8')
  expect(before).toContain(from)
  writeFileSync(file, before.replace(from, to))
}

test('what an editor corrected in an article stays while its source does, under whatever name', async () => {
  await take(source('bridge.txt'))
  edit('title: The old bridge', 'title: The old bridge of Eastmere # as in print')
  edit('Ann Lee', 'Anna Lee')
  const edited = readFileSync(file, 'utf8')
  expect(await take(source('bridge.txt'))).toContain('nothing has changed')
  expect(await take(source('copy.txt'))).toContain('nothing has changed')
  expect(readFileSync(file, 'utf8')).toBe(edited)
})

test('a source that changed is followed, and it is said in what', async () => {
  const output = await take(source('bridge.txt', 'The mayor said it would close in May.'))
  expect(output).toContain('the file follows it in `title`, `byline`')
  expect(readFileSync(file, 'utf8')).toContain('title: The old bridge\n')
})

test('one text of one outlet under two addresses is told', async () => {
  const at = (path: string) => source(`${path}.txt`, `Original url: https://tribune.example/${path}`)
  const output = await take(at('old'), at('new'))
  expect(output).toMatch(/article-twice/)
  expect(await take(source('other.txt', 'The mayor said it would open in June.'))).not.toContain(
    'article-twice',
  )
})

import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { runNode } from '../../scripts/cli/child.ts'

const folder = mkdtempSync(join(tmpdir(), 'plumbline-outlets-'))
afterAll(() => rmSync(folder, { recursive: true }))

const source = (name: string, fields: object) => {
  const file = join(folder, `${name}.json`)
  const text = `The ${name} bridge will cost 3 million euros, the harbour office said.`
  writeFileSync(file, JSON.stringify({ title: `The ${name} bridge`, date: '2026-01-05', text, ...fields }))
  return file
}
const unnamed = source('first', { url: 'https://thekestrel.example/1' })
const named = source('second', { url: 'https://thekestrel.example/2', source: 'The Kestrel' })
const wired = source('third', { url: 'https://harbour.example/3', source: 'AFP' })

function contentOf(name: string) {
  const content = join(folder, name)
  mkdirSync(content)
  return {
    take: async (...sources: string[]) => {
      const { code, output } = await runNode('scripts/import.ts', [...sources, '--content', content], {
        capture: true,
      })
      expect(code, output).toBe(0)
    },
    files: () => readdirSync(join(content, 'publishers')).sort(),
    file: (id: string) => join(content, 'publishers', `${id}.yaml`),
  }
}

test('an outlet that one article names goes by that name, in whatever order they come', async () => {
  for (const [name, sources] of [
    ['one', [unnamed, named]],
    ['other', [named, unnamed]],
  ] as const) {
    const content = contentOf(name)
    await content.take(...sources)
    expect(content.files()).toEqual(['the-kestrel.yaml'])
    expect(readFileSync(content.file('the-kestrel'), 'utf8')).toMatch(/^name: The Kestrel$/m)
  }
})

test('an outlet known by its address takes the name of a later article, once, and never over an editor’s words', async () => {
  const content = contentOf('later')
  await content.take(unnamed)
  const before = readFileSync(content.file('thekestrel'), 'utf8')
  expect(before).toMatch(/^name: thekestrel\.example$/m)
  await content.take(named)
  expect(content.files()).toEqual(['thekestrel.yaml'])
  expect(readFileSync(content.file('thekestrel'), 'utf8')).toBe(
    before.replace('name: thekestrel.example', 'name: The Kestrel'),
  )
  const edited = `${before}# its own spelling\n`
  writeFileSync(content.file('thekestrel'), edited)
  await content.take(named)
  expect(readFileSync(content.file('thekestrel'), 'utf8')).toBe(edited)
})

test('an agency that a field `source` names is no outlet at another’s address', async () => {
  const content = contentOf('wire')
  await content.take(wired)
  expect(content.files()).toEqual(['afp.yaml', 'harbour.yaml'])
})

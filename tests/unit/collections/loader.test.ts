import type { LoaderContext } from 'astro/loaders'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test, vi } from 'vitest'
import { contentLoaders } from '../../../src/collections/loader.ts'

const folder = mkdtempSync(join(tmpdir(), 'loader-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** What the loader of a collection warns of in a build, but for the site’s address, which tests do not set. */
async function warnings(collection: string): Promise<string[]> {
  const warned: string[] = []
  const context = {
    collection,
    store: { keys: () => [], set: () => true, delete: () => undefined },
    generateDigest: () => '',
    logger: { warn: (line: string) => warned.push(line) },
  }
  const loader = contentLoaders(folder).picked(() => [])
  await loader.load(context as unknown as LoaderContext)
  return warned.filter((line) => !line.includes('PLUMBLINE_URL'))
}

test('a build of a folder without a claim warns of it, once', async () => {
  mkdirSync(join(folder, 'inbox'))
  expect(await warnings('state')).toEqual([
    `there is no claim in ${folder}: the site is built empty. Claims are made of articles with “npm run import”.`,
  ])
  expect(await warnings('claims')).toEqual([])

  for (const name of ['publishers', 'articles', 'claims']) mkdirSync(join(folder, name))
  writeFileSync(join(folder, 'publishers/p.yaml'), 'name: P\n')
  writeFileSync(join(folder, 'articles/a.mdx'), '---\ntitle: T\npublisher: p\n---\n\nIt was cold.\n')
  writeFileSync(
    join(folder, 'claims/c.mdx'),
    '---\nstatement: It was cold\ncitations:\n  - article: a\n    quote: It was cold\n---\n',
  )
  expect(await warnings('state')).toEqual([])
})

test('a build of a folder that is no content stops, and leads to the right one', async () => {
  const loader = contentLoaders(join(folder, 'claims')).picked(() => [])
  const context = { collection: 'state', store: { keys: () => [] } } as unknown as LoaderContext
  await expect(loader.load(context)).rejects.toThrow(/is a part of the content.*\n.*--content \S+/)
})

test('a development server tells its terminal of errors, once, and of their end', async () => {
  const said: string[] = []
  const say = (line: string) => void said.push(line)
  let reload = (_path: string): void => undefined
  const watcher = { add: () => undefined, on: (_event: string, call: typeof reload) => (reload = call) }
  const context = {
    collection: 'state',
    watcher,
    store: { keys: () => [], set: () => true, delete: () => undefined },
    generateDigest: () => '',
    logger: { warn: say, error: say, info: say },
  }
  await contentLoaders(folder)
    .picked(() => [])
    .load(context as unknown as LoaderContext)
  const file = join(folder, 'claims/c.mdx')
  const sound = readFileSync(file, 'utf8')
  const saved = async (text: string, lines: number) => {
    writeFileSync(file, text)
    reload(file)
    await vi.waitFor(() => expect(said).toHaveLength(lines))
  }
  await saved(sound.replace('statement', 'statment'), 1)
  expect(said[0]).toMatch(/^the content has 2 errors\n.*claims\/c\.mdx:2:1 {2}error {2}/s)
  await saved(sound, 2)
  expect(said[1]).toBe('the content has no errors any more')
})

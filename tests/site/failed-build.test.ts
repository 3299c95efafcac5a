import { cpSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { root, runNode } from '../../scripts/cli/child.ts'
import { alone } from './built.ts'

const place = join(root, '.cache/test-sites/failed-build')
const dist = join(place, 'dist')
const build = () =>
  alone(() =>
    runNode(join(root, 'scripts/build.ts'), [], {
      capture: true,
      env: { PLUMBLINE_CONTENT: join(place, 'content'), PLUMBLINE_OUT: dist, NO_COLOR: '1' },
    }),
  )

test('a build that fails leaves the site that is there, and one that does not takes its place', async () => {
  rmSync(place, { recursive: true, force: true })
  cpSync(join(root, 'tests/site/sparse/content'), join(place, 'content'), { recursive: true })
  mkdirSync(dist)
  writeFileSync(join(dist, 'index.html'), 'the site before')

  const bad = join(place, 'content/pages/bad.mdx')
  writeFileSync(bad, "---\ntitle: Bad\n---\n\n{(() => { throw new Error('no such luck') })()}\n")
  const failed = await build()
  expect(failed.code).not.toBe(0)
  expect(failed.output).toContain('no such luck')
  expect(failed.output).toMatch(/content\/pages\/bad\.mdx:5:\d+/)
  expect(failed.output).toMatch(/The site in \S+dist\/ is still the one that was built before\.$/m)
  expect(readdirSync(dist)).toEqual(['index.html'])
  expect(readFileSync(join(dist, 'index.html'), 'utf8')).toBe('the site before')

  rmSync(bad)
  const { code, output } = await build()
  expect(code, output).toBe(0)
  expect(readFileSync(join(dist, 'index.html'), 'utf8')).toContain('<h1')
  expect(readdirSync(join(dist, 'pagefind', 'index'))).not.toEqual([])
  expect(readdirSync(place).sort()).toEqual(['content', 'dist'])
})

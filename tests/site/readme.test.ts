import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { packageCommand, root, runNode } from '../../scripts/cli/child.ts'
import { checkFolder } from '../../src/rules/check.ts'
import { alone } from './built.ts'

const readme = readFileSync(join(root, 'README.md'), 'utf8')
const [, name = '', claim = ''] =
  /Save this as `content\/claims\/([a-z0-9-]+)\.mdx`:\s+```mdx\n([^]*?)```/.exec(readme) ?? []
const place = join(root, '.cache/tests/readme')

test('the claim that README gives to copy raises no question and becomes a page of this site', async () => {
  expect(claim).not.toBe('')
  rmSync(place, { recursive: true, force: true })
  mkdirSync(place, { recursive: true })
  cpSync(join(root, 'content'), join(place, 'content'), { recursive: true })
  writeFileSync(join(place, 'content/claims', `${name}.mdx`), claim)
  const { problems } = await checkFolder(join(place, 'content'))
  // What the editors of a new site have yet to write is no matter of the claim’s.
  expect(problems.filter(({ rule }) => rule !== 'page-unfinished')).toEqual([])
  const env = { PLUMBLINE_CONTENT: join(place, 'content'), PLUMBLINE_OUT: join(place, 'dist') }
  const { code, output } = await alone(() =>
    runNode(packageCommand('astro'), ['build'], { capture: true, env }),
  )
  expect(code, output).toBe(0)
  const page = readFileSync(join(place, 'dist/claims', name, 'index.html'), 'utf8')
  const statement = /^statement: (.*)$/m.exec(claim)?.[1] ?? ''
  expect(page).toContain(`<h1 dir="auto">${statement}</h1>`)
  expect(page).toContain('<strong>Markdown</strong>')
})

test('the review that README gives fits a claim of this site', async () => {
  const [, review = ''] = /### Review a claim[^]*?```yaml\n([^]*?)```/.exec(readme) ?? []
  const folder = join(place, 'review')
  rmSync(folder, { recursive: true, force: true })
  cpSync(join(root, 'content'), folder, { recursive: true })
  mkdirSync(join(folder, 'topics'), { recursive: true })
  writeFileSync(join(folder, 'topics/ukraine-war.yaml'), 'name: War in Ukraine\n')
  const fields = claim.replace('status: in-review\n', review)
  expect(fields).toContain('rating:')
  writeFileSync(join(folder, 'claims', `${name}.mdx`), fields)
  const { problems } = await checkFolder(folder)
  // The two articles cited do not differ in what the example explains.
  expect(problems.map(({ rule }) => rule).filter((rule) => rule !== 'page-unfinished')).toEqual([
    'settled-unknown',
  ])
})

test('the commands that README names exist', () => {
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    scripts: Record<string, string>
  }
  const named = [...readme.matchAll(/npm (?:run (?:-s )?)?([a-z]+)/g)].map(([, command]) => command ?? '')
  expect(named.length).toBeGreaterThan(5)
  expect(named.filter((command) => scripts[command] === undefined)).toEqual([])
})

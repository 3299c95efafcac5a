import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, globSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { describe, expect, test } from 'vitest'
import { hostFault } from '../../../scripts/site/serve-built.ts'
import { runNode } from '../../../scripts/cli/child.ts'

const commands = globSync('scripts/*.ts').map((file) => basename(file, '.ts'))

describe.each(commands)('%s', (name) => {
  const run = (...args: string[]) => runNode(`scripts/${name}.ts`, args, { capture: true })

  test('says with --help how it is called, and does nothing else', async () => {
    const { code, output } = await run('--help')
    expect(code).toBe(0)
    expect(output).toMatch(new RegExp(`^npm (run (-s )?)?${name}\\b`))
  })

  // Vitest has its own word for an option that it does not know.
  test.skipIf(name === 'test')('refuses an option that it does not know', async () => {
    const { code, output } = await run('--no-such-option')
    expect(code).toBe(2)
    expect(output).toMatch(/Unknown option '--no-such-option'/)
  })
})

test.each([['import'], ['new']])('%s names the content folder that it is given', async (name) => {
  const args = ['--help', '--content', '../pages-of-orsk']
  const { output } = await runNode(`scripts/${name}.ts`, args, { capture: true })
  expect(output).toContain('an id of ../pages-of-orsk/topics/')
  expect(output).not.toMatch(/ content\//)
})

test.each(['--publisher', '--topic'])('import refuses in %s what there is none of', async (option) => {
  const args = ['--dry-run', option, 'nosuch', 'content/inbox']
  const { code, output } = await runNode('scripts/import.ts', args, { capture: true })
  expect(code).toBe(2)
  expect(output).toContain(`There is no ${option.slice(2)} “nosuch”.`)
})

test.each([['preview'], ['start'], ['dev']])('%s refuses a port that is none', async (name) => {
  for (const port of ['99999', '-1']) {
    const { code, output } = await runNode(`scripts/${name}.ts`, ['--port', port], { capture: true })
    expect(code).toBe(2)
    expect(output).toContain(`--port ${port}: expected a number`)
  }
})

test('a host that is none is named, and what may stand there', () => {
  // Looking one up would reach the network.
  const fault = (code: string) => hostFault('nohost', { code, message: `getaddrinfo ${code} nohost` })
  expect(fault('ENOTFOUND')).toBe(
    '--host nohost: there is no such address. Give 127.0.0.1, or 0.0.0.0 to let the network in.',
  )
  expect(fault('EADDRNOTAVAIL')).toContain('this machine has no such address')
})

test.each([
  ['check'],
  ['build'],
  ['dev'],
  ['start'],
  ['import'],
  ['analyse', 'content/inbox'],
  ['new', 'topic', 'Water'],
  ['join', 'a', 'b'],
  ['rename', 'a', 'b'],
  ['retract', 'a'],
])('%s refuses a file for the content folder', async (name, ...words) => {
  const args = [...words, '--content', 'content/ratings.yaml']
  const { code, output } = await runNode(`scripts/${name}.ts`, args, { capture: true })
  expect(code).toBe(2)
  expect(output).toContain('“content/ratings.yaml” is a file. Name the content folder with --content DIR')
})

test.each([['check'], ['build'], ['dev'], ['start']])(
  '%s refuses a content folder that is not there',
  async (name) => {
    const refused = {
      code: 2,
      output: 'There is no folder “/nope”. Name the content folder with --content DIR.\n',
    }
    expect(await runNode(`scripts/${name}.ts`, ['--content', '/nope'], { capture: true })).toEqual(refused)
    const env = { PLUMBLINE_CONTENT: '/nope' }
    expect(await runNode(`scripts/${name}.ts`, [], { capture: true, env })).toEqual(refused)
  },
)

test('build refuses words', async () => {
  const { code, output } = await runNode('scripts/build.ts', ['everything'], { capture: true })
  expect(code).toBe(2)
  expect(output).toContain('Unexpected “everything”')
})

test('bench says of every file that measures what it measures', async () => {
  const { output } = await runNode('scripts/bench.ts', ['--help'], { capture: true })
  const listed = [...output.matchAll(/^ {2}([a-z-]+) {2,}\S.*$/gm)].map(([, name = '']) => name)
  const measuring = globSync('tests/bench/*.ts')
    .filter((file) =>
      /import\.meta\.(?:main|filename)|^for \(const part of parts/m.test(readFileSync(file, 'utf8')),
    )
    .map((file) => basename(file, '.ts'))
  expect(measuring.length).toBeGreaterThan(5)
  expect(measuring.filter((name) => !listed.includes(name))).toEqual([])
  expect(listed.filter((name) => !existsSync(`tests/bench/${name}.ts`))).toEqual([])
})

test('who reads the output may stop before its end', async () => {
  const child = spawn(process.execPath, ['scripts/analyse.ts', ...globSync('content/inbox/*.txt')])
  let errors = ''
  child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()))
  child.stdout.destroy()
  const [code] = (await once(child, 'close')) as [number]
  expect(errors).not.toContain('EPIPE')
  expect(code).toBe(0)
})

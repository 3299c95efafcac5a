import { spawn } from 'node:child_process'
import {
  appendFileSync,
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'

/** Stands in for npm: notes each call, takes its time, and fails or is slow where the project says so. */
const fakeNpm = `#!${process.execPath}
const fs = require('node:fs')
fs.appendFileSync('npm-calls', process.argv.slice(2).join(' ') + '\\n')
console.log('added 1 package')
if (fs.existsSync('npm-fails')) process.exit(1)
fs.writeFileSync('node_modules/half-written', '')
setTimeout(() => fs.writeFileSync('node_modules/whole', ''), 400)
`

let project: string

beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), 'plumbline-run-'))
  mkdirSync(join(project, 'scripts'))
  mkdirSync(join(project, 'bin'))
  copyFileSync(new URL('../../../scripts/run.mjs', import.meta.url), join(project, 'scripts/run.mjs'))
  writeFileSync(join(project, 'package-lock.json'), '{}')
  writeFileSync(join(project, 'bin/npm'), fakeNpm)
  chmodSync(join(project, 'bin/npm'), 0o755)
  script('hello', "console.log('hello', ...process.argv.slice(2) as string[])")
})
afterEach(() => rmSync(project, { recursive: true, force: true }))

const script = (name: string, code: string): void =>
  writeFileSync(join(project, 'scripts', `${name}.ts`), code)
const calls = (): string[] =>
  existsSync(join(project, 'npm-calls'))
    ? readFileSync(join(project, 'npm-calls'), 'utf8').trim().split('\n')
    : []

function start(...args: string[]) {
  const child = spawn(process.execPath, [join(project, 'scripts/run.mjs'), ...args], {
    env: { ...process.env, PATH: `${join(project, 'bin')}:${process.env['PATH'] ?? ''}`, npm_execpath: '' },
  })
  const ended = Promise.all([
    text(child.stdout),
    text(child.stderr),
    new Promise<number | null>((done) => child.on('close', done)),
  ]).then(([out, err, code]) => ({ out, err, code }))
  return { child, ended }
}
const run = (...args: string[]) => start(...args).ended

describe.skipIf(process.platform === 'win32')('running a command', { timeout: 30_000 }, () => {
  test('installs first, once, and keeps standard output for the command', async () => {
    expect(await run('hello', 'a', 'b c')).toEqual({
      out: 'hello a b c\n',
      err: expect.stringContaining('added 1 package') as string,
      code: 0,
    })
    expect(calls()).toEqual([expect.stringMatching(/^install --no-save /)])
    expect(await run('hello')).toEqual({ out: 'hello\n', err: '', code: 0 })
    expect(calls()).toHaveLength(1)
  })

  test.each([
    ['1.0.0', false],
    ['0.9.0', true],
  ])('tells of what is missing where version %s is there of 1.0.0: %s', async (version, isTold) => {
    const noted = (number: string) => JSON.stringify({ packages: { 'node_modules/a': { version: number } } })
    writeFileSync(join(project, 'package-lock.json'), noted('1.0.0'))
    mkdirSync(join(project, 'node_modules'))
    writeFileSync(join(project, 'node_modules/.package-lock.json'), noted(version))
    const { err, code } = await run('hello')
    expect([code, err.includes('Installing what is missing')]).toEqual([0, isTold])
    expect(calls()).toHaveLength(1)
  })

  test('installs again where the locked packages changed', async () => {
    await run('hello')
    appendFileSync(join(project, 'package-lock.json'), ' ')
    await run('hello')
    expect(calls()).toHaveLength(2)
  })

  test('keeps what was compiled for the next start, but not of what tests make', async () => {
    script('test', "console.log('tested')")
    await run('test')
    expect(existsSync(join(project, '.cache/node'))).toBe(false)
    await run('hello')
    expect(existsSync(join(project, '.cache/node'))).toBe(true)
  })

  test('of two started at once one installs and the other waits for it', async () => {
    script('look', "import { existsSync } from 'node:fs'; console.log(existsSync('node_modules/whole'))")
    const both = await Promise.all([run('look'), run('look')])
    expect(both.map(({ out }) => out)).toEqual(['true\n', 'true\n'])
    expect(calls()).toHaveLength(1)
    expect(both.map(({ err }) => err).join()).toContain('Another command is installing')
  })

  test('starts over after an install that was cut short', async () => {
    mkdirSync(join(project, 'node_modules/torn'), { recursive: true })
    writeFileSync(join(project, 'node_modules/.plumbline-installing'), '')
    await run('hello')
    expect(existsSync(join(project, 'node_modules/torn'))).toBe(false)
    expect(existsSync(join(project, 'node_modules/whole'))).toBe(true)
  })

  test('starts over on the Node that lies among the packages, as `npm run` starts it', async () => {
    const packaged = join(project, 'node_modules/node-here/bin/node')
    mkdirSync(join(packaged, '..'), { recursive: true })
    copyFileSync(process.execPath, packaged)
    mkdirSync(join(project, 'node_modules/torn'))
    writeFileSync(join(project, 'node_modules/.plumbline-installing'), '')
    // As npm names itself to what it runs, its script then runs on the Node that runs this one.
    writeFileSync(join(project, 'npm-cli.js'), fakeNpm)
    const env = { ...process.env, npm_execpath: join(project, 'npm-cli.js') }
    const child = spawn(packaged, [join(project, 'scripts/run.mjs'), 'hello'], { env })
    expect([await text(child.stdout), await text(child.stderr)]).toEqual([
      'hello\n',
      expect.stringContaining('added 1 package') as string,
    ])
    expect(existsSync(join(project, 'node_modules/torn'))).toBe(false)
  })

  test('takes over the lock of an install that was killed', async () => {
    mkdirSync(join(project, '.cache'))
    writeFileSync(join(project, '.cache/install.lock'), '1')
    utimesSync(join(project, '.cache/install.lock'), 0, 0)
    expect(await run('hello')).toMatchObject({ out: 'hello\n', code: 0 })
    expect(existsSync(join(project, '.cache/install.lock'))).toBe(false)
  })

  test('says so where packages cannot be installed, and tries again next time', async () => {
    writeFileSync(join(project, 'npm-fails'), '')
    expect(await run('hello')).toMatchObject({
      out: '',
      code: 1,
      err: expect.stringContaining('could not be installed') as string,
    })
    rmSync(join(project, 'npm-fails'))
    expect(await run('hello')).toMatchObject({ out: 'hello\n', code: 0 })
  })

  test('passes input, exit code and path on', async () => {
    script(
      'echo',
      `import { text } from 'node:stream/consumers'
       console.log(await text(process.stdin), process.env['PATH']?.split(':')[0])
       process.exitCode = 7`,
    )
    const { child, ended } = start('echo')
    child.stdin.end('from outside')
    expect(await ended).toMatchObject({ out: `from outside ${project}/node_modules/.bin\n`, code: 7 })
  })

  test('passes signals on, and waits for the command to end', async () => {
    script(
      'wait',
      `setInterval(() => {}, 1000)
       process.on('SIGTERM', () => setTimeout(() => { console.log('farewell'); process.exit(3) }, 100))
       console.log('ready')`,
    )
    const { child, ended } = start('wait')
    child.stdout.once('data', () => child.kill('SIGTERM'))
    expect(await ended).toMatchObject({ out: 'ready\nfarewell\n', code: 3 })
  })

  test.each([
    ['npm', { npm_lifecycle_event: 'wait' }, true],
    ['a shell that goes on without it', { npm_lifecycle_event: undefined }, false],
  ])('where %s is gone, it ends too or stays', async (_name, env, ends) => {
    script('hello', "console.log('ready')")
    await run('hello')
    const stays = "process.on('SIGTERM', () => { writeFileSync('ended', ''); process.exit() })"
    script(
      'wait',
      `import { writeFileSync } from 'node:fs'; ${stays}; writeFileSync('ready', ''); setTimeout(() => process.exit(), 3000)`,
    )
    const command = `"${process.execPath}" scripts/run.mjs wait & while [ ! -e ready ]; do sleep 0.05; done`
    const shell = spawn('sh', ['-c', command], { cwd: project, env: { ...process.env, ...env }, stdio: 'ignore' }) // prettier-ignore
    await new Promise((done) => shell.on('close', done))
    await new Promise((done) => setTimeout(done, 1500))
    expect(existsSync(join(project, 'ended'))).toBe(ends)
    if (!ends) await new Promise((done) => setTimeout(done, 2000))
  })

  test('says which commands there are', async () => {
    expect(await run('nonsense')).toMatchObject({
      out: '',
      code: 2,
      err: expect.stringMatching(/no command “nonsense”[^]*hello/) as string,
    })
    expect(await run('--help')).toMatchObject({ out: expect.stringContaining('hello') as string, code: 0 })
    expect(calls()).toEqual([])
  })
})

// Runs a command of the project: `node scripts/run.mjs COMMAND ARGS…`. It is plain JavaScript without packages, as it runs
// before anything is installed, on whatever Node the machine has.
import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { constants } from 'node:os'
import { delimiter, dirname, join, sep } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The oldest Node that Astro runs on. */
const NEEDED = [22, 12]
/** From here on Node strips types without being asked. */
const STRIPS_TYPES = [22, 18]
const POLL_MS = 250
/** A lock whose holder has not touched it for so many polls was left by one that was killed. */
const STALE_POLLS = 24

const scripts = dirname(fileURLToPath(import.meta.url))
const root = dirname(scripts)
const modules = join(root, 'node_modules')
const stampFile = join(modules, '.plumbline-installed')
const unfinishedFile = join(modules, '.plumbline-installing')
const lockFile = join(root, '.cache', 'install.lock')
/** Where Node keeps the scripts as it compiled them: a command starts a quarter sooner. A test’s would be of folders that go. */
const compiledFolder = join(root, '.cache', 'node')

/** @param {string} line */
const say = (line) => process.stderr.write(`${line}\n`)

/**
 * @param {string} version such as `v20.1.0`
 * @param {number[]} least major and minor
 */
function isAtLeast(version, [major = 0, minor = 0]) {
  const [a = 0, b = 0] = version.replace(/^v/, '').split('.').map(Number)
  return a > major || (a === major && b >= minor)
}

/** Which install would be right: it changes with the locked packages and with the machine. */
function wantedStamp() {
  const lock = readFileSync(join(root, 'package-lock.json'))
  return `${createHash('sha256').update(lock).digest('hex')} ${process.platform}-${process.arch}`
}

/** The stamp's two lines: which install it was, and the version of the Node it brought (empty where none runs here). */
function readStamp() {
  const [install = '', node = ''] = existsSync(stampFile) ? readFileSync(stampFile, 'utf8').split('\n') : []
  return { install, node }
}

/** The Node that comes as a package. Its own path, not the one in `.bin`: on Windows that is a batch file. */
function packagedNode() {
  const system = process.platform === 'win32' ? 'win' : process.platform
  const name = process.platform === 'win32' ? 'node.exe' : 'node'
  return join(modules, `node-${system}-${process.arch}`, 'bin', name)
}

/** @returns {Promise<boolean>} whether the packages could be installed */
function npmInstall() {
  const args = ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error']
  const npm = process.env['npm_execpath'] ?? ''
  const [program, first] = npm.endsWith('npm-cli.js') ? [process.execPath, [npm]] : ['npm', []]
  const shell = process.platform === 'win32' && program === 'npm'
  // npm draws its progress on standard error; what it prints at the end goes there too.
  const child = spawn(program, [...first, ...args], { cwd: root, stdio: ['ignore', 2, 2], shell })
  return new Promise((resolve) => {
    child.on('error', (error) => {
      say(`npm could not be started (${error.message}). It comes with Node: https://nodejs.org`)
      resolve(false)
    })
    child.on('exit', (code) => resolve(code === 0))
  })
}

/**
 * An install that was killed leaves half-written packages that npm takes for whole. The package of the Node that runs this is
 * left: it is whole, as it runs, and npm needs it.
 */
function clearModules() {
  for (const name of readdirSync(modules)) {
    const path = join(modules, name)
    if (!process.execPath.startsWith(path + sep)) rmSync(path, { recursive: true, force: true })
  }
}

/** Whether npm notes every locked package as installed, as after `npm install`; which of the optional ones are depends on the machine. */
function hasAllPackages() {
  const noted = join(modules, '.package-lock.json')
  if (existsSync(unfinishedFile) || !existsSync(noted)) return false
  const [locked, installed] = [join(root, 'package-lock.json'), noted].map(
    (file) => JSON.parse(readFileSync(file, 'utf8')).packages ?? {},
  )
  return Object.entries(locked).every(
    ([path, { version, optional }]) => path === '' || optional || installed[path]?.version === version,
  )
}

async function installUnderLock() {
  if (readStamp().install === wantedStamp()) return true
  if (!hasAllPackages()) say('Installing what is missing (once, about a minute) …')
  if (existsSync(unfinishedFile)) clearModules()
  mkdirSync(modules, { recursive: true })
  writeFileSync(unfinishedFile, '')
  const installed = await npmInstall()
  if (installed) {
    const node = spawnSync(packagedNode(), ['--version'], { encoding: 'utf8' })
    writeFileSync(stampFile, `${wantedStamp()}\n${node.status === 0 ? node.stdout.trim() : ''}`)
  }
  rmSync(unfinishedFile, { force: true })
  return installed
}

/** @param {number} ms */
const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms))

/** Creates the lock file, or gives false where another process has it. */
function takeLock() {
  mkdirSync(dirname(lockFile), { recursive: true })
  try {
    writeFileSync(lockFile, String(process.pid), { flag: 'wx' })
    return true
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code === 'EEXIST') return false
    throw error
  }
}

/** When the holder last touched the lock, or null where it is gone. */
const lockTouched = () => statSync(lockFile, { throwIfNoEntry: false })?.mtimeMs ?? null

/** Installs what is missing; of several commands started at once, one does and the others wait for it. */
async function install() {
  if (readStamp().install === wantedStamp()) return true
  let seen = lockTouched()
  let polls = 0
  while (!takeLock()) {
    if (polls === 0) say('Another command is installing; waiting for it …')
    await sleep(POLL_MS)
    const touched = lockTouched()
    polls = touched === seen ? polls + 1 : 1
    seen = touched
    // Counted in polls of our own rather than by the clock, so that a machine that slept steals no live lock.
    if (polls > STALE_POLLS) rmSync(lockFile, { force: true })
  }
  const beat = setInterval(() => {
    if (existsSync(lockFile)) utimesSync(lockFile, new Date(), new Date())
  }, POLL_MS * 2)
  try {
    return await installUnderLock()
  } finally {
    clearInterval(beat)
    rmSync(lockFile, { force: true })
  }
}

/** A Node that can run the scripts, with its version; null where there is none. */
function findNode() {
  const { node } = readStamp()
  if (node !== '' && isAtLeast(node, NEEDED)) return { path: packagedNode(), version: node }
  return isAtLeast(process.version, NEEDED) ? { path: process.execPath, version: process.version } : null
}

/**
 * Runs a script to its end with our input, output and signals.
 * @param {{ path: string, version: string }} node
 * @param {string} script
 * @param {string[]} args
 */
function runScript(node, script, args) {
  const flags = isAtLeast(node.version, STRIPS_TYPES) ? [] : ['--experimental-strip-types']
  const pathName = Object.keys(process.env).find((name) => name.toUpperCase() === 'PATH') ?? 'PATH'
  // The found Node's own folder comes first too, so that a package's command runs on it as well.
  const path = [join(modules, '.bin'), dirname(node.path), process.env[pathName]]
    .filter(Boolean)
    .join(delimiter)
  const cache = script.endsWith(`${sep}test.ts`) ? {} : { NODE_COMPILE_CACHE: compiledFolder }
  const child = spawn(node.path, [...flags, '--disable-warning=ExperimentalWarning', script, ...args], {
    cwd: root,
    stdio: 'inherit',
    env: { ...cache, ...process.env, [pathName]: path },
  })
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.on(signal, () => {
      // At a terminal Ctrl-C already reaches the whole group; a second one would cut the child's farewell short.
      if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal)
    })
  }
  // npm runs us by a shell, and a signal that ends npm and it does not reach us: the server would stay, and hold its port.
  const parent = process.ppid
  const watch = setInterval(() => {
    if (process.env['npm_lifecycle_event'] !== undefined && process.ppid !== parent) child.kill('SIGTERM')
  }, POLL_MS)
  child.on('exit', (code, signal) => {
    clearInterval(watch)
    process.exitCode = code ?? 128 + (signal === null ? 0 : constants.signals[signal])
  })
}

const [command = '--help', ...args] = process.argv.slice(2)
const commands = readdirSync(scripts)
  .filter((name) => name.endsWith('.ts'))
  .map((name) => name.slice(0, -'.ts'.length))
const usage = `Commands: ${commands.join(', ')}\nEach says more with: npm run COMMAND -- --help`

if (command === '--help' || command === '-h') {
  console.log(`node scripts/run.mjs COMMAND [ARGUMENTS]\n\n${usage}`)
} else if (!commands.includes(command)) {
  say(`There is no command “${command}”.\n${usage}`)
  process.exitCode = 2
} else if (!(await install())) {
  say(
    'The packages could not be installed; what npm says of it stands above. Mend that and start the command again.',
  )
  process.exitCode = 1
} else {
  const node = findNode()
  if (node === null) {
    const needed = NEEDED.join('.')
    say(`This needs Node ${needed} or newer; here is ${process.version}, and no packaged Node runs on`)
    say(
      `${process.platform}-${process.arch}. Install Node 24 from https://nodejs.org/en/download, then start the command again.`,
    )
    process.exitCode = 1
  } else runScript(node, join(scripts, `${command}.ts`), args)
}

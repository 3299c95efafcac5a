import { spawn } from 'node:child_process'
import { createRequire } from 'node:module'
import { constants } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The project’s own folder. */
export const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..')

/** What keeps Astro from calling home: usage figures and the look for a newer release. */
export const quietAstro = { ASTRO_TELEMETRY_DISABLED: '1', ASTRO_DISABLE_UPDATE_CHECK: 'true' }

/**
 * The file of a package’s command, to be run with `runNode`.
 * @throws where the package is not installed or has no such command
 */
export function packageCommand(name: string, command = name): string {
  const file = createRequire(import.meta.url).resolve(`${root}/node_modules/${name}/package.json`)
  const { bin } = createRequire(import.meta.url)(file) as { bin?: string | Record<string, string> }
  const path = typeof bin === 'string' ? bin : bin?.[command]
  if (path === undefined) throw new Error(`${name} has no command ${command}`)
  return join(dirname(file), path)
}

export type Ran = {
  /** 0 where all is well; 128 and the signal’s number where a signal ended it, as shells count. */
  code: number
  /** Both outputs in the order they came, where they were captured; else empty. */
  output: string
}

/**
 * Runs a script on this Node to its end, in the project’s folder.
 * @param capture keep what it prints instead of letting it through
 */
export function runNode(
  script: string,
  args: readonly string[] = [],
  { env = {}, capture = false }: { env?: Record<string, string>; capture?: boolean } = {},
): Promise<Ran> {
  const child = spawn(process.execPath, [...process.execArgv, script, ...args], {
    cwd: root,
    stdio: capture ? ['ignore', 'pipe', 'pipe'] : 'inherit',
    env: { ...process.env, ...quietAstro, ...env },
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text: string) => (output += text))
  }
  const stop = (signal: NodeJS.Signals): void => void child.kill(signal)
  process.on('SIGTERM', stop)
  return new Promise((done, failed) => {
    child.on('error', failed)
    child.on('close', (code, signal) => {
      process.off('SIGTERM', stop)
      done({ code: code ?? 128 + (signal === null ? 0 : constants.signals[signal]), output })
    })
  })
}

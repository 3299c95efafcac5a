import { existsSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import './guard.mjs'

/** Guards this process and every Node it starts from now on, and notes in one file where they tried to go. */
export function guardNetwork(): void {
  process.env['PLUMBLINE_NETWORK_LOG'] = join(tmpdir(), `plumbline-network-${String(process.pid)}.log`)
  const option = `--import=${new URL('guard.mjs', import.meta.url).href}`
  const before = process.env['NODE_OPTIONS'] ?? ''
  if (!before.includes(option)) process.env['NODE_OPTIONS'] = `${before} ${option}`.trim()
}

/** Where this process and its children tried to go since the last call, one entry a try. */
export function takeAttempts(): string[] {
  const log = process.env['PLUMBLINE_NETWORK_LOG']
  if (log === undefined || !existsSync(log)) return []
  const attempts = readFileSync(log, 'utf8').trim().split('\n')
  rmSync(log)
  return attempts
}

/** @throws where anything tried to leave this machine since the last call */
export function expectNoAttempts(): void {
  const attempts = takeAttempts()
  if (attempts.length > 0) throw new Error(`Tests stay off the network; tried:\n  ${attempts.join('\n  ')}`)
}

import { existsSync } from 'node:fs'
import { isAbsolute, relative, resolve } from 'node:path'

/**
 * A path as the user means it. npm runs commands in the project’s folder and says in INIT_CWD where it was called: a path
 * that leads nowhere from here is taken from there. A whole one is told from here on, as messages tell all others. Addresses
 * and `-` stay as they are.
 */
export function callerPath(given: string, called = process.env['INIT_CWD']): string {
  if (isAbsolute(given)) return relative(process.cwd(), given) || '.'
  if (called === undefined || given === '-' || /^[a-z][a-z0-9+.-]+:\/\//i.test(given) || existsSync(given))
    return given
  const there = resolve(called, given)
  return existsSync(there) ? relative(process.cwd(), there) : given
}

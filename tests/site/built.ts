import { parseHTML } from 'linkedom'
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { mkdir, rm, rmdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { packageCommand, root, runNode } from '../../scripts/cli/child.ts'

/** A site built whole from a content folder of `tests/site/`. */
export type Built = {
  code: number
  /** What the build printed, without colours. */
  output: string
  /** Where it was built into. */
  folder: string
  files: () => string[]
  text: (file: string) => string
  page: (file: string) => Document
  has: (file: string) => boolean
}

const LOCK = join(root, '.cache', 'site-build.lock')
const STALE_AFTER = 120_000

/** Builds and servers of different content share `.astro/`, so that there may be one at a time. */
export async function alone<Result>(work: () => Promise<Result>): Promise<Result> {
  await mkdir(join(root, '.cache'), { recursive: true })
  for (;;) {
    const taken = await mkdir(LOCK).then(
      () => true,
      () => false,
    )
    if (taken) break
    const age = await stat(LOCK).then(
      ({ mtimeMs }) => Date.now() - mtimeMs,
      () => 0,
    )
    if (age > STALE_AFTER) await rmdir(LOCK).catch(() => undefined)
    else await pause(100)
  }
  try {
    return await work()
  } finally {
    await rmdir(LOCK)
  }
}

/**
 * Builds the site of `tests/site/<name>/content`.
 * @param variant names the output apart where one content is built in several ways
 */
export async function buildFixture(
  name: string,
  { variant = name, env = {} }: { variant?: string; env?: Record<string, string> } = {},
): Promise<Built> {
  const out = join(root, '.cache', 'test-sites', variant)
  const { code, output } = await alone(async () => {
    await rm(out, { recursive: true, force: true })
    return runNode(packageCommand('astro'), ['build'], {
      capture: true,
      env: {
        PLUMBLINE_CONTENT: join('tests', 'site', name, 'content'),
        PLUMBLINE_OUT: out,
        NO_COLOR: '1',
        // Vitest sets these for its own code; a build that inherits them would be one for developing.
        NODE_ENV: 'production',
        PROD: '1',
        DEV: '',
        ...env,
      },
    })
  })
  const text = (file: string): string => readFileSync(join(out, file), 'utf8')
  return {
    code,
    output,
    folder: out,
    files: () => readdirSync(out, { recursive: true, encoding: 'utf8' }),
    text,
    page: (file) => parseHTML(text(file)).document,
    has: (file) => existsSync(join(out, file)),
  }
}

/** The words of an element as a reader sees them. */
export const words = (element: Element | null | undefined): string =>
  (element?.textContent ?? '').replace(/\s+/g, ' ').trim()

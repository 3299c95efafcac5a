import { existsSync, rmSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { packageCommand, root, runNode, type Ran } from '../cli/child.ts'
import { isBuilt, noteBuilt, siteDigest } from './digest.ts'
import { makeBeside, putInPlace } from './put-in-place.ts'

/** The folder of content, as the build takes it from the same variable. */
export const contentFolder = (): string => resolve(root, process.env['PLUMBLINE_CONTENT'] || 'content')
/** The folder the site is built into. */
export const built = resolve(root, process.env['PLUMBLINE_OUT'] || 'dist')

/** Whether a build would change nothing. */
export const isUpToDate = (): boolean => isBuilt(root, built, siteDigest(root, contentFolder()))

/** What a build warns of, without the time and the part of Astro that says so: what else it prints is of its progress. */
export const warningsIn = (output: string): string[] =>
  output
    .split('\n')
    .flatMap((line) => /^(?:[\d:]+ )?\[WARN\] (?:\[[\w-]+\] )?(.+)$/.exec(line.trim())?.[1] ?? [])

/** The folder as the user knows it. */
const shownFolder = (): string => {
  const path = relative(root, built)
  return `${path.startsWith('..') ? built : path}/`
}

/**
 * Builds the site in a process of its own, so that its memory is given back. It is built beside the one that is there, which is
 * served and published until the new one is whole, and stays where the build fails.
 * @param capture keep what the build prints instead of letting it through
 */
export async function buildSite({ capture = false } = {}): Promise<Ran> {
  const digest = siteDigest(root, contentFolder())
  const made = makeBeside(built)
  // Whatever the shell or a test runner says, this is the site that readers get.
  const env = { NODE_ENV: 'production', PLUMBLINE_OUT: made }
  const ran = await runNode(packageCommand('astro'), ['build'], { capture, env })
  if (ran.code !== 0) {
    rmSync(made, { recursive: true, force: true })
    if (!capture && existsSync(join(built, 'index.html')))
      console.error(`\nThe site in ${shownFolder()} is still the one that was built before.`)
    return ran
  }
  noteBuilt(root, built, null)
  putInPlace(made, built)
  // What was edited during the build may not be in it: the digest is of what was there before.
  noteBuilt(root, built, digest)
  if (!capture) console.log(`The site is in ${shownFolder()}.`)
  return ran
}

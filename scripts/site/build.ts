import { resolve } from 'node:path'
import { packageCommand, root, runNode, type Ran } from '../cli/child.ts'
import { isBuilt, noteBuilt, siteDigest } from './digest.ts'

/** The folder of content, as the build takes it from the same variable. */
export const contentFolder = (): string => resolve(root, process.env['PLUMBLINE_CONTENT'] || 'content')
/** The folder the site is built into. */
export const built = resolve(root, process.env['PLUMBLINE_OUT'] || 'dist')

/** Whether a build would change nothing. */
export const isUpToDate = (): boolean => isBuilt(root, built, siteDigest(root, contentFolder()))

/**
 * Builds the site in a process of its own, so that its memory is given back.
 * @param capture keep what the build prints instead of letting it through
 */
export async function buildSite({ capture = false } = {}): Promise<Ran> {
  noteBuilt(root, built, null)
  const digest = siteDigest(root, contentFolder())
  // Whatever the shell or a test runner says, this is the site that readers get.
  const env = { NODE_ENV: 'production' }
  const ran = await runNode(packageCommand('astro'), ['build'], { capture, env })
  // What was edited during the build may not be in it: the digest is of what was there before.
  if (ran.code === 0) noteBuilt(root, built, digest)
  return ran
}

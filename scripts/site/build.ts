import { resolve } from 'node:path'
import { packageCommand, root, runNode } from '../cli/child.ts'
import { isBuilt, noteBuilt, siteDigest } from './digest.ts'

/** The folder of content, and the one the site is built into. */
export const content = resolve(root, process.env['PLUMBLINE_CONTENT'] || 'content')
export const built = resolve(root, process.env['PLUMBLINE_OUT'] || 'dist')

/** Whether a build would change nothing. */
export const isUpToDate = (): boolean => isBuilt(root, built, siteDigest(root, content))

/**
 * Builds the site in a process of its own, so that its memory is given back.
 * @returns the exit code; what went wrong has been printed
 */
export async function buildSite(): Promise<number> {
  noteBuilt(root, built, null)
  const digest = siteDigest(root, content)
  const { code } = await runNode(packageCommand('astro'), ['build'])
  // What was edited during the build may not be in it: the digest is of what was there before.
  if (code === 0) noteBuilt(root, built, digest)
  return code
}

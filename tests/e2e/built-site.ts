import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { root } from '../../scripts/cli/child.ts'
import { expectNoAttempts, guardNetwork } from '../network/watch.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    /** The address of the home page. */
    siteUrl: string
    /** The folder the site was built into. */
    siteFolder: string
  }
}

/** Builds the site of `content/` once for all browser tests, apart from `dist/`, and serves it. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  guardNetwork()
  const folder = join(root, '.cache', 'e2e-dist')
  process.env['PLUMBLINE_OUT'] = folder
  const { buildSite, isUpToDate } = await import('../../scripts/site/build.ts')
  const { serve } = await import('../../scripts/site/serve.ts')
  const { site } = await import('../../src/site.ts')
  if (!isUpToDate()) {
    const { code, output } = await buildSite({ capture: true })
    if (code !== 0) throw new Error(`The site could not be built:\n${output}`)
  }
  expectNoAttempts()
  const served = await serve({ folder, base: site.base, host: '127.0.0.1', port: 0 })
  project.provide('siteUrl', served.url)
  project.provide('siteFolder', folder)
  return served.close
}

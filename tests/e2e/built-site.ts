import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { root } from '../../scripts/cli/child.ts'
import { expectNoAttempts, guardNetwork } from '../network/watch.ts'
import { buildFixture } from '../site/built.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    /** The address of the home page. */
    siteUrl: string
    /** The folder the site was built into. */
    siteFolder: string
    /** The same of the site of `tests/site/basic/`, which has what `content/` lacks: topics, corrections, a dispute. */
    basicUrl: string
    basicFolder: string
  }
}

/** Builds both sites once for all browser tests, that of `content/` apart from `dist/`, and serves them. */
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
  const basic = await buildFixture('basic', { variant: 'e2e' })
  if (basic.code !== 0) throw new Error(`tests/site/basic could not be built:\n${basic.output}`)
  expectNoAttempts()
  const here = { host: '127.0.0.1', port: 0 }
  const served = await serve({ folder, base: site.base, ...here })
  const servedBasic = await serve({ folder: basic.folder, base: '/', ...here })
  project.provide('siteUrl', served.url)
  project.provide('siteFolder', folder)
  project.provide('basicUrl', servedBasic.url)
  project.provide('basicFolder', basic.folder)
  return async () => {
    await Promise.all([served.close(), servedBasic.close()])
  }
}

import { existsSync } from 'node:fs'
import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { root } from '../../scripts/cli/child.ts'
import { startBrowser } from '../e2e/browser.ts'

/** It would add 176 MB and half a minute to every `npm install`, so that it has a folder of its own. */
const folder = join(root, '.cache', 'lighthouse')
const core = join(folder, 'node_modules', 'lighthouse', 'core')
export const howToInstall = `npm install --prefix ${folder} --no-audit --no-fund lighthouse@13.5.0`

const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const
export type Category = (typeof categories)[number]
export type Form = 'mobile' | 'desktop'

type Report = {
  runtimeError?: { message: string }
  categories: Record<Category, { score: number | null; auditRefs: { id: string; weight: number }[] }>
  audits: Record<string, { score: number | null; title: string }>
}
type Lighthouse = (url: string, flags: object, config?: object) => Promise<{ lhr: Report } | undefined>

export type Scores = {
  /** 0 to 100. */
  scores: Record<Category, number>
  /** The audits that cost a point, by their ids. */
  lost: string[]
}

export type Judge = { judge: (url: string, form: Form) => Promise<Scores>; close: () => Promise<void> }

const freePort = (): Promise<number> =>
  new Promise((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo
      server.close(() => done(port))
    })
  })

/** Lighthouse with a browser of its own that reaches nothing but this machine; null where it is not installed. */
export async function startLighthouse(): Promise<Judge | null> {
  if (!existsSync(core)) return null
  const load = async <T>(file: string): Promise<T> =>
    ((await import(pathToFileURL(join(core, file)).href)) as { default: T }).default
  const lighthouse = await load<Lighthouse>('index.js')
  const desktop = await load<object>('config/desktop-config.js')
  const port = await freePort()
  const browser = await startBrowser(port)
  const judge = async (url: string, form: Form): Promise<Scores> => {
    const flags = { port, logLevel: 'error', onlyCategories: categories }
    const result = await lighthouse(url, flags, form === 'desktop' ? desktop : undefined)
    if (result === undefined) throw new Error(`Lighthouse said nothing of ${url}`)
    const { runtimeError, categories: judged, audits } = result.lhr
    if (runtimeError !== undefined) throw new Error(`Lighthouse on ${url}: ${runtimeError.message}`)
    const lost = categories.flatMap((category) =>
      judged[category].auditRefs
        .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 1)
        .map(({ id }) => id),
    )
    const scores = categories.map((category) => [category, Math.round((judged[category].score ?? 0) * 100)])
    return { scores: Object.fromEntries(scores) as Record<Category, number>, lost }
  }
  return { judge, close: () => browser.close() }
}

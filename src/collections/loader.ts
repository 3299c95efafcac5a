import { sep } from 'node:path'
import type { Loader, LoaderContext } from 'astro/loaders'
import { formatProblems } from './format-problems.ts'
import { readSiteContent } from './read-site-content.ts'
import type { SiteContent } from './site-content.ts'

type Entry = { id: string; file?: string }
type Read = ReturnType<typeof readSiteContent>

/**
 * Loaders that share one reading of the content folder. A build stops with every problem of the content at once;
 * while developing, what is broken is shown in its page and all else goes on.
 */
export function contentLoaders(folder: string): (pick: (content: SiteContent) => readonly Entry[]) => Loader {
  let reading: Read | null = null
  const read = (dated: boolean): Read => {
    reading ??= readSiteContent(folder, { dated }).finally(() => (reading = null))
    return reading
  }
  return (pick) => ({
    name: 'plumbline-content',
    load: async (context) => {
      await fill(context, read, pick)
      const { watcher, logger } = context
      if (watcher === undefined) return
      watcher.add(folder)
      const reload = (path: string): void => {
        if (!path.startsWith(folder + sep)) return
        fill(context, read, pick).catch((error: unknown) => logger.error(String(error)))
      }
      watcher.on('add', reload)
      watcher.on('change', reload)
      watcher.on('unlink', reload)
    },
  })
}

async function fill(
  { collection, store, generateDigest, watcher, logger }: LoaderContext,
  read: (dated: boolean) => Read,
  pick: (content: SiteContent) => readonly Entry[],
): Promise<void> {
  const { content, problems } = await read(watcher === undefined)
  const errors = problems.filter(({ severity }) => severity === 'error')
  if (watcher === undefined && errors.length > 0) throw new ContentError(formatProblems(problems))
  const warnings = problems.length - errors.length
  // Said once, not once a collection.
  if (warnings > 0 && collection === 'state')
    logger.warn(`warnings in the content: ${warnings}; “npm run check” lists them`)
  const entries = pick(content)
  const kept = new Set(entries.map(({ id }) => id))
  for (const id of store.keys()) if (!kept.has(id)) store.delete(id)
  for (const entry of entries)
    store.set({ id: entry.id, data: { ...entry }, digest: generateDigest({ ...entry }) })
}

/** The content cannot be built. Its stack would only name this file, which is not at fault. */
class ContentError extends Error {
  constructor(report: string) {
    super(report)
    this.name = 'ContentError'
    this.stack = ''
  }
}

import { sep } from 'node:path'
import type { Loader, LoaderContext } from 'astro/loaders'
import { formatProblems } from './format-problems.ts'
import { countProblems, problemReport, type Problem } from '../model/problem.ts'
import { settingWarnings } from '../rules/settings.ts'
import { readSiteContent } from './read-site-content.ts'
import type { SiteContent } from './site-content.ts'

type Entry = { id: string; file?: string }
type Read = ReturnType<typeof readSiteContent>

type ContentLoaders = {
  /** Loads the entries that are picked. */
  picked: (pick: (content: SiteContent) => readonly Entry[]) => Loader
  /**
   * A loader that begins when the content has been checked, as its own errors name one file and ours name all. It is made
   * from the files that it must leave alone: those whose fields cannot be read would end a development server.
   */
  afterCheck: (make: (unreadable: string[]) => Loader) => Loader
}

/**
 * Loaders that share one reading of the content folder. A build stops with every problem of the content at once;
 * while developing, what is broken is shown in its page and all else goes on.
 */
export function contentLoaders(folder: string): ContentLoaders {
  let reading: Read | null = null
  const read = (dated: boolean): Read => {
    reading ??= readSiteContent(folder, { dated }).finally(() => (reading = null))
    return reading
  }
  // Each save reads the content anew: what the terminal has been told is not told again.
  const told: Told = { errors: '' }
  const picked: ContentLoaders['picked'] = (pick) => ({
    name: 'plumbline-content',
    load: async (context) => {
      await fill(context, folder, read, pick, told)
      const { watcher, logger } = context
      if (watcher === undefined) return
      watcher.add(folder)
      const reload = (path: string): void => {
        if (!path.startsWith(folder + sep)) return
        fill(context, folder, read, pick, told).catch((error: unknown) => logger.error(String(error)))
      }
      watcher.on('add', reload)
      watcher.on('change', reload)
      watcher.on('unlink', reload)
    },
  })
  const afterCheck: ContentLoaders['afterCheck'] = (make) => ({
    name: 'plumbline-checked',
    load: async (context) => {
      const isBuild = context.watcher === undefined
      const { problems } = await read(isBuild)
      if (isBuild) stopAtErrors(problems)
      const unread = problems.filter(({ rule }) => /^(?:yaml|frontmatter|file)-/.test(rule))
      await make([...new Set(unread.map(({ file }) => file))]).load(context)
    },
  })
  return { picked, afterCheck }
}

function stopAtErrors(problems: readonly Problem[]): void {
  if (problems.some(({ severity }) => severity === 'error')) throw new ContentError(formatProblems(problems))
}

/** The errors that the terminal of a development server shows, as one text. */
type Told = { errors: string }

function sayErrors(problems: readonly Problem[], told: Told, logger: LoaderContext['logger']): void {
  const errors = problems.filter(({ severity }) => severity === 'error')
  const report = problemReport(errors).join('\n')
  if (report === told.errors) return
  told.errors = report
  if (report === '') logger.info('the content has no errors any more')
  else logger.error(`the content has ${countProblems(errors)}\n${report}`)
}

async function fill(
  { collection, store, generateDigest, watcher, logger }: LoaderContext,
  folder: string,
  read: (dated: boolean) => Read,
  pick: (content: SiteContent) => readonly Entry[],
  told: Told,
): Promise<void> {
  const { content, problems } = await read(watcher === undefined)
  if (watcher === undefined) stopAtErrors(problems)
  // Who looks at the terminal of a development server must not believe that all is well.
  else if (collection === 'state') sayErrors(problems, told, logger)
  if (collection === 'state' && watcher === undefined)
    for (const { message, fix } of settingWarnings()) logger.warn(`${message} ${fix}`)
  const warnings = problems.filter(({ severity }) => severity === 'warning').length
  // Said once, not once a collection.
  if (warnings > 0 && collection === 'state')
    logger.warn(`warnings in the content: ${warnings}; “npm run check” lists them`)
  if (collection === 'state' && content.claims.length === 0 && content.broken.length === 0)
    logger.warn(
      `there is no claim in ${folder}: the site is built empty. Claims are made of articles with “npm run import”.`,
    )
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

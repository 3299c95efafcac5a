import { relative, resolve } from 'node:path'
import { readContent, type Content } from '../mdx/content-folder.ts'
import { idOf, collectionNames } from '../mdx/entry.ts'
import type { Problem } from '../model/problem.ts'
import { checkContent } from '../rules/check.ts'
import { lastChanged } from './last-changed.ts'
import type { BrokenFile, SiteContent, Stored } from './site-content.ts'

/** The path of a file from a folder, with `/`. */
const pathIn = (folder: string, file: string): string => relative(folder, resolve(file)).replaceAll('\\', '/')

/**
 * Reads the content folder as the site uses it. Files with an error are set apart in `broken`.
 * @param dated whether git is asked when each file last changed; it takes longer than to read a changed file again
 * @returns the content and every problem found in it
 */
export async function readSiteContent(
  folder: string,
  { dated }: { dated: boolean },
): Promise<{ content: SiteContent; problems: Problem[] }> {
  const [read, dates] = await Promise.all([
    readContent(folder),
    dated ? lastChanged(folder) : new Map<string, string>(),
  ])
  const problems = checkContent(read, new Date().toISOString().slice(0, 10))
  const broken = brokenFiles(problems, folder)
  const isBroken = new Set(broken.map(({ file }) => file))
  const changedOf = (file: string): string | null => dates.get(pathIn(folder, file)) ?? null
  return { content: { ...toSiteContent(read, isBroken, changedOf), broken }, problems }
}

function toSiteContent(
  read: Content,
  isBroken: ReadonlySet<string>,
  changedOf: (file: string) => string | null,
): Omit<SiteContent, 'broken'> {
  const sound = <Entry extends { file: string }>(entries: ReadonlyMap<string, Entry>): Entry[] =>
    [...entries.values()].filter(({ file }) => !isBroken.has(file))
  const plain = <Data>({ id, file, data }: { id: string; file: string; data: Data }): Stored<Data> => ({
    id,
    file,
    data,
    changed: changedOf(file),
  })
  return {
    claims: sound(read.claims).map((entry) => ({ ...plain(entry), html: entry.html })),
    articles: sound(read.articles).map((entry) => ({
      ...plain(entry),
      text: entry.text,
      html: entry.data.fullText ? entry.html : '',
    })),
    publishers: sound(read.publishers).map(plain),
    claimants: sound(read.claimants).map(plain),
    topics: sound(read.topics).map(plain),
    ratings: read.ratings?.data ?? null,
  }
}

/** The files with an error, each once. A file belongs to the collection in whose folder it lies, below that of the content. */
function brokenFiles(problems: readonly Problem[], folder: string): BrokenFile[] {
  const errors = problems.filter(({ severity }) => severity === 'error')
  const folderOf = (file: string) => pathIn(folder, file).split('/')[0]
  return [...Map.groupBy(errors, ({ file }) => file)].map(([file, found]) => ({
    folder: [...collectionNames, 'pages'].find((name) => name === folderOf(file)) ?? folder,
    id: idOf(file),
    file,
    problems: found,
  }))
}

import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { basename, dirname, join, posix, resolve } from 'node:path'
import type { Problem } from '../model/problem.ts'
import type { Ratings } from '../model/rating.ts'
import {
  collectionNames,
  idOf,
  readEntry,
  readRatings,
  type CollectionName,
  type DataOf,
  type Entry,
} from './entry.ts'
import { filesUnder, isThere, pathFrom, toFile } from './files-under.ts'
import { notContent } from './is-content.ts'
import { nearest } from './nearest.ts'
import { readPage, unreadPage, type OwnPage } from './page.ts'
import { publicFilesOf, type PublicFile } from './public-files.ts'
import { isText, nameProblem, notRead, pageNameProblem } from './file-names.ts'
import { fileStart, mdxError, placeAt } from './problem.ts'

/** Everything that `content/` says. Entries with a problem are left out. */
export type Content = {
  [K in CollectionName]: Map<string, Entry<DataOf<K>>>
} & {
  /** Where it lies, from the working folder on. */
  folder: string
  /** The scale of verdicts; null where there is none. */
  ratings: Entry<Ratings> | null
  /** What files say that exist and could not be read, where it is text, by id: what refers to them is not at fault. */
  broken: Record<CollectionName, Map<string, string | null>>
  /** The site’s own pages, by the last part of their addresses. */
  pages: Map<string, OwnPage>
  /** The files that are published as they are, by their paths from `public/` on. */
  publicFiles: Map<string, PublicFile>
  /** What of the claims that could not be read can still be checked, so that all problems show at once. */
  damaged: Map<string, Entry<DataOf<'claims'>>>
  problems: Problem[]
}

export function emptyContent(folder = 'content'): Content {
  return {
    folder,
    articles: new Map(),
    claims: new Map(),
    publishers: new Map(),
    claimants: new Map(),
    topics: new Map(),
    ratings: null,
    broken: {
      articles: new Map(),
      claims: new Map(),
      publishers: new Map(),
      claimants: new Map(),
      topics: new Map(),
    },
    pages: new Map(),
    publicFiles: new Map(),
    damaged: new Map(),
    problems: [],
  }
}

/** A folder or file of the content, as messages name it: `content/articles/`. */
export const placeIn = ({ folder }: Pick<Content, 'folder'>, path: string): string => posix.join(folder, path)

/** Bytes as text, or the reason why they are none. */
export function decode(bytes: Uint8Array, file: string): string | Problem {
  const refuse = (message: string, at = fileStart) =>
    mdxError('file-unreadable', file, at, message, 'Save it as text in UTF-8.')
  const zero = bytes.indexOf(0)
  if (/^(?:fffe|feff)/.test(Buffer.from(bytes.subarray(0, 2)).toString('hex')))
    return refuse('The file is in UTF-16.')
  if (zero !== -1) {
    const before = new TextDecoder().decode(bytes.subarray(0, zero))
    return refuse(
      'The file is binary, not text: it has a character NUL here.',
      placeAt(before, before.length),
    )
  }
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
    const before = text.slice(0, text.indexOf('\uFFFD'))
    const word = /\S*$/.exec(before)?.[0] ?? ''
    const behind = word === '' ? '' : `, behind “${word}”`
    return refuse(
      `The file is not in UTF-8: a letter here has another encoding${behind}.`,
      placeAt(text, before.length),
    )
  }
}

/** What an import may leave out of the name of a file. */
const endings = ['', '.ts', '.js', '.mjs', '.mts', '.tsx', '.jsx', '.json', '/index.ts', '/index.js']

/** A folder whose name is nearly that of one that is read: what is in it would be missed in silence. */
async function misspeltFolders(folder: string, content: Content): Promise<Problem[]> {
  const read = [...collectionNames, 'pages']
  const found = await readdir(folder, { withFileTypes: true }).catch(() => [])
  return found
    .filter((entry) => entry.isDirectory() && ![...read, 'inbox'].includes(entry.name))
    .flatMap(({ name }) => {
      const meant = nearest(name, read)
      if (meant === null) return []
      const message = `Nothing in this folder is read: ${placeIn(content, `${meant}/`)} is what it may be meant for.`
      const fix = `Rename it to ${meant}, or move it elsewhere.`
      return [mdxError('file-name', toFile(join(folder, name)), fileStart, message, fix)]
    })
}

async function readCollection<K extends CollectionName>(
  collection: K,
  folder: string,
  content: Content,
): Promise<void> {
  const entries = content[collection] as Map<string, Entry<DataOf<K>>>
  const taken = new Map<string, string>()
  const paths = await filesUnder(folder, content.problems)
  const batch = 64
  for (let start = 0; start < paths.length; start += batch) {
    const read = paths
      .slice(start, start + batch)
      .map(async (path) => ({ path, bytes: await readFile(path) }))
    for (const { path, bytes } of await Promise.all(read)) {
      const file = toFile(path)
      const id = idOf(file)
      // A file that is not read, such as a picture beside its claim, takes no address.
      const isMeant = isText.test(basename(file))
      const first = isMeant ? taken.get(id.toLowerCase()) : undefined
      if (first !== undefined)
        content.problems.push(
          mdxError(
            'slug-taken',
            file,
            fileStart,
            `“${id}” is taken: ${first} would have the same address.`,
            'Rename or delete one of the two files.',
          ),
        )
      if (isMeant) taken.set(id.toLowerCase(), first ?? file)
      const badName = nameProblem(collection, placeIn(content, `${collection}/`), file)
      const source = decode(bytes, file)
      const result =
        badName || typeof source !== 'string'
          ? { entry: null, damaged: null, problems: [badName ?? (source as Problem)] }
          : readEntry(collection, source, file)
      content.problems.push(...result.problems)
      if (result.entry === null) {
        content.broken[collection].set(id, typeof source === 'string' ? source : null)
        if (collection === 'claims' && result.damaged !== null)
          content.damaged.set(id, result.damaged as Entry<DataOf<'claims'>>)
      }
      if (result.entry !== null && first === undefined) entries.set(id, result.entry)
    }
  }
}

/** Old addresses that another claim has, or had. */
function aliasProblems(claims: Content['claims']): Problem[] {
  const owner = new Map([...claims.values()].map((claim) => [claim.id, claim.file]))
  return [...claims.values()].flatMap((claim) =>
    claim.data.aliases.flatMap((alias, index) => {
      const first = owner.get(alias)
      owner.set(alias, first ?? claim.file)
      if (first === undefined) return []
      const at = claim.placeOf(['aliases', index])
      const [message, fix] =
        first === claim.file
          ? [`The alias “${alias}” is the address that the claim has, or is named twice.`, 'Delete it.']
          : claims.has(alias)
            ? [
                `The alias “${alias}” is the address of another claim, ${first}.`,
                'Delete the alias; or, if that claim was merged into this one, delete its file.',
              ]
            : [`${first} has the alias “${alias}” too.`, 'Delete the alias in one of the two.']
      return [mdxError('slug-taken', claim.file, at, message, fix)]
    }),
  )
}

/**
 * Reads the whole of `content/`. What cannot be read is a problem, never an exception.
 * @param folder the content folder; files are named relative to the working folder
 * @param published the folder of the files that are published as they are
 */
export async function readContent(folder: string, published = 'public'): Promise<Content> {
  const content = emptyContent(toFile(folder))
  content.publicFiles = await publicFilesOf(published)
  const fault = await notContent(resolve(folder), toFile(folder) || '.')
  if (fault !== null) content.problems.push(fault)
  for (const collection of collectionNames)
    await readCollection(collection, join(folder, collection), content)
  content.problems.push(...(await misspeltFolders(folder, content)))
  content.problems.push(...aliasProblems(new Map([...content.claims, ...content.damaged])))
  const pages = placeIn(content, 'pages/')
  for (const path of await filesUnder(join(folder, 'pages'), content.problems)) {
    if (/\.(?:md|markdown)$/.test(path)) content.problems.push(notRead(pages, '.mdx', toFile(path)))
    if (!path.endsWith('.mdx')) continue
    const file = toFile(path)
    const source = decode(await readFile(path), file)
    const isFile = (to: string) => endings.some((ending) => existsSync(join(dirname(path), to + ending)))
    const { page, problems } =
      typeof source === 'string'
        ? readPage(source, file, isFile)
        : { page: unreadPage(file), problems: [source] }
    content.problems.push(...problems)
    const name = pathFrom(join(folder, 'pages'), path).replace(/\.mdx$/, '')
    content.problems.push(...[pageNameProblem(name, pages, file)].filter((one) => one !== null))
    if (!name.includes('/')) content.pages.set(name, page)
  }

  const path = join(folder, 'ratings.yaml')
  if (await isThere(path, 'file', content.problems)) {
    const bytes = await readFile(path)
    const source = decode(bytes, toFile(path))
    const read =
      typeof source === 'string' ? readRatings(source, toFile(path)) : { entry: null, problems: [source] }
    content.ratings = read.entry
    content.problems.push(...read.problems)
  }
  return content
}

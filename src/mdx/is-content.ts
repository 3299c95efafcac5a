import { readdir } from 'node:fs/promises'
import { basename, dirname } from 'node:path'
import type { Problem } from '../model/problem.ts'
import { collectionNames } from './entry.ts'
import { nearest } from './nearest.ts'
import { fileStart, mdxError } from './problem.ts'

const folders = [...collectionNames, 'pages', 'inbox']
const known = new Set([...folders, 'ratings.yaml'])

/** “`articles/`, `claims/` and `pages/`”. */
const named = (names: readonly string[]): string => {
  const quoted = names.map((name) => `\`${name}/\``)
  return [quoted.slice(0, -1).join(', '), quoted.at(-1)].filter(Boolean).join(' and ')
}

/**
 * What is wrong with a folder that is taken for the content and holds none of what content is made of: of another folder, such
 * as one within the content, nothing would be found to be wrong, and a site without a claim would take the place of the one
 * that is published. Null where it is content, or is not there.
 * @param shown the folder as the user knows it
 */
export async function notContent(folder: string, shown: string): Promise<Problem | null> {
  const found = await readdir(folder, { withFileTypes: true }).catch(() => null)
  if (found === null || found.some(({ name }) => known.has(name))) return null
  // One that is misspelt is named by itself.
  if (found.some((entry) => entry.isDirectory() && nearest(entry.name, folders) !== null)) return null

  const own = basename(folder)
  const beside = await readdir(dirname(folder)).catch(() => [])
  const isPart =
    folders.includes(own) &&
    (beside.some((name) => name !== own && known.has(name)) ||
      found.some(({ name }) => /\.(?:mdx|yaml)$/.test(name)))
  if (isPart) {
    const message = `“${shown}” is a part of the content, not the whole of it: nothing in it would be read.`
    const fix = `Name the folder that it lies in: --content ${dirname(shown)}`
    return mdxError('content-part', shown, fileStart, message, fix)
  }
  const begin = `Claims are made of articles: npm run import -- --content ${shown} FILES`
  const isEmpty = found.every(({ name }) => name.startsWith('.'))
  return isEmpty
    ? mdxError('content-missing', shown, fileStart, `There is nothing in the folder “${shown}”.`, begin)
    : mdxError(
        'content-missing',
        shown,
        fileStart,
        `“${shown}” has none of the folders that content is made of: ${named(collectionNames)}.`,
        `Name the content folder with --content DIR or PLUMBLINE_CONTENT. If this is where content is to be: ${begin}`,
      )
}

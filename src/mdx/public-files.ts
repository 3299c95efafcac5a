import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { pathFrom } from './files-under.ts'
import { whatIsAt } from './missing.ts'

/** A file that is published as it is. */
export type PublicFile = {
  /** Whether it is a link to another file or folder. */
  isLink: boolean
  /** What an SVG picture says, as it may hold scripts; null of other files. */
  markup: string | null
  /** In bytes; 0 of a link. */
  size: number
}

/**
 * Everything in a folder that is published as it is, by its path from there: hidden files and links too. What is behind a link is not
 * listed. The folder itself is listed, with an empty path, where it is a link.
 */
export async function publicFilesOf(folder: string): Promise<Map<string, PublicFile>> {
  const files = new Map<string, PublicFile>()
  const own = await whatIsAt(folder)
  if (own?.isSymbolicLink() === true) return files.set('', { isLink: true, markup: null, size: 0 })
  if (own?.isDirectory() !== true) return files
  for (const entry of await readdir(folder, { withFileTypes: true, recursive: true })) {
    if (entry.isDirectory()) continue
    const path = join(entry.parentPath, entry.name)
    const isLink = entry.isSymbolicLink()
    files.set(pathFrom(folder, path), {
      isLink,
      markup: !isLink && /\.svg$/i.test(path) ? await readFile(path, 'utf8') : null,
      size: isLink ? 0 : (await stat(path)).size,
    })
  }
  return files
}

import { readdir, readFile, realpath } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { isMissing } from './missing.ts'

/** A file that is published as it is. */
export type PublicFile = {
  /** Whether it is a link to what lies outside the folder, or to nothing. */
  leadsOut: boolean
  /** What an SVG picture or other XML says, as it may hold scripts; null of other files. */
  markup: string | null
}

/** Whether a path leads out of a folder that lies where it says. */
async function leadsOut(path: string, realFolder: string): Promise<boolean> {
  const real = await realpath(path).catch(() => null)
  return real === null || !real.startsWith(realFolder + sep)
}

/**
 * Everything in a folder that is published as it is, by its path from there: hidden files and links too. What is behind a link is not
 * listed. The folder itself is listed, with an empty path, where it is a link.
 */
export async function publicFilesOf(folder: string): Promise<Map<string, PublicFile>> {
  const found = await readdir(folder, { withFileTypes: true, recursive: true }).catch((error: unknown) => {
    if (isMissing(error)) return []
    throw error
  })
  const files = new Map<string, PublicFile>()
  if (found.length === 0) return files
  const real = await realpath(folder)
  for (const entry of found) {
    if (entry.isDirectory()) continue
    const path = join(entry.parentPath, entry.name)
    const isLink = entry.isSymbolicLink()
    files.set(relative(folder, path).split(sep).join('/'), {
      leadsOut: isLink && (await leadsOut(path, real)),
      markup: !isLink && /\.(?:svg|xml)$/i.test(path) ? await readFile(path, 'utf8') : null,
    })
  }
  return files
}

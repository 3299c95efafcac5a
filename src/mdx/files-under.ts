import { readdir } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import type { Problem } from '../model/problem.ts'
import { whatIsAt } from './missing.ts'
import { fileStart, mdxError } from './problem.ts'

/** A path from a folder on, with slashes on every system. */
export const pathFrom = (folder: string, path: string): string => relative(folder, path).split(sep).join('/')

/** A path as the user knows it: from the working folder on. */
export const toFile = (path: string): string => pathFrom(process.cwd(), path)

const unread = (path: string, message: string, fix: string): Problem =>
  mdxError('file-unreadable', toFile(path), fileStart, message, fix)

const linkProblem = (path: string): Problem =>
  unread(
    path,
    'This is a link to another file or folder, which is not followed.',
    'Put the file or folder itself here.',
  )

/** Whether a file or folder of the content is there and can be read; what stands in its place is a problem. */
export async function isThere(
  path: string,
  wanted: 'file' | 'folder',
  problems: Problem[],
): Promise<boolean> {
  const about = await whatIsAt(path)
  if (about === null) return false
  if (wanted === 'file' ? about.isFile() : about.isDirectory()) return true
  const other = wanted === 'file' ? 'folder' : 'file'
  problems.push(
    about.isSymbolicLink()
      ? linkProblem(path)
      : unread(
          path,
          `A ${wanted} of this name is read; this is a ${other}.`,
          `Rename it, or move it elsewhere.`,
        ),
  )
  return false
}

/** Paths of the files under a folder, sorted; hidden ones are nobody's content. */
export async function filesUnder(folder: string, problems: Problem[]): Promise<string[]> {
  if (!(await isThere(folder, 'folder', problems))) return []
  const found = await readdir(folder, { withFileTypes: true, recursive: true })
  const visible = found.filter(({ name, parentPath }) => {
    return ![...relative(folder, parentPath).split(sep), name].some((part) => part.startsWith('.'))
  })
  for (const link of visible.filter((entry) => entry.isSymbolicLink()))
    problems.push(linkProblem(join(link.parentPath, link.name)))
  return visible
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
}

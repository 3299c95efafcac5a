import { lstat } from 'node:fs/promises'
import type { Stats } from 'node:fs'

/** Whether a file or folder could not be read as there is none. */
export const isMissing = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ENOENT'

/** What stands at a path, a link as such; null where nothing does. */
export const whatIsAt = (path: string): Promise<Stats | null> =>
  lstat(path).catch((error: unknown) => {
    if (isMissing(error)) return null
    throw error
  })

import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { Write } from './types.ts'

const isMissing = (error: unknown) => error instanceof Error && 'code' in error && error.code === 'ENOENT'

/**
 * Writes all files or none: each is first written whole beside its place, then all are put in their places.
 * @throws where a file is no longer what it was when the writes were planned, or cannot be written
 */
export async function applyWrites(writes: readonly Write[]): Promise<void> {
  const ready: { from: string; to: string }[] = []
  try {
    for (const { path, before, after } of writes) {
      const now = await readFile(path, 'utf8').catch((error: unknown) => {
        if (isMissing(error)) return null
        throw error
      })
      if (now !== before)
        throw new Error(`${path} was changed while the import ran. Nothing was written; run it again.`)
      await mkdir(dirname(path), { recursive: true })
      const from = `${path}.${process.pid}.new`
      await writeFile(from, after)
      ready.push({ from, to: path })
    }
  } catch (error) {
    await Promise.all(ready.map(({ from }) => rm(from, { force: true })))
    throw error
  }
  for (const { from, to } of ready) await rename(from, to)
}

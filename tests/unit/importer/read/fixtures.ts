import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const fixtureFolder = 'tests/import/read'

/** Every input that has an expected reading beside it, as a path from the project’s folder. */
export const fixtures: string[] = readdirSync(fixtureFolder, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && !entry.name.endsWith('.expected.json'))
  .map((entry) => join(entry.parentPath, entry.name))
  .sort()

export const bytesOf = (path: string): Buffer => readFileSync(path)

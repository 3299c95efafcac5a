/** Files that a command writes beside their places before all are moved there, and that stay where it is stopped in between. */
import { readdir, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { collectionNames } from '../../../src/mdx/entry.ts'
import type { Problem } from '../../../src/model/problem.ts'
import { problemOf } from '../read/problems.ts'

/** Hidden, so that nothing takes it for content should the machine stop here. */
export const temporary = (file: string): string => join(dirname(file), `.${basename(file)}.${process.pid}`)

const temporaryName = /^\..+\.(?:mdx|yaml)\.(\d+)$/

/** Whether a process runs: it may be about to move its files. */
function isRunning(id: number): boolean {
  try {
    return process.kill(id, 0)
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

/** Files of a content folder that commands have left which run no more. */
async function leftIn(folder: string): Promise<string[]> {
  const found = await Promise.all(
    collectionNames.map(async (name) => {
      const names = await readdir(join(folder, name)).catch(() => [])
      return names.map((file) => join(folder, name, file))
    }),
  )
  return found.flat().filter((file) => {
    const id = temporaryName.exec(basename(file))?.[1]
    return id !== undefined && !isRunning(Number(id))
  })
}

/** Takes such files away; how many there were. */
export async function takeAwayLeft(folder: string): Promise<number> {
  const files = await leftIn(folder)
  for (const file of files) await rm(file, { force: true })
  return files.length
}

/** Says which there are. */
export async function leftFiles(folder: string): Promise<Problem[]> {
  const fix =
    'The next import takes it away; nothing of it is lost, as that import reads what it was made of.'
  return (await leftIn(folder)).map((file) =>
    problemOf(
      file,
      'file-left',
      'warning',
      'A command that was stopped left this hidden file; it is no content.',
      fix,
    ),
  )
}

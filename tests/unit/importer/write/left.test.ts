import { mkdtemp, mkdir, readdir, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { spawnSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { leftFiles, takeAwayLeft, temporary } from '../../../../scripts/importer/write/left.ts'

/** The id of a process that has ended. */
const ended = spawnSync(process.execPath, ['-e', '']).pid

test('what a stopped command left is named and taken away, and nothing else', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'left-'))
  const gone = [`claims/.mine-shut.mdx.${ended}`, `publishers/.gazette.yaml.${ended}`]
  const stay = [
    'claims/mine-shut.mdx',
    'claims/.mine-shut.mdx',
    `claims/mine-shut.mdx.${ended}`,
    `inbox/.note.mdx.${ended}`,
    temporary('articles/gazette.mdx'),
  ]
  for (const name of ['claims', 'publishers', 'articles', 'inbox']) await mkdir(join(folder, name))
  for (const file of [...gone, ...stay]) await writeFile(join(folder, file), '')
  expect((await leftFiles(folder)).map(({ file }) => file).sort()).toEqual(
    gone.map((file) => join(folder, file)),
  )
  expect(await takeAwayLeft(folder)).toBe(2)
  const left = await readdir(folder, { recursive: true, withFileTypes: true })
  expect(
    left
      .filter((one) => one.isFile())
      .map((one) => join(one.parentPath, one.name))
      .sort(),
  ).toEqual(stay.map((file) => join(folder, file)).sort())
  expect(await leftFiles(folder)).toEqual([])
})

import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { readSiteContent } from '../../../src/collections/read-site-content.ts'

it.each(['content', 'claims'])(
  'a broken file is of the collection it lies in, in a folder “%s”',
  async (name) => {
    const above = await mkdtemp(join(tmpdir(), 'site-content-'))
    const folder = join(above, name)
    await mkdir(join(folder, 'articles', '2026'), { recursive: true })
    await writeFile(join(folder, 'articles', '2026', 'storm.mdx'), '---\ntitel: Storm\n---\n')
    await writeFile(join(folder, 'ratings.yaml'), 'false: []\n')
    const { content } = await readSiteContent(folder, { dated: false })
    expect(content.broken.map(({ folder: own, id }) => [own, id])).toEqual([
      ['articles', 'storm'],
      [folder, 'ratings'],
    ])
    await rm(above, { recursive: true })
  },
)

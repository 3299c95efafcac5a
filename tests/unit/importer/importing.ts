import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { importArticles, type Imported, type ImportOptions } from '../../../scripts/importer/import.ts'
import { readBytes } from '../../../scripts/importer/read/read.ts'
import type { RawArticle } from '../../../scripts/importer/read/types.ts'
import { planWrites } from '../../../scripts/importer/write/plan.ts'
import type { Write } from '../../../scripts/importer/write/types.ts'
import { readContent } from '../../../src/mdx/content-folder.ts'

/** An article as a source of this name has it. */
export async function sourceOf(file: string, text: string): Promise<RawArticle> {
  const [article] = await readBytes({ file, bytes: new TextEncoder().encode(text) })
  return article!
}

/** A content folder of its own, with what an editor and imports do in it. */
export async function importingFolder() {
  const folder = await mkdtemp(join(tmpdir(), 'plumbline-'))
  const take = async (
    raw: Promise<RawArticle>[],
    options: ImportOptions = {},
  ): Promise<Imported & { writes: Write[] }> => {
    const content = await readContent(folder)
    const imported = importArticles(await Promise.all(raw), content, options)
    const writes = planWrites(content, imported, folder)
    for (const { file, after } of writes) {
      await mkdir(dirname(file), { recursive: true })
      await writeFile(file, after)
    }
    return { ...imported, writes }
  }
  return {
    folder,
    content: () => readContent(folder),
    /** Imports articles, and writes what comes of it. */
    take: (...raw: Promise<RawArticle>[]) => take(raw),
    /** The same, also where their sources have not changed. */
    reread: (...raw: Promise<RawArticle>[]) => take(raw, { reread: true }),
    /** Changes a file of it, or with null takes it away. */
    async edit(name: string, change: ((source: string) => string) | null) {
      const file = join(folder, name)
      if (change === null) return rm(file)
      await writeFile(file, change(await readFile(file, 'utf8')))
    },
    remove: () => rm(folder, { recursive: true }),
  }
}

import type { AstroIntegration } from 'astro'
import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { close, createIndex } from 'pagefind'

/** What Pagefind brings for pages that have no search form of their own. */
const READY_MADE = /^pagefind-(?:ui|modular-ui|component-ui|highlight)\./

/** Indexes the built pages that are marked `data-pagefind-body`: those of claims, but for examples. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'plumbline-search-index',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir)
        const { index, errors } = await createIndex()
        if (index === undefined) throw new Error(`the search index could not be made: ${errors.join('; ')}`)
        const added = await index.addDirectory({ path: folder, glob: 'claims/*/index.html' })
        const bundle = join(folder, 'pagefind')
        const written = await index.writeFiles({ outputPath: bundle })
        await close()
        const failed = [...errors, ...added.errors, ...written.errors]
        if (failed.length > 0) throw new Error(`the search index could not be made: ${failed.join('; ')}`)
        const unused = (await readdir(bundle)).filter((name) => READY_MADE.test(name))
        await Promise.all(unused.map((name) => rm(join(bundle, name))))
      },
    },
  }
}

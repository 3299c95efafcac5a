import type { AstroIntegration } from 'astro'
import { fileURLToPath } from 'node:url'
import { close, createIndex } from 'pagefind'

/** Indexes the built pages that are marked `data-pagefind-body`: those of claims. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'plumbline-search-index',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir)
        const { index, errors } = await createIndex()
        if (index === undefined) throw new Error(`the search index could not be made: ${errors.join('; ')}`)
        const added = await index.addDirectory({ path: folder, glob: 'claims/*/index.html' })
        const written = await index.writeFiles({ outputPath: `${folder}pagefind` })
        await close()
        const failed = [...errors, ...added.errors, ...written.errors]
        if (failed.length > 0) throw new Error(`the search index could not be made: ${failed.join('; ')}`)
      },
    },
  }
}

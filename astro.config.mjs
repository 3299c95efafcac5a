import mdx from '@astrojs/mdx'
import { unified } from '@astrojs/markdown-remark'
import { defineConfig } from 'astro/config'
import { createHash } from 'node:crypto'
import { resolve, sep } from 'node:path'
import { contentFolder, pagesRunCode } from './src/collections/content-folder.ts'
import { hostFiles } from './src/integrations/host-files.ts'
import { searchIndex } from './src/integrations/search-index.ts'
import { remarkPlugins } from './src/mdx/plugins.ts'
import { site } from './src/site.ts'

// Sites of different content keep apart what they remember from build to build.
const siteKey = createHash('sha256').update(`${contentFolder}\n${site.base}`).digest('hex').slice(0, 12)

/**
 * Whether a path lies where sites are built, and not in the content, which may lie there too.
 * @param {string} path
 */
const isBuilt = (path) =>
  ['.cache', 'dist', '.dist.building', '.dist.before'].some((folder) =>
    path.startsWith(resolve(folder) + sep),
  ) && !path.startsWith(contentFolder)

// An error in the code of a page names the page’s file and line, and not those of what was built of it. Maps of all that is built
// take memory, so they are made for such pages alone.
const mapped = pagesRunCode()
if (mapped) process.setSourceMapsEnabled(true)

export default defineConfig({
  site: site.url,
  base: site.base,
  trailingSlash: 'always',
  outDir: process.env['PLUMBLINE_OUT'] || './dist',
  cacheDir: `./.cache/astro/${siteKey}`,
  compressHTML: true,
  build: { inlineStylesheets: 'never', assets: 'assets' },
  markdown: {
    // Smart punctuation rewrites quotation marks, and a quotation is verbatim or wrong.
    processor: unified({ remarkPlugins, gfm: false, smartypants: false }),
    syntaxHighlight: false,
  },
  integrations: [mdx(), hostFiles(), searchIndex()],
  logger: { entrypoint: './src/integrations/build-log.ts' },
  devToolbar: { enabled: false },
  vite: {
    // What is built is no source: without this a development server follows every file of it.
    server: { watch: { ignored: [isBuilt] } },
    environments: { client: { build: { sourcemap: false } } },
    build: {
      sourcemap: mapped,
      rolldownOptions: {
        // Astro’s own mark in every compiled MDX file; it has done its work by then.
        onLog: (level, log, show) => {
          if (log.code !== 'MODULE_LEVEL_DIRECTIVE') show(level, log)
        },
      },
    },
  },
})

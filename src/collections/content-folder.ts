import { existsSync, readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'

/** Where the content lies: `content/`, or what `PLUMBLINE_CONTENT` names. */
export const contentFolder: string = resolve(process.env['PLUMBLINE_CONTENT'] || 'content')

const pages = join(contentFolder, 'pages')

/** Whether the site has pages of its own; Astro warns of asking for an empty collection. */
export const hasPages = (): boolean =>
  existsSync(pages) && readdirSync(pages).some((name) => name.endsWith('.mdx'))

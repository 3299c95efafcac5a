import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { site } from '../site.ts'

/** Where the content lies: `content/`, or what `PLUMBLINE_CONTENT` names. */
export const contentFolder: string = resolve(process.env['PLUMBLINE_CONTENT'] || 'content')

const pages = join(contentFolder, 'pages')

/** Whether the site has pages of its own; Astro warns of asking for an empty collection. */
export const hasPages = (): boolean =>
  existsSync(pages) && readdirSync(pages).some((name) => name.endsWith('.mdx'))

/** What JavaScript begins with in a page, but for a value that is handed on as it is given, and a comment. */
const code = /^(?:import|export)\s|(?<!\\)\{(?!props\.\w+\}|\/\*)/m

/** Whether a page of the site’s own runs code of its own, in which building it may fail. */
export const pagesRunCode = (): boolean =>
  hasPages() &&
  readdirSync(pages).some(
    (name) => name.endsWith('.mdx') && code.test(readFileSync(join(pages, name), 'utf8')),
  )

/**
 * The address of one of the site’s own pages; null where no page is named or none is there.
 * @param path as the settings name it, under the base: `funding/`
 */
export const pageAddress = (path: string | null): string | null => {
  const id = path?.replace(/^\/|\/$/g, '')
  return id !== undefined && existsSync(join(pages, `${id}.mdx`)) ? `${site.base}${id}/` : null
}

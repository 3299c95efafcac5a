import { existsSync, readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { site } from '../site.ts'

/** Where the content lies: `content/`, or what `PLUMBLINE_CONTENT` names. */
export const contentFolder: string = resolve(process.env['PLUMBLINE_CONTENT'] || 'content')

const pages = join(contentFolder, 'pages')

/** Whether the site has pages of its own; Astro warns of asking for an empty collection. */
export const hasPages = (): boolean =>
  existsSync(pages) && readdirSync(pages).some((name) => name.endsWith('.mdx'))

/**
 * The address of one of the site’s own pages; null where no page is named or none is there.
 * @param path as the settings name it, under the base: `funding/`
 */
export const pageAddress = (path: string | null): string | null => {
  const id = path?.replace(/^\/|\/$/g, '')
  return id !== undefined && existsSync(join(pages, `${id}.mdx`)) ? `${site.base}${id}/` : null
}

import { HtmlValidate, StaticConfigLoader } from 'html-validate'
import { parseHTML } from 'linkedom'
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'

/** Where a built site lies, and under which address it is published. */
export type Published = {
  folder: string
  /** Scheme, host and base path, with a slash at the end: `https://plumbline.example/`. */
  address: string
}

/** Paths with `/`, whatever the system. */
const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => statSync(join(folder, name)).isFile())
    .sort()

export const htmlFiles = (folder: string): string[] =>
  filesIn(folder).filter((name) => name.endsWith('.html'))

/** A page that only sends on to another, as the aliases of a claim do. */
export const sendsOn = (html: string): boolean => /<meta http-equiv="refresh"/i.test(html)

const validator = new HtmlValidate(
  new StaticConfigLoader({
    extends: ['html-validate:recommended'],
    rules: {
      // The title of a claim’s page is its statement, in full.
      'long-title': 'off',
    },
  }),
)

/** What html-validate finds in every page, one line a fault. Pages that send on are Astro’s own and left out. */
export async function markupFaults(folder: string): Promise<string[]> {
  const faults: string[] = []
  for (const name of htmlFiles(folder)) {
    const html = readFileSync(join(folder, name), 'utf8')
    if (sendsOn(html)) continue
    const { results } = await validator.validateString(html, name)
    for (const { messages } of results) {
      faults.push(
        ...messages.map(
          ({ ruleId, line, column, message }) => `${name}:${line}:${column} ${ruleId}: ${message}`,
        ),
      )
    }
  }
  return faults
}

const ADDRESS_ATTRIBUTES = ['href', 'src', 'action', 'cite', 'data-bundle']

/** The addresses that a page’s markup leads to, as they are written. */
function addressesIn(page: Document): string[] {
  const written = ADDRESS_ATTRIBUTES.flatMap((name) =>
    [...page.querySelectorAll(`[${name}]`)].map((element) => element.getAttribute(name) ?? ''),
  )
  const refresh = page.querySelector('meta[http-equiv="refresh"]')?.getAttribute('content')
  return refresh == null ? written : [...written, refresh.replace(/^.*?url=/i, '')]
}

/** Names of things in the form of addresses, in structured data and feeds: nothing need be found there. */
const IDENTIFIERS = /"(?:@id|id)":\s*"[^"]*"|<guid isPermaLink="false">[^<]*<\/guid>|<id>[^<]*<\/id>/g

/** The absolute addresses of the site itself in any text: feeds, sitemaps, data, structured data, what is to be cited. */
function ownAddressesIn(text: string, address: string): string[] {
  const pattern = new RegExp(`${address.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}[^\\s"'<>\\\\)\\]},|&]*`, 'g')
  return [...text.replace(IDENTIFIERS, '').matchAll(pattern)].map(([found]) => found.replace(/[.,;:]+$/, ''))
}

/**
 * The addresses of a built site that lead nowhere in it, files and fragments, each with the file that holds it.
 * Addresses of other sites are not looked at.
 */
export function brokenAddresses({ folder, address }: Published): string[] {
  const ids = new Map<string, Set<string>>()
  const idsOf = (file: string): Set<string> => {
    const known = ids.get(file)
    if (known !== undefined) return known
    const { document } = parseHTML(readFileSync(join(folder, file), 'utf8'))
    const found = new Set([...document.querySelectorAll('[id]')].map(({ id }) => id))
    ids.set(file, found)
    return found
  }
  const fault = (written: string, from: string): string | null => {
    const url = new URL(written, new URL(from.replace(/index\.html$/, ''), address))
    if (!url.href.startsWith(address)) return url.origin === new URL(address).origin ? 'not ours' : null
    const path = decodeURIComponent(url.href.slice(address.length).replace(/[?#].*$/, ''))
    const file = path === '' || path.endsWith('/') ? `${path}index.html` : path
    // The search index is a folder that only its own script reads.
    if (path === 'pagefind/') return existsSync(join(folder, path, 'pagefind.js')) ? null : 'no index'
    if (!existsSync(join(folder, file)) || !statSync(join(folder, file)).isFile()) return 'no such file'
    const fragment = decodeURIComponent(url.hash.slice(1))
    return fragment === '' || idsOf(file).has(fragment) ? null : 'no such fragment'
  }
  return filesIn(folder)
    .filter((name) => /\.(?:html|xml|json|ndjson|csv|txt)$/.test(name) && !name.startsWith('pagefind/'))
    .flatMap((name) => {
      const text = readFileSync(join(folder, name), 'utf8')
      const page = name.endsWith('.html') ? parseHTML(text).document : null
      const written = [...(page === null ? [] : addressesIn(page)), ...ownAddressesIn(text, address)]
      return [...new Set(written)].flatMap((to) => {
        const what = fault(to, name)
        return what === null ? [] : [`${name} → ${to}: ${what}`]
      })
    })
}

/** What each page weighs with its style sheets, in bytes as gzip leaves them. */
export function weights(folder: string): Map<string, number> {
  const sheets = new Map<string, number>()
  const weigh = (file: string): number => gzipSync(readFileSync(join(folder, file)), { level: 9 }).length
  return new Map(
    htmlFiles(folder).map((name) => {
      const { document } = parseHTML(readFileSync(join(folder, name), 'utf8'))
      const linked = [...document.querySelectorAll('link[rel=stylesheet]')].map((link) => {
        const file = `assets/${(link.getAttribute('href') ?? '').split('/').at(-1) ?? ''}`
        const weight = sheets.get(file) ?? weigh(file)
        sheets.set(file, weight)
        return weight
      })
      return [name, linked.reduce((sum, weight) => sum + weight, weigh(name))]
    }),
  )
}

import type { Nodes } from 'mdast'
import { isTorn } from '../mdx/body.ts'
import { isElement } from '../mdx/components.ts'
import { placeIn, type Content } from '../mdx/content-folder.ts'
import { didYouMean } from '../mdx/nearest.ts'
import type { OwnPage } from '../mdx/page.ts'
import { fileStart, type Place } from '../mdx/problem.ts'
import type { Problem } from '../model/problem.ts'
import type { Rule, RuleName } from './rule.ts'

/** What an analysis or a page of the site’s own leads to or shows, and where it says so. */
type Address = Place & { kind: 'link' | 'picture'; url: string }

/** Elements and those of their attributes that are addresses; of HTML’s own only pages of the site have any. */
const kindOf: Record<string, Address['kind']> = {
  'Figure src': 'picture',
  'img src': 'picture',
  'a href': 'link',
}

/** All that a text leads to or shows. */
export function addressesIn(node: Nodes): Address[] {
  const { line, column } = node.position?.start ?? fileStart
  const own: Address[] = []
  if (isTorn(node)) {
    // what it holds may be whole
  } else if (node.type === 'link' || node.type === 'definition')
    own.push({ kind: 'link', url: node.url, line, column })
  else if (node.type === 'image') own.push({ kind: 'picture', url: node.url, line, column })
  else if (isElement(node)) {
    for (const attribute of node.attributes) {
      if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value !== 'string') continue
      const kind = kindOf[`${node.name} ${attribute.name}`]
      if (kind !== undefined)
        own.push({ kind, url: attribute.value, ...(attribute.position?.start ?? { line, column }) })
    }
  }
  return 'children' in node ? [...own, ...node.children.flatMap(addressesIn)] : own
}

/** Below these the site makes pages and files of its own, whatever they are of. */
export const madePages = [
  ...[
    'claims',
    'articles',
    'publishers',
    'claimants',
    'topics',
    'ratings',
    'years',
    'origins',
    'differences',
  ],
  ...['single-origin', 'corrections', 'data', 'search', 'pagefind', 'assets', '404'],
]

/** Files that it makes beside its pages. */
export const madeFile =
  /(?:^|\/)(?:index\.html|rss\.xml|atom\.xml|feed\.json|share\.png|claim\.json)$|^(?:404\.html|robots\.txt|llms\.txt|opensearch\.xml|sitemap(?:-\d+)?\.xml|_headers|_redirects|(?:data|search|pagefind|assets)\/.*)$/

/** Those who have a page each: whether an id is one of them, and where they are listed. */
type Listed = { has: (id: string) => boolean; ids: () => Iterable<string>; what: string; where: string }

/** What has a page of its own, by the part of the address before its id. */
function listedIn(content: Content): Record<string, Listed> {
  const of = (name: 'claims' | 'articles' | 'publishers' | 'topics', what: string): Listed => ({
    // A file that could not be read has a problem of its own.
    has: (id) => content[name].has(id) || content.broken[name].has(id),
    ids: () => content[name].keys(),
    what,
    where: placeIn(content, `${name}/`),
  })
  const claims = of('claims', 'claim')
  const aliases = new Set([...content.claims.values()].flatMap(({ data }) => data.aliases))
  const ratings = content.ratings?.data.ratings.map(({ id }) => id)
  return {
    claims: { ...claims, has: (id) => claims.has(id) || aliases.has(id) },
    articles: of('articles', 'article'),
    publishers: of('publishers', 'publisher'),
    topics: of('topics', 'topic'),
    ...(ratings && {
      ratings: {
        has: (id) => ratings.includes(id),
        ids: () => ratings,
        what: 'rating',
        where: placeIn(content, 'ratings.yaml'),
      },
    }),
  }
}

/** Whether a path is one of a file in public/, or of a folder there; what lies behind a link in it may be anything. */
const isPublic = ({ publicFiles }: Content, path: string): boolean =>
  publicFiles.has(path) ||
  [...publicFiles.keys()].some((file) => file.startsWith(`${path}/`) || path.startsWith(`${file}/`))

/** Why a path of the site leads nowhere; null where it leads somewhere, or may. */
function whyNowhere(content: Content, listed: Record<string, Listed>, path: string): string | null {
  const [first = '', second] = path.split('/')
  if (first === '' || madeFile.test(path) || isPublic(content, path)) return null
  const list = Object.hasOwn(listed, first) ? listed[first] : undefined
  if (list !== undefined && second !== undefined && second !== 'page')
    return list.has(second)
      ? null
      : `there is no ${list.what} “${second}” in ${list.where}.${didYouMean(second, list.ids())}`
  if (/\.\w+$/.test(path))
    return `public/ has no file “${path}”.${didYouMean(path, content.publicFiles.keys())}`
  const names = [...content.pages.keys(), ...madePages]
  return names.includes(first) || names.includes(path)
    ? null
    : `the site has no such page.${didYouMean(first, names)}`
}

/** The places of a claim’s page that have an address, each where the claim has what it shows. */
const places = [
  ...[
    'analysis',
    'limits',
    'reply',
    'others',
    'corrections',
    'differences',
    'origins',
    'timeline',
    'near',
    'sources',
  ],
  ...['related', 'main', 'site-search', 'footnote-label', 'top'],
]

/** Citations and footnotes have addresses that are made from what they say. */
const isPlace = (fragment: string): boolean =>
  fragment === '' || /^(?:q-|note-|:~:)/.test(fragment) || places.includes(fragment)

type Fault = { rule: RuleName; severity: Problem['severity']; message: string; fix: string }

function fragmentFault(url: string, fragment: string): Fault {
  return {
    rule: 'fragment-unknown',
    severity: 'warning',
    message: `The link leads to “${url}”: a claim’s page has no place “#${fragment}”, and the link would only open the page.${didYouMean(fragment, places)}`,
    fix: `Headings of an analysis have no address. Lead to a part of the page, such as \`#analysis\`, \`#limits\` or \`#corrections\`, to a citation by the link beside it, or leave \`#${fragment}\` out.`,
  }
}

const unknownLink = {
  rule: 'link-unknown',
  severity: 'error',
  fix: 'Correct the address, or take the link off its words. If the page was renamed or merged into another, write its new address.',
} as const

function pictureFault(content: Content, url: string, path: string): Fault | null {
  if (isPublic(content, path) || madeFile.test(path)) return null
  const guess = didYouMean(path, content.publicFiles.keys())
  return {
    rule: 'picture-unknown',
    severity: 'error',
    message: `The picture “${url}” is not there: public/ has no file “${path}”.${guess}`,
    fix: `Put the picture into \`public/\`, beside \`content/\` and \`src/\`, under this name, or correct its path; capitals count.`,
  }
}

/** An address as parts, as seen from the `page` that has it; null where it is no path of this site or cannot be read. */
function readAddress(url: string, page: string): { path: string; fragment: string } | null {
  if (/^(?:[a-z][a-z\d+.-]*:|\/\/)/i.test(url)) return null
  try {
    const { pathname, hash } = new URL(url, `https://site.invalid${page}`)
    return { path: decodeURIComponent(pathname), fragment: decodeURIComponent(hash.slice(1)) }
  } catch {
    return null
  }
}

/** A text with an address of its own. */
type Text = OwnPage & { address: string }

/** What the site says in words of its editors: the analyses of its claims, and its own pages. */
const textsOf = ({ claims, pages }: Content): Text[] => [
  ...[...claims].map(([id, { file, body }]) => ({ file, body, address: `/claims/${id}/` })),
  ...[...pages].map(([id, { file, body }]) => ({ file, body, address: `/${id}/` })),
]

/**
 * What the analyses and the site’s own pages link to and show exists on this site. Told is only what surely does not: lists cut into
 * pages, claimants and years are made from the whole of the content, and addresses of other sites are not looked at.
 * A path is read from the site’s own root, whatever it lives under.
 */
export const linksLead: Rule = (content) => {
  const listed = listedIn(content)
  const faultOf = ({ address: page }: Text, { kind, url }: Address): Fault | null => {
    // One that is relative is refused in an analysis as such.
    if (page.startsWith('/claims/') && !/^[/#]/.test(url)) return null
    const address = readAddress(url, page)
    if (address === null) return null
    const path = address.path.replace(/^\/|\/+$/g, '')
    // A picture that lies beside its page is Astro’s to find.
    if (kind === 'picture') return url.startsWith('/') ? pictureFault(content, url, path) : null
    const why = whyNowhere(content, listed, path)
    if (why !== null) return { ...unknownLink, message: `The link leads to “${url}”: ${why}` }
    const isClaim = /^claims\/[^/]+$/.test(path)
    return isClaim && !isPlace(address.fragment) ? fragmentFault(url, address.fragment) : null
  }
  return textsOf(content).flatMap((text) =>
    addressesIn(text.body).flatMap((address) => {
      const { line, column } = address
      const fault = faultOf(text, address)
      return fault ? { ...fault, file: text.file, line, column } : []
    }),
  )
}
